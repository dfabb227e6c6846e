/** What an agency, or the whole site, has set: a value by name. */

import type { Db, Tx } from './db.ts';
import { askAgain, statement } from './statement.ts';

export type Stored = Readonly<Record<string, unknown>>;

const asked = 'select value from setting where name = $1';

/** Null before anybody has set it. */
export async function settingNamed(db: Db | Tx, name: string): Promise<Stored | null> {
  const [row] = await askAgain(db, statement<{ readonly value: Stored }>(asked, name));
  return row?.value ?? null;
}

/** In place of what was set before. */
export async function storeSetting(tx: Tx, name: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await tx
    .insertInto('setting')
    .values({ name, value: json })
    .onConflict((same) => same.column('name').doUpdateSet({ value: json }))
    .execute();
}
