/** Serves the back office that Vite has built: one page with a fresh nonce for every address under /admin, and its assets. */

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The word that the build leaves where the nonce goes (src/admin/vite.config.ts). */
const placeholder = /__CSP_NONCE__/g;

/** `folder`: where the build put the back office. Where it has not been built, its addresses say so (503). */
export async function mountAdmin(app: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  await app.register(
    async (scope) => {
      scope.addHook('onRequest', async (_request, reply) => {
        reply.headers({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        });
      });
      if (page !== null)
        await scope.register(fastifyStatic, {
          root: join(folder, 'assets'),
          prefix: '/assets/',
          immutable: true,
          maxAge: '365d',
          index: false,
          // Every other address is a page of the program, also one that looks like a file.
          wildcard: true,
          decorateReply: false,
        });
      const answer = async (_request: unknown, reply: FastifyReply) => sendPage(reply, page);
      scope.get('/', { exposeHeadRoute: true }, answer);
      scope.get('/*', { exposeHeadRoute: true }, answer);
      scope.setNotFoundHandler((_request, reply) => {
        reply.code(404).type('text/plain; charset=utf-8').send('没有这个文件。程序可能刚刚升级，请刷新页面。\n');
      });
    },
    { prefix: '/admin' },
  );
}

function sendPage(reply: FastifyReply, page: string | null): FastifyReply {
  reply.header('cache-control', 'no-store');
  if (page === null) {
    return reply.code(503).type('text/plain; charset=utf-8').send('后台页面还没有生成。请先运行 npm run build。\n');
  }
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', policy(nonce))
    .type('text/html; charset=utf-8')
    .send(page.replace(placeholder, nonce));
}

/** Only what the build made, and styles that carry the nonce: nothing inline, nothing from elsewhere (AS-02). */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
