/** Matters in the back office: the list with lights, one with its timeline and derivation, what was tried outside, ratings. */

import { may } from '#law/account/may';
import { dueDaysOf, type Standing, type Urgency, urgencyOf } from '#law/application/urgency';
import type { Day } from '#law/calendar/day';
import { addDays } from '#law/calendar/day';
import type { CallResult } from '#law/matter/call';
import { type DueDay, matterClock } from '#law/matter/clock';
import { type CounterFact, factsFor, missing } from '#law/matter/decide';
import type { OutsideFault } from '#law/matter/door';
import type { CheckResult, Closing, MetWay, Rating } from '#law/matter/events';
import { currentStep, type Matter, type SpecialState, type StepState, type Unfit } from '#law/matter/fold';
import { guideOn, type MatterGuide, type OtherWays } from '#law/matter/guide';
import { metDuty } from '#law/matter/met';
import { dayOf } from '#law/matter/moment';
import { type Told, toldOfMatter } from '#law/matter/sentences';
import { eventRows, type MatterState } from '#law/matter/states';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { askedTogether } from '#store/asked-together';
import { guidesOf } from '#store/matter/guides';
import * as store from '#store/matter/matters';
import { queryCode } from '../application/query-code.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { counterSource, noSuchMatter } from './counter.ts';
import { matterUnder } from './ingest.ts';
import { matterKey } from './key.ts';
import { windowIn } from './window.ts';

export interface MatterLineView {
  readonly id: number;
  readonly number: string;
  readonly source: string;
  readonly serviceName: string;
  readonly state: MatterState;
  readonly step: string | null;
  readonly receivedOn: Day | null;
  readonly promisedOn: Day | null;
  /** Last day of the nearest material that was to follow, of the nearest commitment to be checked. */
  readonly laterOn: Day | null;
  readonly checkOn: Day | null;
  readonly rating: Rating | null;
  readonly standing: Standing;
}

export interface MatterQuestion {
  readonly state?: MatterState;
  readonly light?: Urgency;
  readonly words?: string;
  readonly poor?: boolean;
  readonly newest?: boolean;
  readonly after?: number;
  readonly limit: number;
}

const deciding = { who: '', what: '办结' };

/** Those that run, the nearest promised day first; with a state, a search or `newest` the last received first. */
export async function listMatters(
  office: Office,
  who: Who,
  { light, newest, limit, ...rest }: MatterQuestion,
): Promise<Decided<{ readonly matters: readonly MatterLineView[]; readonly next: number | null }>> {
  const permitted = may(who, true, 'matter.view');
  if (!permitted.ok) return permitted;
  const today = office.today();
  const byDue = newest !== true && rest.state === undefined && rest.poor !== true;
  const [calendar, rows] = await askedTogether(office.db, (db) => {
    const asked = calendarIn(db);
    const lines = async () =>
      store.matterLines(db, {
        agency: who.agency,
        ...rest,
        ...(light === undefined ? {} : dueDaysOf(light, today, await asked)),
        order: byDue || light !== undefined ? 'due' : 'newest',
        limit: limit + 1,
      });
    return Promise.all([asked, lines()]);
  });
  const shown = rows.slice(0, limit);
  return allowed({
    matters: shown.map((row) => ({
      id: row.id,
      number: row.number,
      source: row.source,
      serviceName: row.service_name ?? row.service,
      state: row.state,
      step: row.step,
      receivedOn: row.received_on,
      promisedOn: row.promised_on,
      laterOn: row.later_on,
      checkOn: row.check_on,
      rating: row.rating,
      standing: urgencyOf(row.ended_on === null ? row.promised_on : null, today, calendar, deciding),
    })),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  });
}

export interface CallView {
  readonly at: string;
  readonly by: string;
  readonly result: CallResult;
  readonly doneBy: Day | null;
  readonly measure: string;
}

export interface MatterView {
  readonly id: number;
  readonly number: string;
  readonly source: string;
  readonly counter: boolean;
  readonly service: string;
  readonly serviceName: string;
  readonly department: string;
  readonly edition: number;
  readonly state: MatterState;
  readonly step: string | null;
  readonly receivedOn: Day | null;
  readonly materials: readonly {
    readonly key: string;
    readonly name: string;
    readonly required: boolean;
    readonly got: boolean;
    readonly other?: OtherWays;
    /** How it was met otherwise; null: it was not. */
    readonly met: { readonly way: MetWay; readonly by: Day | null; readonly terms: string | null } | null;
    /** What came of checking what was committed. */
    readonly checked: CheckResult | null;
  }[];
  /** What is to be done next because of what was put off or committed to. */
  readonly duties: readonly string[];
  readonly missing: readonly string[];
  readonly correctionBy: Day | null;
  readonly steps: readonly StepState[];
  readonly specials: readonly SpecialState[];
  readonly statutory: DueDay | null;
  readonly promised: DueDay | null;
  readonly standing: Standing;
  readonly result: Closing | null;
  readonly rating: Rating | null;
  readonly calls: readonly CallView[];
  readonly happened: readonly Told[];
  readonly unfit: readonly { readonly on: Day; readonly label: string; readonly why: Unfit['why'] }[];
  readonly can: readonly CounterFact['type'][];
  /** For the receipt: who may open matters may print it again. */
  readonly code: string | null;
}

