/** Answers with their headers: pages are asked for again each time and confirmed by ETag, files likewise. */

import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import { keepPage } from './kept/pages.ts';
import { documentOf, partOf } from './render.ts';

/** Sends a page. It depends on the reading cookie and may be replaced by a correction, so caches confirm it each time. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: JSX.Element, status = 200): FastifyReply {
  reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'content-language': 'zh-CN',
    'cache-control': status === 200 ? 'public, no-cache' : 'no-store',
  });
  varyBy(reply, 'Cookie');
  const body = documentOf(page);
  if (status !== 200) return reply.code(status).send(body);
  keepPage(request, reply, body, tagOf(body));
  return confirmed(request, reply, body);
}

/** Sends a page that concerns one person or one moment: kept by nobody, found by no search engine. */
export function sendPrivatePage(
  _request: FastifyRequest,
  reply: FastifyReply,
  page: JSX.Element,
  status = 200,
): FastifyReply {
  reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'content-language': 'zh-CN',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  });
  return reply.code(status).send(documentOf(page));
}

/** Sends a piece of a page that concerns one person; null: an empty one. */
export function sendPrivatePart(reply: FastifyReply, part: JSX.Element | null): FastifyReply {
  reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  });
  return reply.send(part === null ? '' : partOf(part));
}

/** Sends a PDF that concerns one person: to keep there, and nowhere on the way. */
export function sendPrivatePdf(reply: FastifyReply, fileName: string, bytes: Uint8Array): FastifyReply {
  reply.headers({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="letter.pdf"; filename*=UTF-8''${encoded(fileName)}`,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  });
  return reply.send(Buffer.from(bytes));
}

export interface FileAnswer {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
  /** Seconds that caches may keep it without asking; without it they ask each time. */
  readonly keptSeconds?: number;
}

/** Sends a file to keep. Its name is given twice: plainly, and as UTF-8 (RFC 6266). */
export function sendFile(request: FastifyRequest, reply: FastifyReply, file: FileAnswer) {
  const { bytes, mediaType, fileName, keptSeconds } = file;
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1);
  reply.headers({
    'content-type': mediaType,
    'content-language': 'zh-CN',
    'content-disposition': `attachment; filename="report.${extension}"; filename*=UTF-8''${encoded(fileName)}`,
    'cache-control': keptSeconds === undefined ? 'public, no-cache' : `public, max-age=${keptSeconds}`,
  });
  return confirmed(request, reply, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Characters that RFC 5987 does not allow in a value, beyond those that encodeURIComponent encodes. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** 304 where the caller already has these bytes. */
function confirmed(request: FastifyRequest, reply: FastifyReply, body: string | Buffer): FastifyReply {
  const tag = tagOf(body);
  reply.header('etag', tag);
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
  if (known.includes('*') || known.some((one) => weak(one) === tag)) return reply.code(304).send();
  return reply.send(body);
}

function tagOf(body: string | Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

function weak(tag: string): string {
  return tag.startsWith('W/') ? tag : `W/${tag}`;
}

function varyBy(reply: FastifyReply, header: string): void {
  const so = reply.getHeader('vary');
  reply.header('vary', so === undefined ? header : `${String(so)}, ${header}`);
}
