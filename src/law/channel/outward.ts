/** Channels that a published edition is carried to by the program (S5): what has to be known of each, and what is wrong with it. */

import type { Channel } from '../publication/events.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

export const outwardChannels = ['wechat', 'serviceNetwork'] as const satisfies readonly Channel[];
export type OutwardChannel = (typeof outwardChannels)[number];

/** Those that a post of the outbox goes to: what is carried outwards, and the mails to subscribers. */
export const postedChannels = [...outwardChannels, 'subscription'] as const;
export type PostedChannel = (typeof postedChannels)[number];

export interface ChannelWish {
  readonly on: boolean;
  /** Where the other side listens: `https://api.weixin.qq.com`. */
  readonly address: string;
  /** Who we are there: the appid, or the name that a key goes by. */
  readonly account: string;
  /** WeChat only: the permanent material that stands as the cover of every article. */
  readonly cover: string;
  /** Null: the one that is kept stays. */
  readonly secret: string | null;
}

const longest = 300;
const shortestSecret = 16;

/** Judges what somebody sets for a channel; what is switched off may be incomplete. */
export function decideChannel(
  channel: OutwardChannel,
  wish: ChannelWish,
  secretKept: boolean,
): Decided<Omit<ChannelWish, 'secret'>> {
  const [address, account, cover] = [wish.address.trim().replace(/\/+$/, ''), wish.account.trim(), wish.cover.trim()];
  const faults: Refusal[] = [];
  if (address !== '' && (!/^https?:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/.test(address) || address.length > longest)) {
    faults.push(say('channel-address', 'address', '地址不能识别。请填写以 https:// 开头的接口地址，不带参数和密码。'));
  }
  if (wish.secret !== null && wish.secret.length < shortestSecret) {
    faults.push(say('channel-secret', 'secret', `密钥太短。请填写对方给的完整密钥，至少${shortestSecret}个字符。`));
  }
  const secret = wish.secret !== null || secretKept;
  const lacking = [
    ...(address === '' ? ['接口地址'] : []),
    ...(account === '' ? [channel === 'wechat' ? 'AppID' : '接入编号'] : []),
    ...(channel === 'wechat' && cover === '' ? ['封面素材编号'] : []),
    ...(secret ? [] : ['密钥']),
  ];
  if (wish.on && lacking.length > 0) {
    faults.push(say('channel-incomplete', 'on', `还没有填写${lacking.join('、')}，不能启用。请先补齐。`));
  }
  return faults.length > 0 ? refused(...faults) : allowed({ on: wish.on, address, account, cover });
}

const say = (code: string, field: string, message: string): Refusal => ({
  code,
  rule: 'REG-23',
  article: '第二十三条',
  field,
  message,
});
