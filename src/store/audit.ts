/** The audit trail: one entry for each act, done or refused, written with it. Nothing personal stands in it. */

import type { Deed } from '#law/account/deeds';
import type { Db, Tx } from './db.ts';

export interface AuditEntry {
  readonly at: string;
  readonly actor: string;
  readonly actorName: string;
  readonly agency: string;
  readonly act: string;
  readonly subject: string;
  readonly object: string;
  readonly result: 'done' | 'refused';
  /** Codes of the refusals, or null. */
  readonly reason: string | null;
  readonly from: string;
}

export async function writeAudit(db: Db | Tx, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      at: entry.at,
      actor: entry.actor,
      actor_name: entry.actorName,
      agency: entry.agency,
      act: entry.act,
      subject: entry.subject,
      object: entry.object,
      result: entry.result,
      reason: entry.reason,
      from_where: entry.from,
    })
    .execute();
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
