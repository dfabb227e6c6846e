/** Complaints whose time is over: who complained and every word go, the ledger and its figures stand. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';

export interface PastComplaint {
  readonly caseId: string;
  readonly agency: string;
  readonly complainant: string;
}

/** Closed on or before a day, a merged one with the one that it went into; not erased yet. */
export async function complaintsClosedBy(db: Db, day: Day, limit: number): Promise<readonly PastComplaint[]> {
  const { rows } = await sql<PastComplaint>`
    select c.case_id as "caseId", c.agency, p.id as complainant
    from complaint c join ledger l on l.case_id = c.case_id and l.type = 'received'
      join complainant p on p.id = l.payload ->> 'complainant' and p.erased_at is null
      left join complaint m on m.case_id = c.merged_into
    where coalesce(m.closed_on, c.closed_on) <= ${day} and (c.state = 'closed' or m.state = 'closed')
    order by c.case_id limit ${limit}`.execute(db);
  return rows;
}

export async function eraseComplaint(tx: Tx, vault: Vault, one: PastComplaint, at: string): Promise<void> {
  const blank = (field: string) => vault.seal('', `complainant.${field}.${one.complainant}`);
  await tx
    .updateTable('complainant')
    .set({ key_version: vault.keyVersion, name: blank('name'), contact: blank('contact'), erased_at: at })
    .where('id', '=', one.complainant)
    .execute();
  await tx.deleteFrom('complaint_text').where('case_id', '=', one.caseId).execute();
}
