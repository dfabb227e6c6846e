/** The embedded PostgreSQL: what it speaks, what it keeps, who may reach it, and how it is shared, adopted and mended. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CannotStart } from '#store/server/cannot-start';
import { bufferMegabytes } from '#store/server/settings';
import { type RunningServer, startServer } from '#store/server/start';
import { openFolder } from '../support/open-folder.ts';

const silent = () => {};

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(question);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

test.each([
  [0.5, 64],
  [4, 256],
  [8, 512],
  [512, 512],
])('of a machine with %d GiB it keeps %d MB of its tables in memory', (gibibytes, megabytes) => {
  expect(bufferMegabytes(gibibytes * 2 ** 30)).toBe(megabytes);
});

describe('a server at work', () => {
  const dataDir = openFolder('gongkai-server-');
  const lines: string[] = [];
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ dataDir, log: (line) => lines.push(line) });
  });
  afterAll(async () => {
    await server.stop();
    remove(dataDir);
  });

  test('says once that it makes the database', () => {
    expect(lines.filter((line) => line.includes('正在建立数据库'))).toHaveLength(1);
  });

  test.each([
    ["select pg_encoding_to_char(encoding) from pg_database where datname = 'gongkai'", 'UTF8'],
    ["select upper('éß行')", 'Éß行'],
    ["select '行政审批' ~ '^\\w+$'", true],
    ["select to_tsvector('simple', '行政 审批') @@ to_tsquery('simple', '审批')", true],
    ['select rolsuper from pg_roles where rolname = current_user', false],
    ["select current_setting('fsync')", 'on'],
    ["select current_setting('synchronous_commit')", 'on'],
    ["select current_setting('full_page_writes')", 'on'],
    ["select current_setting('data_checksums')", 'on'],
    ["select current_setting('listen_addresses')", ''],
  ])('%s', async (question, answer) => {
    expect(await ask(server.url, question)).toEqual(answer);
  });

  test('pg_trgm sees Chinese', async () => {
    await ask(server.url, 'create extension pg_trgm');
    const trigrams = await ask(server.url, "select array_length(show_trgm('政务服务'), 1)");
    expect(trigrams).toBe(5);
  });

  test('another password is refused', async () => {
    const wrong = server.url.replace(/:[0-9a-f]{64}@/, `:${'0'.repeat(64)}@`);
    await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('nobody else can read the password or enter the home', () => {
    expect(statSync(join(server.where, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(server.where).mode & 0o777).toBe(0o700);
  });

  test('a value that broke a constraint is not in the log', async () => {
    await ask(server.url, "create table person (name text check (name <> '张三丰'))");
    await expect(ask(server.url, "insert into person values ('张三丰')")).rejects.toMatchObject({ code: '23514' });
    const log = readFileSync(join(server.where, 'server.log'), 'utf8');
    expect(log).toContain('violates check constraint');
    expect(log).not.toContain('张三丰');
  });

  test('when it is idle, all its processes together stay small', () => {
    if (process.platform !== 'linux') return;
    expect(proportionalKilobytes(postmasterOf(dataDir))).toBeLessThan(60_000);
  });
});

describe('when it was not stopped in order', () => {
  const dataDir = openFolder('gongkai-server-');
  afterAll(() => remove(dataDir));

  test('a server whose Node was killed goes on and is joined', async () => {
    const other = await otherNode(dataDir);
    const pid = postmasterOf(dataDir);
    other.kill('SIGKILL');
    await once(other, 'exit');
    const server = await startServer({ dataDir, log: silent });
    expect(postmasterOf(dataDir)).toBe(pid);
    expect(await ask(server.url, 'select 1')).toBe(1);
    await server.stop();
    expect(existsSync(pidFile(dataDir))).toBe(false);
  });

  test('of two Nodes the first to leave does not stop the server of the other', async () => {
    const other = await otherNode(dataDir);
    const server = await startServer({ dataDir, log: silent });
    other.stdin?.end();
    await once(other, 'exit');
    expect(await ask(server.url, 'select 1')).toBe(1);
    await server.stop();
    expect(existsSync(pidFile(dataDir))).toBe(false);
  });

  test('a committed row outlives a server that was killed', async () => {
    const killed = await startServer({ dataDir, log: silent });
    await ask(killed.url, 'create table kept (id integer)');
    await ask(killed.url, 'insert into kept values (7)');
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    const server = await startServer({ dataDir, log: silent });
    expect(await ask(server.url, 'select id from kept')).toBe(7);
    await server.stop();
  });

  test('a pid file whose number a stranger has by now does not hinder the start', async () => {
    const killed = await startServer({ dataDir, log: silent });
    const pid = postmasterOf(dataDir);
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    const stranger = spawn('sleep', ['60']);
    const [, ...rest] = readFileSync(pidFile(dataDir), 'utf8').split('\n');
    writeFileSync(pidFile(dataDir), [stranger.pid, ...rest].join('\n'));
    const server = await startServer({ dataDir, log: silent });
    expect(await ask(server.url, 'select 1')).toBe(1);
    await server.stop();
    stranger.kill();
    expect(killed.where).toBe(server.where);
  });

  test('the lock of a dead process is taken over', async () => {
    writeFileSync(join(realpathSync(join(dataDir, 'postgres')), 'lock'), '2147483646 1');
    const server = await startServer({ dataDir, log: silent });
    await server.stop();
    expect(existsSync(join(server.where, 'lock'))).toBe(false);
  });
});

test('a first start that was cut off half-way leaves nothing in the way', async () => {
  const dataDir = openFolder('gongkai-server-');
  const first = spawnStarter(dataDir);
  await until(
    () => homeOf(dataDir) !== null && readdirSync(homeOf(dataDir) ?? '').some((name) => name.startsWith('new-')),
  );
  first.kill('SIGKILL');
  await once(first, 'exit');
  const server = await startServer({ dataDir, log: silent });
  expect(await ask(server.url, 'select 1')).toBe(1);
  expect(readdirSync(server.where).filter((name) => name.startsWith('new-'))).toEqual([]);
  await server.stop();
  remove(dataDir);
});

test('where a socket path would be too long, a loopback port serves', async () => {
  const above = openFolder('gongkai-server-');
  const dataDir = join(above, 'a'.repeat(100));
  const server = await startServer({ dataDir, log: silent });
  const { length } = join(server.where, 'run', '.s.PGSQL.5432'); // Short where the lent user can not go below the folder.
  expect(server.url.includes('@127.0.0.1:')).toBe(length > 107);
  expect(await ask(server.url, 'select 1')).toBe(1);
  await server.stop();
  remove(dataDir);
  rmSync(above, { recursive: true });
});

test('a folder name with a space, a comma, a quote and Chinese serves', async () => {
  const above = openFolder('gongkai-server-');
  const dataDir = join(above, '公开 a,b"c');
  const server = await startServer({ dataDir, log: silent });
  expect(await ask(server.url, 'select 1')).toBe(1);
  await server.stop();
  remove(dataDir);
  rmSync(above, { recursive: true });
});

describe('what can not be is refused in one Chinese sentence', () => {
  test('the data folder is a file', async () => {
    const above = openFolder('gongkai-server-');
    const file = join(above, 'data');
    writeFileSync(file, '');
    await refused(file, /^数据文件夹 .*data 无法写入（同名的文件已存在，EEXIST）：.+。$/);
    await refused(join(file, 'data'), /^数据文件夹 .*data 无法写入（路径中有一段不是文件夹，ENOTDIR）：.+。$/);
    rmSync(above, { recursive: true });
  });

  test('the data were written by another version', async () => {
    const dataDir = openFolder('gongkai-server-');
    const server = await startServer({ dataDir, log: silent });
    await server.stop();
    writeFileSync(join(server.where, 'cluster', 'PG_VERSION'), '15\n');
    await refused(dataDir, /由 PostgreSQL 15 写成，本程序带的是 18：.+。$/);
    remove(dataDir);
  });

  async function refused(dataDir: string, sentence: RegExp): Promise<void> {
    const outcome = await startServer({ dataDir, log: silent }).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(CannotStart);
    expect((outcome as CannotStart).message).toMatch(sentence);
  }
});

/** A second Node that uses the server of `dataDir` until its standard input ends. */
async function otherNode(dataDir: string): Promise<ChildProcess> {
  const child = spawnStarter(dataDir);
  await Promise.race([child.stdout === null ? null : once(child.stdout, 'data'), once(child, 'exit')]);
  return child;
}

function spawnStarter(dataDir: string): ChildProcess {
  const code = `
    import { startServer } from '#store/server/start';
    const server = await startServer({ dataDir: process.argv[1], log() {} });
    process.stdout.write('ready');
    process.stdin.resume().on('end', () => server.stop());`;
  return spawn(process.execPath, ['--input-type=module', '-e', code, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
}

function pidFile(dataDir: string): string {
  return join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
}

function postmasterOf(dataDir: string): number {
  return Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]);
}

function homeOf(dataDir: string): string | null {
  const home = join(dataDir, 'postgres');
  return existsSync(home) ? realpathSync(home) : null;
}

function remove(dataDir: string): void {
  const home = homeOf(dataDir);
  if (home !== null) rmSync(home, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function gone(pid: number): Promise<void> {
  await until(() => !existsSync(`/proc/${pid}`) || readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '));
}

/** The memory of a process and its children, each shared page divided among those that share it. */
function proportionalKilobytes(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  const pss = (one: number) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1]);
    } catch {
      return 0; // A worker of the moment, gone by now.
    }
  };
  return [pid, ...children].reduce((sum, one) => sum + pss(one), 0);
}
