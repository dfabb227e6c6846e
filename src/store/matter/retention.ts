/** Matters whose time is over: whom they belonged to goes, the events and figures stand. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';

export interface PastMatter {
  readonly id: number;
  readonly agency: string;
}

/** Ended on or before a day; not erased yet. */
export async function mattersEndedBy(db: Db, day: Day, limit: number): Promise<readonly PastMatter[]> {
  const { rows } = await sql<PastMatter>`
    select m.id, m.agency from matter_person p join matter m on m.id = p.matter
    where p.erased_at is null and m.ended_on <= ${day} order by m.id limit ${limit}`.execute(db);
  return rows;
}

export async function eraseMatterPerson(tx: Tx, vault: Vault, { id }: PastMatter, at: string): Promise<void> {
  const blank = (field: string) => vault.seal('', `matter_person.${field}.${id}`);
  await tx
    .updateTable('matter_person')
    .set({ key_version: vault.keyVersion, name: blank('name'), contact: blank('contact'), erased_at: at })
    .where('matter', '=', id)
    .execute();
}
