/** 待办: what waits for this person, from the ledger: open cases that the person's roles can carry on, and reports that fall due. */

import { may } from '#law/account/may';
import { appealStates } from '#law/appeal/states';
import { actsAllowed } from '#law/application/decide';
import { foldApplication } from '#law/application/fold';
import { type State, states } from '#law/application/states';
import type { Transition } from '#law/application/transitions';
import { dueDaysOf, type Standing, type Urgency, urgencyOf } from '#law/application/urgency';
import { addDays, type Day, inWords, yearOf } from '#law/calendar/day';
import { annualReportDue } from '#law/clock/annual-report-due';
import { allowed, type Decided } from '#law/ruling';
import { agency as agencyOf } from '#store/agency/agencies';
import { appealsWaiting } from '#store/appeal/appeals';
import { applicationLines, keyOf } from '#store/application/list';
import { type OpenShares, openShares } from '#store/application/open-counts';
import { askedTogether } from '#store/asked-together';
import { ledgerCases } from '#store/ledger/ledger';
import { reportEdition } from '#store/report/editions';
import { blockInWords } from '../appeal/sentences.ts';
import { calendarIn } from '../calendar/calendar.ts';
import { columnTasks } from '../column/view.ts';
import { ratingTasks } from '../matter/poor.ts';
import { matterTasks } from '../matter/tasks.ts';
import type { Office, Who } from '../office.ts';
import { publicationTasks } from '../publication/tasks.ts';
import { standardTasks } from '../standard/view.ts';
import { searchesFor } from './searches.ts';
import { supervisionTasks } from './supervision.ts';
import { casesOf, onRequest, type WorkView } from './views.ts';

export interface Task {
  readonly kind:
    | 'application'
    | 'report'
    | 'search'
    | 'appeal'
    | 'column'
    | 'task'
    | 'complaint'
    | 'publication'
    | 'catalogue'
    | 'matter'
    | 'rating';
  readonly id: string;
  readonly title: string;
  readonly stateName: string;
  readonly dueOn: Day | null;
  readonly standing: Standing;
  /** What the person can do now, as the law's buttons call it; empty: to be known, not to be done. */
  readonly can: readonly string[];
}

export interface WorkList {
  readonly tasks: readonly Task[];
  readonly next: string | null;
  /** Open cases of the agency: how many are the person's, nobody's, and all together. */
  readonly open: Readonly<Record<WorkView, number>>;
  /** Open cases of the agency by state, for the line above the list. */
  readonly waiting: readonly { readonly state: string; readonly name: string; readonly count: number }[];
}

export interface WorkQuestion {
  readonly view: WorkView;
  /** Only those with this light. */
  readonly light?: Urgency | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

const openStates = (Object.keys(states) as State[]).filter((state) => states[state].open || state === 'submitted');
/** Reports are on the list from a month before the year ends. */
const reportAheadDays = 31;

export async function workList(office: Office, who: Who, question: WorkQuestion): Promise<Decided<WorkList>> {
  const permitted = may(who, true, 'work.list');
  if (!permitted.ok) return permitted;
  // The counts pass over all that is open: they have a connection of their own beside the lists.
  const beside = <T>(work: (office: Office) => Promise<T>) => askedTogether(office.db, (db) => work({ ...office, db }));
  const [shares, [cases, others]] = await Promise.all([
    beside((within) => openShares(within.db, who.agency, who.accountId)),
    beside((within) => Promise.all([casesIn(within, who, question), othersIn(within, who, question)])),
  ]);
  const tasks = merged(cases, others, office.today());
  return allowed({
    ...openIn(shares),
    next: cases.next,
    tasks: question.view === 'all' ? tasks : tasks.filter(({ can }) => can.length > 0),
  });
}

/** A page of cases, each with the day that it is sorted by. */
interface CasePage {
  readonly cases: readonly { readonly day: string; readonly task: Task }[];
  /** The day of the last case of the page before; null on the first. */
  readonly after: string | null;
  readonly next: string | null;
}

/**
 * Cases and all else by due day, on the page where that day stands. What has no due day and is no case waits for somebody
 * now: it stands where today stands. Of cases those without a running period come last.
 */
function merged({ cases, after, next }: CasePage, others: readonly Task[], today: Day): readonly Task[] {
  const last = next === null ? undefined : cases.at(-1)?.day;
  const here = others
    .map((task) => ({ day: task.dueOn ?? today, task }))
    .filter(({ day }) => (after === null || day > after) && (last === undefined || day <= last));
  // Sorting is stable: of one day, what is no case comes first.
  return [...here, ...cases].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))).map(({ task }) => task);
}

function openIn({ byState, mine, unclaimed, all }: OpenShares): Pick<WorkList, 'open' | 'waiting'> {
  return {
    waiting: openStates.flatMap((state) => {
      const count = byState.get(state) ?? 0;
      return count === 0 ? [] : [{ state, name: states[state].name, count }];
    }),
    open: { mine, unclaimed, all },
  };
}