export async function matterView(office: Office, who: Who, id: number): Promise<Decided<MatterView>> {
  const permitted = may(who, true, 'matter.view');
  if (!permitted.ok) return permitted;
  const row = await store.matterRow(office.db, id);
  if (row === null || row.agency !== who.agency) return refused(noSuchMatter);
  const { matter, guide } = await stateOf(office, row);
  const calendar = await calendarIn(office.db);
  const clock = matterClock(matter, guide, calendar, { window: await windowIn(office.db) });
  const calls = await store.callsOf(office.db, id);
  const names = await accountNames(office.db, [...new Set(calls.map(({ account }) => account))]);
  const counter = row.source === counterSource;
  return allowed({
    id,
    number: row.number,
    source: row.source,
    counter,
    service: row.service,
    serviceName: guide.name,
    department: guide.department,
    edition: guide.edition,
    state: matter.state,
    step: currentStep(matter)?.name ?? null,
    receivedOn: matter.receivedOn,
    materials: guide.materials.map((one) => {
      const met = matter.met.find(({ material }) => material === one.key);
      return {
        ...one,
        got: matter.materials.includes(one.key),
        met: met === undefined ? null : { way: met.way, by: met.by ?? null, terms: met.terms ?? null },
        checked: matter.checks.find(({ material }) => material === one.key)?.result ?? null,
      };
    }),
    duties: metDuty(matter, guide, office.today()),
    missing: missing(matter, guide).map(({ name }) => name),
    correctionBy: clock.correctionBy,
    steps: matter.steps,
    specials: matter.specials,
    statutory: clock.statutory,
    promised: clock.promised,
    standing: urgencyOf(matter.endedAt === null ? row.promised_on : null, office.today(), calendar, deciding),
    result: matter.closed?.result ?? null,
    rating: matter.rating?.level ?? null,
    calls: calls.map(({ at, account, result, done_by: doneBy, measure }) => ({
      at,
      by: names.get(account) ?? '',
      result,
      doneBy,
      measure,
    })),
    happened: toldOfMatter(
      matter.events.filter((event) => !matter.unfit.some((one) => one.event === event)),
      guide,
    ),
    unfit: matter.unfit.map(({ event, why }) => ({ on: dayOf(event.at), label: eventRows[event.type].label, why })),
    can: counter && may(who, true, 'matter.proceed').ok ? factsFor(matter) : [],
    code: counter && may(who, true, 'matter.open').ok ? queryCode(office.vault, matterKey(id)) : null,
  });
}

/** A matter with the guide that it was received under. */
export async function stateOf(
  office: Office,
  row: store.MatterRow,
): Promise<{ readonly matter: Matter; readonly guide: MatterGuide }> {
  const events = (await store.matterEvents(office.db, row)).map(({ batch, ...event }) => event);
  const guides = await guidesOf(office.db, row.agency, [row.service]);
  return matterUnder(events, guides.get(row.service) ?? []);
}

export interface OutsideView {
  readonly since: Day;
  readonly counts: readonly { readonly source: string; readonly fault: OutsideFault; readonly n: number }[];
  readonly newest: readonly {
    readonly at: string;
    readonly source: string;
    readonly number: string;
    readonly service: string;
    readonly fault: OutsideFault;
    readonly found: string;
  }[];
  readonly ratings: readonly { readonly level: number; readonly n: number }[];
}

const countedDays = 90;

/** What was tried outside the list, the procedure or the guide in the last 90 days, and how matters were rated. */
export async function outsideView(office: Office, who: Who): Promise<Decided<OutsideView>> {
  const permitted = may(who, true, 'matter.viewOutside');
  if (!permitted.ok) return permitted;
  const since = addDays(office.today(), -countedDays);
  const newest = await store.triedOutside(office.db, who.agency, 100);
  return allowed({
    since,
    counts: await store.outsideCounts(office.db, who.agency, since),
    newest: newest.map(({ at, source, number, service, fault, found }) => ({
      at,
      source,
      number,
      service,
      fault,
      found,
    })),
    ratings: await store.ratingCounts(office.db, who.agency),
  });
}

export interface OpenService {
  readonly code: string;
  readonly name: string;
  readonly department: string;
}

/** Services that a matter can be opened on today. */
export async function openableServices(
  office: Office,
  who: Who,
  words: string,
): Promise<Decided<readonly OpenService[]>> {
  const permitted = may(who, true, 'matter.open');
  if (!permitted.ok) return permitted;
  return allowed(await store.openServices(office.db, who.agency, words.trim(), office.today(), 30));
}

/** The guide in force today: its materials are all that may be ticked. */
export async function guideToday(office: Office, who: Who, service: string): Promise<Decided<MatterGuide>> {
  const permitted = may(who, true, 'matter.open');
  if (!permitted.ok) return permitted;
  const guide = guideOn((await guidesOf(office.db, who.agency, [service])).get(service) ?? [], office.today());
  return guide === null ? refused(noSuchMatter) : allowed(guide);
}
