/** A batch of events written: one statement for each table, however many rows (SVC-45). */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { OutsideFault } from '#law/matter/door';
import type { Closing, MatterEvent, MatterFact, Rating } from '#law/matter/events';
import type { MatterState } from '#law/matter/states';
import type { Tx } from '../db.ts';
import { askAgain, askAhead, sendAhead, sendAtOnce, statement } from '../statement.ts';

export interface LockedMatter {
  readonly id: number;
  readonly number: string;
  readonly service: string;
  readonly firstAt: string;
  readonly lastAt: string;
}

/** The matters with these numbers, locked until the end of the transaction. */
export async function lockMatters(
  tx: Tx,
  agency: string,
  source: string,
  numbers: readonly string[],
): Promise<readonly LockedMatter[]> {
  return askAgain(tx, statement<LockedMatter>(locked, agency, source, [...numbers].sort()));
}

// One look at the index for each number, whatever PostgreSQL believes of a table that has just grown.
const locked = `select m.* from unnest($3::text[]) as n (number) cross join lateral (
    select id, number, service, first_at as "firstAt", last_at as "lastAt" from matter
    where matter.agency = $1 and source = $2 and matter.number = n.number limit 1 for update) as m order by m.id`;

/** One batch of a source at a time: of two that tell of the same new matter the second sees what the first wrote. */
export async function lockSource(tx: Tx, agency: string, source: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sourceLock}, hashtext(${`${agency} ${source}`}))`.execute(tx);
}

const sourceLock = 7_040_044;

/** So many ids that no matter has yet. */
export async function newIds(tx: Tx, count: number): Promise<readonly number[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('matter', 'id')) as id from generate_series(1, ${count})`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Writes those that are new, as they stand; its answer is not waited for. */
export async function addMatters(tx: Tx, agency: string, source: string, all: readonly KnownStanding[]): Promise<void> {
  if (all.length === 0) return;
  const [ids, numbers] = [plain(all.map((s) => s.id)), all.map((s) => s.number)];
  const services = all.map((s) => s.service);
  await sendAhead(tx, statement(addedMatters, agency, source, ids, numbers, services, ...columnsOf(all)));
}

export interface KeptEvent {
  readonly matter: number;
  readonly event: MatterEvent;
}

/** All events of these matters. The bounds say which partitions are read. */
export async function eventsOf(
  tx: Tx,
  matters: readonly number[],
  first: string,
  last: string,
): Promise<ReadonlyMap<number, readonly MatterEvent[]>> {
  const found = new Map<number, MatterEvent[]>();
  if (matters.length === 0) return found;
  const { rows } = await sql<{ matter: number; id: string; at: string; fact: MatterFact }>`
    select matter, event as id, at, fact from matter_event
    where matter = any (${matters}) and at between ${first} and ${last}`.execute(tx);
  for (const { matter, id, at, fact } of rows) {
    const list = found.get(matter);
    const event: MatterEvent = { id, at, ...fact };
    if (list === undefined) found.set(matter, [event]);
    else list.push(event);
  }
  return found;
}

/** What happened is often the same: each fact is sent once, and every event says which. The answer is not waited for. */
export async function addEvents(tx: Tx, agency: string, batch: number, events: readonly KeptEvent[]): Promise<void> {
  if (events.length === 0) return;
  const facts = new Map<string, number>();
  const types: string[] = [];
  const which = events.map(({ event: { id, at, ...fact } }) => {
    const text = JSON.stringify(fact);
    const known = facts.get(text);
    if (known !== undefined) return known;
    facts.set(text, facts.size + 1);
    types.push(fact.type);
    return facts.size;
  });
  const matters = plain(events.map(({ matter }) => matter));
  const ats = plain(events.map(({ event }) => event.at));
  const ids = events.map(({ event }) => event.id);
  await sendAtOnce(
    tx,
    statement(addedEvents, agency, batch, matters, ats, ids, plain(which), [...facts.keys()], plain(types)),
  );
}

const addedEvents = `insert into matter_event (matter, agency, batch, at, event, type, fact)
  select matter, $1, $2, at, event, type, fact
  from unnest($3::bigint[], $4::timestamptz[], $5::text[], $6::bigint[]) as n (matter, at, event, which)
  join unnest($7::jsonb[], $8::text[]) with ordinality as f (fact, type, nth) on nth = which`;

/** Numbers, days and instants need no quotes in an array. */
const plain = (all: readonly (number | string | null)[]) => `{${all.map((one) => one ?? 'null').join()}}`;

