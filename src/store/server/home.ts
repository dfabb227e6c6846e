/** The folder in which the embedded server keeps everything of its own, and the user to whom it belongs. */

import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { reachableFolder } from './binaries.ts';
import { CannotStart, inFolder } from './cannot-start.ts';
import { isRoot, lentUser, mayReach, ownerOf, type SystemUser } from './system-user.ts';

export interface Home {
  /** Holds `cluster` (the data), `run` (the socket), `password`, `server.log`. */
  readonly folder: string;
  /** As whom the server runs; null: as this process. */
  readonly user: SystemUser | null;
}

/**
 * The home that belongs to `dataDir`: `dataDir/postgres`, made on the first start. Where this process is root and the lent
 * user can not go below `dataDir`, that is a link to a folder where it can, which `log` is told in one line.
 */
export function homeOf(dataDir: string, log: (line: string) => void): Home {
  return inFolder(dataDir, () => {
    mkdirSync(dataDir, { recursive: true });
    const place = join(dataDir, 'postgres');
    const standing = statSync(place, { throwIfNoEntry: false });
    if (standing !== undefined && !(isRoot() && standing.uid === 0)) return standingHome(realpathSync(place), standing);
    if (standing === undefined && lstatSync(place, { throwIfNoEntry: false }) !== undefined) {
      const lost = `${place} 指向 ${readlinkSync(place)}，而那里已经没有文件夹`;
      throw new CannotStart(`数据库文件夹 ${lost}：请把它恢复；如要从头开始，请删去这个链接。`);
    }
    if (!isRoot()) {
      mkdirSync(place, { recursive: true, mode: 0o700 });
      return { folder: realpathSync(place), user: null };
    }
    return lentHome(dataDir, place, log);
  });
}

function standingHome(folder: string, stat: { readonly uid: number; readonly gid: number }): Home {
  const user = isRoot() ? ownerOf(stat) : null;
  if (process.getuid !== undefined && user === null && stat.uid !== process.getuid()) {
    throw new CannotStart(`数据库文件夹 ${folder} 属于用户 ${ownerOf(stat).name}：请以该用户或 root 运行。`);
  }
  if (user === null) accessSync(folder, constants.W_OK);
  else if (!mayReach(user, 'write', folder)) {
    throw new CannotStart(
      `数据库文件夹 ${folder} 属于用户 ${user.name}，而该用户进不去：请恢复它上级文件夹的权限，或移到该用户能进入的地方。`,
    );
  }
  return { folder, user };
}

function lentHome(dataDir: string, place: string, log: (line: string) => void): Home {
  const user = lentUser(statSync(dataDir).uid);
  if (mayReach(user, 'enter', realpathSync(dataDir))) {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    giveTo(user, place);
    return { folder: realpathSync(place), user };
  }
  const folder = inFolder(reachableFolder, () => {
    mkdirSync(reachableFolder, { recursive: true, mode: 0o755 });
    const digest = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12);
    return mkdtempSync(join(reachableFolder, `${digest}-`));
  });
  chmodSync(folder, 0o700);
  giveTo(user, folder);
  symlinkSync(folder, place);
  log(`PostgreSQL 不能以 root 运行，用户 ${user.name} 又进不了 ${dataDir}：数据库放在 ${folder}。`);
  return { folder, user };
}

/** Makes what this process has just made the property of the user that the server runs as. */
export function giveTo(user: SystemUser | null, path: string): void {
  if (user !== null) chownSync(path, user.uid, user.gid);
}
