/** Takes in a batch of events of another system: the good rows are kept together, each of the others is told why (SVC-45). */

import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { WorkingCalendar } from '#law/calendar/working-days';
import { canonical } from '#law/log/canonical';
import { matterClock } from '#law/matter/clock';
import {
  type Fault,
  minutesAhead,
  type OutsideFault,
  outsideFaults,
  type RowFault,
  rowAlone,
  rowFault,
} from '#law/matter/door';
import type { MatterEvent } from '#law/matter/events';
import { currentStep, foldMatter, type Matter } from '#law/matter/fold';
import { emptyGuide, guideOn, type MatterGuide } from '#law/matter/guide';
import { laterOwed, uncheckedCommitments } from '#law/matter/met';
import { dayOf } from '#law/matter/moment';
import type { WindowHours } from '#law/matter/window-hours';
import { allowed, type Decided } from '#law/ruling';
import type { Tx } from '#store/db';
import { sha256Beside } from '#store/log/suite';
import { guidesOf } from '#store/matter/guides';
import * as store from '#store/matter/ingest';
import { type PutOffDays, savePutOff } from '#store/matter/put-off';
import { act } from '../act.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { windowIn } from './window.ts';

/** One row as it was read: an event, or what is wrong with its form. */
export type BatchRow =
  | { readonly number: string; readonly service: string; readonly event: MatterEvent }
  | { readonly malformed: string };

export interface RowResult {
  readonly row: number;
  readonly result: 'kept' | 'known' | 'refused';
  readonly fault?: RowFault;
  readonly message?: string;
}

export interface BatchResult {
  readonly batch: number;
  readonly kept: number;
  readonly known: number;
  readonly refused: number;
  readonly rows: readonly RowResult[];
}

/**
 * Sent again, in any order and in any cut, the same rows change nothing: they are known by source, number and event.
 * `source` names the sending system. The digest of the whole batch stands in the audit trail.
 */
export async function receiveBatch(
  office: Office,
  who: Who,
  source: string,
  rows: readonly BatchRow[],
): Promise<Decided<BatchResult>> {
  const { agency } = who;
  const call = { deed: 'matter.push', subject: 'matter', object: source, agency } as const;
  return act(office, who, call, async (tx) => {
    const { digest, ...result } = await takeIn(tx, office, who, source, rows);
    const told = `kept ${result.kept} known ${result.known} refused ${result.refused} sha256 ${digest}`;
    return allowed({ value: result, changes: [], around: { before: '', after: told } });
  });
}

interface Sound {
  readonly row: number;
  readonly number: string;
  readonly service: string;
  readonly event: MatterEvent;
}

async function takeIn(
  tx: Tx,
  office: Office,
  who: Who,
  source: string,
  rows: readonly BatchRow[],
): Promise<BatchResult & { readonly digest: string }> {
  const { agency } = who;
  const now = office.now();
  const latest = new Date(Date.parse(now) + minutesAhead * 60_000).toISOString();
  const sound: Sound[] = [];
  for (const [row, one] of rows.entries()) {
    if ('event' in one) sound.push({ row, number: one.number, service: one.service, event: one.event });
  }
  const guides = await guidesOf(tx, agency, [...new Set(sound.map(({ service }) => service))]);
  const results: RowResult[] = rows.map((one, row) =>
    'malformed' in one
      ? { row, result: 'refused', fault: 'malformed', message: one.malformed }
      : { row, result: 'refused' },
  );
  const tried: store.Tried[] = [];
  const refuse = ({ row, number, service }: Sound, { fault, found, message }: Fault) => {
    results[row] = { row, result: 'refused', fault, message };
    if (isOutside(fault)) tried.push({ number, service, fault, found });
  };
  // Matters are made only for rows that could stand by themselves.
  const able = sound.filter((one) => {
    const fault = rowAlone(one.event, one.service, guides.get(one.service), latest);
    if (fault !== null) refuse(one, fault);
    return fault === null;
  });
  const numbered = await store.nextBatch(tx);
  const matters = await matterOf(tx, agency, source, able, guides);
  const touched = new Set<Touched>();
  for (const one of able) {
    const matter = matters.get(one.number) ?? null;
    const fault = rowFault(one.event, one.service, guides.get(one.service) ?? [], matter) ?? differs(matter, one.event);
    if (fault !== null) refuse(one, fault);
    else if (matter === null) continue;
    else if (matter.events.has(one.event.id)) results[one.row] = { row: one.row, result: 'known' };
    else {
      matter.events.set(one.event.id, one.event);
      matter.added.push(one.event);
      touched.add(matter);
      results[one.row] = { row: one.row, result: 'kept' };
    }
  }
  const count = (wanted: RowResult['result']) => results.filter(({ result }) => result === wanted).length;
  const sums = { kept: count('kept'), known: count('known'), refused: count('refused') };
  const batch = await numbered();
  await keep(tx, { agency, source, batch }, [...touched], guides);
  // While the database writes. As they were read: `readRow` writes the parts of a row in one order, however they came.
  const digest = await sha256Beside(JSON.stringify(rows));
  await store.addBatch(tx, { id: batch, agency, source, digest, at: now, account: who.accountId, ...sums });
  await store.addTried(tx, { agency, source, at: now }, tried);
  return { batch, digest, ...sums, rows: results };
}

