/** Messages to subscribers: of a publication title and link, of a case number and link, and how to end them. */

import type { Letter } from '../outbox/letters.ts';
import { progressPath } from '../outbox/letters.ts';

export const subscribePath = '/subscribe';

interface Ends {
  readonly origin: string;
  readonly stop: string;
}

const foot = (stopAt: string) => ['', '本邮件由系统自动发出，请勿回复。退订并删除您的地址：', stopAt, ''];
const letter = (subject: string, lines: readonly string[], { origin, stop }: Ends): Letter => {
  const stopAt = `${origin}${subscribePath}/stop/${stop}`;
  return { subject: `【政府信息公开】${subject}`, text: [...lines, ...foot(stopAt)].join('\n'), stopAt };
};

export function confirmLetter(token: string, days: number, ends: Ends): Letter {
  const lines = [
    '您好：',
    '',
    '有人用这个地址请求接收邮件通知。确认是您本人的，请打开下面的网址，再按“确认订阅”：',
    `${ends.origin}${subscribePath}/confirm/${token}`,
    '',
    `不是您本人的，不用理会：${days}天内没有确认，这个请求和地址会自动删除。`,
  ];
  return letter('请确认邮件订阅', lines, ends);
}

export interface NewsLine {
  readonly title: string;
  readonly caseId: string;
  readonly edition: number;
}

const lineOf = ({ title, caseId, edition }: NewsLine, origin: string) =>
  `${title}${edition > 1 ? '（更正）' : ''}\n${origin}/xxgk/publications/${encodeURIComponent(caseId)}`;

export function editionLetter(news: NewsLine, ends: Ends): Letter {
  const subject = `${news.edition > 1 ? '更正' : '新公布'}：${news.title}`;
  return letter(subject, ['您好：', '', lineOf(news, ends.origin)], ends);
}

export function digestLetter(news: readonly NewsLine[], ends: Ends): Letter {
  const lines = news.flatMap((one) => ['', lineOf(one, ends.origin)]);
  return letter(`今天公布${news.length}件`, ['您好：', ...lines], ends);
}

const words = {
  application: { what: '申请', path: progressPath },
  matter: { what: '办件', path: progressPath },
  complaint: { what: '来件', path: '/complaints/progress' },
} as const;

export function caseLetter(subject: keyof typeof words, number: string, ends: Ends): Letter {
  const { what, path } = words[subject];
  const lines = [
    '您好：',
    '',
    `${what}有了新的进展。`,
    `编号：${number}`,
    `查看：${ends.origin}${path}`,
    '',
    '请凭编号和查询码查看。我们不会在邮件中索要查询码、身份证号码或者费用。',
  ];
  return letter(`${what}有新的进展（${number}）`, lines, ends);
}
