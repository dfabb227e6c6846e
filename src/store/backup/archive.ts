/** The archive as a file: a header in clear, then records, compressed and sealed in blocks; written and read with bounded memory. */

import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import { ArchiveBroken, blockCipher, type Header, magic, newLock, type Opener, openLock } from './lock.ts';

/** `origin` comes first, `entry` begins a table or a file, `data` is its bytes, `manifest` ends the archive. */
export type Piece =
  | { readonly kind: 'origin' | 'entry' | 'manifest'; readonly value: unknown }
  | { readonly kind: 'data'; readonly bytes: Buffer };

const gzipped = promisify(gzip);

const blockBytes = 1 << 20;
const memberBytes = 4 << 20;
const lastBit = 0x8000_0000;
const kinds = ['origin', 'entry', 'data', 'manifest'] as const;
const largestPiece = 64 << 20;

/** Writes an archive beside `path` and moves it there when it is whole and on the disk. */
export async function writeArchive(
  path: string,
  pieces: AsyncIterable<Piece>,
  openers: readonly Opener[],
  madeAt: string,
): Promise<void> {
  const { key, header } = newLock(openers, madeAt);
  const text = Buffer.from(JSON.stringify(header));
  const partial = `${path}.partial`;
  try {
    const file = createWriteStream(partial, { mode: 0o600, flush: true });
    file.write(Buffer.concat([magic, lengthOf(text.length), text]));
    await pipeline(Readable.from(compressed(encoded(pieces)), { objectMode: false }), sealing(key, text), file);
    await rename(partial, path);
    await syncFolder(path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function* encoded(pieces: AsyncIterable<Piece>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    const bytes = piece.kind === 'data' ? piece.bytes : Buffer.from(JSON.stringify(piece.value));
    yield Buffer.concat([Buffer.from([kinds.indexOf(piece.kind)]), lengthOf(bytes.length)]);
    yield bytes;
  }
}

/** Members of one gzip stream, each compressed by itself, so that every core has one to do. */
async function* compressed(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const underWay: Promise<Buffer>[] = [];
  for await (const member of joined(parts, memberBytes)) {
    const made = gzipped(member, { level: 1 });
    // Whoever waits for it is told.
    made.catch(() => {});
    underWay.push(made);
    if (underWay.length > availableParallelism()) yield* first(underWay);
  }
  while (underWay.length > 0) yield* first(underWay);
}

async function* first(underWay: Promise<Buffer>[]): AsyncGenerator<Buffer> {
  const made = await underWay.shift();
  if (made !== undefined) yield made;
}

async function* joined(parts: AsyncIterable<Buffer>, atLeast: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const part of parts) {
    held.push(part);
    size += part.length;
    if (size < atLeast) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

function sealing(key: Buffer, header: Buffer): Transform {
  const cipher = blockCipher(key, header);
  let held: Buffer[] = [];
  let size = 0;
  let block = 0;
  const next = (last: boolean): Buffer => {
    const all = Buffer.concat(held);
    const plain = last ? all : all.subarray(0, blockBytes);
    held = last ? [] : [all.subarray(blockBytes)];
    size -= plain.length;
    const sealed = cipher.seal(block, plain, last);
    block += 1;
    return Buffer.concat([lengthOf((sealed.length | (last ? lastBit : 0)) >>> 0), sealed]);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held.push(chunk);
      size += chunk.length;
      while (size > blockBytes) this.push(next(false));
      done();
    },
    flush(done) {
      done(null, next(true));
    },
  });
}

function lengthOf(size: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  return bytes;
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path.slice(0, Math.max(1, path.lastIndexOf('/'))), 'r');
  await folder.sync();
  await folder.close();
}

export interface OpenArchive {
  readonly header: Header;
  readonly pieces: AsyncGenerator<Piece>;
}

