/** Which characters the fonts can draw, and how one that none of them can is written: by its number, never as an empty box. */

import { closeSync, openSync, readSync } from 'node:fs';

/** What draws nothing by itself: joiners, variation selectors, line ends. */
const drawsNothing = /[\p{Default_Ignorable_Code_Point}\p{Cc}\s]/u;

/** The characters of all the fonts together. */
export function coverage(files: readonly string[]): ReadonlySet<number> {
  const all = new Set<number>();
  for (const file of files) for (const [first, last] of ranges(file)) for (let c = first; c <= last; c += 1) all.add(c);
  return all;
}

/** `𪚥` → `〔U+2A6A5〕` where no font holds it: a clerk can write it by hand, and nobody reads another name. */
export function drawable(text: string, covered: ReadonlySet<number>): string {
  let found = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const drawn = covered.has(code) || drawsNothing.test(character);
    found += drawn ? character : `〔U+${code.toString(16).toUpperCase().padStart(4, '0')}〕`;
  }
  return found;
}

/** Format 12 of the table `cmap` (OpenType 1.9, “Segmented coverage”), which every font here has. */
function ranges(file: string): readonly (readonly [number, number])[] {
  const at = openSync(file, 'r');
  const bytes = (offset: number, length: number) => {
    const buffer = Buffer.alloc(length);
    readSync(at, buffer, 0, length, offset);
    return buffer;
  };
  try {
    const tables = bytes(12, 16 * bytes(4, 2).readUInt16BE());
    const cmap = tables.indexOf('cmap', 0, 'latin1');
    if (cmap < 0) return [];
    const start = tables.readUInt32BE(cmap + 8);
    const records = bytes(start + 4, 8 * bytes(start + 2, 2).readUInt16BE());
    for (let record = 0; record < records.length; record += 8) {
      const subtable = start + records.readUInt32BE(record + 4);
      const head = bytes(subtable, 16);
      if (head.readUInt16BE() !== 12) continue;
      const groups = bytes(subtable + 16, 12 * head.readUInt32BE(12));
      return Array.from(
        { length: groups.length / 12 },
        (_, g) => [groups.readUInt32BE(12 * g), groups.readUInt32BE(12 * g + 4)] as const,
      );
    }
    return [];
  } finally {
    closeSync(at);
  }
}
