/** Fills an empty database and empty folders from the pieces of an archive: all of it, proved equal, or nothing. */

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Piece } from './archive.ts';
import { type Entry, type FileSum, type Manifest, sumsOf } from './dump.ts';
import { ArchiveBroken } from './lock.ts';
import { quoted, seeAll, type TableShape, tablesOf } from './tables.ts';

/**
 * Loads everything into the migrated database in one transaction. `place`: the folder under which the files are laid, each
 * in its own; null: they are only read. `last`: what has to succeed before the transaction is committed.
 */
export async function load(
  url: string,
  pieces: AsyncGenerator<Piece>,
  place: string | null,
  last: () => Promise<void>,
): Promise<Manifest> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await seeAll(client);
    const shapes = await tablesOf(client);
    // Tables that are only added to guard themselves with triggers; their owner lays them down for this transaction.
    await triggers(client, shapes, 'disable');
    await client.query(`truncate ${shapes.map(({ name }) => quoted(name)).join(', ')}`);
    const { manifest, files } = await fill(client, pieces, place);
    proveFiles(files, manifest);
    await proveTables(client, shapes, manifest);
    for (const { name, last: value, called } of manifest.sequences) {
      await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), value, called]);
    }
    await triggers(client, shapes, 'enable');
    await last();
    await client.query('commit');
    return manifest;
  } finally {
    await client.end();
  }
}

async function triggers(client: pg.Client, shapes: readonly TableShape[], how: 'enable' | 'disable'): Promise<void> {
  for (const { name } of shapes) await client.query(`alter table ${quoted(name)} ${how} trigger user`);
}

interface Filled {
  readonly manifest: Manifest;
  readonly files: readonly FileSum[];
}

async function fill(client: pg.Client, pieces: AsyncGenerator<Piece>, place: string | null): Promise<Filled> {
  const files: FileSum[] = [];
  for (let next = await pieces.next(); ; ) {
    if (next.done || next.value.kind === 'data') throw new ArchiveBroken('备份文件已损坏：内容的次序不对。');
    if (next.value.kind === 'manifest') {
      const manifest = next.value.value as Manifest;
      await pieces.next(); // To the very end of the file, which is proved too.
      return { manifest, files };
    }
    const entry = next.value.value as Entry;
    const hash = createHash('sha256');
    let bytes = 0;
    const body = async function* () {
      for (;;) {
        next = await pieces.next();
        if (next.done || next.value.kind !== 'data') return;
        bytes += next.value.bytes.length;
        hash.update(next.value.bytes);
        yield next.value.bytes;
      }
    };
    try {
      await pipeline(Readable.from(body(), { objectMode: false }), await target(client, entry, place));
    } catch (error) {
      throw error instanceof ArchiveBroken ? new ArchiveBroken(`${error.message}正在读${nameOf(entry)}。`) : error;
    }
    if (entry.kind === 'file') {
      files.push({ folder: entry.folder, path: entry.path, bytes, digest: hash.digest('hex') });
    }
  }
}

const nameOf = (entry: Entry) => (entry.kind === 'table' ? `表 ${entry.name}` : `文件 ${entry.folder}/${entry.path}`);

async function target(client: pg.Client, entry: Entry, place: string | null): Promise<Writable> {
  if (entry.kind === 'table') {
    return client.query(copyFrom(`copy ${quoted(entry.name)} (${entry.columns.map(quoted).join(', ')}) from stdin`));
  }
  if (place === null) return new Writable({ write: (_chunk, _encoding, done) => done() });
  if ([entry.folder, ...entry.path.split('/')].some((part) => part === '' || part === '.' || part === '..')) {
    throw new ArchiveBroken(`备份中的文件名“${entry.path}”不能使用。`);
  }
  const path = join(place, entry.folder, entry.path);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return createWriteStream(path, { mode: 0o600, flush: true });
}

function proveFiles(files: readonly FileSum[], manifest: Manifest): void {
  const text = (sum: FileSum | undefined) => JSON.stringify([sum?.folder, sum?.path, sum?.bytes, sum?.digest]);
  const wrong = manifest.files.find((file, i) => text(file) !== text(files[i]));
  if (wrong !== undefined) throw new ArchiveBroken(`备份中的文件 ${wrong.folder}/${wrong.path} 与清单不符。`);
}

/** The same rows, byte for byte, as when the archive was written. */
async function proveTables(client: pg.Client, shapes: readonly TableShape[], manifest: Manifest): Promise<void> {
  const wanted = new Map(manifest.tables.map((sum) => [sum.name, sum]));
  for (const found of await sumsOf(client, shapes)) {
    const sum = wanted.get(found.name) ?? { rows: 0, digest: found.rows === 0 ? found.digest : '' };
    wanted.delete(found.name);
    if (found.rows === sum.rows && found.digest === sum.digest) continue;
    throw new ArchiveBroken(`恢复后的表 ${found.name} 与备份时不同：应有${sum.rows}行，实有${found.rows}行。`);
  }
  for (const name of wanted.keys()) throw new ArchiveBroken(`备份中的表 ${name} 没有恢复：本程序没有这张表。`);
}
