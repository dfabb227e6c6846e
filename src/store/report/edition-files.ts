/** The files of an edition, byte for byte as they were issued and registered. */

import type { Db, Tx } from '../db.ts';

export interface EditionFileTable {
  agency: string;
  year: number;
  edition: number;
  format: string;
  bytes: Buffer;
}

export interface EditionAddress {
  readonly agency: string;
  readonly year: number;
  readonly edition: number;
}

export interface IssuedFile {
  readonly format: string;
  readonly bytes: Uint8Array;
}

export async function addEditionFiles(tx: Tx, address: EditionAddress, files: readonly IssuedFile[]): Promise<void> {
  if (files.length === 0) return;
  const rows = files.map(({ format, bytes }) => ({ ...address, format, bytes: Buffer.from(bytes) }));
  await tx.insertInto('report_edition_file').values(rows).execute();
}

/** Null where it was not issued, or by a program that did not keep it yet. */
export async function issuedFile(
  db: Db | Tx,
  { agency, year, edition }: EditionAddress,
  format: string,
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('report_edition_file')
    .select('bytes')
    .where('agency', '=', agency)
    .where('year', '=', year)
    .where('edition', '=', edition)
    .where('format', '=', format)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** How many bytes each of them has. */
export async function issuedSizes(
  db: Db | Tx,
  { agency, year, edition }: EditionAddress,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('report_edition_file')
    .select((e) => ['format', e.fn<number>('octet_length', ['bytes']).as('size')])
    .where('agency', '=', agency)
    .where('year', '=', year)
    .where('edition', '=', edition)
    .execute();
  return new Map(rows.map(({ format, size }) => [format, size]));
}
