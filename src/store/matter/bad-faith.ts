/** 失信登记: entered, looked up by number, ended, forgotten. */

import type { Generated } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { BadFaithEntry, BadFaithGround, BadFaithRemoval } from '#law/matter/bad-faith';
import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';

interface BadFaithTable {
  id: string;
  agency: string;
  key_version: number;
  /** Sealed. */
  name: Buffer;
  identity: Buffer;
  /** By which the number is found. */
  identity_index: Buffer;
  ground: BadFaithGround;
  /** That it came of; null: of none here. */
  matter: number | null;
  reason: string;
  entered_by: string;
  entered_on: Day;
  until_day: Day;
  removed_on: Generated<Day | null>;
  removed_by: Generated<string | null>;
  removal: Generated<BadFaithRemoval | null>;
  removal_reason: Generated<string | null>;
}

export interface BadFaithTables {
  bad_faith: BadFaithTable;
}

export const badFaithPlace = (field: 'name' | 'identity', id: string) => `bad_faith.${field}.${id}`;

export interface BadFaithRow extends BadFaithEntry {
  readonly id: string;
  readonly name: string;
  readonly identity: string;
  readonly matter: number | null;
  readonly reason: string;
  readonly enteredBy: string;
  readonly removedBy: string | null;
  readonly removal: BadFaithRemoval | null;
  readonly removalReason: string | null;
}

type NewEntry = Pick<
  BadFaithRow,
  'id' | 'name' | 'identity' | 'ground' | 'matter' | 'reason' | 'enteredBy' | 'on' | 'until'
>;

export async function addBadFaith(tx: Tx, vault: Vault, agency: string, entry: NewEntry): Promise<void> {
  const { id, name, identity, ground, matter, reason } = entry;
  await tx
    .insertInto('bad_faith')
    .values({
      ...{ id, agency, ground, matter, reason, key_version: vault.keyVersion },
      name: vault.seal(name, badFaithPlace('name', id)),
      identity: vault.seal(identity, badFaithPlace('identity', id)),
      identity_index: vault.index(identity, 'identity'),
      ...{ entered_by: entry.enteredBy, entered_on: entry.on, until_day: entry.until },
    })
    .execute();
}

/** Newest first; with a number, those of that person alone; with an id, that one. */
export async function badFaithRows(
  db: Db | Tx,
  vault: Vault,
  agency: string,
  { identity, id, limit }: { readonly identity?: string; readonly id?: string; readonly limit: number },
): Promise<readonly BadFaithRow[]> {
  const rows = await db
    .selectFrom('bad_faith')
    .selectAll()
    .where('agency', '=', agency)
    .$if(identity !== undefined, (query) => query.where('identity_index', '=', vault.index(identity ?? '', 'identity')))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('entered_on', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: vault.open(row.name, badFaithPlace('name', row.id)),
    identity: vault.open(row.identity, badFaithPlace('identity', row.id)),
    ...{ ground: row.ground, matter: row.matter, reason: row.reason, enteredBy: row.entered_by },
    ...{ on: row.entered_on, until: row.until_day, removedOn: row.removed_on, removedBy: row.removed_by },
    ...{ removal: row.removal, removalReason: row.removal_reason },
  }));
}

export async function endBadFaith(
  tx: Tx,
  agency: string,
  id: string,
  {
    on,
    by,
    removal,
    reason,
  }: { readonly on: Day; readonly by: string; readonly removal: BadFaithRemoval; readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('bad_faith')
    .set({ removed_on: on, removed_by: by, removal, removal_reason: reason })
    .where('agency', '=', agency)
    .where('id', '=', id)
    .execute();
}

/** Takes away what has ended before this day, and says of which agencies and entries. */
export async function forgetBadFaith(
  tx: Tx,
  before: Day,
): Promise<readonly { readonly id: string; readonly agency: string }[]> {
  return tx
    .deleteFrom('bad_faith')
    .where((eb) => eb.or([eb('until_day', '<', before), eb('removed_on', '<', before)]))
    .returning(['id', 'agency'])
    .execute();
}
