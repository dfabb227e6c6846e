/** What somebody may ask to be told of by e-mail, how often, and how long what was not confirmed is kept. */

import { catalogueName, everyItem } from '../publication/catalogue.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

export const rhythms = { each: '每公布一件发一封', daily: '每天汇总成一封' } as const;
export type Rhythm = keyof typeof rhythms;

/** News of what is published, or of one case that the reader opened with its code. */
export type SubscriptionSubject = 'publication' | 'application' | 'matter' | 'complaint';

export interface PublicationWish {
  readonly email: string;
  /** Items of the catalogue; none: all of them. */
  readonly items: readonly number[];
  /** 主题分类; empty: any. */
  readonly topic: string;
  readonly rhythm: Rhythm;
}

export interface TypedWish {
  readonly email: string;
  readonly items: readonly string[];
  readonly topic: string;
  readonly rhythm: string;
}

/** [convention] The times and numbers of this room. */
export const subscriptionRules = {
  /** What was not confirmed is erased after so many days. */
  unconfirmedDays: 3,
  /** News of a case end, and the address is erased, so many days after the case ended. */
  afterCaseDays: 30,
  /** A mailbox that refused so many messages in a row is written to no more. */
  refusals: 5,
  /** Confirmation mails to one address, and asks from one network address. */
  perAddress: { tries: 3, windowMinutes: 24 * 60, blockMinutes: 24 * 60 },
  perVisitor: { tries: 10, windowMinutes: 60, blockMinutes: 60 },
} as const;

const longestEmail = 120;
const longestTopic = 40;

/** Either the wish, cleaned, or every fault of it; a refusal's code is the field that it stands at. */
export function decideWish(typed: TypedWish): Decided<PublicationWish> {
  const email = cleanEmail(typed.email);
  const topic = typed.topic.normalize('NFKC').trim();
  const known = everyItem.map(({ item }) => item);
  const items = [...new Set(typed.items.filter((item) => item !== '').map(Number))].sort((a, b) => a - b);
  const faults: Refusal[] = [...emailFaults(email)];
  if (items.some((item) => !known.includes(item))) {
    faults.push(fault('items', '选择了目录中没有的一项。请在列出的目录中选择。'));
  }
  if (topic.length > longestTopic) faults.push(fault('topic', `主题分类超过${longestTopic}个字。请从列表中选择。`));
  if (!Object.hasOwn(rhythms, typed.rhythm)) faults.push(fault('rhythm', '没有选择多久发一次。请选择一项。'));
  return faults.length > 0 ? refused(...faults) : allowed({ email, items, topic, rhythm: typed.rhythm as Rhythm });
}

export function decideEmail(typed: string): Decided<string> {
  const email = cleanEmail(typed);
  const faults = emailFaults(email);
  return faults.length > 0 ? refused(...faults) : allowed(email);
}

function cleanEmail(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '');
}

function emailFaults(email: string): readonly Refusal[] {
  if (email === '') return [fault('email', '没有填写电子邮箱。请填写能收到邮件的地址。')];
  if (email.length > longestEmail || !/^[^@\s<>",;:\p{Cc}]+@[^@\s<>",;:\p{Cc}]+\.[^@\s<>",;:.\p{Cc}]+$/u.test(email)) {
    return [fault('email', '电子邮箱的格式不完整，应当形如 name@example.com。请核对。')];
  }
  return [];
}

const fault = (code: string, message: string): Refusal => ({
  ...{ code, rule: 'REG-23', article: '《中华人民共和国政府信息公开条例》第二十三条', message },
});

/** What was chosen, in words: for the mail and its pages. */
export function wishWords({ items, topic }: Pick<PublicationWish, 'items' | 'topic'>): string {
  const where = items.length === 0 ? '全部公开目录' : items.map(catalogueName).join('；');
  return topic === '' ? where : `${where}（主题分类：${topic}）`;
}
