/** The append-only ledger: what happened to each case, in order, with the day of effect and the moment of writing. */

import type { Day } from '#law/calendar/day';
import type { Db, LedgerEvents, Subject, Tx } from '../db.ts';
import { askAgain, askAhead, sendAhead, statement } from '../statement.ts';

/** A case as the ledger tells it. */
export interface LedgerCase<S extends Subject> {
  readonly subject: S;
  readonly caseId: string;
  readonly agency: string;
  readonly events: readonly LedgerEvents[S][];
}

/** An entry with what stands around the event: who wrote it and when. */
export interface LedgerEntry<S extends Subject> {
  readonly event: LedgerEvents[S];
  readonly sequence: number;
  readonly writtenAt: string;
  readonly actor: string;
}

/** New events for one case, after those that the writer has seen. */
export interface Appended<S extends Subject = Subject> {
  readonly subject: S;
  readonly caseId: string;
  readonly agency: string;
  readonly before: readonly LedgerEvents[S][];
  readonly events: readonly LedgerEvents[S][];
}

// Read in the order of its key: a case is of one subject, which is compared here.
const eventsOfCase = 'select agency, subject, type, on_day, payload from ledger where case_id = $1 order by sequence';

/** The case, or null where the ledger has none of that subject and id. */
export async function ledgerCase<S extends Subject>(
  db: Db | Tx,
  subject: S,
  caseId: string,
): Promise<LedgerCase<S> | null> {
  return caseOf(subject, caseId, await askAgain(db, statement<StoredCaseEvent>(eventsOfCase, caseId)));
}

/** The same, asked together with what the transaction asks next. */
export async function ledgerCaseAhead<S extends Subject>(
  tx: Tx,
  subject: S,
  caseId: string,
): Promise<() => Promise<LedgerCase<S> | null>> {
  const answer = await askAhead(tx, statement<StoredCaseEvent>(eventsOfCase, caseId));
  return async () => caseOf(subject, caseId, await answer());
}

function caseOf<S extends Subject>(subject: S, caseId: string, rows: readonly StoredCaseEvent[]): LedgerCase<S> | null {
  const first = rows[0];
  if (first?.subject !== subject) return null;
  return { subject, caseId, agency: first.agency, events: rows.map((row) => eventOf<S>(row)) };
}

/** The entries of a case with writer and moment, in order; empty where there is none. */
export async function ledgerEntries<S extends Subject>(
  db: Db | Tx,
  subject: S,
  caseId: string,
): Promise<readonly LedgerEntry<S>[]> {
  const rows = await db
    .selectFrom('ledger')
    .select(['sequence', 'type', 'on_day', 'payload', 'written_at', 'actor'])
    .where('case_id', '=', caseId)
    .where('subject', '=', subject)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    event: eventOf<S>(row),
    sequence: row.sequence,
    writtenAt: row.written_at,
    actor: row.actor,
  }));
}

interface StoredEvent {
  readonly type: string;
  readonly on_day: Day;
  readonly payload: Record<string, unknown>;
}

interface StoredCaseEvent extends StoredEvent {
  readonly agency: string;
  readonly subject: Subject;
}

/** Events are written by acts alone, from typed values, and read back as what was written. */
function eventOf<S extends Subject>(row: StoredEvent): LedgerEvents[S] {
  return { type: row.type, on: row.on_day, ...row.payload } as LedgerEvents[S];
}

const rowsPerStatement = 1000;

const adding = `insert into ledger (agency, subject, case_id, sequence, type, on_day, written_at, actor, payload)
  select agency, subject, case_id, sequence, type, on_day, $2, $3, payload from jsonb_to_recordset($1) as row
    (agency text, subject text, case_id text, sequence integer, type text, on_day date, payload jsonb)`;

/** Writes the events. Throws the unique violation (23505) of `ledger` where another writer was first. */
export async function append(tx: Tx, changes: readonly Appended[], actor: string, writtenAt: string): Promise<void> {
  const rows = changes.flatMap((change) =>
    change.events.map((event, i) => {
      const { type, on, ...payload } = event;
      return {
        agency: change.agency,
        subject: change.subject,
        case_id: change.caseId,
        sequence: change.before.length + i + 1,
        type,
        on_day: on,
        payload,
      };
    }),
  );
  for (let i = 0; i < rows.length; i += rowsPerStatement) {
    const some = JSON.stringify(rows.slice(i, i + rowsPerStatement));
    await sendAhead(tx, statement(adding, some, writtenAt, actor));
  }
}

/** Every case of a subject, in the order of its first entry, `batch` cases at a time: what a rebuild walks. */
export async function* everyCase<S extends Subject>(
  db: Db | Tx,
  subject: S,
  batch = 500,
): AsyncGenerator<readonly LedgerCase<S>[]> {
  let from = 0;
  for (;;) {
    const firsts = await db
      .selectFrom('ledger')
      .select(['case_id', 'entry'])
      .where('subject', '=', subject)
      .where('sequence', '=', 1)
      .where('entry', '>', from)
      .orderBy('entry')
      .limit(batch)
      .execute();
    const last = firsts[firsts.length - 1];
    if (last === undefined) return;
    from = last.entry;
    yield await ledgerCases(
      db,
      subject,
      firsts.map((first) => first.case_id),
    );
  }
}

const eventsOfCases = `select case_id, agency, type, on_day, payload from ledger
  where case_id = any ($1) and subject = $2 order by case_id, sequence`;

interface CaseKey {
  readonly case_id: string;
  readonly agency: string;
}

/** These cases of one subject, in the order of the ids; ids that the ledger does not have are passed over. */
export async function ledgerCases<S extends Subject>(
  db: Db | Tx,
  subject: S,
  caseIds: readonly string[],
): Promise<readonly LedgerCase<S>[]> {
  if (caseIds.length === 0) return [];
  const rows = await askAgain(db, statement<StoredEvent & CaseKey>(eventsOfCases, caseIds, subject));
  const byCase = new Map<string, { agency: string; events: LedgerEvents[S][] }>();
  for (const row of rows) {
    const found = byCase.get(row.case_id) ?? { agency: row.agency, events: [] };
    found.events.push(eventOf<S>(row));
    byCase.set(row.case_id, found);
  }
  return caseIds.flatMap((caseId) => {
    const found = byCase.get(caseId);
    return found === undefined ? [] : [{ subject, caseId, ...found }];
  });
}
