/** How much memory another process holds, where the system tells. */

import { readFile } from 'node:fs/promises';

const pageBytes = 4096;

/** Bytes in memory; null where there is no /proc (then only time bounds the process). */
export async function residentBytes(pid: number): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => null);
  return text === null ? null : Number(text.split(' ')[1]) * pageBytes;
}
