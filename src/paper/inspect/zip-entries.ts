/** The directory of a ZIP package, checked against what really stands in the file before anything is unpacked. */

import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { megabytes, NotTaken } from './finding.ts';
import type { RandomAccess } from './random-access.ts';

export const limits = {
  entries: 2000,
  totalBytes: 200 * 1_048_576,
  entryBytes: 50 * 1_048_576,
  ratio: 200,
} as const;

export interface Entry {
  /** As written; bytes that are not ASCII are not decoded. */
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  /** Where its packed bytes begin. */
  readonly dataAt: number;
}

/** Small entries compress by any factor without harm. */
const ratioMattersFrom = 1_048_576;
const headBytes = 30;

/** Throws {@link NotTaken} for what is broken, lies about itself, or would unpack to too much. */
export async function zipEntries(source: RandomAccess): Promise<readonly Entry[]> {
  const listed = await directory(source);
  let total = 0;
  for (const { uncompressedSize: size, compressedSize: packed } of listed) {
    total += size;
    if (size > limits.entryBytes) {
      throw tooMuch(`其中一个文件解开后有${megabytes(size)}，上限是${megabytes(limits.entryBytes)}`);
    }
    if (size >= ratioMattersFrom && size > packed * limits.ratio) {
      throw tooMuch(`其中一个文件的压缩比超过${limits.ratio}倍`);
    }
  }
  if (total > limits.totalBytes) {
    throw tooMuch(`全部解开后有${megabytes(total)}，上限是${megabytes(limits.totalBytes)}`);
  }
  if (total >= ratioMattersFrom && total > source.size * limits.ratio) throw tooMuch(`压缩比超过${limits.ratio}倍`);
  const entries: Entry[] = [];
  for (const one of listed) entries.push(await checked(source, one));
  refuseOverlap(entries);
  return entries;
}

function tooMuch(what: string): NotTaken {
  return new NotTaken('bomb', `文件内部${what}，可能是压缩炸弹。请拆分或重新保存后再上传。`);
}

function directory(source: RandomAccess): Promise<readonly yauzl.Entry[]> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;
    yauzl.fromRandomAccessReader(new Reader(source), source.size, options, (error, zip) => {
      if (error !== null || zip === undefined) return reject(error);
      if (zip.entryCount > limits.entries) {
        return reject(tooMuch(`有${zip.entryCount}个文件，上限是${limits.entries}个`));
      }
      const found: yauzl.Entry[] = [];
      zip.on('error', reject);
      zip.on('end', () => resolve(found));
      zip.on('entry', (entry: yauzl.Entry) => {
        found.push(entry);
        if (found.length > limits.entries) reject(tooMuch(`的文件超过${limits.entries}个`));
        else zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

class Reader extends yauzl.RandomAccessReader {
  readonly source: RandomAccess;
  constructor(source: RandomAccess) {
    super();
    this.source = source;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const { source } = this;
    return Readable.from(pieces(source, start, end));
  }
}

async function* pieces(source: RandomAccess, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; at += 65_536) yield source.read(at, Math.min(65_536, end - at));
}

/** What the directory says has to be what stands before the entry's own bytes. */
async function checked(source: RandomAccess, listed: yauzl.Entry): Promise<Entry> {
  const rawName = listed.fileName as unknown as Buffer;
  const name = rawName.toString('latin1');
  if (listed.isEncrypted()) {
    throw new NotTaken('forbidden', '压缩包有密码，不能检查内容。请去掉密码后再上传。');
  }
  if (name.includes('..') || /^[/\\]|^[a-z]:|\\\.\.|\0/i.test(name) || isLink(listed)) {
    throw new NotTaken('forbidden', '压缩包中有指向包外的路径，不能接受。请重新打包后再上传。');
  }
  if (listed.compressionMethod !== 0 && listed.compressionMethod !== 8) {
    throw new NotTaken('forbidden', '压缩包用了不常见的压缩方法，不能检查内容。请用系统自带的工具重新压缩后再上传。');
  }
  const at = listed.relativeOffsetOfLocalHeader;
  const head = await source.read(at, headBytes);
  if (head.length < headBytes || head.readUInt32LE(0) !== 0x04034b50) throw differs();
  const nameLength = head.readUInt16LE(26);
  const localName = await source.read(at + headBytes, nameLength);
  const described = (head.readUInt16LE(6) & 8) !== 0;
  const localSize = head.readUInt32LE(22);
  const sameSize = described || localSize === 0xffff_ffff || localSize === listed.uncompressedSize;
  if (!sameSize || head.readUInt16LE(8) !== listed.compressionMethod || !localName.equals(rawName)) throw differs();
  const dataAt = at + headBytes + nameLength + head.readUInt16LE(28);
  if (dataAt + listed.compressedSize > source.size) throw differs();
  const { compressionMethod: method, crc32: crc, uncompressedSize: size, compressedSize: packedSize } = listed;
  if (method === 0 && size !== packedSize) throw differs();
  return { name, method, crc, size, packedSize, dataAt };
}

function differs(): NotTaken {
  return new NotTaken('bomb', '文件的目录与内容不一致，可能已损坏或被改动。请重新保存后再上传。');
}

function isLink({ externalFileAttributes }: yauzl.Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** Bytes that belong to two entries unpack twice: the trick of the densest bombs. */
function refuseOverlap(entries: readonly Entry[]): void {
  const byPlace = [...entries].sort((a, b) => a.dataAt - b.dataAt);
  for (const [i, entry] of byPlace.entries()) {
    const next = byPlace[i + 1];
    if (next !== undefined && entry.dataAt + entry.packedSize > next.dataAt - headBytes) {
      throw new NotTaken('bomb', '压缩包中不同文件的内容互相重叠，是压缩炸弹的做法，不能接受。');
    }
  }
}
