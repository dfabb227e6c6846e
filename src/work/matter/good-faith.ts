/** Whether somebody stands in the 失信登记 today: asked before anybody commits in place of a material. */

import { type BadFaithEntry, badFaithStands } from '#law/matter/bad-faith';
import type { Db, Tx } from '#store/db';
import { badFaithRows } from '#store/matter/bad-faith';
import type { Office } from '../office.ts';

/** The entry that excludes this person today; null where none does. */
export async function standingBadFaith(
  office: Office,
  db: Db | Tx,
  agency: string,
  identity: string,
): Promise<BadFaithEntry | null> {
  const rows = await badFaithRows(db, office.vault, agency, { identity, limit: 20 });
  return rows.find((row) => badFaithStands(row, office.today())) ?? null;
}
