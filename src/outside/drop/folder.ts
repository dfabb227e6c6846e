/** The folder in which other systems leave their tables: `agency/source/table.csv`. What was read is moved beside, with its answer. */

import { lstat, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface DropFile {
  /** Names of the two folders that it lies in. */
  readonly agency: string;
  readonly source: string;
  readonly name: string;
  readonly bytes: number;
  /** When it was written last. */
  readonly at: number;
}

export interface Drop {
  /** Tables that nobody has written to for a while, the oldest first. */
  readonly waiting: () => Promise<readonly DropFile[]>;
  /** Null where it was written to meanwhile, or is gone. */
  readonly read: (file: DropFile) => Promise<Uint8Array | null>;
  /** Writes the answer, then moves the table: killed in between, the table is read once more. */
  readonly settle: (file: DropFile, how: 'done' | 'refused', answer: string, stamp: string) => Promise<void>;
}

/** A copy over a slow network pauses for less. */
const quietMs = 10_000;
const settled: readonly string[] = ['done', 'refused'];
const table = /^[^.].*\.(?:csv|xlsx|json)$/i;

export function dropFolder(folder: string, now: () => number = Date.now): Drop {
  const placeOf = ({ agency, source, name }: DropFile) => join(folder, agency, source, name);
  return {
    async waiting() {
      const found: DropFile[] = [];
      for (const agency of await foldersIn(folder)) {
        for (const source of await foldersIn(join(folder, agency))) {
          found.push(...(await tablesIn(folder, agency, source, now() - quietMs)));
        }
      }
      return found.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
    },
    async read(file) {
      const bytes = await readFile(placeOf(file)).catch(() => null);
      const after = await stateOf(placeOf(file));
      return bytes !== null && after?.bytes === bytes.length && after.at === file.at ? bytes : null;
    },
    async settle(file, how, answer, stamp) {
      const target = join(folder, file.agency, file.source, how);
      await mkdir(target, { recursive: true, mode: 0o700 });
      const name = `${stamp}-${file.name}`;
      await writeFile(join(target, `${name}.结果.csv`), answer, { mode: 0o600 });
      await rename(placeOf(file), join(target, name));
    },
  };
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map(({ name }) => name);
}

async function tablesIn(folder: string, agency: string, source: string, before: number): Promise<readonly DropFile[]> {
  const within = join(folder, agency, source);
  const entries = await readdir(within, { withFileTypes: true }).catch(() => []);
  const found: DropFile[] = [];
  for (const { name } of entries.filter((one) => one.isFile() && table.test(one.name) && !settled.includes(one.name))) {
    const state = await stateOf(join(within, name));
    if (state !== null && state.at <= before) found.push({ agency, source, name, ...state });
  }
  return found;
}

/** Null where it is no plain file: a link is not followed. */
async function stateOf(path: string): Promise<{ readonly bytes: number; readonly at: number } | null> {
  const state = await lstat(path).catch(() => null);
  return state?.isFile() === true ? { bytes: state.size, at: state.mtimeMs } : null;
}
