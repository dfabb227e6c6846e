/** The data folder of a PostgreSQL server: made whole or not at all, with a role and a database of ours. */

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servingRole } from '../scope/rights.ts';
import { program } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';
import { giveTo, type Home } from './home.ts';
import { runAs } from './system-user.ts';

/** The role that the program connects as: owner of the database of the same name, no superuser. */
export const ownName = 'gongkai';

/** pg_trgm and the character classes ask the C library, so it needs a UTF-8 locale; which ones there are differs by system. */
const characterLocales = ['C.UTF-8', 'en_US.UTF-8', 'zh_CN.UTF-8'];

/** With which the system's loader ends a program. */
const libraryMissing = 127;

export const clusterOf = (home: string) => join(home, 'cluster');

/** The password of our role and of the superuser `postgres`, made on first use. Only the server's user and root can read it. */
export function passwordOf(home: Home): string {
  const file = join(home.folder, 'password');
  if (!existsSync(file)) {
    const beside = `${file}.new`;
    rmSync(beside, { force: true });
    writeFileSync(beside, randomBytes(32).toString('hex'), { mode: 0o600 });
    giveTo(home.user, beside);
    renameSync(beside, file);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Makes the cluster of `home` unless it stands. One that was cut off half-way is thrown away: nothing was ever stored in it. */
export function ensureCluster(home: Home, binaries: string, log: (line: string) => void): void {
  const cluster = clusterOf(home.folder);
  if (existsSync(cluster)) {
    refuseOtherVersion(cluster, home, binaries);
    return;
  }
  for (const name of readdirSync(home.folder).filter((one) => one.startsWith('new-'))) {
    rmSync(join(home.folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
  log('第一次启动，正在建立数据库……');
  const password = passwordOf(home);
  const beside = join(home.folder, `new-${process.pid}`);
  try {
    initialise(home, binaries, beside);
    addOwnDatabase(home, binaries, beside, password);
    renameSync(beside, cluster);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function initialise(home: Home, binaries: string, folder: string): void {
  let said = '';
  for (const locale of characterLocales) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    giveTo(home.user, folder);
    const made = runAs(home.user, program(binaries, 'initdb'), [
      ...['-D', folder, '-U', 'postgres', '--pwfile', join(home.folder, 'password'), '--auth', 'scram-sha-256'],
      ...['-E', 'UTF8', '--locale', 'C', '--lc-ctype', locale],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ]);
    if (made.status === 0) return;
    said = reasonIn(made);
    if (made.status === libraryMissing) {
      throw new CannotStart(`PostgreSQL 的程序不完整（${said}）：请用 npm start 启动一次，它会补齐。`);
    }
    if (!said.includes('locale')) break;
  }
  throw new CannotStart(`建立数据库失败（initdb）：${said}`);
}

function addOwnDatabase(home: Home, binaries: string, folder: string, password: string): void {
  const statements = [
    `create role ${ownName} login createdb password '${password}';`,
    `create database ${ownName} owner ${ownName};`,
    // What serves works as a role that row security binds and that owns nothing.
    `create role ${servingRole} nologin;`,
    `grant ${servingRole} to ${ownName};`,
  ];
  const args = ['--single', '-D', folder, '-c', 'exit_on_error=on', 'postgres'];
  const done = runAs(home.user, program(binaries, 'postgres'), args, `${statements.join('\n')}\n`);
  if (done.status !== 0) throw new CannotStart(`建立数据库失败（postgres --single）：${reasonIn(done)}`);
}

function refuseOtherVersion(cluster: string, home: Home, binaries: string): void {
  const written = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const ours = /(\d+)\./.exec(runAs(home.user, program(binaries, 'postgres'), ['--version']).stdout ?? '')?.[1];
  if (ours === undefined || ours === written) return;
  throw new CannotStart(
    `数据库 ${cluster} 由 PostgreSQL ${written} 写成，本程序带的是 ${ours}：请先用原来的版本备份，再用新版本恢复。`,
  );
}

function reasonIn(done: {
  readonly error?: Error;
  readonly stderr: string | null;
  readonly status: number | null;
}): string {
  const lines = (done.stderr ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    lines.find((line) => /error|FATAL|PANIC/i.test(line)) ?? lines[0] ?? done.error?.message ?? `退出码 ${done.status}`
  );
}
