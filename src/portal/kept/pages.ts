/** Rendered pages, kept while nothing has changed; read on with a plain notice where the database does not answer. */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Office } from '#work/office';
import { watchSite } from '#work/publication/watch-site';
import { readingOf } from '../frame/reading.ts';
import { EncodedBody, encodingFor } from './encoded.ts';

interface KeptPage {
  readonly body: EncodedBody;
  readonly tag: string;
  /** Names and values in turn, as they went out with the page the first time. */
  readonly headers: readonly string[];
  readonly generation: number;
  readonly day: string;
  readonly at: number;
}

const mostPages = 3_000;
const mostBytes = 120_000_000;
/** What no act announces (a name of an agency, a file that fails) is on the page after this. */
const freshMs = 60_000;
const longestAddress = 200;
const keptAddresses =
  /^\/(?:$|xxgk$|xxgk\/(?:publications|reports|documents)(?:\/[^?]*)?$|services(?:\/[^?/]*)?$|sitemap$|open-data$)/;

/** Set for a request whose page may be kept: called with what was rendered. */
const keepers = new WeakMap<FastifyRequest, (body: string, tag: string, reply: FastifyReply) => void>();

export function keepPage(request: FastifyRequest, reply: FastifyReply, body: string, tag: string): void {
  keepers.get(request)?.(body, tag, reply);
}

export interface KeptPages {
  /** Sends the page as it was kept, saying so; false where there is none. */
  readonly sendKept: (request: FastifyRequest, reply: FastifyReply) => boolean;
}

/** Words change an address without end: what was searched is not kept. */
function keyOf(request: IncomingMessage): string | null {
  const { url = '' } = request;
  if (request.method !== 'GET' || url.length > longestAddress) return null;
  const [path = '', query = ''] = url.split('?', 2);
  if (!keptAddresses.test(path) || /(?:^|&)q=/.test(query) || /\.[a-z]{3,5}$/.test(path)) return null;
  const { large, contrast } = readingOf(request.headers.cookie);
  return `${large ? 'L' : ''}${contrast ? 'C' : ''} ${url}`;
}

/**
 * To be added before every other hook: a kept page goes out with the headers that it had, and nothing is done for it again. Over a
 * socket it goes out before the framework has seen the request.
 */
export function keepPages(app: FastifyInstance, office: Office): KeptPages {
  const kept = new Map<string, KeptPage>();
  let bytes = 0;
  const forget = (key: string) => {
    bytes -= kept.get(key)?.body.plain.length ?? 0;
    kept.delete(key);
  };
  // What may have been withdrawn is not even shown while the database is away.
  const watch = watchSite(office, (caseId) => {
    for (const [key, page] of kept) if (caseId === null || page.body.plain.includes(caseId)) forget(key);
  });
  app.addHook('onClose', () => watch.stop());
  const fresh = (key: string): KeptPage | null => {
    const page = kept.get(key);
    return page !== undefined && isFresh(page, watch.generation(), office.today()) ? page : null;
  };
  goBefore(app, (request, answer) => {
    const key = keyOf(request);
    const page = key === null ? null : fresh(key);
    if (page !== null) sendAgain(page, request, answer, randomUUID());
    return page !== null;
  });
  app.addHook('onRequest', (request, reply, done) => {
    const key = keyOf(request.raw);
    if (key === null) return done();
    const page = fresh(key);
    if (page !== null) {
      reply.hijack();
      return sendAgain(page, request.raw, reply.raw, request.id);
    }
    const [generation, day] = [watch.generation(), office.today()];
    keepers.set(request, (text, tag, sent) => {
      // What changed while it was rendered may be on it or not.
      if (generation === null || watch.generation() !== generation || sent.hasHeader('set-cookie')) return;
      forget(key);
      const body = new EncodedBody(text);
      kept.set(key, { body, tag, headers: headersOf(sent), generation, day, at: Date.now() });
      bytes += body.plain.length;
      for (const oldest of kept.keys()) {
        if (kept.size <= mostPages && bytes <= mostBytes) break;
        forget(oldest);
      }
    });
    done();
  });
  return {
    sendKept: (request, reply) => {
      const page = kept.get(keyOf(request.raw) ?? '');
      if (page === undefined) return false;
      reply.headers({ ...pageHeaders, 'cache-control': 'no-store' });
      const text = page.body.plain.toString();
      reply.code(200).send(text.replace('<main id="main">', `<main id="main">${noticeOf(page)}`));
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

/** Of the request that it was rendered for alone. */
const ofOneRequest: ReadonlySet<string> = new Set(['x-request-id', 'content-length', 'connection', 'date']);

function headersOf(reply: FastifyReply): readonly string[] {
  const headers = Object.entries({ ...reply.getHeaders(), ...pageHeaders });
  return headers.flatMap(([name, value]) => (ofOneRequest.has(name) ? [] : [name, String(value)]));
}

type Sent = (request: IncomingMessage, answer: ServerResponse) => boolean;

/** What `sent` answers never reaches the framework; while the program is stopping everything does. */
function goBefore(app: FastifyInstance, sent: Sent): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  const [framework] = app.server.listeners('request');
  if (framework === undefined) throw new Error('the framework does not listen to its server');
  app.server.removeAllListeners('request');
  app.server.on('request', (request, answer) => {
    let isSent = false;
    try {
      isSent = !stopping && sent(request, answer);
    } catch (error) {
      // The framework answers then, and nobody else's request is lost.
      app.log.error({ err: error }, 'a kept page failed');
    }
    if (!isSent) framework.call(app.server, request, answer);
  });
}

function sendAgain(
  { body, tag, headers }: KeptPage,
  request: IncomingMessage,
  answer: ServerResponse,
  id: string,
): void {
  const own = [...headers, 'etag', tag, 'x-request-id', id];
  if (request.headers['if-none-match'] === tag) {
    answer.writeHead(304, own).end();
    return;
  }
  const encoding = encodingFor(request.headers['accept-encoding']);
  const encoded = encoding === null ? null : body.as(encoding);
  const bytes = encoded ?? body.plain;
  if (encoding !== null && encoded !== null) own.push('content-encoding', encoding);
  own.push('content-length', String(bytes.length));
  answer.writeHead(200, own).end(bytes);
}

/** 2026-11-23 09:30, in Beijing's time. */
function noticeOf({ at }: KeptPage): string {
  const beijing = new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  return `<div class="wrap"><p class="note kept" role="status">数据库暂时不能使用。您看到的是${beijing}保存的页面，可能不是最新的；申请、查询等需要办理的事项请稍后再试。</p></div>`;
}
