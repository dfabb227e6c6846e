/** Writes ZIP packages byte by byte, so that tests can make them lie. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  /** Bytes where it is not in UTF-8. */
  readonly name: string | Buffer;
  /** Unpacked bytes. */
  readonly bytes: Buffer;
  /** What the directory says instead of the truth. */
  readonly lie?: {
    readonly size?: number;
    readonly crc?: number;
    readonly localName?: string;
    readonly localSize?: number;
    readonly flags?: number;
    readonly method?: number;
    readonly attributes?: number;
    /** Stands where this entry stands: both unpack the same bytes. */
    readonly sameAs?: number;
  };
}

/** Packed once where the same bytes come again: a bomb is cheap to make. */
const packed = new Map<Buffer, Buffer>();

function pack(bytes: Buffer): Buffer {
  const known = packed.get(bytes) ?? deflateRawSync(bytes, { level: 9 });
  packed.set(bytes, known);
  return known;
}

const named = (name: string | Buffer) => (typeof name === 'string' ? Buffer.from(name) : name);

export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  const places: number[] = [];
  let at = 0;
  for (const [i, { name, bytes, lie = {} }] of parts.entries()) {
    const data = pack(bytes);
    const crc = lie.crc ?? crc32(bytes);
    const size = lie.size ?? bytes.length;
    const [flags, method] = [lie.flags ?? 0x800, lie.method ?? 8];
    const place = lie.sameAs === undefined ? at : (places[lie.sameAs] ?? 0);
    places[i] = place;
    if (lie.sameAs === undefined) {
      const localName = named(lie.localName ?? name);
      const head = Buffer.alloc(30);
      head.writeUInt32LE(0x04034b50, 0);
      head.writeUInt16LE(20, 4);
      head.writeUInt16LE(flags, 6);
      head.writeUInt16LE(method, 8);
      head.writeUInt32LE(crc, 14);
      head.writeUInt32LE(data.length, 18);
      head.writeUInt32LE(lie.localSize ?? size, 22);
      head.writeUInt16LE(localName.length, 26);
      bodies.push(head, localName, data);
      at += head.length + localName.length + data.length;
    }
    const nameBytes = named(name);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(0x31e, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(lie.attributes ?? 0, 38);
    entry.writeUInt32LE(place, 42);
    directory.push(entry, nameBytes);
  }
  const whole = Buffer.concat(directory);
  return Buffer.concat([...bodies, whole, endOf(parts.length, whole.length, at)]);
}

/** The end record, with ZIP64 before it where there are too many entries for two bytes. */
export function endOf(entries: number, directoryBytes: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries, 0xffff), 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  if (entries < 0xffff) return end;
  const far = Buffer.alloc(56 + 20);
  far.writeUInt32LE(0x06064b50, 0);
  far.writeBigUInt64LE(44n, 4);
  far.writeBigUInt64LE(BigInt(entries), 24);
  far.writeBigUInt64LE(BigInt(entries), 32);
  far.writeBigUInt64LE(BigInt(directoryBytes), 40);
  far.writeBigUInt64LE(BigInt(directoryAt), 48);
  far.writeUInt32LE(0x07064b50, 56);
  far.writeBigUInt64LE(BigInt(directoryAt + directoryBytes), 64);
  far.writeUInt32LE(1, 72);
  return Buffer.concat([far, end]);
}

const types = Buffer.from(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
);

/** A Word document whose main part is this. */
export function docxOf(xml: string | Buffer, more: readonly Part[] = []): Buffer {
  return zip([
    { name: '[Content_Types].xml', bytes: types },
    { name: 'word/document.xml', bytes: Buffer.from(xml) },
    ...more,
  ]);
}

/** A workbook of one sheet. */
export function xlsxOf(sheet: string | Buffer, more: readonly Part[] = []): Buffer {
  return zip([
    { name: '[Content_Types].xml', bytes: types },
    { name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') },
    { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from(sheet) },
    ...more,
  ]);
}