function isOutside(fault: RowFault): fault is OutsideFault {
  return outsideFaults.some((one) => one === fault);
}

export interface Touched {
  /** Null until it is written for the first time. */
  readonly id: number | null;
  readonly number: string;
  readonly service: string;
  readonly receivedAt: string | null;
  readonly events: Map<string, MatterEvent>;
  readonly added: MatterEvent[];
  readonly firstAt: string;
  readonly lastAt: string;
}

/** The matters of these rows, locked, with all that is known of each; those that nobody has told of yet are new. */
async function matterOf(
  tx: Tx,
  agency: string,
  source: string,
  rows: readonly Sound[],
  guides: ReadonlyMap<string, readonly MatterGuide[]>,
): Promise<ReadonlyMap<string, Touched>> {
  const first = new Map<string, Sound>();
  for (const one of rows) {
    const before = first.get(one.number);
    if (before === undefined || one.event.type === 'received') first.set(one.number, one);
  }
  await store.lockSource(tx, agency, source);
  const locked = await store.lockMatters(tx, agency, source, [...first.keys()]);
  const [from, to] = [least(locked.map((m) => m.firstAt)), most(locked.map((m) => m.lastAt))];
  const ids = locked.map(({ id }) => id);
  const events = await store.eventsOf(tx, ids, from, to);
  const coming = new Map(
    rows.filter(({ event }) => event.type === 'received').map((one) => [one.number, one.event.at]),
  );
  const matters = new Map<string, Touched>();
  for (const matter of locked) {
    const known = new Map((events.get(matter.id) ?? []).map((event) => [event.id, event]));
    const told = [...known.values()].find(({ type }) => type === 'received')?.at;
    const receivedAt = told ?? coming.get(matter.number) ?? null;
    matters.set(matter.number, { ...matter, receivedAt, events: known, added: [] });
  }
  for (const { number, service, event } of first.values()) {
    if (matters.has(number) || guideOn(guides.get(service) ?? [], dayOf(event.at)) === null) continue;
    const receivedAt = coming.get(number) ?? null;
    const bounds = { firstAt: event.at, lastAt: event.at };
    matters.set(number, { id: null, number, service, receivedAt, events: new Map(), added: [], ...bounds });
  }
  return matters;
}

/** Instants in UTC are compared as texts. */
function least(ats: readonly string[]): string {
  let found = '9999-01-01T00:00:00.000Z';
  for (const at of ats) if (at < found) found = at;
  return found;
}

function most(ats: readonly string[]): string {
  let found = '0001-01-01T00:00:00.000Z';
  for (const at of ats) if (at > found) found = at;
  return found;
}

/** The same event with other words: the first stands, and the sender is told. */
function differs(matter: Touched | null, event: MatterEvent): Fault | null {
  const known = matter?.events.get(event.id);
  if (known === undefined || canonical(known) === canonical(event)) return null;
  return {
    fault: 'differs',
    found: event.id,
    message: `事件“${event.id}”已经收到过，内容或者时间与这一行不同。先收到的有效；要更正的，请用新的事件编号另报。`,
  };
}

interface Place {
  readonly agency: string;
  readonly source: string;
  readonly batch: number;
}

/** While the database writes one part, the next is folded. */
const mattersAPart = 250;

/**
 * Writes the new events and how each matter stands with them. Returns the ids of the matters in their order; that all is written
 * is waited for at the end of the transaction.
 */
