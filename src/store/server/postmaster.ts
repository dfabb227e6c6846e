/** A PostgreSQL server as a process: found by the file that it leaves in its data folder, started, awaited, stopped. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';
import { clusterOf } from './cluster.ts';
import { giveTo, type Home } from './home.ts';
import { lastFatalLine } from './log-file.ts';
import { processMark } from './process-mark.ts';
import { type Door, settings } from './settings.ts';
import { runAs, serverEnvironment } from './system-user.ts';

export interface Postmaster {
  readonly pid: number;
  readonly door: Door;
  readonly status: 'starting' | 'ready' | 'stopping';
}

const sayAfterMs = 5_000;
const noSuchPid = 2 ** 31 - 2;

/** The server that is at work on this data folder, or null. The file of one that died, or whose number another has now, counts as none. */
export function findPostmaster(cluster: string): Postmaster | null {
  const lines = pidFile(cluster);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !servesFolder(pid, cluster)) return null;
  const word = lines[7]?.trim();
  return {
    pid,
    door: { port: Number(lines[3]), socketFolder: lines[4]?.trim() ? lines[4].trim() : null },
    status: word === 'ready' || word === 'stopping' ? word : 'starting',
  };
}

/** Starts a server, or joins the one that is at work, and waits until it takes connections. */
export async function runPostmaster(
  home: Home,
  binaries: string,
  door: () => Promise<Door>,
  log: (line: string) => void,
): Promise<Postmaster> {
  const cluster = clusterOf(home.folder);
  const logFile = join(home.folder, 'server.log');
  const logFrom = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const began = Date.now();
  let child: ChildProcess | null = null;
  let said = false;
  for (;;) {
    const found = findPostmaster(cluster);
    if (found?.status === 'ready') {
      child?.unref();
      return found;
    }
    if (found === null && child === null) {
      disown(cluster);
      child = launch(home, binaries, await door(), logFile);
    }
    if (child !== null && (child.exitCode !== null || child.signalCode !== null)) {
      throw new CannotStart(
        `PostgreSQL 没能启动：${lastFatalLine(logFile, logFrom) || '没有说明原因'}（详见 ${logFile}）`,
      );
    }
    if (!said && Date.now() - began > sayAfterMs) {
      said = true;
      log('PostgreSQL 正在恢复上次没有写完的内容，请稍候……');
    }
    await pause(15);
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is written, then the process ends. */
export function stopPostmaster(home: Home, binaries: string): void {
  const cluster = clusterOf(home.folder);
  const done = runAs(home.user, program(binaries, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '120']);
  if (done.status !== 0 && findPostmaster(cluster) !== null) {
    throw new Error(`pg_ctl stop failed: ${done.stderr || done.error?.message}`);
  }
}

/** In a session of its own, so that Ctrl-C reaches Node alone, which then stops the server in order. */
function launch(home: Home, binaries: string, door: Door, logFile: string): ChildProcess {
  const output = openSync(logFile, 'a', 0o600);
  giveTo(home.user, logFile);
  const as = home.user === null ? {} : { uid: home.user.uid, gid: home.user.gid };
  const child = spawn(program(binaries, 'postgres'), ['-D', clusterOf(home.folder), ...settings(door)], {
    ...as,
    cwd: home.folder,
    env: serverEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', output, output],
  });
  child.on('error', (error) =>
    appendFileSync(
      logFile,
      `FATAL:  ${error.message}
`,
    ),
  );
  closeSync(output);
  return child;
}

/**
 * PostgreSQL itself takes no notice of a pid file whose process is dead, but refuses to start while any process has that
 * number, as happens after a container's restart. The number is then replaced by one that no process has, and the rest
 * kept, by which PostgreSQL makes sure that no orphan of the old server still writes.
 */
function disown(cluster: string): void {
  const lines = pidFile(cluster);
  const pid = Number(lines[0]);
  if (lines.length > 1 && pid !== process.pid && isAnyProcess(pid)) {
    writeFileSync(join(cluster, 'postmaster.pid'), [String(noSuchPid), ...lines.slice(1)].join('\n'));
  }
}

function isAnyProcess(pid: number): boolean {
  return existsSync(`/proc/${pid}`) || processMark(pid) !== null;
}

function pidFile(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** A server's working directory is its data folder; where that can not be asked, its command line names it. */
function servesFolder(pid: number, cluster: string): boolean {
  if (processMark(pid) === null) return false;
  if (process.platform === 'win32') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    if (existsSync('/proc/self/cwd')) return false;
    const command = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
    return command.includes('postgres') && command.includes(cluster);
  }
}
