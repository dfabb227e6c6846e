/** The PostgreSQL that the program brings: started in the data folder, shared by the processes there, stopped by the last. */

import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { binariesFor } from './binaries.ts';
import { CannotStart, inFolder } from './cannot-start.ts';
import { ensureCluster, ownName, passwordOf } from './cluster.ts';
import { giveTo, type Home, homeOf } from './home.ts';
import { trimLog } from './log-file.ts';
import { runPostmaster, stopPostmaster } from './postmaster.ts';
import type { Door } from './settings.ts';
import { alone, enter, leave } from './users.ts';

export interface RunningServer {
  /** Connection string of our own database, as a role that owns it and is no superuser. */
  readonly url: string;
  /** The folder in which everything is stored. */
  readonly where: string;
  /** Gives the server up. It is shut down when no other living process uses it. Once a process, at its end. */
  stop(): Promise<void>;
}

const trimEveryMs = 600_000;
const socketName = '.s.PGSQL.5432';
const socketPathBytes = 107;

/**
 * Starts the embedded PostgreSQL of `dataDir`, or joins the one that is already at work there, even when the Node that
 * started it was killed. `log` gets the few lines that a person at the keyboard should see.
 * Throws CannotStart, with a Chinese sentence, for everything that is no bug.
 */
export async function startServer(options: { dataDir: string; log(line: string): void }): Promise<RunningServer> {
  const home = homeOf(options.dataDir, options.log);
  const binaries = binariesFor(home.user);
  const logFile = join(home.folder, 'server.log');
  const url = await alone(home.folder, async () => {
    inFolder(home.folder, () => ensureCluster(home, binaries, options.log));
    trimLog(logFile);
    const postmaster = await runPostmaster(home, binaries, () => chooseDoor(home), options.log);
    const found = urlOf(postmaster.door, passwordOf(home));
    await tryConnection(found);
    enter(home);
    return found;
  });
  const trimming = setInterval(() => trimLog(logFile), trimEveryMs).unref();
  return {
    url,
    where: home.folder,
    stop: () => {
      clearInterval(trimming);
      return alone(home.folder, async () => {
        if (leave(home.folder)) stopPostmaster(home, binaries);
      });
    },
  };
}

/** A socket below the home, which only the server's user can enter; where its path would be too long, a free loopback port. */
async function chooseDoor(home: Home): Promise<Door> {
  const socketFolder = join(home.folder, 'run');
  if (process.platform === 'win32' || Buffer.byteLength(join(socketFolder, socketName)) > socketPathBytes) {
    return { socketFolder: null, port: await freePort() };
  }
  rmSync(socketFolder, { recursive: true, force: true });
  mkdirSync(socketFolder, { mode: 0o700 });
  giveTo(home.user, socketFolder);
  return { socketFolder, port: 5432 };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

function urlOf(door: Door, password: string): string {
  const who = `postgresql://${ownName}:${password}@`;
  if (door.socketFolder === null) return `${who}127.0.0.1:${door.port}/${ownName}`;
  return `${who}/${ownName}?host=${encodeURIComponent(door.socketFolder)}`;
}

async function tryConnection(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart(`PostgreSQL 已启动，但连接不上：${reason}`);
  } finally {
    await client.end().catch(() => {});
  }
}
