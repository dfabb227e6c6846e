/**
 * A WeChat Official Account as a channel: draft, submission, status, deletion. The API knows no key by which a call sent twice
 * is one: so every article carries the address of its edition, and what may have been done already is looked up by it first.
 */

import type { Delivery } from '../mail/mail.ts';
import type { Article, ChannelDoor, Course, DoorKeys } from './door.ts';
import { listedBy, type WechatCalls, WechatFault, wechatCalls } from './wechat-calls.ts';

/** Longest that the platform takes. */
const longest = { title: 32, author: 16, digest: 120, content: 20_000 } as const;

export function wechatDoor(keys: DoorKeys): ChannelDoor {
  const calls = wechatCalls(keys);
  return {
    replaces: false,
    publish: (article, course) => told(() => publish(calls, keys.cover, article, course)),
    remove: ({ mark }, course) => told(() => remove(calls, mark, course)),
  };
}

async function told(work: () => Promise<Delivery>): Promise<Delivery> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WechatFault)) throw error;
    return { ok: false, again: error.again, error: error.message };
  }
}

async function publish(calls: WechatCalls, cover: string, article: Article, course: Course): Promise<Delivery> {
  let { progress } = course;
  const keep = async (more: Course['progress']) => {
    progress = { ...progress, ...more };
    await course.keep(progress);
  };
  if (progress['article'] !== undefined) return done(progress);
  if (progress['publish'] === undefined) {
    const shown =
      progress['begun'] === undefined ? [] : await listedBy(calls, 'freepublish', article.mark, course.signal);
    const [one] = shown;
    if (one !== undefined) {
      await keep({ article: one.id, ...(one.url === null ? {} : { url: one.url }) });
      return done(progress);
    }
    const draft = await draftOf(calls, cover, article, { ...course, progress }, keep);
    // It was handed over before we were stopped, and is under way there.
    if (draft === null) return { ok: false, again: true, error: '微信正在发布' };
    await keep({ submitting: '1' });
    const answer = await calls.call('/cgi-bin/freepublish/submit', { media_id: draft }, course.signal);
    await keep({ publish: String(answer['publish_id']) });
  }
  return statusOf(calls, progress['publish'] ?? '', course.signal, keep, () => done(progress));
}

/** The draft of this edition: the one that stands there, or a new one; null where it was submitted and is gone from the drafts. */
async function draftOf(
  calls: WechatCalls,
  cover: string,
  article: Article,
  { progress, signal }: Course,
  keep: Course['keep'],
): Promise<string | null> {
  const [standing] = progress['begun'] === undefined ? [] : await listedBy(calls, 'draft', article.mark, signal);
  if (standing !== undefined) return standing.id;
  if (progress['submitting'] !== undefined) return null;
  await keep({ begun: '1' });
  const answer = await calls.call('/cgi-bin/draft/add', { articles: [newsOf(article, cover)] }, signal);
  const media = String(answer['media_id']);
  await keep({ media });
  return media;
}

function newsOf({ title, issuer, summary, html, mark }: Article, cover: string) {
  const cut = (text: string, most: number) =>
    [...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text;
  const content =
    html.length < longest.content
      ? html
      : `<p>${cut(summary, 1000).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p><p>全文较长，请点击“阅读原文”。</p>`;
  return {
    title: cut(title, longest.title),
    author: cut(issuer, longest.author),
    digest: cut(summary, longest.digest),
    content,
    content_source_url: mark,
    thumb_media_id: cover,
    need_open_comment: 0,
  };
}

/** 发布状态: 0 done, 1 under way, the rest why not. */
const failures: Readonly<Record<number, string>> = {
  2: '原创校验没有通过',
  3: '常规失败',
  4: '平台审核没有通过',
  5: '已被管理员删除',
  6: '已被平台封禁',
};

async function statusOf(
  calls: WechatCalls,
  publishId: string,
  signal: AbortSignal,
  keep: Course['keep'],
  ready: () => Delivery,
): Promise<Delivery> {
  const answer = await calls.call('/cgi-bin/freepublish/get', { publish_id: publishId }, signal);
  const status = Number(answer['publish_status']);
  if (status === 1) return { ok: false, again: true, error: '微信正在发布' };
  if (status !== 0) return { ok: false, again: false, error: `微信没有发布：${failures[status] ?? `状态${status}`}` };
  const detail = answer['article_detail'] as
    | { readonly item?: readonly { readonly article_url?: string }[] }
    | undefined;
  const url = detail?.item?.[0]?.article_url;
  await keep({ article: String(answer['article_id']), ...(url === undefined ? {} : { url }) });
  return ready();
}

const done = (progress: Course['progress']): Delivery => ({
  ok: true,
  receipt: progress['url'] ?? progress['article'] ?? '',
});

/** Takes away everything that carries the mark: what is published, and what lies among the drafts. */
async function remove(calls: WechatCalls, mark: string, { progress, signal }: Course): Promise<Delivery> {
  for (const { id } of await listedBy(calls, 'draft', mark, signal)) {
    await calls.call('/cgi-bin/draft/delete', { media_id: id }, signal);
  }
  const shown = (await listedBy(calls, 'freepublish', mark, signal)).map(({ id }) => id);
  const known = progress['article'];
  for (const article_id of new Set([...shown, ...(known === undefined ? [] : [known])])) {
    await removeArticle(calls, article_id, signal);
  }
  if (shown.length > 0 || known !== undefined) return { ok: true, receipt: '已删除' };
  return progress['submitting'] === undefined
    ? { ok: true, receipt: '没有发布过' }
    : pendingOf(calls, progress['publish'], signal);
}

/** Submitted, and not yet to be seen: it is asked again until it is there to be deleted, or has failed. */
async function pendingOf(calls: WechatCalls, publishId: string | undefined, signal: AbortSignal): Promise<Delivery> {
  const waits: Delivery = { ok: false, again: true, error: '微信正在发布，发布以后删除' };
  if (publishId === undefined) return waits;
  const answer = await calls.call('/cgi-bin/freepublish/get', { publish_id: publishId }, signal);
  const status = Number(answer['publish_status']);
  if (status === 1) return waits;
  if (status !== 0) return { ok: true, receipt: '没有发布成功' };
  await removeArticle(calls, String(answer['article_id']), signal);
  return { ok: true, receipt: '已删除' };
}

/** An article that is not known there any more was deleted before, by us or by hand. */
async function removeArticle(calls: WechatCalls, article_id: string, signal: AbortSignal): Promise<void> {
  try {
    await calls.call('/cgi-bin/freepublish/delete', { article_id, index: 0 }, signal);
  } catch (error) {
    if (!(error instanceof WechatFault) || error.code !== articleUnknown) throw error;
  }
}
const articleUnknown = 53600;
