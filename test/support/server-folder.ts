/** Where the test run's PostgreSQL lives: a temporary folder of its own, removed with the server when the run ends. */

import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from './open-folder.ts';

const variable = 'GONGKAI_TEST_FOLDER';
const prefix = 'gongkai-test-';

/** The folder of this run. It is named in the environment, which the threads that run the tests inherit. */
export function serverFolder(): string {
  const folder = process.env[variable];
  if (folder === undefined) throw new Error(`${variable} is not set: run the tests with vitest`);
  return folder;
}

/** Vitest calls this once, before all files, and what it returns after them. */
export default async function setup(): Promise<() => Promise<void>> {
  await removeLeftovers();
  const folder = openFolder(`${prefix}${process.pid}-`);
  process.env[variable] = folder;
  return () => remove(folder);
}

/** A run that was killed leaves its server at work. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await remove(join(tmpdir(), name));
  }
}

async function remove(folder: string): Promise<void> {
  try {
    const home = join(folder, 'postgres');
    if (existsSync(join(home, 'cluster'))) {
      const { startServer } = await import('#store/server/start');
      const server = await startServer({ dataDir: folder, log: () => {} });
      await server.stop();
      rmSync(realpathSync(home), { recursive: true, force: true });
    }
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another user's, or half gone: no concern of this run.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
