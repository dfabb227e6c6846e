/** Asks clamd whether bytes hold malware (INSTREAM): over its socket, or by host and port. */

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type ScanResult =
  | { readonly result: 'clean' }
  | { readonly result: 'infected'; readonly signature: string }
  /** Down, overloaded, or the file is larger than it looks at. `why` is for the operator. */
  | { readonly result: 'unavailable'; readonly why: string };

export interface Scanner {
  /** Never throws for the scanner's sake; an error of `bytes` is thrown on. */
  readonly scan: (bytes: AsyncIterable<Buffer>) => Promise<ScanResult>;
}

/** `socket:/run/clamav/clamd.ctl`, `/run/clamav/clamd.ctl` or `host:3310`. Throws RangeError for anything else. */
export function clamd(address: string, silenceMs = 60_000): Scanner {
  const target = targetOf(address);
  return {
    async scan(bytes) {
      const socket = connect(target);
      socket.setTimeout(silenceMs, () => socket.destroy(new Error('no answer')));
      const answer = collected(socket);
      const over = closed(socket);
      try {
        await once(socket, 'connect');
        await sent(socket, bytes, over);
        return understood(await answer);
      } catch (error) {
        if (error instanceof Unread) throw error.cause;
        // clamd closes the line where a file is too large for it: what it said before is the reason.
        const said = await answer.catch(() => '');
        return said === '' ? { result: 'unavailable', why: String(error) } : understood(said);
      } finally {
        socket.destroy();
      }
    },
  };
}

function targetOf(address: string): { readonly path: string } | { readonly host: string; readonly port: number } {
  const path = /^(?:socket:)?(\/.+)$/.exec(address)?.[1];
  if (path !== undefined) return { path };
  const parts = /^\[?([^\]]+?)\]?:(\d{1,5})$/.exec(address);
  const port = Number(parts?.[2]);
  if (parts?.[1] === undefined || port < 1 || port > 65_535) throw new RangeError('not an address of clamd');
  return { host: parts[1], port };
}

/** The bytes to be scanned could not be read. */
class Unread extends Error {}

async function sent(socket: Socket, bytes: AsyncIterable<Buffer>, over: Promise<never>): Promise<void> {
  const write = async (part: Buffer) => {
    if (!socket.write(part)) await Promise.race([once(socket, 'drain'), over]);
  };
  await write(Buffer.from('zINSTREAM\0'));
  const source = bytes[Symbol.asyncIterator]();
  for (;;) {
    const next = await source.next().catch((cause: unknown) => {
      throw new Unread('the bytes can not be read', { cause });
    });
    if (next.done === true) break;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(next.value.length);
    if (next.value.length > 0) await write(Buffer.concat([length, next.value]));
  }
  await write(Buffer.alloc(4));
}

/** Rejects when the line is closed, also for whoever asks after that. */
function closed(socket: Socket): Promise<never> {
  const over = new Promise<never>((_, reject) => {
    socket.once('close', () => reject(new Error('clamd closed the line')));
  });
  over.catch(() => {});
  return over;
}

function collected(socket: Socket): Promise<string> {
  let said = '';
  const answer = new Promise<string>((resolve, reject) => {
    socket.on('data', (part: Buffer) => {
      said += part.toString('utf8');
      if (said.includes('\0')) resolve(said);
    });
    socket.once('error', (error) => (said === '' ? reject(error) : resolve(said)));
    socket.once('close', () => (said === '' ? reject(new Error('clamd closed the line')) : resolve(said)));
  });
  answer.catch(() => {});
  return answer;
}

function understood(said: string): ScanResult {
  const text = said.replaceAll('\0', '').trim();
  const signature = /^stream: (.+) FOUND$/.exec(text)?.[1];
  if (signature !== undefined) return { result: 'infected', signature };
  return text === 'stream: OK' ? { result: 'clean' } : { result: 'unavailable', why: text };
}
