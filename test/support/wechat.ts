/** A WeChat Official Account's API as its documents describe it: stable token, drafts, free publishing, error codes. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface News {
  readonly title: string;
  readonly content: string;
  readonly content_source_url: string;
}
interface Published {
  readonly news: News;
  /** Tells once of "under way" for each of these. */
  pending: number;
  deleted: boolean;
}
type Body = Readonly<Record<string, unknown>>;

export interface FakeWechat {
  readonly address: string;
  readonly drafts: Map<string, News>;
  readonly articles: Map<string, Published>;
  /** Everything that was ever shown, deleted or not, by its mark. */
  readonly shown: () => readonly string[];
  /** Codes that the next calls of a path are answered with, instead of doing anything. */
  readonly faults: Map<string, number[]>;
  readonly calls: string[];
  /** So many status questions are answered with "under way". */
  pendingRounds: number;
  /** Ends every token that was given. */
  readonly expireTokens: () => void;
  /** Called before the answer of a path leaves: the work is done by then. */
  before: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const wechatKeys = {
  account: 'wx0123456789abcdef',
  secret: 'abcdef0123456789abcdef0123456789',
  cover: 'THUMB1',
};

export async function fakeWechat(): Promise<FakeWechat> {
  const drafts = new Map<string, News>();
  const articles = new Map<string, Published>();
  const faults = new Map<string, number[]>();
  const calls: string[] = [];
  let tokens: string[] = [];
  let made = 0;
  const refuse = (errcode: number) => ({ errcode, errmsg: 'fake' });
  const ok = { errcode: 0, errmsg: 'ok' };
  const listed = (entries: readonly object[], { offset, count }: Body) => {
    const item = entries.toReversed().slice(Number(offset), Number(offset) + Number(count));
    return { total_count: entries.length, item_count: item.length, item };
  };
  const fake: FakeWechat = {
    ...{ address: '', drafts, articles, faults, calls, pendingRounds: 0 },
    shown: () => [...articles.values()].map(({ news }) => news.content_source_url),
    expireTokens: () => {
      tokens = [];
    },
    before: async () => {},
    close: async () => {},
  };
  const paths: Readonly<Record<string, (body: Body) => object>> = {
    '/cgi-bin/draft/add': ({ articles: list }) => {
      const [news] = list as readonly (News & { thumb_media_id: string })[];
      if (news === undefined || news.thumb_media_id !== wechatKeys.cover) return refuse(40007);
      made += 1;
      drafts.set(`m${made}`, news);
      return { media_id: `m${made}` };
    },
    '/cgi-bin/draft/batchget': (body) =>
      listed(
        [...drafts].map(([media_id, news]) => ({ media_id, content: { news_item: [news] } })),
        body,
      ),
    '/cgi-bin/draft/delete': ({ media_id }) => (drafts.delete(String(media_id)) ? ok : refuse(40007)),
    '/cgi-bin/freepublish/submit': ({ media_id }) => {
      const news = drafts.get(String(media_id));
      if (news === undefined) return refuse(40007);
      drafts.delete(String(media_id));
      made += 1;
      articles.set(`a${made}`, { news, pending: fake.pendingRounds, deleted: false });
      return { ...ok, publish_id: `p.a${made}` };
    },
    '/cgi-bin/freepublish/get': ({ publish_id }) => {
      const article_id = String(publish_id).slice(2);
      const one = articles.get(article_id);
      if (one === undefined) return refuse(53600);
      if (one.pending > 0) {
        one.pending -= 1;
        return { publish_id, publish_status: 1 };
      }
      const item = [{ idx: 1, article_url: `https://mp.example/${article_id}` }];
      return { publish_id, publish_status: 0, article_id, article_detail: { count: 1, item } };
    },
    '/cgi-bin/freepublish/batchget': (body) =>
      listed(
        [...articles]
          .filter(([, one]) => !one.deleted && one.pending === 0)
          .map(([article_id, { news }]) => ({
            article_id,
            content: { news_item: [{ ...news, url: `https://mp.example/${article_id}`, is_deleted: false }] },
          })),
        body,
      ),
    '/cgi-bin/freepublish/delete': ({ article_id }) => {
      const one = articles.get(String(article_id));
      if (one === undefined || one.deleted) return refuse(53600);
      one.deleted = true;
      return ok;
    },
  };
  const answer = (path: string, token: string | null, body: Body): object => {
    const [fault] = faults.get(path)?.splice(0, 1) ?? [];
    if (fault !== undefined) return refuse(fault);
    if (path === '/cgi-bin/stable_token') {
      if (body['appid'] !== wechatKeys.account) return refuse(40013);
      if (body['secret'] !== wechatKeys.secret) return refuse(40125);
      made += 1;
      if (tokens.length === 0 || body['force_refresh'] === true) tokens = [`t${made}`];
      return { access_token: tokens[0], expires_in: 7200 };
    }
    if (token === null || !tokens.includes(token)) return refuse(42001);
    return paths[path]?.(body) ?? refuse(48001);
  };
  const server = createServer((request, reply) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      const url = new URL(request.url ?? '/', 'http://fake');
      calls.push(url.pathname);
      const told = answer(
        url.pathname,
        url.searchParams.get('access_token'),
        JSON.parse(Buffer.concat(parts).toString()),
      );
      await fake.before(url.pathname);
      reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(fake, {
    address,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}
