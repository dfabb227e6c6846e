/** Keys of the field encryption as files: `field-key` is version 1, `field-key.2` the next. Readable by this user alone. */

import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyStore } from './vault.ts';

/** A key file that is none. `file` is its path. */
export class KeyUnreadable extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`no key: ${file}`);
    this.file = file;
  }
}

const nameOf = (version: number) => (version === 1 ? 'field-key' : `field-key.${version}`);

/** The keys in a folder that exists. `load` throws {@link KeyUnreadable}; a version that is there already is not written over. */
export function keyFiles(folder: string): KeyStore {
  return {
    load: () => {
      const found = readdirSync(folder).flatMap((name): [number, Buffer][] => {
        const version = /^field-key(?:\.(\d{1,4}))?$/.exec(name);
        if (version === null) return [];
        const path = join(folder, name);
        const key = readKey(path);
        if (key.length !== 32) throw new KeyUnreadable(path);
        return [[Number(version[1] ?? 1), key]];
      });
      return new Map(found.sort(([a], [b]) => a - b));
    },
    add: (version, key) => {
      const file = openSync(join(folder, nameOf(version)), 'wx', 0o600);
      try {
        writeSync(file, `${key.toString('base64')}\n`);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      syncFolder(folder);
    },
  };
}

function readKey(path: string): Buffer {
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  } catch {
    throw new KeyUnreadable(path);
  }
}

/** The name of a new file is safe only when its folder is; Windows knows no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
