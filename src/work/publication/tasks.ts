/** Publications on the desk: whose turn it is, what is owed to the public and until when, interpretations that are late. */

import type { Deed } from '#law/account/deeds';
import { may } from '#law/account/may';
import { urgencyOf } from '#law/application/urgency';
import { addDays, type Day } from '#law/calendar/day';
import type { WorkingCalendar } from '#law/calendar/working-days';
import { dutyOf } from '#law/publication/duty';
import { foldPublication, type PublicationState, publicationStates } from '#law/publication/fold';
import type { Steps } from '#law/publication/steps';
import { type Deputies, mayDeputize } from '#law/publication/urgent';
import { signalSettings } from '#law/warning/signals';
import { untoldBroadcasts } from '#store/channel/broadcasts';
import { ledgerCases } from '#store/ledger/ledger';
import { deputiesOf, owedMarks } from '#store/publication/deputies';
import { type OwedLine, owedPublications } from '#store/publication/owed';
import { stepsOf } from '#store/publication/step-names';
import { uninterpretedSince } from '#store/warning/facts';
import { storedSignals } from '#store/warning/warnings';
import { calendarIn } from '../calendar/calendar.ts';
import type { WorkView } from '../desk/views.ts';
import type { Task } from '../desk/work-list.ts';
import type { Office, Who } from '../office.ts';
import { mayMakeUp } from './view-parts.ts';

const most = 300;
/** Older documents without interpretation are looked for on their own list. */
const interpretedWithinDays = 180;

export async function publicationTasks(office: Office, who: Who, view: WorkView): Promise<readonly Task[]> {
  if (view === 'unclaimed' || !may(who, true, 'publication.view').ok) return [];
  const tasks = await Promise.all([
    unpublishedTasks(office, who, view),
    owedTasks(office, who),
    untoldStations(office, who),
    lateInterpretations(office, who),
  ]);
  return tasks.flat();
}

async function unpublishedTasks(office: Office, who: Who, view: WorkView): Promise<readonly Task[]> {
  const [calendar, lines, deputies, named] = await Promise.all([
    calendarIn(office.db),
    owedPublications(office.db, who.agency, most),
    deputiesOf(office.db, who.agency),
    stepsOf(office.db, who.agency),
  ]);
  const cases = await ledgerCases(
    office.db,
    'publication',
    lines.map(({ caseId }) => caseId),
  );
  const states = new Map(cases.map(({ caseId, events }) => [caseId, foldPublication(events)]));
  const own = lines.map((line) =>
    taskOf(line, {
      who,
      calendar,
      deputies,
      named,
      today: office.today(),
      now: office.now(),
      state: states.get(line.caseId),
    }),
  );
  return own.filter((task) => task.can.length > 0 || (view === 'all' && task.standing.urgency !== 'calm'));
}

interface Around {
  readonly who: Who;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  readonly deputies: Deputies;
  readonly named: Steps;
  readonly now: string;
  /** Absent before it was handed in for the first time. */
  readonly state: PublicationState | undefined;
}

const nothingOwed = { urgency: 'still', daysLeft: null, why: '正在起草更正，没有公开期限。' } as const;

function taskOf(line: OwedLine, around: Around): Task {
  const duty = dutyOf(line, around.today, around.calendar);
  const { state, step, title } = line;
  const late = missedBy(around);
  const turn = state === 'reviewing' && step !== null ? `，待${around.named[step].name}` : '';
  return {
    kind: 'publication',
    id: line.caseId,
    title: title === '' ? '（还没有标题的公开信息）' : title,
    stateName: `${publicationStates[state]}${turn}${late === null ? '' : `，${late}`}`,
    dueOn: duty?.due ?? null,
    standing: late === null ? (duty?.standing ?? nothingOwed) : { ...missedNow, why: `${late}，请今天处理。` },
    can: canNow(line, around),
  };
}

const missedNow = { urgency: 'pressing', daysLeft: 0 } as const;
/** The job looks every few seconds: what waits so much longer waits for a program that does not run. */
const graceMs = 10 * 60_000;

/** Why a text did not go out at its moment; null where it had none, or it has not come. */
function missedBy({ state, now }: Around): string | null {
  if (state === undefined) return null;
  const { missed, schedule } = state;
  if (missed !== null) return '定时发布没有成功';
  const waits = schedule !== null && Date.parse(now) - Date.parse(schedule.at) > graceMs;
  return waits ? '到了定时发布的时间还没有发布' : null;
}

