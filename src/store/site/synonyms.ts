/** 同义词 of an agency, a group a row, in their order. */

import type { Db, Tx } from '../db.ts';

export async function synonymsOf(db: Db | Tx, agency: string): Promise<readonly (readonly string[])[]> {
  const rows = await db
    .selectFrom('search_synonym')
    .select('words')
    .where('agency', '=', agency)
    .orderBy('position')
    .execute();
  return rows.map(({ words }) => words);
}

export async function storeSynonyms(tx: Tx, agency: string, list: readonly (readonly string[])[]): Promise<void> {
  await tx.deleteFrom('search_synonym').where('agency', '=', agency).execute();
  if (list.length === 0) return;
  const rows = list.map((words, position) => ({ agency, position, words: [...words] }));
  await tx.insertInto('search_synonym').values(rows).execute();
}
