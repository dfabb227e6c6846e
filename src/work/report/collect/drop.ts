/** Files dropped to be read as reports: each is kept and waits for its reading, or stands in the list with the reason why not. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { may } from '#law/account/may';
import { sizeText } from '#law/file/kinds';
import { allowed, type Decided } from '#law/ruling';
import { openArchive } from '#paper/read/archive';
import { randomAccessTo } from '#store/file/random-access';
import { spool, TooLarge } from '#store/file/spool';
import type { CollectedFileState } from '#store/report/collect/tables';
import type { Office, Who } from '../../office.ts';
import { keepFile, keepRefused } from './keep.ts';
import { membersIn } from './members.ts';

export interface Drop {
  readonly agency: string;
  readonly year: number;
  /** Made by the page for one drop of many files. */
  readonly batch: string;
  /** What the sender says that it has. */
  readonly announced: number | null;
  /** Begins to read: called once nothing stands against it. */
  readonly open: () => Promise<{ readonly name: string; readonly bytes: AsyncIterable<Buffer> }>;
}

/** One line of the results; a ZIP gives one for each file in it. */
export interface Dropped {
  readonly name: string;
  readonly state: Extract<CollectedFileState, 'waiting' | 'unread' | 'same'>;
  readonly reason: string | null;
}

export type DropPlace = Pick<Drop, 'agency' | 'year' | 'batch'>;

/** A ZIP of 500 reports. */
const mostArchiveBytes = 200 * 1_048_576;

/** A file that can not be kept is an answer, not a refusal: in bulk the others go on, and it stands in the list. */
export async function dropFile(office: Office, who: Who, drop: Drop): Promise<Decided<readonly Dropped[]>> {
  const permitted = may(who, who.agency === drop.agency, 'collection.collect');
  if (!permitted.ok) return permitted;
  const members = await membersIn(office, office.db, drop.agency, drop.year);
  if (!members.ok) return members;
  const { name, bytes } = await drop.open();
  const isArchive = /\.zip$/i.test(name);
  if (isArchive) return dropArchive(office, who, drop, name, bytes);
  const kept = await keepFile(office, who, drop, { name, bytes, announced: drop.announced });
  return kept.ok ? allowed([kept.value]) : kept;
}

async function dropArchive(
  office: Office,
  who: Who,
  drop: DropPlace,
  name: string,
  bytes: AsyncIterable<Buffer>,
): Promise<Decided<readonly Dropped[]>> {
  const id = office.newId();
  const path = join(office.files.incoming, id);
  try {
    const { size } = await spool(path, id, bytes, null, mostArchiveBytes);
    const source = await randomAccessTo(path, size);
    try {
      const archive = await openArchive(source);
      if (!archive.ok) return one(await keepRefused(office, who, drop, { name, size, reason: archive.reason }));
      const kept: Dropped[] = [];
      for (const file of archive.files) {
        const result = await keepFile(office, who, drop, { ...file, announced: null });
        if (!result.ok) return result;
        kept.push(result.value);
      }
      return allowed(kept);
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const reason = `压缩包超过 ${sizeText(mostArchiveBytes)} 的上限，没有接收。请拆分后再导入。`;
    return one(await keepRefused(office, who, drop, { name, size: mostArchiveBytes, reason }));
  } finally {
    await rm(path, { force: true });
  }
}

function one(kept: Decided<Dropped>): Decided<readonly Dropped[]> {
  return kept.ok ? allowed([kept.value]) : kept;
}
