/** A web of our own: public names and addresses that lead to servers of the test. The guard judges what the names say. */

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Network, Reached } from '#outside/web/network';

export interface SmallWeb {
  readonly network: Network;
  /** Port of the server on loopback: a canary for whoever should never come. */
  readonly port: number;
  /** Names that were asked for, in order. */
  readonly asked: string[];
  /** How many connections came in. */
  connections(): number;
  close(): Promise<void>;
}

/** `names`: addresses of a name, one list for each time it is asked; any other ending in `.example.cn` is public. */
export async function smallWeb(
  answer: RequestListener,
  names: Readonly<Record<string, readonly (readonly string[])[]>> = {},
): Promise<SmallWeb> {
  const asked: string[] = [];
  let connections = 0;
  const server = createServer(answer);
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const dial = { host: '127.0.0.1', port };
  const publicAddress = '93.184.216.34';
  return {
    ...{ port, asked },
    connections: () => connections,
    network: {
      async resolve(host): Promise<readonly Reached[]> {
        const before = asked.filter((one) => one === host).length;
        asked.push(host);
        const lists = names[host];
        if (lists !== undefined) {
          const list = lists[Math.min(before, lists.length - 1)] ?? [];
          return list.map((address) => (address === publicAddress ? { address, dial } : { address }));
        }
        if (!host.endsWith('.example.cn')) throw new Error('ENOTFOUND');
        return [{ address: publicAddress, dial }];
      },
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