async function casesIn(office: Office, who: Who, { view, light, after, limit }: WorkQuestion): Promise<CasePage> {
  const [key = '', caseId = ''] = after?.split(' ') ?? [];
  const place = /^\d{4}-\d\d-\d\d$/.test(key) ? ([key, caseId] as const) : undefined;
  const today = office.today();
  const lines = await applicationLines(office.db, {
    agency: who.agency,
    ...casesOf(view, who),
    ...(light === undefined ? {} : dueDaysOf(light, today, await calendarIn(office.db))),
    order: 'due',
    after: place,
    limit: limit + 1,
  });
  const page = lines.slice(0, limit);
  const last = page.at(-1);
  const days = new Map(page.map((line) => [line.caseId, keyOf(line, 'due')[0]]));
  const tasks = await applicationTasks(office, who, [...days.keys()]);
  return {
    cases: tasks.map((task) => ({ day: days.get(task.id) ?? '', task })),
    after: place === undefined ? null : key,
    next: lines.length > limit && last !== undefined ? keyOf(last, 'due').join(' ') : null,
  };
}

/** What is no application. */
async function othersIn(office: Office, who: Who, { view, light }: WorkQuestion): Promise<readonly Task[]> {
  const claimed = view !== 'unclaimed';
  const tasks = await Promise.all([
    view === 'mine' ? searchesFor(office, who) : [],
    claimed ? reportTasks(office, who) : [],
    claimed ? appealTasks(office, who) : [],
    claimed ? columnTasks(office, who) : [],
    publicationTasks(office, who, view),
    claimed ? standardTasks(office, who) : [],
    supervisionTasks(office, who, view),
    claimed ? matterTasks(office, who) : [],
    ratingTasks(office, who, view),
  ]);
  return tasks.flat().filter(({ standing }) => light === undefined || standing.urgency === light);
}

async function applicationTasks(office: Office, who: Who, caseIds: readonly string[]): Promise<readonly Task[]> {
  const [calendar, cases] = await Promise.all([calendarIn(office.db), ledgerCases(office.db, 'application', caseIds)]);
  const today = office.today();
  const ownTurn = ({ act, who: roles }: Transition) =>
    !onRequest.has(act) && roles.some((role) => who.roles.includes(role));
  return cases.map(({ caseId, events }) => {
    const state = foldApplication(events, calendar, today);
    const rows = actsAllowed(state, today, calendar, ownTurn);
    return {
      kind: 'application',
      id: caseId,
      title: state.number ?? caseId,
      stateName: states[state.state].name,
      dueOn: state.due,
      standing: urgencyOf(state.due, today, calendar),
      can: [...new Set(rows.map((row) => row.label))],
    };
  });
}

/** Answers that the agency owes to an organ or a court, and judgments that order a new answer and bind by now (REG-67, T20). */
export async function appealTasks(office: Office, who: Who): Promise<readonly Task[]> {
  if (!may(who, true, 'appeal.view').ok) return [];
  const records = may(who, true, 'appeal.record').ok;
  const today = office.today();
  const [calendar, lines] = await Promise.all([calendarIn(office.db), appealsWaiting(office.db, who.agency, today)]);
  return lines.map((line) => {
    const { caseId, number, block, state, answerDueOn } = line;
    const owed = answerDueOn !== null;
    const ordered = { urgency: 'pressing', daysLeft: null, why: '裁判已经生效，责令重新答复，应当立即办理。' } as const;
    return {
      kind: 'appeal',
      id: caseId,
      title: `${blockInWords(block)} ${number}`,
      stateName: appealStates[state],
      dueOn: answerDueOn,
      standing: owed ? urgencyOf(answerDueOn, today, calendar) : ordered,
      can: records ? [owed ? '登记答复（答辩）' : '按生效裁判重新办理'] : [],
    };
  });
}

/** The report of the year that ends or has ended, until it is published (REG-49). */
export async function reportTasks(office: Office, who: Who): Promise<readonly Task[]> {
  const drafts = may(who, true, 'report.enter').ok;
  const publishes = may(who, true, 'report.publish').ok;
  if (!drafts && !publishes) return [];
  const today = office.today();
  const year = yearOf(addDays(today, reportAheadDays)) - 1;
  const [agency, edition, calendar] = await Promise.all([
    agencyOf(office.db, who.agency),
    reportEdition(office.db, who.agency, year),
    calendarIn(office.db),
  ]);
  if (agency === null || edition !== null) return [];
  const due = annualReportDue(year, agency.kind === 'department' ? 'department' : 'government').value;
  const standing = urgencyOf(due, today, calendar);
  const why =
    due < today
      ? `${year}年年度报告应于${inWords(due)}前公布，还没有公布。`
      : `${year}年年度报告应于${inWords(due)}前公布。`;
  return [
    {
      kind: 'report',
      id: `${who.agency}/${year}`,
      title: `${year}年政府信息公开工作年度报告`,
      stateName: '未公布',
      dueOn: due,
      standing: { ...standing, why },
      can: [...(drafts ? ['编写年度报告'] : []), ...(publishes ? ['发布年度报告'] : [])],
    },
  ];
}
