/** A small project in a temporary folder with the real set-up scripts in it: what they do is seen without touching this one. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ProjectTree {
  readonly folder: string;
  /** Writes files, given as path → text. */
  write(files: Readonly<Record<string, string>>): void;
  /** Runs a Node script of the tree in the folder above it. */
  run(script: string, args?: readonly string[], env?: Readonly<Record<string, string>>): SpawnSyncReturns<string>;
  remove(): void;
}

/** A project without dependencies, in npm's eyes installed. */
export function projectTree(files: Readonly<Record<string, string>> = {}): ProjectTree {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gongkai-setup-')));
  for (const part of ['setup', 'bin']) cpSync(join(root, part), join(folder, part), { recursive: true });
  const write: ProjectTree['write'] = (some) => {
    for (const [path, text] of Object.entries(some)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const lock = { name: 'tree', version: '1.0.0', lockfileVersion: 3, packages: {} };
  write({
    'package.json': JSON.stringify({ name: 'tree', version: '1.0.0', type: 'module' }),
    'package-lock.json': JSON.stringify({ ...lock, packages: { '': { name: 'tree', version: '1.0.0' } } }),
    'node_modules/.package-lock.json': JSON.stringify(lock),
    ...files,
  });
  return {
    folder,
    write,
    run: (script, args = [], env = {}) => {
      const inherited = { ...process.env, CI: '', npm_execpath: undefined };
      const options = { cwd: tmpdir(), env: { ...inherited, ...env }, encoding: 'utf8' } as const;
      return spawnSync(process.execPath, [join(folder, script), ...args], options);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
