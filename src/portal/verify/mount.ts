/** The routes of the transparency log: the page, the check of a file, heads and proofs as JSON. */

import { createHash } from 'node:crypto';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyReply } from 'fastify';
import { algorithmsOf } from '#work/log/algorithms';
import { lookUpFile, lookUpText, newestEntries } from '#work/log/look-up';
import { headsByDay, newestHead, proveConsistency, proveInclusion } from '#work/log/proof';
import type { Office } from '#work/office';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPage } from '../send.ts';
import { consistencyQuery, proofQuery, verifyQuery } from './routes.ts';
import { VerifyPage, type VerifyProps } from './view.tsx';

const mostBytes = 60 * 1024 * 1024;
const filesPerMinute = 20;
const newestShown = 8;

export async function verifyRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): Promise<void> {
  pageRoute(portal, office, site);
  jsonRoutes(portal, office, notice);
  await portal.register(async (inner) => {
    await inner.register(rateLimit, { global: false });
    if (!inner.hasContentTypeParser('multipart/form-data')) await inner.register(multipart);
    fileRoute(inner);
  });
}

const problems = {
  large: '这个文件超过了 60 MB，没有核验。请改用核验码或者文号查询。',
  none: '没有收到文件。请先选择一个文件，再按“核验文件”。',
} as const;

function pageRoute(portal: Portal, office: Office, site: SiteSettings): void {
  portal.get('/verify', { schema: { querystring: verifyQuery } }, async (request, reply) => {
    const { q, digest, problem } = request.query;
    const { db } = office;
    const text = q?.trim() ?? '';
    const asked: VerifyProps['asked'] =
      digest !== undefined ? { by: 'file', text: digest } : text === '' ? null : { by: 'text', text };
    const head = await newestHead(db);
    const props = {
      asked,
      found: asked === null ? [] : await (asked.by === 'file' ? lookUpFile : lookUpText)(db, asked.text),
      newest: asked === null ? await newestEntries(db, newestShown) : [],
      problem: problem === undefined ? null : problems[problem],
      head: head && { size: head.size, at: head.at, key: head.key, algorithms: algorithmsOf(head.suite) },
    };
    return sendPage(request, reply, VerifyPage({ setting: settingOf(request, site), ...props }));
  });
}

/** The file goes through the hash and nowhere else; the answer has an address of its own, which can be opened again. */
function fileRoute(portal: Portal): void {
  const config = { rateLimit: { max: filesPerMinute, timeWindow: 60_000 } };
  portal.post('/verify/file', { config }, async (request, reply) => {
    const file = request.isMultipart() ? await request.file({ limits: { fileSize: mostBytes, files: 1 } }) : undefined;
    if (file === undefined) return reply.redirect('/verify?problem=none', 303);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of file.file) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    if (file.file.truncated) return reply.redirect('/verify?problem=large', 303);
    if (bytes === 0) return reply.redirect('/verify?problem=none', 303);
    return reply.redirect(`/verify?digest=${hash.digest('hex')}`, 303);
  });
}

function jsonRoutes(portal: Portal, office: Office, notice: Notice): void {
  const { db } = office;
  portal.get('/verify/head.json', async (request, reply) => {
    const head = await newestHead(db);
    return head === null ? notice(request, reply, 404, noHead) : sendJson(reply, head);
  });
  portal.get('/verify/heads.json', async (_request, reply) => sendJson(reply, { heads: await headsByDay(db) }));
  portal.get('/verify/proof', { schema: { querystring: proofQuery } }, async (request, reply) => {
    const { tree, position } = request.query;
    const proof = await proveInclusion(db, Number(tree), Number(position));
    if (proof === 'missing') return notice(request, reply, 404, '日志中没有这一条。');
    if (proof === 'pending') return notice(request, reply, 404, '这一条刚刚登记，还没有签名。');
    reply.header('content-disposition', 'attachment; filename="proof.json"');
    return sendJson(reply, proof);
  });
  portal.get('/verify/consistency', { schema: { querystring: consistencyQuery } }, async (request, reply) => {
    const { first, second, tree } = request.query;
    const proof = await proveConsistency(
      db,
      Number(first),
      Number(second),
      tree === undefined ? undefined : Number(tree),
    );
    if (proof === null) return notice(request, reply, 404, noConsistency);
    return sendJson(reply, proof);
  });
}

const noHead = '日志还没有签过名的树头。';
const noConsistency = '没有这样的两个树头：first 应不小于 1、不大于 second，second 应不大于已签名的条数。';

function sendJson(reply: FastifyReply, value: unknown): FastifyReply {
  return reply
    .headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, no-cache' })
    .send(JSON.stringify(value, null, 2));
}
