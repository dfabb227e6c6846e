/** The attachments that go out with a letter, in their order. */

import type { Selectable } from 'kysely';
import type { Db, Tx } from '../db.ts';
import type { ReleaseTables } from './tables.ts';

type LetterFileRow = Selectable<ReleaseTables['letter_file']>;

export function filesOfLetter(db: Db | Tx, letter: string): Promise<readonly LetterFileRow[]> {
  return db.selectFrom('letter_file').selectAll().where('letter', '=', letter).orderBy('position').execute();
}

interface Chosen {
  readonly letter: string;
  readonly agency: string;
  readonly at: string;
  readonly by: string;
}

/** Replaces the choice; whoever chose a file first stays named. */
export async function chooseFiles(tx: Tx, files: readonly string[], { letter, agency, at, by }: Chosen): Promise<void> {
  const before = new Map((await filesOfLetter(tx, letter)).map((row) => [row.file, row]));
  await tx.deleteFrom('letter_file').where('letter', '=', letter).execute();
  if (files.length === 0) return;
  const rows = files.map((file, i) => {
    const known = before.get(file);
    return {
      letter,
      file,
      agency,
      position: i + 1,
      chosen_at: known?.chosen_at ?? at,
      chosen_by: known?.chosen_by ?? by,
      sha256: null,
    };
  });
  await tx.insertInto('letter_file').values(rows).execute();
}

/** As it went out with the letter. */
export async function freezeLetterFile(tx: Tx, letter: string, file: string, sha256: string): Promise<void> {
  await tx.updateTable('letter_file').set({ sha256 }).where('letter', '=', letter).where('file', '=', file).execute();
}

/** Signed letters that went out with this file: it may not be taken away under them. */
export async function isReleased(db: Db | Tx, file: string): Promise<boolean> {
  const row = await db
    .selectFrom('letter_file')
    .select('letter')
    .where('file', '=', file)
    .where('sha256', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who chose this file for a letter, or wrote a letter that it goes with. */
export async function draftersOf(db: Db | Tx, file: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('letter_file')
    .innerJoin('letter', 'letter.id', 'letter_file.letter')
    .innerJoin('letter_version', 'letter_version.letter', 'letter.id')
    .select(['letter_file.chosen_by', 'letter_version.written_by'])
    .where('letter_file.file', '=', file)
    .where('letter.dropped_at', 'is', null)
    .execute();
  return [...new Set(rows.flatMap((row) => [row.chosen_by, row.written_by]))];
}
