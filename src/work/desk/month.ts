/** The due days of a month, day by day: what of a person's view is due on each, and which days are worked. */

import { may } from '#law/account/may';
import { regulation } from '#law/application/articles';
import { foldApplication } from '#law/application/fold';
import { refusal } from '#law/application/question';
import { type Standing, urgencyOf } from '#law/application/urgency';
import { termsOfOthers, waitingTerms, waitingTermsOf } from '#law/application/waiting-terms';
import { addDays, type Day, day, daysInMonth, inWords } from '#law/calendar/day';
import type { WorkingCalendar } from '#law/calendar/working-days';
import { allowed, type Decided, refused } from '#law/ruling';
import { applicationLines } from '#store/application/list';
import { ledgerCases } from '#store/ledger/ledger';
import { calendarIn } from '../calendar/calendar.ts';
import { matterTasks } from '../matter/tasks.ts';
import type { Office, Who } from '../office.ts';
import { publicationTasks } from '../publication/tasks.ts';
import { searchesFor } from './searches.ts';
import { casesOf, type WorkView } from './views.ts';
import { appealTasks, reportTasks, type Task } from './work-list.ts';

export interface Due {
  readonly kind: Task['kind'];
  readonly id: string;
  readonly title: string;
  /** What is due: 答复、补正…… */
  readonly what: string;
  readonly standing: Standing;
}

export interface WorkMonth {
  readonly month: string;
  readonly today: Day;
  readonly days: readonly {
    readonly day: Day;
    readonly working: boolean;
    /** 周六，休息日；国庆节放假 */
    readonly why: string;
    readonly source: string;
    /** It rests on a year whose holiday notice is not out. */
    readonly provisional: boolean;
    readonly due: readonly Due[];
  }[];
  /** Replies of the view that were due before this month and are not given; at most `mostEarlier`. */
  readonly earlier: number;
  /** There are more in this month than were looked through. */
  readonly cut: boolean;
}

/** More than a desk looks through in a month; the list of applications has the others. */
const most = 1000;
const mostEarlier = 100;

/** `month`: `YYYY-MM`. */
export async function workMonth(
  office: Office,
  who: Who,
  { month, view }: { readonly month: string; readonly view: WorkView },
): Promise<Decided<WorkMonth>> {
  const permitted = may(who, true, 'work.list');
  if (!permitted.ok) return permitted;
  const calendar = await calendarIn(office.db);
  const first = day(`${month}-01`);
  const count = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const last = addDays(first, count - 1);
  if (first < calendar.first || last > calendar.last) return refused(uncovered(first, calendar));
  const cases = { agency: who.agency, ...casesOf(view, who) };
  const replies = await applicationLines(office.db, {
    ...cases,
    dueFrom: first,
    dueBy: last,
    order: 'due',
    limit: most + 1,
  });
  const before = await applicationLines(office.db, {
    ...cases,
    dueBy: addDays(first, -1),
    order: 'due',
    limit: mostEarlier,
  });
  const others = await applicationLines(office.db, {
    ...cases,
    states: (cases.states ?? []).filter((state) => termsOfOthers.includes(state)),
    order: 'due',
    limit: most + 1,
  });
  const today = office.today();
  const found = [
    ...replies.slice(0, most).map(({ caseId, number, dueOn }) => ({
      on: dueOn,
      due: {
        kind: 'application' as const,
        id: caseId,
        title: number,
        what: waitingTerms.reply.name,
        standing: urgencyOf(dueOn, today, calendar),
      },
    })),
    ...(await ofOthers(
      office,
      others.slice(0, most).map(({ caseId }) => caseId),
      calendar,
    )),
    ...(await beside(office, who, view)),
  ];
  return allowed({
    month,
    today,
    days: Array.from({ length: count }, (_, n) => {
      const one = addDays(first, n);
      const { working, why, source, provisional } = calendar.explain(one);
      return {
        day: one,
        working,
        why,
        source,
        provisional,
        due: found.flatMap(({ on, due }) => (on === one ? [due] : [])),
      };
    }),
    earlier: before.length,
    cut: replies.length > most || others.length > most,
  });
}

interface Found {
  readonly on: Day | null;
  readonly due: Due;
}

/** What applicants and those who were asked have to do by a day of their own. */
async function ofOthers(office: Office, ids: readonly string[], calendar: WorkingCalendar): Promise<readonly Found[]> {
  const today = office.today();
  return (await ledgerCases(office.db, 'application', ids)).flatMap(({ caseId, events }) => {
    const state = foldApplication(events, calendar, today);
    return waitingTermsOf(state).flatMap(({ term, on }): readonly Found[] => {
      // The list of replies has it.
      if (term === 'reply') return [];
      const duty = waitingTerms[term];
      const standing = urgencyOf(on, today, calendar, duty);
      return [
        { on, due: { kind: 'application', id: caseId, title: state.number ?? caseId, what: duty.name, standing } },
      ];
    });
  });
}

/** Searches that the person has to answer, answers owed in appeals, the annual report, publications: as on the work list. */
async function beside(office: Office, who: Who, view: WorkView): Promise<readonly Found[]> {
  const named = (what: string, tasks: readonly Task[]): readonly Found[] =>
    tasks.map(({ kind, id, title, dueOn: on, standing }) => ({ on, due: { kind, id, title, what, standing } }));
  return [
    ...(view === 'mine' ? named('检索', await searchesFor(office, who)) : []),
    ...(view === 'unclaimed' ? [] : named('答复（答辩）', await appealTasks(office, who))),
    ...(view === 'unclaimed' ? [] : named('公布', await reportTasks(office, who))),
    ...named('公开', await publicationTasks(office, who, view)),
    ...(view === 'unclaimed' ? [] : named('后补、核查', await matterTasks(office, who))),
  ];
}

function uncovered(first: Day, calendar: WorkingCalendar) {
  return refusal(
    'calendarUncovered',
    regulation('REG-36', '第三十三条第二款'),
    `工作日历从${inWords(calendar.first)}到${inWords(calendar.last)}，${first.slice(0, 4)}年${Number(first.slice(5, 7))}月不在其中。请另选一个月。`,
  );
}
