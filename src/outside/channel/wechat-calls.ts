/** Calls to the API of a WeChat Official Account: its token, its error codes, its lists. */

import { type DoorKeys, postJson } from './door.ts';

type Answer = Readonly<Record<string, unknown>>;

/** Why the other side did not do it; `again`: a later try may help. */
export class WechatFault extends Error {
  readonly again: boolean;
  readonly code: number;
  constructor(code: number, again: boolean, words: string) {
    super(words);
    this.code = code;
    this.again = again;
  }
}

const stale: readonly number[] = [40001, 40014, 42001];
/** 全局返回码: what an administrator can do about each. */
const codes: Readonly<Record<number, readonly [again: boolean, words: string]>> = {
  [-1]: [true, '微信系统繁忙'],
  40001: [true, '微信不认可访问凭证'],
  40014: [true, '微信不认可访问凭证'],
  42001: [true, '微信的访问凭证已过期'],
  40013: [false, 'AppID 不正确，请在渠道设置中核对'],
  40125: [false, 'AppSecret 不正确，请在渠道设置中核对'],
  40164: [false, '本机的网址不在公众号的 IP 白名单中，请在公众平台加入'],
  40007: [false, '封面素材编号无效，请在渠道设置中核对'],
  45009: [true, '公众号接口当天的调用次数已用完'],
  45011: [true, '公众号接口调用太频繁'],
  48001: [false, '公众号没有发布接口的权限，请确认已认证并开通'],
  53503: [false, '草稿没有通过微信的发布检查'],
  53504: [false, '需要在公众平台官网编辑草稿后再发布'],
  53505: [false, '需要管理员在公众平台手动保存后再发布'],
};

const otherWords = '微信返回错误';

function faultOf(code: number): WechatFault {
  const [again, words] = codes[code] ?? [false, otherWords];
  return new WechatFault(code, again, `${words}（${code}）`);
}

const unreachable = () => new WechatFault(0, true, '连接不上微信接口');

export interface WechatCalls {
  /** Calls with a token, a new one where the old one is not taken any more. Throws {@link WechatFault}. */
  readonly call: (path: string, body: object, signal: AbortSignal) => Promise<Answer>;
}

/** One for each account of a run: the token is asked once (stable token: asking does not end the one that others hold). */
export function wechatCalls({ address, account, secret }: DoorKeys): WechatCalls {
  let token: string | null = null;
  const ask = async (path: string, body: object, signal: AbortSignal): Promise<Answer> => {
    const told = await postJson(`${address}${path}`, JSON.stringify(body), {}, signal);
    if (told === null || told.answer === null || told.status >= 500) throw unreachable();
    const code = Number(told.answer['errcode'] ?? 0);
    if (code !== 0) throw faultOf(code);
    return told.answer;
  };
  const renew = async (force: boolean, signal: AbortSignal): Promise<string> => {
    const body = { grant_type: 'client_credential', appid: account, secret, force_refresh: force };
    const answer = await ask('/cgi-bin/stable_token', body, signal);
    token = String(answer['access_token']);
    return token;
  };
  return {
    async call(path, body, signal) {
      const with_ = (held: string) => ask(`${path}?access_token=${encodeURIComponent(held)}`, body, signal);
      const held = token ?? (await renew(false, signal));
      try {
        return await with_(held);
      } catch (error) {
        if (!(error instanceof WechatFault) || !stale.includes(error.code)) throw error;
        return with_(await renew(true, signal));
      }
    },
  };
}

export interface Listed {
  readonly id: string;
  readonly url: string | null;
}

/** In a list of drafts or of published articles, newest first, those that carry our mark. */
export async function listedBy(
  { call }: WechatCalls,
  which: 'draft' | 'freepublish',
  mark: string,
  signal: AbortSignal,
): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (let offset = 0; offset < mostListed; offset += page) {
    const answer = await call(`/cgi-bin/${which}/batchget`, { offset, count: page, no_content: 0 }, signal);
    const items = Array.isArray(answer['item']) ? (answer['item'] as readonly Item[]) : [];
    for (const { media_id, article_id, content } of items) {
      const own = content?.news_item?.find((news) => news.content_source_url === mark && news.is_deleted !== true);
      const id = which === 'draft' ? media_id : article_id;
      if (own !== undefined && id !== undefined) found.push({ id, url: own.url ?? null });
    }
    if (items.length < page) break;
  }
  return found;
}
const page = 20;
/** What was begun lately stands at the head of the list. */
const mostListed = 400;

interface Item {
  readonly media_id?: string;
  readonly article_id?: string;
  readonly content?: {
    readonly news_item?: readonly {
      readonly content_source_url?: string;
      readonly url?: string;
      readonly is_deleted?: boolean;
    }[];
  };
}