export interface Standing {
  readonly number: string;
  readonly service: string;
  readonly state: MatterState;
  readonly step: string | null;
  readonly receivedOn: Day | null;
  readonly acceptedOn: Day | null;
  readonly dueOn: Day | null;
  readonly promisedOn: Day | null;
  readonly endedOn: Day | null;
  readonly result: Closing | null;
  readonly rating: Rating | null;
  readonly unfit: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

export type KnownStanding = Standing & { readonly id: number };

const standing = `state, step, received_on, accepted_on, due_on, promised_on, ended_on, result, rating, unfit,
  first_at, last_at`;

/** Its parameters. */
const columns = (from: number) =>
  ['text', 'text', 'date', 'date', 'date', 'date', 'date', 'text', 'smallint', 'int', 'timestamptz', 'timestamptz']
    .map((type, i) => `$${from + i}::${type}[]`)
    .join(', ');

const addedMatters = `insert into matter (id, agency, source, number, service, ${standing}) overriding system value
  select id, $1, $2, number, service, ${standing}
  from unnest($3::bigint[], $4::text[], $5::text[], ${columns(6)}) as n (id, number, service, ${standing}) order by id`;

function columnsOf(all: readonly Standing[]): readonly unknown[] {
  return [
    all.map((s) => s.state),
    all.map((s) => s.step),
    plain(all.map((s) => s.receivedOn)),
    plain(all.map((s) => s.acceptedOn)),
    plain(all.map((s) => s.dueOn)),
    plain(all.map((s) => s.promisedOn)),
    plain(all.map((s) => s.endedOn)),
    all.map((s) => s.result),
    plain(all.map((s) => s.rating)),
    plain(all.map((s) => s.unfit)),
    plain(all.map((s) => s.firstAt)),
    plain(all.map((s) => s.lastAt)),
  ];
}

/** How each stands now; its answer is not waited for. */
export async function saveStandings(tx: Tx, all: readonly KnownStanding[]): Promise<void> {
  if (all.length === 0) return;
  await sendAhead(tx, statement(savedStandings, plain(all.map((s) => s.id)), ...columnsOf(all)));
}

const savedStandings = `update matter set state = n.state, step = n.step, received_on = n.received_on,
    accepted_on = n.accepted_on, due_on = n.due_on, promised_on = n.promised_on, ended_on = n.ended_on, result = n.result,
    rating = n.rating, unfit = n.unfit, first_at = n.first_at, last_at = n.last_at
  from unnest($1::bigint[], ${columns(2)}) as n (id, ${standing}) where matter.id = n.id`;

/** The running number of a batch, which its events carry; asked together with what the transaction asks next. */
export async function nextBatch(tx: Tx): Promise<() => Promise<number>> {
  const asked = await askAhead(tx, statement<{ readonly id: number }>(batchAsked));
  return async () => {
    const [row] = await asked();
    if (row === undefined) throw new Error('a sequence gave no number');
    return row.id;
  };
}

const batchAsked = "select nextval(pg_get_serial_sequence('matter_batch', 'id')) as id";

export interface Batch {
  readonly id: number;
  readonly agency: string;
  readonly source: string;
  readonly digest: string;
  readonly at: string;
  readonly account: string;
  readonly kept: number;
  readonly known: number;
  readonly refused: number;
}

/** Its answer is not waited for. */
export async function addBatch(tx: Tx, batch: Batch): Promise<void> {
  const { id, agency, source, digest, at, account, kept, known, refused } = batch;
  await sendAhead(tx, statement(addedBatch, id, agency, source, digest, at, account, kept, known, refused));
}

const addedBatch = `insert into matter_batch (id, agency, source, digest, at, account, kept, known, refused)
  overriding system value values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

export interface Tried {
  readonly number: string;
  readonly service: string;
  readonly fault: OutsideFault;
  readonly found: string;
}

/** What was tried outside the list, the procedure or the guide. */
export async function addTried(
  tx: Tx,
  { agency, source, at }: { readonly agency: string; readonly source: string; readonly at: string },
  tried: readonly Tried[],
): Promise<void> {
  if (tried.length === 0) return;
  await sql`insert into matter_outside (agency, at, source, number, service, fault, found)
    select ${agency}, ${at}, ${source}, number, service, fault, found
    from unnest(${tried.map((t) => t.number)}::text[], ${tried.map((t) => t.service)}::text[],
      ${tried.map((t) => t.fault)}::text[], ${tried.map((t) => t.found)}::text[]) as n (number, service, fault, found)`.execute(
    tx,
  );
}

export const matterChannel = 'gongkai_matter';
/** PostgreSQL carries less than 8000 bytes a message. */
const idsAMessage = 400;

/** Tells every node, on commit, which matters moved; its answer is not waited for. */
export async function announceMatters(tx: Tx, ids: readonly number[]): Promise<void> {
  const messages = [];
  for (let i = 0; i < ids.length; i += idsAMessage) messages.push(ids.slice(i, i + idsAMessage).join(','));
  if (messages.length === 0) return;
  await sendAhead(tx, statement('select pg_notify($1, m) from unnest($2::text[]) as m', matterChannel, messages));
}
