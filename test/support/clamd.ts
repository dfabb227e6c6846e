/** A scanner for tests: this machine's own clamd on a signature file of one line, or where there is none a server of its protocol. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { openFolder } from './open-folder.ts';

/** The harmless string that every scanner is tested with; put together here, so that no file of the project holds it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('');

export interface TestScanner {
  readonly address: string;
  readonly real: boolean;
  stop(): Promise<void>;
}

const program = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((path) => existsSync(path));

export function startClamd(): Promise<TestScanner> {
  return program === undefined ? protocolServer() : realClamd(program);
}

async function realClamd(path: string): Promise<TestScanner> {
  const folder = openFolder('gongkai-clamd-');
  const signatures = join(folder, 'signatures');
  mkdirSync(signatures);
  writeFileSync(join(signatures, 'own.ndb'), `Test.Eicar:0:*:${Buffer.from(eicar).toString('hex')}\n`);
  const socket = join(folder, 'clamd.sock');
  const config = join(folder, 'clamd.conf');
  const lines = [`DatabaseDirectory ${signatures}`, `LocalSocket ${socket}`, 'Foreground yes', 'StreamMaxLength 4M'];
  writeFileSync(config, `${lines.join('\n')}\n`);
  const child = spawn(path, ['--config-file', config], { stdio: 'ignore' });
  for (let i = 0; i < 600 && !existsSync(socket); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return { address: socket, real: true, stop: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** INSTREAM as its manual says: lengths and pieces until a length of zero, then one line. */
async function protocolServer(): Promise<TestScanner> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let heard = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (part) => {
      heard = Buffer.concat([heard, part]);
      const parts: Buffer[] = [];
      let total = 0;
      for (let at = 'zINSTREAM\0'.length; at + 4 <= heard.length; ) {
        const length = heard.readUInt32BE(at);
        total += length;
        if (total > 4 * 1_048_576) return socket.end('INSTREAM size limit exceeded. ERROR\0');
        if (length === 0) {
          return socket.end(Buffer.concat(parts).includes(eicar) ? 'stream: Test.Eicar FOUND\0' : 'stream: OK\0');
        }
        parts.push(heard.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
      return undefined;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return { address: `127.0.0.1:${port}`, real: false, stop };
}
