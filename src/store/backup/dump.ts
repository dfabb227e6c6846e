/** Everything that stands in a database, of one moment, as pieces of an archive; then the files beside it; then the manifest. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Piece } from './archive.ts';
import { migrationsOf, quoted, type SequenceState, seeAll, sequencesOf, type TableShape, tablesOf } from './tables.ts';

export type Entry =
  | ({ readonly kind: 'table' } & TableShape)
  | { readonly kind: 'file'; readonly folder: string; readonly path: string };

export interface TableSum {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256 of the rows as COPY writes them. */
  readonly digest: string;
}

/** The first piece: which program wrote the database. */
export interface Origin {
  readonly migrations: readonly string[];
}

export interface FileSum {
  readonly folder: string;
  readonly path: string;
  readonly bytes: number;
  readonly digest: string;
}

export interface Manifest {
  readonly tables: readonly TableSum[];
  readonly sequences: readonly SequenceState[];
  readonly files: readonly FileSum[];
}

/** Folders whose files go into the archive, by the name under which they come back. */
export type Folders = Readonly<Record<string, string>>;

/** What is copied. */
export interface Whole {
  readonly databaseUrl: string;
  /** Copied before the database: what vouches for it may not know more than it. */
  readonly before: Folders;
  /** Copied after the database: what its rows point to. */
  readonly after: Folders;
}

/** What an archive opened by anybody must not bring along: its own key, and files that say nothing. */
const leftOut: ReadonlySet<string> = new Set(['backup-key', '.writable']);

/** Copies the database as of now, while others go on writing. `told` gets the manifest before it is written. */
export async function* dump(
  { databaseUrl, before, after }: Whole,
  told: (manifest: Manifest) => void,
): AsyncGenerator<Piece> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    yield { kind: 'origin', value: { migrations: await migrationsOf(client) } satisfies Origin };
    const files: FileSum[] = [];
    yield* dumpFolders(before, files);
    await client.query('begin transaction isolation level repeatable read read only');
    await seeAll(client);
    const tables: TableSum[] = [];
    for (const shape of await tablesOf(client)) tables.push(yield* dumpTable(client, shape));
    const sequences = await sequencesOf(client);
    await client.query('commit');
    yield* dumpFolders(after, files);
    const manifest = { tables, sequences, files };
    told(manifest);
    yield { kind: 'manifest', value: manifest };
  } finally {
    await client.end();
  }
}

async function* dumpFolders(folders: Folders, files: FileSum[]): AsyncGenerator<Piece> {
  for (const [folder, place] of Object.entries(folders)) {
    for (const path of await filesBelow(place)) files.push(yield* dumpFile(folder, place, path));
  }
}

async function* dumpTable(client: pg.Client, shape: TableShape): AsyncGenerator<Piece, TableSum> {
  yield { kind: 'entry', value: { kind: 'table', ...shape } satisfies Entry };
  const hash = createHash('sha256');
  let bytes = 0;
  const rows = client.query(copyTo(copyOut(shape)));
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
    yield { kind: 'data', bytes: chunk };
  }
  return { name: shape.name, rows: rows.rowCount, bytes, digest: hash.digest('hex') };
}

/** A select, for a partitioned table can not be copied by its name. */
function copyOut({ name, columns }: TableShape): string {
  return `copy (select ${columns.map(quoted).join(', ')} from ${quoted(name)}) to stdout`;
}

/** The same sums for a database that has been filled: equal where every row came back as it was. */
export async function sumsOf(client: pg.Client, shapes: readonly TableShape[]): Promise<readonly TableSum[]> {
  const sums: TableSum[] = [];
  for (const shape of shapes) {
    const table = dumpTable(client, shape);
    for (;;) {
      const { done, value } = await table.next();
      if (!done) continue;
      sums.push(value);
      break;
    }
  }
  return sums;
}

async function filesBelow(place: string): Promise<readonly string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !leftOut.has(entry.name))
    .map((entry) => relative(place, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function* dumpFile(folder: string, place: string, path: string): AsyncGenerator<Piece, FileSum> {
  yield { kind: 'entry', value: { kind: 'file', folder, path } satisfies Entry };
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(join(place, path), { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
    yield { kind: 'data', bytes: chunk };
  }
  return { folder, path, bytes, digest: hash.digest('hex') };
}
