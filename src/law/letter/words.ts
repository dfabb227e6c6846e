/** Words that every letter shares: days without their weekday, places still to be filled in, how the application came. */

import type { IntakeChannel } from '../application/events.ts';
import { type Day, inWords } from '../calendar/day.ts';

/** 2026年11月23日, as official documents date themselves. */
export function plainDay(day: Day): string {
  return inWords(day).replace(/（.*/u, '');
}

/** A place that the template leaves open: the letter is not complete while one is left. */
export function toFill(what: string): string {
  return `〖填写：${what}〗`;
}

/** The places that are still open. */
export function openPlaces(text: string): readonly string[] {
  return [...text.matchAll(/〖填写：([^〗]*)〗/gu)].map(([, what = '']) => what);
}

/** Words of others as they are quoted in a letter: on one line, without its last full stop, and never taken for an open place or the end of the quotation. */
export function quoted(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[。.]+$/u, '')
    .replace(/〖/gu, '【')
    .replace(/〗/gu, '】')
    .replace(/“/gu, '‘')
    .replace(/”/gu, '’');
}

/** How the application came, as the reply says it (OUT-22: 收到的日期和方式). */
export const cameBy: Readonly<Record<IntakeChannel, string>> = {
  counter: '当面提交',
  registeredMail: '邮寄提交',
  ordinaryMail: '以平常信函提交',
  fax: '以传真提交',
  email: '以电子邮件提交',
  web: '通过网站提交',
};
