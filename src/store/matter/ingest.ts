/** A batch of events written: one statement for each table, however many rows (SVC-45). */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { OutsideFault } from '#law/matter/door';
import type { Closing, MatterEvent, MatterFact, Rating } from '#law/matter/events';
import type { MatterState } from '#law/matter/states';
import type { Tx } from '../db.ts';

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
  const { rows } = await sql<LockedMatter>`
    select id, number, service, first_at as "firstAt", last_at as "lastAt" from matter
    where agency = ${agency} and source = ${source} and number = any (${numbers}) order by id for update`.execute(tx);
  return rows;
}

/** One batch of a source at a time: of two that tell of the same new matter the second sees what the first wrote. */
export async function lockSource(tx: Tx, agency: string, source: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sourceLock}, hashtext(${`${agency} ${source}`}))`.execute(tx);
}

const sourceLock = 7_040_044;

/** Writes those that are new, as they stand. Returns their ids by number. */
export async function addMatters(
  tx: Tx,
  agency: string,
  source: string,
  all: readonly Standing[],
): Promise<ReadonlyMap<string, number>> {
  if (all.length === 0) return new Map();
  const { rows } = await sql<{ id: number; number: string }>`
    insert into matter (agency, source, number, service, ${standing})
    select ${agency}, ${source}, number, service, ${standing}
    from unnest(${all.map((s) => s.number)}::text[], ${all.map((s) => s.service)}::text[], ${columnsOf(all)})
      as n (number, service, ${standing}) order by number returning id, number`.execute(tx);
  return new Map(rows.map(({ id, number }) => [number, id]));
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

/** What happened is often the same: each fact is sent once, and every event says which. */
export async function addEvents(tx: Tx, agency: string, batch: number, events: readonly KeptEvent[]): Promise<void> {
  if (events.length === 0) return;
  const facts = new Map<string, number>();
  const which = events.map(({ event: { id, at, ...fact } }) => {
    const text = JSON.stringify(fact);
    const known = facts.get(text) ?? facts.size + 1;
    facts.set(text, known);
    return known;
  });
  // Numbers and instants need no quotes in an array.
  const matters = `{${events.map((one) => one.matter).join()}}`;
  const ats = `{${events.map(({ event }) => event.at).join()}}`;
  const ids = events.map(({ event }) => event.id);
  await sql`insert into matter_event (matter, agency, batch, at, event, type, fact)
    select matter, ${agency}, ${batch}, at, event, fact ->> 'type', fact
    from unnest(${matters}::bigint[], ${ats}::timestamptz[], ${ids}::text[], ${`{${which.join()}}`}::bigint[])
      as n (matter, at, event, which)
    join unnest(${[...facts.keys()]}::jsonb[]) with ordinality as f (fact, nth) on nth = which`.execute(tx);
}

export interface Standing {
  /** Null: not written yet. */
  readonly id: number | null;
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

const standing = sql.raw(`state, step, received_on, accepted_on, due_on, promised_on, ended_on, result, rating, unfit,
  first_at, last_at`);

function columnsOf(all: readonly Standing[]) {
  return sql`${all.map((s) => s.state)}::text[], ${all.map((s) => s.step)}::text[],
    ${all.map((s) => s.receivedOn)}::date[], ${all.map((s) => s.acceptedOn)}::date[], ${all.map((s) => s.dueOn)}::date[],
    ${all.map((s) => s.promisedOn)}::date[], ${all.map((s) => s.endedOn)}::date[], ${all.map((s) => s.result)}::text[],
    ${all.map((s) => s.rating)}::smallint[], ${all.map((s) => s.unfit)}::int[],
    ${all.map((s) => s.firstAt)}::timestamptz[], ${all.map((s) => s.lastAt)}::timestamptz[]`;
}

/** How each stands now. */
export async function saveStandings(tx: Tx, all: readonly KnownStanding[]): Promise<void> {
  if (all.length === 0) return;
  await sql`update matter set state = n.state, step = n.step, received_on = n.received_on, accepted_on = n.accepted_on,
      due_on = n.due_on, promised_on = n.promised_on, ended_on = n.ended_on, result = n.result, rating = n.rating,
      unfit = n.unfit, first_at = n.first_at, last_at = n.last_at
    from unnest(${all.map((s) => s.id)}::bigint[], ${columnsOf(all)}) as n (id, ${standing})
    where matter.id = n.id`.execute(tx);
}

/** The running number of a batch, which its events carry. */
export async function addBatch(
  tx: Tx,
  batch: {
    readonly agency: string;
    readonly source: string;
    readonly digest: string;
    readonly at: string;
    readonly account: string;
    readonly kept: number;
    readonly known: number;
    readonly refused: number;
  },
): Promise<number> {
  const row = await tx.insertInto('matter_batch').values(batch).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

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

/** Tells every node, on commit, which matters moved. */
export async function announceMatters(tx: Tx, ids: readonly number[]): Promise<void> {
  const messages = [];
  for (let i = 0; i < ids.length; i += idsAMessage) messages.push(ids.slice(i, i + idsAMessage).join(','));
  if (messages.length === 0) return;
  await sql`select pg_notify(${matterChannel}, m) from unnest(${messages}::text[]) as m`.execute(tx);
}
