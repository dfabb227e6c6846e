/** The other side of the signed push (docs/service-network.md): judges signatures, knows keys again, lets no withdrawn version live. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signature } from '#outside/channel/service-network';

export const networkKeys = { account: 'shili', secret: 'service-network-secret' };

export async function fakeServiceNetwork() {
  const shown = new Map<string, { readonly version: number; readonly title: string }>();
  const withdrawn = new Map<string, number>();
  const receipts = new Map<string, string>();
  const status: number[] = [];
  const fake = { shown, withdrawn, receipts, status, pushes: 0, before: async () => {} };
  const server = createServer((request, reply) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async (): Promise<unknown> => {
      const body = Buffer.concat(parts).toString();
      const at = String(request.headers['x-gongkai-time']);
      const key = String(request.headers['idempotency-key']);
      const end = (code: number, told: object) =>
        reply.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(told));
      const [broken] = status.splice(0, 1);
      if (broken !== undefined) return end(broken, {});
      const signed = signature(networkKeys.secret, { at, key, body });
      if (request.url !== '/publications' || request.headers['x-gongkai-signature'] !== signed) return end(401, {});
      if (!receipts.has(key)) {
        fake.pushes += 1;
        receipts.set(key, `R${fake.pushes}`);
        const { type, id, version, title } = JSON.parse(body);
        if (type === 'withdrawn') {
          withdrawn.set(id, version);
          shown.delete(id);
        } else if ((withdrawn.get(id) ?? 0) < version) shown.set(id, { version, title });
      }
      await fake.before();
      return end(200, { receipt: receipts.get(key) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return Object.assign(fake, { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close });
}
