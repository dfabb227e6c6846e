/** The server's log file, held below a size: beyond it the newest part moves to `.1` and the file begins again. */

import { closeSync, copyFileSync, fstatSync, openSync, readSync, statSync, truncateSync } from 'node:fs';

const bytesAtMost = 8 * 1024 * 1024;

/** Cuts the log when it is too long. The server goes on writing, since it only ever appends. At most two files of the size stay. */
export function trimLog(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= bytesAtMost) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path, 0);
}

/** The last line in which the server says why it gives up, or the empty string. */
export function lastFatalLine(path: string, from: number): string {
  const lines = read(path, from).split('\n');
  const line =
    lines.findLast((one) => /\b(FATAL|PANIC):/.test(one)) ?? lines.findLast((one) => one.trim() !== '') ?? '';
  return line.replace(/^.*?(?:FATAL|PANIC): +/, '').trim();
}

function read(path: string, from: number): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(Math.max(fstatSync(file).size - from, 0), 65_536));
    readSync(file, bytes, 0, bytes.length, from);
    return bytes.toString('utf8');
  } finally {
    closeSync(file);
  }
}
