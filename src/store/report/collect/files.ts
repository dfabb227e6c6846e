/** Files that were dropped to be read as reports: what waits, what was read, what was taken over. */

import { type Insertable, type Selectable, sql } from 'kysely';
import type { Db, Tx } from '../../db.ts';
import type { CollectedFileState, CollectedFileTable } from './tables.ts';

export type CollectedFile = Selectable<CollectedFileTable>;

export async function addCollectedFile(tx: Tx, row: Insertable<CollectedFileTable>): Promise<void> {
  await tx.insertInto('collected_file').values(row).execute();
}

/** The one with the same bytes that waits, was read or was taken in this year; null where there is none. */
export async function sameFile(
  db: Db | Tx,
  agency: string,
  year: number,
  sha256: string,
): Promise<{ readonly name: string; readonly state: CollectedFileState } | null> {
  const row = await db
    .selectFrom('collected_file')
    .select(['name', 'state'])
    .where('agency', '=', agency)
    .where('year', '=', year)
    .where('sha256', '=', sha256)
    .where('state', 'in', ['waiting', 'read', 'taken'])
    .executeTakeFirst();
  return row ?? null;
}

export async function collectedFile(db: Db | Tx, agency: string, id: string): Promise<CollectedFile | null> {
  const question = db.selectFrom('collected_file').selectAll().where('agency', '=', agency).where('id', '=', id);
  return (await question.executeTakeFirst()) ?? null;
}

export interface FileSearch {
  readonly states: readonly CollectedFileState[];
  readonly batch?: string | undefined;
  /** After this position; 0: from the first. */
  readonly after: number;
  readonly limit: number;
}

const lineColumns = [
  'id',
  'batch',
  'position',
  'name',
  'size',
  'file',
  'state',
  'reason',
  'format',
  'read_agency',
  'read_year',
  'child',
  'certain',
  'errors',
  'warnings',
  'infos',
  'received_on',
] as const;
export type CollectedFileLine = Pick<CollectedFile, (typeof lineColumns)[number]>;

/** In the order in which they came; without figures and words. */
export function collectedFileLines(
  db: Db | Tx,
  agency: string,
  year: number,
  { states, batch, after, limit }: FileSearch,
): Promise<readonly CollectedFileLine[]> {
  let question = db
    .selectFrom('collected_file')
    .select(lineColumns)
    .where('agency', '=', agency)
    .where('year', '=', year)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit);
  if (states.length > 0) question = question.where('state', 'in', states);
  if (batch !== undefined) question = question.where('batch', '=', batch);
  return question.execute();
}

/** How many stand in each state; of one drop, or of the whole year. */
export async function fileCounts(
  db: Db | Tx,
  agency: string,
  year: number,
  batch?: string,
): Promise<Readonly<Record<CollectedFileState, number>>> {
  let question = db
    .selectFrom('collected_file')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('agency', '=', agency)
    .where('year', '=', year)
    .groupBy('state');
  if (batch !== undefined) question = question.where('batch', '=', batch);
  const none = { waiting: 0, read: 0, unread: 0, same: 0, taken: 0, dropped: 0 };
  return { ...none, ...Object.fromEntries((await question.execute()).map(({ state, count }) => [state, count])) };
}

/** Files to be read, oldest first, whose bytes the scanner has let through or has destroyed. */
export function filesToRead(db: Db, limit: number) {
  return db
    .selectFrom('collected_file')
    .innerJoin('file', 'file.id', 'collected_file.file')
    .select([
      'collected_file.id',
      'collected_file.agency',
      'collected_file.year',
      'collected_file.name',
      'collected_file.tries',
      'collected_file.file',
    ])
    .where('collected_file.state', '=', 'waiting')
    .where('file.state', 'in', ['clean', 'refused', 'erased'])
    .orderBy('collected_file.position')
    .limit(limit)
    .execute();
}

/** Said before a file is read: a program that dies over it knows so at its next start. */
export async function countTry(db: Db, id: string): Promise<void> {
  await db.updateTable('collected_file').set({ tries: sql<number>`tries + 1` }).where('id', '=', id).execute();
}

export type FileResult = Partial<Omit<CollectedFile, 'id' | 'agency' | 'year' | 'position' | 'findings' | 'report'>> & {
  readonly report?: string;
  readonly findings?: string;
};

/** Changes a file that stands in one of these states; false where it does not any more. */
export async function changeFile(
  db: Db | Tx,
  id: string,
  from: readonly CollectedFileState[],
  change: FileResult,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('collected_file')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
