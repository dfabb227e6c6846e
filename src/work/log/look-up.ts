/** What the log knows by a code, a number or a file: asked by anybody, without signing in. */

import { leafKinds, normalNumber, printedNumber, readCode } from '#law/log/leaf';
import type { Db } from '#store/db';
import { signedHead } from '#store/log/checkpoints';
import { leavesNamed, newestPublic, numbersOf } from '#store/log/read';

export interface LogEntry {
  readonly tree: number;
  readonly position: number;
  /** 政府信息公开申请答复 … */
  readonly kindName: string;
  readonly agencyName: string;
  readonly number: string;
  readonly code: string;
  /** When it was logged, ISO 8601. */
  readonly loggedAt: string;
  /** A signed head contains it, so that its inclusion can be proved. */
  readonly provable: boolean;
}

/** What goes by this code or number. */
export function lookUpText(db: Db, text: string): Promise<readonly LogEntry[]> {
  const code = readCode(text);
  return entriesNamed(db, [normalNumber(text), ...(code === null ? [] : [code])]);
}

/** What was issued as a file with this SHA-256, hexadecimal. */
export function lookUpFile(db: Db, digest: string): Promise<readonly LogEntry[]> {
  return entriesNamed(db, [digest]);
}

/** What was logged last of all that is public. */
export async function newestEntries(db: Db, most: number): Promise<readonly LogEntry[]> {
  return entriesOf(db, await newestPublic(db, most));
}

async function entriesNamed(db: Db, names: readonly string[]): Promise<readonly LogEntry[]> {
  return entriesOf(db, await leavesNamed(db, names));
}

async function entriesOf(db: Db, leaves: Awaited<ReturnType<typeof leavesNamed>>): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = [];
  for (const { tree, position, kind, salt, at, agencyName } of leaves) {
    const numbers = await numbersOf(db, tree, position);
    entries.push({
      tree,
      position,
      kindName: leafKinds[kind],
      agencyName: agencyName ?? '',
      number: numbers.map(printedNumber).join('，'),
      code: salt,
      loggedAt: at,
      provable: (await signedHead(db, { tree, size: position + 1 })) !== null,
    });
  }
  return entries;
}
