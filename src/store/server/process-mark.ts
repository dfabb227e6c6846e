/** Whether a process is alive, and a mark by which it is told from a later one with the same number. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { systemCode } from './cannot-start.ts';

const hasProc = existsSync('/proc/self/stat');

/** A text that stays the same while process `pid` lives and that no later process with its number has; null when it is dead. */
export function processMark(pid: number): string | null {
  if (hasProc) return startTicks(pid);
  if (!answers(pid)) return null;
  if (process.platform === 'win32') return 'alive';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || null;
}

/** Field 22 of /proc/PID/stat: when the process began, in ticks since boot. A zombie counts as dead. */
function startTicks(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
