/** Poor ratings until they are settled: who answers for each, what was done, until when (SVC-51). */

import { may } from '#law/account/may';
import { type Standing, urgencyOf } from '#law/application/urgency';
import type { Day } from '#law/calendar/day';
import { type Called, type FollowUp, followUp, followUpStates, isPoor } from '#law/matter/call';
import { ratings } from '#law/matter/events';
import { dayOf } from '#law/matter/moment';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { matterRow } from '#store/matter/matters';
import { ownRating, type PoorRow, poorRatings } from '#store/matter/poor';
import { act } from '../act.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { WorkView } from '../desk/views.ts';
import type { Task } from '../desk/work-list.ts';
import type { Office, Who } from '../office.ts';
import { noSuchMatter } from './counter.ts';

/** A call as the law counts it. */
export function calledOf(row: { at: string; result: Called['result']; done_by: Day | null }): Called {
  return { on: dayOf(row.at), result: row.result, doneBy: row.done_by };
}

export interface PoorLine extends Omit<PoorRow, 'ratedAt' | 'owner'> {
  readonly ratedOn: Day;
  readonly mine: boolean;
  readonly followUp: FollowUp;
  readonly standing: Standing;
}

const most = 500;
const duty = { who: '', what: '回访并改正' } as const;
const settled: Standing = { urgency: 'still', daysLeft: null, why: '已经办结。' };

/** Those that are open first, the nearest due first; then the settled ones, the last first. */
export async function poorList(office: Office, who: Who): Promise<Decided<readonly PoorLine[]>> {
  const permitted = may(who, true, 'matter.callBack');
  if (!permitted.ok) return permitted;
  const lines = await linesOf(office, who);
  const open = lines.filter((one) => one.followUp.state !== 'settled');
  const over = lines.filter((one) => one.followUp.state === 'settled');
  return allowed([...open.sort((a, b) => (a.followUp.due < b.followUp.due ? -1 : 1)), ...over]);
}

async function linesOf(office: Office, who: Who): Promise<readonly PoorLine[]> {
  const [rows, calendar] = await Promise.all([poorRatings(office.db, who.agency, most), calendarIn(office.db)]);
  return rows.map(({ ratedAt, owner, ...row }) => {
    const ratedOn = dayOf(ratedAt);
    const follow = followUp(ratedOn, row.calls, calendar);
    const standing = follow.settledOn === null ? urgencyOf(follow.due, office.today(), calendar, duty) : settled;
    return { ...row, ratedOn, mine: owner === who.accountId, followUp: follow, standing };
  });
}

/** Whoever takes it on answers for it, and calls back. */
export async function takeRating(office: Office, who: Who, id: number): Promise<Decided<null>> {
  const { agency, accountId: account } = who;
  const call = { deed: 'matter.callBack', subject: 'matter', object: String(id), agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const row = await matterRow(tx, id);
    if (row === null || row.agency !== agency) return refused(noSuchMatter);
    if (!isPoor(row.rating)) return refused(needless);
    await ownRating(tx, { matter: id, agency, account, at: office.now() });
    return allowed({ value: null, changes: [], around: { before: '', after: 'rating taken on' } });
  });
}

const needless: Refusal = {
  code: 'matter-call-needless',
  rule: 'SVC-51',
  article: '国办发〔2019〕51号',
  message: '这个办件没有“不满意”或者“非常不满意”的评价，不需要有人负责。',
};

/** The person's own, what nobody has taken on yet, or all that are open. */
export async function ratingTasks(office: Office, who: Who, view: WorkView): Promise<readonly Task[]> {
  if (!may(who, true, 'matter.callBack').ok) return [];
  const open = (await linesOf(office, who)).filter((one) => one.followUp.state !== 'settled');
  return open
    .filter(({ mine, ownerName }) => view === 'all' || (view === 'mine' && mine) || ownerName === null)
    .map(({ id, number, serviceName, rating, followUp: { state, due }, standing, ownerName }) => ({
      kind: 'rating',
      id: String(id),
      title: `${ratings[rating]}：${serviceName}（${number}）`,
      stateName: followUpStates[state],
      dueOn: due,
      standing,
      can: [ownerName === null ? '认领' : '回访'],
    }));
}