/** Opens an archive. Its pieces come as they are proved genuine; the first that is not throws ArchiveBroken. */
export async function readArchive(path: string, openers: readonly Opener[]): Promise<OpenArchive> {
  const bytes = bytesOf(createReadStream(path, { highWaterMark: blockBytes }));
  const start = await bytes.take(magic.length);
  if (start === null || !start.equals(magic)) throw new ArchiveBroken('这不是本程序的备份文件：开头的标记不对。');
  const text = await sized(bytes, 1 << 16);
  const header = text === null ? null : parsed(text);
  if (text === null || header === null) throw new ArchiveBroken('备份文件已损坏：文件头不完整。');
  if (header.version !== 1) {
    throw new ArchiveBroken(`备份的格式是第${header.version}版，本程序只认得第1版。请用写出它的程序版本恢复。`);
  }
  const plain = Readable.from(unsealed(bytes, openLock(header, openers), text), { objectMode: false });
  const unzipped = createGunzip();
  // A failure before the unzipping reaches whoever reads the pieces.
  plain.once('error', (error) => unzipped.destroy(error));
  return { header, pieces: decoded(bytesOf(plain.pipe(unzipped))) };
}

async function* unsealed(bytes: Bytes, key: Buffer, header: Buffer): AsyncGenerator<Buffer> {
  const cipher = blockCipher(key, header);
  let at = magic.length + 4 + header.length;
  for (let block = 0; ; block += 1) {
    const broken = () =>
      new ArchiveBroken(`备份文件已损坏：第${block + 1}块（从第${at}字节起）与写入时不同，或者缺了一截。`);
    const head = await bytes.take(4);
    if (head === null) throw broken();
    const word = head.readUInt32BE();
    const last = word >= lastBit;
    const size = last ? word - lastBit : word;
    const sealed = size < 16 || size > blockBytes + 16 ? null : await bytes.take(size);
    if (sealed === null) throw broken();
    let plain: Buffer;
    try {
      plain = cipher.open(block, sealed, last);
    } catch {
      throw broken();
    }
    at += 4 + size;
    yield plain;
    if (!last) continue;
    if ((await bytes.take(1)) !== null) throw new ArchiveBroken(`备份文件已损坏：结尾（第${at}字节）之后还有内容。`);
    return;
  }
}

async function* decoded(bytes: Bytes): AsyncGenerator<Piece> {
  for (;;) {
    const head = await bytes.take(1);
    if (head === null) throw new ArchiveBroken('备份文件已损坏：没有清单就结束了。');
    const kind = kinds[head[0] ?? -1];
    const body = await sized(bytes, largestPiece);
    if (kind === undefined || body === null) throw new ArchiveBroken('备份文件已损坏：内容读不懂。');
    yield kind === 'data' ? { kind, bytes: body } : { kind, value: JSON.parse(body.toString('utf8')) as unknown };
    if (kind !== 'manifest') continue;
    await bytes.take(1); // To the very end: the last block has to be genuine too.
    return;
  }
}

async function sized(bytes: Bytes, most: number): Promise<Buffer | null> {
  const head = await bytes.take(4);
  const size = head?.readUInt32BE() ?? most + 1;
  return size > most ? null : bytes.take(size);
}

function parsed(text: Buffer): Header | null {
  try {
    const value = JSON.parse(text.toString('utf8')) as Header;
    return typeof value.version === 'number' && Array.isArray(value.slots) ? value : null;
  } catch {
    return null;
  }
}

interface Bytes {
  /** Exactly so many, or null where the stream ends before. */
  readonly take: (size: number) => Promise<Buffer | null>;
}

function bytesOf(stream: Readable): Bytes {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer[] = [];
  let size = 0;
  return {
    take: async (wanted) => {
      while (size < wanted) {
        const { done, value } = await chunks.next();
        if (done) return null;
        held.push(value);
        size += value.length;
      }
      const all = held.length === 1 ? (held[0] ?? Buffer.alloc(0)) : Buffer.concat(held);
      held = [all.subarray(wanted)];
      size -= wanted;
      return all.subarray(0, wanted);
    },
  };
}
