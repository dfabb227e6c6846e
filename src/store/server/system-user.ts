/** Which system user PostgreSQL runs as: ourselves, except that it refuses root, so root lends it another user. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CannotStart } from './cannot-start.ts';

export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const preferred = ['postgres', 'nobody'];

/** True when this process is root and PostgreSQL therefore needs another user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user that owns `ownerUid`'s files if that is an ordinary one, else a system user kept for such work, else any other.
 * Throws CannotStart where the machine knows no user but root.
 */
export function lentUser(ownerUid: number): SystemUser {
  const users = ordinaryUsers();
  const user =
    users.find((one) => one.uid === ownerUid) ??
    preferred.map((name) => users.find((one) => one.name === name)).find((one) => one !== undefined) ??
    users[0];
  if (user === undefined) {
    throw new CannotStart(
      'PostgreSQL 不能以 root 运行，而本机没有其他用户：请新建一个普通用户（如 useradd postgres），或用 DATABASE_URL 指定另一个 PostgreSQL。',
    );
  }
  return user;
}

/** The user that an existing folder belongs to, which need not be listed in /etc/passwd. */
export function ownerOf(stat: { readonly uid: number; readonly gid: number }): SystemUser {
  const known = ordinaryUsers().find((user) => user.uid === stat.uid);
  return known ?? { name: String(stat.uid), uid: stat.uid, gid: stat.gid };
}

/** Whether `user` may go to `path` and, by `may`, run or write what is there. Asked of the system itself, by trying as that user. */
export function mayReach(user: SystemUser, may: 'run' | 'enter' | 'write', path: string): boolean {
  const test = may === 'write' ? 'test -x "$1" && test -w "$1"' : 'test -x "$1"';
  return runAs(user, '/bin/sh', ['-c', test, 'sh', path]).status === 0;
}

/** Runs a program to its end as `user` (null: as ourselves). Throws CannotStart where the system lets root become nobody else. */
export function runAs(
  user: SystemUser | null,
  program: string,
  args: readonly string[],
  input = '',
): SpawnSyncReturns<string> {
  const as = user === null ? {} : { uid: user.uid, gid: user.gid };
  const done = spawnSync(program, args, { ...as, cwd: '/', env: serverEnvironment(), input, encoding: 'utf8' });
  if (user !== null && isRefusal(done.error)) throw cannotLend(user);
  return done;
}

/** What PostgreSQL's programs are given to go by: nothing of our environment, and plain English messages. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'], LC_ALL: 'C', TZ: 'UTC' };
}

function cannotLend(user: SystemUser): CannotStart {
  return new CannotStart(
    `PostgreSQL 不能以 root 运行，而这里的 root 无权改用其他用户（试过 ${user.name}）：请以普通用户运行，或用 DATABASE_URL 指定另一个 PostgreSQL。`,
  );
}

function isRefusal(error: Error | undefined): boolean {
  return error !== undefined && 'code' in error && (error.code === 'EPERM' || error.code === 'EINVAL');
}

function ordinaryUsers(): SystemUser[] {
  let text: string;
  try {
    text = readFileSync('/etc/passwd', 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    if (name === undefined || !uid || !gid || Number(uid) === 0) return [];
    return [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}