/** What this person can do to carry it on: the next mark, the release, or going on with the own draft. */
function canNow({ state, step, editors }: OwedLine, around: Around): readonly string[] {
  const { who, state: folded, deputies, named } = around;
  const permitted = (deed: Deed) => may(who, true, deed).ok;
  const late = missedBy(around) !== null;
  if (late && state === 'approved') {
    if (permitted('publication.publish')) return ['发布'];
    return editors.includes(who.accountId) || who.roles.includes('head') ? ['查明定时发布的原因'] : [];
  }
  if (state === 'reviewing' && step !== null) {
    const marked = folded?.round?.marks.some(({ by }) => by === who.accountId) === true;
    const drafted = folded?.round?.drafters.includes(who.accountId) === true && !named[step].byDrafter;
    const deputy = folded !== undefined && mayDeputize(folded, deputies, step, who.accountId);
    return (permitted(`publication.${step}`) || deputy) && !marked && !drafted ? [named[step].name] : [];
  }
  if (state === 'approved') return permitted('publication.publish') && folded?.schedule == null ? ['发布'] : [];
  const writes = permitted('publication.draft') && editors.includes(who.accountId);
  return writes ? [state === 'returned' ? '修改后重新送审' : '送审'] : [];
}

/** Marks that were left out in haste, for whoever may set the next. */
async function owedTasks(office: Office, who: Who): Promise<readonly Task[]> {
  const [calendar, lines, named] = await Promise.all([
    calendarIn(office.db),
    owedMarks(office.db, who.agency),
    stepsOf(office.db, who.agency),
  ]);
  const cases = await ledgerCases(
    office.db,
    'publication',
    lines.map(({ caseId }) => caseId),
  );
  const states = new Map(cases.map(({ caseId, events }) => [caseId, foldPublication(events)]));
  return lines.flatMap(({ caseId, title, step, by }) => {
    const state = states.get(caseId);
    if (state === undefined || !mayMakeUp(who, state)) return [];
    const { name } = named[step];
    const standing = urgencyOf(by, office.today(), calendar, { who: '', what: `补办${name}` });
    return [
      {
        kind: 'publication',
        id: caseId,
        title,
        stateName: '紧急发布，欠补审校',
        dueOn: by,
        standing,
        can: [`补办${name}`],
      },
    ];
  });
}

/** What was aired and is withdrawn: the station has to hear of it on the same day. */
async function untoldStations(office: Office, who: Who): Promise<readonly Task[]> {
  if (!may(who, true, 'channel.broadcast').ok) return [];
  const [calendar, untold] = await Promise.all([calendarIn(office.db), untoldBroadcasts(office.db, who.agency)]);
  return untold.map(({ caseId, title, station, withdrawnOn }) => ({
    kind: 'publication',
    id: caseId,
    title,
    stateName: `已撤下，还没有通知${station}`,
    dueOn: withdrawnOn,
    standing: urgencyOf(withdrawnOn, office.today(), calendar, { who: '', what: '通知播出单位停播' }),
    can: ['登记已通知播出单位'],
  }));
}

/** Normative documents without an interpretation past the days of the signal (PLT-40). */
async function lateInterpretations(office: Office, who: Who): Promise<readonly Task[]> {
  if (!may(who, true, 'publication.draft').ok) return [];
  const today = office.today();
  const since = addDays(today, -interpretedWithinDays);
  const [calendar, stored, uninterpreted] = await Promise.all([
    calendarIn(office.db),
    storedSignals(office.db, who.agency),
    uninterpretedSince(office.db, who.agency, since, today),
  ]);
  const { threshold } = signalSettings(stored).interpretationMissing;
  return uninterpreted.flatMap(({ id, title, publishedOn }) => {
    const due = calendar.add(publishedOn, threshold ?? 0).day;
    if (due >= today) return [];
    const standing = urgencyOf(due, today, calendar, { who: '', what: '发布解读' });
    return [
      {
        kind: 'publication',
        id,
        title: `解读：${title}`,
        stateName: '没有解读',
        dueOn: due,
        standing,
        can: ['起草解读'],
      },
    ];
  });
}
