/** Asks a server again and again over a few open lines, in a thread of its own, so cheaply that the server is what is measured. */

import { once } from 'node:events';
import net from 'node:net';
import { performance } from 'node:perf_hooks';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

interface Order {
  readonly port: number;
  /** The whole request; `{n}` in it becomes another number each time. */
  readonly request: string;
  readonly ms: number;
}

const lines = 8;

export interface Askers {
  /** Answers a second. */
  readonly rate: (order: Order) => Promise<number>;
  readonly stop: () => Promise<unknown>;
}

export function startAskers(): Askers {
  const worker = new Worker(new URL(import.meta.url));
  return {
    rate: async (order) => {
      worker.postMessage(order);
      const [answer] = (await once(worker, 'message')) as [number | string];
      if (typeof answer === 'string') throw new Error(answer);
      return answer;
    },
    stop: () => worker.terminate(),
  };
}

if (!isMainThread) {
  let asked = 0;
  parentPort?.on('message', async ({ port, request, ms }: Order) => {
    const text = () => request.replace('{n}', String(asked++));
    try {
      let answers = 0;
      const until = performance.now() + ms;
      await Promise.all(Array.from({ length: lines }, () => ask(port, text, until, () => (answers += 1))));
      parentPort?.postMessage((answers * 1000) / ms);
    } catch (error) {
      parentPort?.postMessage(String(error));
    }
  });
}

/** One line: the next request follows when the whole answer has come. */
async function ask(port: number, text: () => string, until: number, answered: () => void): Promise<void> {
  const socket = net.connect({ port, host: '127.0.0.1' });
  socket.setNoDelay(true);
  await once(socket, 'connect');
  let head = '';
  let left = -1;
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('data', (bytes) => {
      let body = bytes.length;
      if (left < 0) {
        head += bytes.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
        if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
          reject(new Error(`not the answer that was expected: ${head.slice(0, end)}`));
          return;
        }
        body = head.length - end - 4;
        left = Number(length);
        head = '';
      }
      left -= body;
      if (left > 0) return;
      left = -1;
      answered();
      if (performance.now() < until) socket.write(text());
      else resolve();
    });
    socket.write(text());
  });
  socket.destroy();
}
