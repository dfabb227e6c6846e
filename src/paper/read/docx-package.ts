/** A ZIP package, looked into without trusting its sizes: which files it has, and the text of one. */

import { Unzip, UnzipInflate } from 'fflate';

export interface Package {
  readonly names: readonly string[];
  /** word/document.xml; null where there is none. */
  readonly main: Uint8Array | null;
}

const mostEntries = 4000;
const mostMainBytes = 30 * 1024 * 1024;
const mostSheetBytes = 40 * 1024 * 1024;
const chunkBytes = 65_536;

/** Null where the package is broken, has too many files, or its main part, or all its sheets, unpack to too much. */
export function openPackage(bytes: Uint8Array, mostInSheets = mostSheetBytes): Package | null {
  const names: string[] = [];
  const parts: Uint8Array[] = [];
  let size = 0;
  let sheets = 0;
  let failed = false;
  let found = false;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (file.name.startsWith('xl/')) {
      file.ondata = (error, data) => {
        sheets += data?.length ?? 0;
        if (error || sheets > mostInSheets) failed = true;
      };
      file.start();
    }
    if (file.name !== 'word/document.xml' || found) return;
    found = true;
    file.ondata = (error, data) => {
      size += data?.length ?? 0;
      if (error || size > mostMainBytes) failed = true;
      else parts.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !failed; at += chunkBytes) {
    unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length);
    if (names.length > mostEntries) failed = true;
  }
  return failed ? null : { names, main: found ? joined(parts, size) : null };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
