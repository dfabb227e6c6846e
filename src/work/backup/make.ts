/** Makes an archive while the office works, and tells what is in it. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeArchive } from '#store/backup/archive';
import { addBackup, type BackupRow, keptBackups, markRemoved } from '#store/backup/backups';
import { dump, type Manifest, type Whole } from '#store/backup/dump';
import type { Opener } from '#store/backup/lock';
import type { Office } from '../office.ts';
import { superfluous } from './keep.ts';

/** Where archives are made from, and where to. */
export interface BackupPlace extends Whole {
  /** Where archives of the schedule are kept. */
  readonly target: string;
  readonly openers: readonly Opener[];
}

/** What an archive is called: the moment in UTC. */
function nameAt(now: string): string {
  return `gongkai-${now.replace(/\D/g, '').slice(0, 14)}.backup`;
}

export interface Made {
  readonly path: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

/** `path`: where to; else in the place's folder, under the name of the moment. */
export async function makeBackup(office: Pick<Office, 'db' | 'now'>, place: BackupPlace, path?: string): Promise<Made> {
  const now = office.now();
  const to = path ?? join(place.target, nameAt(now));
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  let manifest: Manifest | null = null;
  const pieces = dump(place, (told) => {
    manifest = told;
  });
  await writeArchive(to, pieces, place.openers, now);
  if (manifest === null) throw new Error('an archive without a manifest');
  const { size } = await stat(to);
  if (path === undefined) await addBackup(office.db, basename(to), size, await digestOf(to), now, manifest);
  return { path: to, bytes: size, manifest };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

/** Removes the archives that the rule of keeping does not ask for. Returns how many. */
export async function thinBackups(office: Office, target: string, daily: number, weekly: number): Promise<number> {
  const rows = await keptBackups(office.db);
  const files = superfluous(
    rows.map(({ file, made_at }) => ({ file, dayNumber: dayNumber(made_at) })),
    daily,
    weekly,
  );
  for (const file of files) {
    await rm(join(target, file), { force: true });
    await markRemoved(office.db, file, office.now());
  }
  return files.length;
}

/** Days since 1970 in Shanghai (UTC+8 all year) of an ISO instant in UTC. */
function dayNumber(instant: BackupRow['made_at']): number {
  return Math.floor((Date.parse(instant) + 8 * 3_600_000) / 86_400_000);
}
