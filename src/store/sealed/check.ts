/** Whether the keys at hand open what stands in the database: asked before anything is served or written. */

import { sql } from 'kysely';
import type { Db } from '../db.ts';
import type { Vault } from '../vault.ts';
import { sealedTables } from './columns.ts';

/** True where any table holds a sealed value. */
export async function holdsSealed(db: Db): Promise<boolean> {
  return (await samples(db)).length > 0;
}

/** Versions of keys that are missing, or that do not open what they should have sealed. Empty: all is well. */
export async function wrongKeys(db: Db, vault: Vault): Promise<readonly number[]> {
  const wrong = (await samples(db)).filter(({ sealed, place }) => !opens(vault, sealed, place));
  return [...new Set(wrong.map(({ version }) => version))].sort((a, b) => a - b);
}

function opens(vault: Vault, sealed: Buffer, place: string): boolean {
  try {
    vault.open(sealed, place);
    return true;
  } catch {
    return false;
  }
}

interface Sample {
  readonly version: number;
  readonly sealed: Buffer;
  readonly place: string;
}

/** One value of each column, suite and version. */
async function samples(db: Db): Promise<readonly Sample[]> {
  const questions = sealedTables.flatMap(({ table, id, columns }) =>
    Object.entries(columns).map(async ([column, placeOf]) => {
      const { rows } = await sql<{ id: string; sealed: Buffer }>`
        select distinct on (substring(${sql.ref(column)} from 1 for 2))
          ${sql.ref(id)} as id, ${sql.ref(column)} as sealed
        from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(db);
      return rows.map((row) => ({
        version: row.sealed.readUInt16BE(0) & 0xfff,
        sealed: row.sealed,
        place: placeOf(row.id),
      }));
    }),
  );
  return (await Promise.all(questions)).flat();
}