export async function keep(
  tx: Tx,
  place: Place,
  touched: readonly Touched[],
  guides: ReadonlyMap<string, readonly MatterGuide[]>,
): Promise<readonly number[]> {
  const [calendar, window] = [await calendarIn(tx), await windowIn(tx)];
  const fresh = await store.newIds(tx, touched.filter(({ id }) => id === null).length);
  let taken = 0;
  const all = touched.map((one) => ({ ...one, isNew: one.id === null, id: one.id ?? fresh[taken++] ?? noId() }));
  for (let from = 0; from < all.length; from += mattersAPart) {
    const part = all.slice(from, from + mattersAPart).map((one): Numbered => {
      const editions = guides.get(one.service) ?? [];
      return { ...one, editions, standing: { ...standingOf(one, editions, calendar, window), id: one.id } };
    });
    await write(tx, place, part);
    await turnOfTheLoop();
  }
  const ids = all.map(({ id }) => id);
  await store.announceMatters(tx, ids);
  return ids;
}

interface Numbered extends Touched {
  readonly id: number;
  readonly isNew: boolean;
  readonly editions: readonly MatterGuide[];
  readonly standing: store.KnownStanding;
}

function noId(): never {
  throw new Error('fewer ids than new matters');
}

async function write(tx: Tx, { agency, source, batch }: Place, part: readonly Numbered[]): Promise<void> {
  const standings = (isNew: boolean) => part.filter((one) => one.isNew === isNew).map(({ standing }) => standing);
  await store.addMatters(tx, agency, source, standings(true));
  await store.saveStandings(tx, standings(false));
  await savePutOff(
    tx,
    part.flatMap((one) => putOffOf(one.id, one, one.editions)),
  );
  const events = part.flatMap(({ id, added }) => added.map((event) => ({ matter: id, event })));
  await store.addEvents(tx, agency, batch, events);
}

/** Of matters alone in which something was met otherwise than by handing it in. */
function putOffOf(id: number, { events }: Touched, editions: readonly MatterGuide[]): readonly PutOffDays[] {
  const all = [...events.values()];
  if (all.every(({ type }) => type !== 'met')) return [];
  const { matter } = matterUnder(all, editions);
  const laterOn = matter.endedAt === null ? (laterOwed(matter)[0]?.by ?? null) : null;
  return [{ id, laterOn, checkOn: uncheckedCommitments(matter)[0]?.by ?? null }];
}

/** How a matter stands with all its events; its bounds grow by those that were added. */
export function standingOf(
  {
    number,
    service,
    events,
    firstAt,
    lastAt,
    added,
  }: Omit<Touched, 'id' | 'receivedAt' | 'added'> & { readonly added: readonly MatterEvent[] },
  editions: readonly MatterGuide[],
  calendar: WorkingCalendar,
  window: WindowHours,
): store.Standing {
  const all = [...events.values()];
  const { matter, guide } = matterUnder(all, editions);
  const clock = matterClock(matter, guide, calendar, { told: false, window });
  const ats = added.map(({ at }) => at);
  return {
    number,
    service,
    state: matter.state,
    step: currentStep(matter)?.name ?? null,
    receivedOn: matter.receivedOn,
    acceptedOn: matter.acceptedAt === null ? null : dayOf(matter.acceptedAt),
    dueOn: clock.statutory?.due ?? null,
    promisedOn: clock.promised?.due ?? clock.statutory?.due ?? null,
    endedOn: matter.endedAt === null ? null : dayOf(matter.endedAt),
    result: matter.closed?.result ?? null,
    rating: matter.rating?.level ?? null,
    unfit: matter.unfit.length,
    firstAt: least([firstAt, ...ats]),
    lastAt: most([lastAt, ...ats]),
  };
}

/** The matter by the edition that was in force when it was received; before that is known, by that of its first event. */
export function matterUnder(
  events: readonly MatterEvent[],
  editions: readonly MatterGuide[],
): { readonly matter: Matter; readonly guide: MatterGuide } {
  const receipt = events.filter(({ type }) => type === 'received').map(({ at }) => at);
  const at = least(receipt.length > 0 ? receipt : events.map((event) => event.at));
  const guide = guideOn(editions, dayOf(at)) ?? editions[0] ?? emptyGuide;
  return { matter: foldMatter(events, guide), guide };
}
