/** Rendered pages, kept while nothing has changed; read on with a plain notice where the database does not answer. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Office } from '#work/office';
import { watchSite } from '#work/publication/watch-site';
import { readingOf } from '../frame/reading.ts';
import type { Portal } from '../portal.ts';

interface KeptPage {
  readonly body: string;
  readonly tag: string;
  readonly generation: number;
  readonly day: string;
  readonly at: number;
}

const mostPages = 3_000;
const mostCharacters = 80_000_000;
/** What no act announces (a name of an agency, a file that fails) is on the page after this. */
const freshMs = 60_000;
const longestAddress = 200;
const keptAddresses =
  /^\/(?:$|xxgk$|xxgk\/(?:publications|reports|documents)(?:\/[^?]*)?$|services(?:\/[^?/]*)?$|sitemap$|open-data$)/;

/** Set for a request whose page may be kept: called with what was rendered. */
const keepers = new WeakMap<FastifyRequest, (body: string, tag: string) => void>();

export function keepPage(request: FastifyRequest, body: string, tag: string): void {
  keepers.get(request)?.(body, tag);
}

export interface KeptPages {
  /** Sends the page as it was kept, saying so; false where there is none. */
  readonly sendKept: (request: FastifyRequest, reply: FastifyReply) => boolean;
}

/** Words change an address without end: what was searched is not kept. */
function keyOf(request: FastifyRequest): string | null {
  const { url } = request;
  if (request.method !== 'GET' || url.length > longestAddress) return null;
  const [path = '', query = ''] = url.split('?', 2);
  if (!keptAddresses.test(path) || /(?:^|&)q=/.test(query) || /\.[a-z]{3,5}$/.test(path)) return null;
  const { large, contrast } = readingOf(request.headers.cookie);
  return `${large ? 'L' : ''}${contrast ? 'C' : ''} ${url}`;
}

/** To be added before the routes whose pages it keeps. */
export function keepPages(portal: Portal, office: Office): KeptPages {
  const kept = new Map<string, KeptPage>();
  let characters = 0;
  const forget = (key: string) => {
    characters -= kept.get(key)?.body.length ?? 0;
    kept.delete(key);
  };
  // What may have been withdrawn is not even shown while the database is away.
  const watch = watchSite(office, (caseId) => {
    for (const [key, page] of kept) if (caseId === null || page.body.includes(caseId)) forget(key);
  });
  portal.addHook('onClose', () => watch.stop());
  portal.addHook('onRequest', (request, reply, done) => {
    const key = keyOf(request);
    if (key === null) return done();
    const generation = watch.generation();
    const page = kept.get(key);
    const day = office.today();
    if (page !== undefined && isFresh(page, generation, day)) return sendPlain(request, reply, page);
    keepers.set(request, (body, tag) => {
      // What changed while it was rendered may be on it or not.
      if (generation === null || watch.generation() !== generation) return;
      forget(key);
      kept.set(key, { body, tag, generation, day, at: Date.now() });
      characters += body.length;
      for (const oldest of kept.keys()) {
        if (kept.size <= mostPages && characters <= mostCharacters) break;
        forget(oldest);
      }
    });
    done();
  });
  return {
    sendKept: (request, reply) => {
      const page = kept.get(keyOf(request) ?? '');
      if (page === undefined) return false;
      reply.headers({ ...pageHeaders, 'cache-control': 'no-store' });
      reply.code(200).send(page.body.replace('<main id="main">', `<main id="main">${noticeOf(page)}`));
      return true;
    },
  };
}

function isFresh(page: KeptPage, generation: number | null, day: string): boolean {
  return page.generation === generation && page.day === day && Date.now() - page.at < freshMs;
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'zh-CN',
  'cache-control': 'public, no-cache',
  vary: 'Cookie, accept-encoding',
};

function sendPlain(request: FastifyRequest, reply: FastifyReply, { body, tag }: KeptPage): void {
  reply.headers(pageHeaders).header('etag', tag);
  if (request.headers['if-none-match'] === tag) reply.code(304).send();
  else reply.send(body);
}

/** 2026-11-23 09:30, in Beijing's time. */
function noticeOf({ at }: KeptPage): string {
  const beijing = new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  return `<div class="wrap"><p class="note kept" role="status">数据库暂时不能使用。您看到的是${beijing}保存的页面，可能不是最新的；申请、查询等需要办理的事项请稍后再试。</p></div>`;
}
