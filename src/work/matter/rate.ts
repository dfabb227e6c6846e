/** 好差评: one rating by whoever holds the number and the code, and the call back after a poor one (SVC-50, SVC-51). */

import { type CallWish, decideCall } from '#law/matter/call';
import type { Rating } from '#law/matter/events';
import { dayOf } from '#law/matter/moment';
import { allowed, type Decided, refused } from '#law/ruling';
import { callsOf, matterEvents, matterRow } from '#store/matter/matters';
import { act } from '../act.ts';
import { applicant } from '../application/applicant-who.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchMatter, stepOn } from './counter.ts';
import { calledOf } from './poor.ts';

/** Nobody who handles the matter takes part in it; a second is refused. */
export async function rateMatter(office: Office, id: number, level: Rating, from: string): Promise<Decided<null>> {
  const row = await matterRow(office.db, id);
  if (row === null) return refused(noSuchMatter);
  const { agency } = row;
  const who = applicant(agency, from);
  const call = { deed: 'matter.rate', subject: 'matter', object: String(id), agency } as const;
  return act<null>(office, who, call, (tx) =>
    stepOn(tx, office, who, row, async () => allowed({ type: 'rated', level })),
  );
}

/** A call back: its result, and until when it is put right. */
export async function callBack(office: Office, who: Who, id: number, wish: CallWish): Promise<Decided<null>> {
  const { agency, accountId: account } = who;
  const call = { deed: 'matter.callBack', subject: 'matter', object: String(id), agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const row = await matterRow(tx, id);
    if (row === null || row.agency !== agency) return refused(noSuchMatter);
    const rated = (await matterEvents(tx, row)).find((event) => event.type === 'rated');
    const rating = rated === undefined ? null : { level: rated.level, on: dayOf(rated.at) };
    const calls = (await callsOf(tx, id)).map(calledOf);
    const decided = decideCall(rating, calls, wish, office.today(), await calendarIn(tx));
    if (!decided.ok) return decided;
    const { result, doneBy, measure } = decided.value;
    await tx
      .insertInto('matter_call')
      .values({ matter: id, agency, at: office.now(), account, result, done_by: doneBy, measure })
      .execute();
    return allowed({ value: null, changes: [], around: { before: '', after: `call ${result}` } });
  });
}
