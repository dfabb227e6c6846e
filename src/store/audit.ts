/** The audit trail: one entry for each act, done or refused, written with it. Nothing personal stands in it. */

import type { Deed } from '#law/account/deeds';
import type { Db, Tx } from './db.ts';
import { currentRequest } from './scope/request.ts';
import { sendAhead, statement } from './statement.ts';

export interface AuditEntry {
  /** ISO 8601 with offset, to the millisecond. */
  readonly at: string;
  readonly actor: string;
  readonly actorName: string;
  /** Agency whose work it is about; that of the actor is `actorAgency`. */
  readonly agency: string;
  readonly act: string;
  readonly subject: string;
  readonly object: string;
  readonly result: 'done' | 'refused';
  /** Codes of the refusals; of what was done the purpose that the person gave, or null. */
  readonly reason: string | null;
  /** Address, `cli`, `demo`. */
  readonly from: string;
  /** By itself `agency`. */
  readonly actorAgency?: string;
  /** Roles that the actor held at that moment. */
  readonly roles?: readonly string[];
  /** Digest of the session's token, never the token; empty where there was no session. */
  readonly session?: string;
  /** Number of the request in the log of the server; by itself that of the request at hand, empty where there is none. */
  readonly request?: string;
  /** Digest of what the ledger said of the case before and after, or a setting's values; null where nothing was changed. */
  readonly before?: string | null;
  readonly after?: string | null;
}

/** The audit trail can not be written: nothing may be done, and nothing was (DB-12). */
export class AuditFailed extends Error {
  readonly code = 'audit-failed';
}

const adding = `insert into audit (at, actor, actor_name, agency, act, subject, object, result, reason, from_where,
  actor_agency, roles, session, request, before, after)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

/** The database gives it its place in the chain of its agency. Throws {@link AuditFailed}, and the act fails with it. */
export async function writeAudit(db: Db | Tx, entry: AuditEntry): Promise<void> {
  const row = statement(
    adding,
    entry.at,
    entry.actor,
    entry.actorName,
    entry.agency,
    entry.act,
    entry.subject,
    entry.object,
    entry.result,
    entry.reason,
    entry.from,
    entry.actorAgency ?? entry.agency,
    [...(entry.roles ?? [])],
    entry.session ?? '',
    entry.request ?? currentRequest() ?? '',
    entry.before ?? null,
    entry.after ?? null,
  );
  await sendAhead(db, row, (cause) =>
    cause instanceof AuditFailed ? cause : new AuditFailed('the audit trail can not be written', { cause }),
  );
}

/** What this person has done to this object so far: duties are separated by person, not by role. */
export async function deedsDone(db: Db | Tx, subject: string, object: string, actor: string): Promise<readonly Deed[]> {
  const rows = await db
    .selectFrom('audit')
    .select('act')
    .distinct()
    .where('subject', '=', subject)
    .where('object', '=', object)
    .where('actor', '=', actor)
    .where('result', '=', 'done')
    .execute();
  return rows.map((row) => row.act as Deed);
}

/** Whether this person has done it to this object since that moment, as the trail says. */
export async function doneSince(
  db: Db | Tx,
  { act, subject, object, actor }: Readonly<Record<'act' | 'subject' | 'object' | 'actor', string>>,
  since: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('audit')
    .select('act')
    .where('subject', '=', subject)
    .where('object', '=', object)
    .where('actor', '=', actor)
    .where('act', '=', act)
    .where('result', '=', 'done')
    .where('at', '>=', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
