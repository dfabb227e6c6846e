/** The chains of the ledger and of the audit trail, read back in order, a bounded number of entries at a time. */

import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';
import { sha256 } from './suite.ts';
import { type ChainKind, chainKinds } from './tables.ts';

export interface ChainName {
  readonly kind: ChainKind;
  readonly agency: string;
}

export interface ChainHead extends ChainName {
  readonly position: number;
  /** Hexadecimal. */
  readonly hash: string;
}

/** Entries as they stand in the database, side by side in the same order. */
export interface ChainBatch {
  readonly entries: readonly number[];
  readonly positions: readonly number[];
  /** 32 bytes each. */
  readonly previous: Buffer;
  readonly hashes: Buffer;
  /** Computed anew from what each entry says now; where nothing was changed, equal to `hashes`. 32 bytes each. */
  readonly digests: Buffer;
}

/** What the hash of the first entry covers in place of one before it. */
export function beginningOf({ kind, agency }: ChainName): Buffer {
  return Buffer.from(sha256(`${kind} ${agency}`), 'hex');
}

/**
 * What the hash of an entry covers after that of the one before it, as migration 0004 has it. Said here again, in the query's
 * own words and in functions of PostgreSQL itself: one that stands in the database could be changed together with the rows.
 */
const lineOf: Readonly<Record<ChainKind, string>> = {
  audit: `pg_catalog.json_build_array(entry, agency, position, extract(epoch from at), actor, actor_name, actor_agency, roles, act,
    subject, object, result, reason, from_where, session, request, before, after)::text`,
  ledger: `pg_catalog.json_build_array(entry, agency, position, subject, case_id, sequence, type, on_day,
    extract(epoch from written_at), actor, payload)::text`,
};

/** Where each chain ends according to its head; chains that stand in the tables without a head have position 0. */
export async function chainHeads(db: Db | Tx): Promise<readonly ChainHead[]> {
  const heads = await db.selectFrom('chain').selectAll().orderBy('kind').orderBy('agency').execute();
  const known = new Set(heads.map((head) => `${head.kind} ${head.agency}`));
  const headless: ChainHead[] = [];
  for (const kind of chainKinds) {
    for (const { agency } of await db.selectFrom(kind).select('agency').distinct().orderBy('agency').execute()) {
      if (!known.has(`${kind} ${agency}`)) headless.push({ kind, agency, position: 0, hash: '' });
    }
  }
  return [...heads.map((head) => ({ ...head, hash: head.hash.toString('hex') })), ...headless];
}

/** The head of one chain as it stands now. */
export async function headNow(db: Db | Tx, { kind, agency }: ChainName): Promise<ChainHead> {
  const head = await db
    .selectFrom('chain')
    .select(['position', 'hash'])
    .where('kind', '=', kind)
    .where('agency', '=', agency)
    .executeTakeFirst();
  return { kind, agency, position: head?.position ?? 0, hash: head?.hash.toString('hex') ?? '' };
}

const entriesPerBatch = 5000;

/**
 * The entries of a chain in order of their positions. Keyset over (position, entry): a doubled position is seen twice. The
 * next batch is asked for while the caller still works on this one.
 */
export async function* walkChain(db: Db | Tx, chain: ChainName, after = 0): AsyncGenerator<ChainBatch> {
  let asked = readBatch(db, chain, { position: after, entry: Number.MAX_SAFE_INTEGER });
  for (;;) {
    const batch = await asked;
    if (batch === null) return;
    const last = batch.entries.length < entriesPerBatch;
    if (!last) {
      asked = readBatch(db, chain, { position: batch.positions.at(-1) ?? 0, entry: batch.entries.at(-1) ?? 0 });
      // Whoever stops early does not wait for it.
      asked.catch(() => {});
    }
    yield batch;
    if (last) return;
  }
}

interface Place {
  readonly position: number;
  readonly entry: number;
}

/**
 * Aggregated to a few long values, and hashed where the rows are: to bring over and parse what each entry says costs more than
 * all the rest.
 */
async function readBatch(db: Db | Tx, { kind, agency }: ChainName, after: Place): Promise<ChainBatch | null> {
  const { rows } = await sql<{ entries: string; positions: string; previous: Buffer; hashes: Buffer; digests: Buffer }>`
    select string_agg(entry::text, ' ') as entries, string_agg(position::text, ' ') as positions,
      string_agg(previous, ''::bytea) as previous, string_agg(hash, ''::bytea) as hashes,
      string_agg(pg_catalog.sha256(previous || pg_catalog.convert_to(line, 'UTF8')), ''::bytea) as digests
    from (
      select entry, position, previous, hash, ${sql.raw(lineOf[kind])} as line from ${sql.table(kind)}
      where agency = ${agency} and position >= ${after.position} and (position, entry) > (${after.position}, ${after.entry})
      order by position, entry limit ${entriesPerBatch}) as rows`.execute(db);
  const row = rows[0];
  if (row?.entries == null) return null;
  const { previous, hashes, digests } = row;
  return {
    entries: row.entries.split(' ').map(Number),
    positions: row.positions.split(' ').map(Number),
    previous,
    hashes,
    digests,
  };
}

/** The first eight bytes of the hash of each entry after `after` up to `through`, base64: marks for a checkpoint. */
export async function chainMarks(db: Db | Tx, { kind, agency }: ChainName, after: number, through: number) {
  const { rows } = await sql<{ marks: Buffer | null }>`
    select string_agg(substring(hash from 1 for 8), ''::bytea order by position) as marks from ${sql.table(kind)}
    where agency = ${agency} and position > ${after} and position <= ${through}`.execute(db);
  return rows[0]?.marks?.toString('base64') ?? '';
}
