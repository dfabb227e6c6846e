/** What was found in a file, who took it on, and of which file it is the masked one. */

import type { Selectable } from 'kysely';
import type { ScreenFinding } from '#law/person/screening';
import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';
import type { ReleaseTables } from './tables.ts';

type ScreeningRow = Selectable<ReleaseTables['screening']>;
export type RedactionRow = Selectable<ReleaseTables['redaction']>;

export interface KeptScreening {
  readonly file: string;
  readonly at: string;
  readonly by: string;
  readonly findings: readonly ScreenFinding[];
  readonly waiver: KeptWaiver | null;
}

export interface KeptWaiver {
  readonly at: string;
  readonly by: string;
  readonly article: string;
  readonly reason: string;
}

const placeOf = (column: 'findings' | 'waiver', file: string) => `screening.${column}.${file}`;

/** A screening done anew replaces the one before, and what was taken on of it. */
export async function keepScreening(
  tx: Tx,
  vault: Vault,
  { file, agency, at, by, findings }: Omit<KeptScreening, 'waiver'> & { readonly agency: string },
): Promise<void> {
  const row = {
    agency,
    screened_at: at,
    screened_by: by,
    found: findings.length,
    findings: vault.seal(JSON.stringify(findings), placeOf('findings', file)),
    waived_at: null,
    waived_by: null,
    waived_article: null,
    waiver: null,
  };
  await tx
    .insertInto('screening')
    .values({ file, ...row })
    .onConflict((on) => on.column('file').doUpdateSet(row))
    .execute();
}

export async function keepWaiver(
  tx: Tx,
  vault: Vault,
  file: string,
  { at, by, article, reason }: KeptWaiver,
): Promise<void> {
  await tx
    .updateTable('screening')
    .set({
      waived_at: at,
      waived_by: by,
      waived_article: article,
      waiver: vault.seal(reason, placeOf('waiver', file)),
    })
    .where('file', '=', file)
    .execute();
}

/** By file; those that were never screened, or are erased, are not in it. */
export async function screeningsOf(
  db: Db | Tx,
  vault: Vault,
  files: readonly string[],
): Promise<ReadonlyMap<string, KeptScreening>> {
  if (files.length === 0) return new Map();
  const rows = await db.selectFrom('screening').selectAll().where('file', 'in', files).execute();
  return new Map(
    rows.flatMap((row): [string, KeptScreening][] =>
      row.findings === null ? [] : [[row.file, opened(vault, row, row.findings)]],
    ),
  );
}

function opened(vault: Vault, row: ScreeningRow, findings: Buffer): KeptScreening {
  const { file, waived_at: at, waived_by: by, waived_article: article, waiver } = row;
  return {
    file,
    at: row.screened_at,
    by: row.screened_by,
    findings: JSON.parse(vault.open(findings, placeOf('findings', file))) as readonly ScreenFinding[],
    waiver:
      at === null || by === null || article === null
        ? null
        : { at, by, article, reason: waiver === null ? '' : vault.open(waiver, placeOf('waiver', file)) },
  };
}

/** With the file goes what was said of its contents. */
export async function forgetScreening(tx: Tx, file: string): Promise<void> {
  await tx.updateTable('screening').set({ findings: null, waiver: null }).where('file', '=', file).execute();
}

export async function addRedaction(tx: Tx, row: RedactionRow): Promise<void> {
  await tx.insertInto('redaction').values(row).execute();
}

/** Of these files those that came out of masking, by file. */
export async function redactionsOf(db: Db | Tx, files: readonly string[]): Promise<ReadonlyMap<string, RedactionRow>> {
  if (files.length === 0) return new Map();
  const rows = await db.selectFrom('redaction').selectAll().where('file', 'in', files).execute();
  return new Map(rows.map((row) => [row.file, row]));
}
