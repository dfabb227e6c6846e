/** Who complained and what was written, to them and by them: sealed, each value bound to its row. */

import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';

export interface Complainant {
  /** Empty where none was given. */
  readonly name: string;
  readonly contact: string;
}

const placeOf = (field: 'name' | 'contact', id: string) => `complainant.${field}.${id}`;
const textPlace = (id: string) => `complaint_text.body.${id}`;

export async function addComplainant(
  tx: Tx,
  vault: Vault,
  { agency, id }: { readonly agency: string; readonly id: string },
  { name, contact }: Complainant,
): Promise<void> {
  await tx
    .insertInto('complainant')
    .values({
      id,
      agency,
      key_version: vault.keyVersion,
      name: vault.seal(name, placeOf('name', id)),
      contact: vault.seal(contact, placeOf('contact', id)),
      erased_at: null,
    })
    .execute();
}

/** Null where there is none or it has been erased. */
export async function complainantOf(db: Db | Tx, vault: Vault, id: string): Promise<Complainant | null> {
  const row = await db.selectFrom('complainant').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.erased_at !== null) return null;
  return { name: vault.open(row.name, placeOf('name', id)), contact: vault.open(row.contact, placeOf('contact', id)) };
}

export async function addComplaintText(
  tx: Tx,
  vault: Vault,
  { agency, caseId, id }: { readonly agency: string; readonly caseId: string; readonly id: string },
  words: string,
): Promise<void> {
  await tx
    .insertInto('complaint_text')
    .values({ id, agency, case_id: caseId, key_version: vault.keyVersion, body: vault.seal(words, textPlace(id)) })
    .execute();
}

/** All texts of these cases, by id. What the complainant wrote has the id of the case. */
export async function complaintTexts(
  db: Db | Tx,
  vault: Vault,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db.selectFrom('complaint_text').select(['id', 'body']).where('case_id', 'in', caseIds).execute();
  return new Map(rows.map(({ id, body }) => [id, vault.open(body, textPlace(id))]));
}
