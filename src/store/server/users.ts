/**
 * Which Node processes use one embedded server, and the lock under which it is started and stopped: the first starts it,
 * those after it join, the last one out stops it. Marks of processes that were killed count for nothing.
 */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart, inFolder, systemCode } from './cannot-start.ts';
import { giveTo, type Home } from './home.ts';
import { processMark } from './process-mark.ts';

const waitAtMostMs = 120_000;
const unwrittenForMs = 10_000;

const usersOf = (home: string) => join(home, 'users');

/** Notes that this process uses the server of `home`. Noting it twice is noting it once. */
export function enter(home: Home): void {
  const folder = usersOf(home.folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(home.user, folder);
  writeFileSync(join(folder, String(process.pid)), processMark(process.pid) ?? '');
}

/** Takes this process's mark away. True when no other living process uses the server. */
export function leave(home: string): boolean {
  const folder = usersOf(home);
  rmSync(join(folder, String(process.pid)), { force: true });
  return readdirSync(folder).every((name) => !isHeldBy(Number(name), readFileSync(join(folder, name), 'utf8')));
}

/** Does `act` while no other process or thread starts or stops the server of `home`. */
export async function alone<T>(home: string, act: () => Promise<T>): Promise<T> {
  const lock = join(home, 'lock');
  const until = Date.now() + waitAtMostMs;
  while (!take(lock)) {
    if (isStale(lock)) discard(lock);
    else if (Date.now() > until)
      throw new CannotStart(`另一个进程一直占着数据库文件夹 ${home}（见其中的 lock 文件），请稍后再试。`);
    else await pause(20);
  }
  try {
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid} ${processMark(process.pid) ?? ''}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    return inFolder(dirname(lock), () => {
      throw error;
    });
  }
}

function isStale(lock: string): boolean {
  try {
    const [pid, mark] = readFileSync(lock, 'utf8').split(' ', 2);
    if (pid === undefined || mark === undefined) return Date.now() - statSync(lock).mtimeMs > unwrittenForMs;
    return !isHeldBy(Number(pid), mark);
  } catch {
    return false; // Given back between the two looks.
  }
}

/** Renamed before it is removed, so that of two that find the same dead lock only one takes it away. */
function discard(lock: string): void {
  const aside = `${lock}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    renameSync(lock, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

function isHeldBy(pid: number, mark: string): boolean {
  return Number.isInteger(pid) && pid > 0 && processMark(pid) === mark;
}
