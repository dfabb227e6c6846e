/** Whom a matter of the counter belongs to: sealed, each value bound to its row. */

import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';

export interface MatterPerson {
  readonly name: string;
  /** Telephone or another way; empty where none was given. */
  readonly contact: string;
}

const placeOf = (field: keyof MatterPerson, id: string) => `matter_person.${field}.${id}`;

export async function addMatterPerson(
  tx: Tx,
  vault: Vault,
  { matter, agency }: { readonly matter: number; readonly agency: string },
  { name, contact }: MatterPerson,
): Promise<void> {
  const id = String(matter);
  await tx
    .insertInto('matter_person')
    .values({
      id,
      matter,
      agency,
      key_version: vault.keyVersion,
      name: vault.seal(name, placeOf('name', id)),
      contact: vault.seal(contact, placeOf('contact', id)),
    })
    .execute();
}

/** Null where the matter came from another system: nothing of a person was kept then. */
export async function matterPerson(
  db: Db | Tx,
  vault: Vault,
  matter: number,
): Promise<(MatterPerson & { readonly erased: boolean }) | null> {
  const row = await db.selectFrom('matter_person').selectAll().where('matter', '=', matter).executeTakeFirst();
  if (row === undefined) return null;
  return {
    name: vault.open(row.name, placeOf('name', row.id)),
    contact: vault.open(row.contact, placeOf('contact', row.id)),
    erased: row.erased_at !== null,
  };
}
