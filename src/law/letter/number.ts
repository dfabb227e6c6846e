/** Document numbers: 机关代字, the word of the letter, the year in hexagonal brackets, a running number without 第 or zeros (OUT-22). */

import { regulation } from '../application/articles.ts';
import { refusal } from '../application/question.ts';
import { type Day, inWords } from '../calendar/day.ts';
import type { Refusal } from '../ruling.ts';
import { forms } from './forms.ts';
import type { LetterKind } from './letter.ts';

/** 息审政公开告〔2026〕3号 */
export function documentNumber(prefix: string, kind: LetterKind, year: number, running: number): string {
  return `${prefix}公开${forms[kind].word}〔${year}〕${running}号`;
}

/** Letters with the same word run in one series; replies in the series of the replies that need no letter here. */
export function seriesOf(kind: LetterKind): string {
  return kind === 'reply' ? 'reply' : `letter.${forms[kind].word}`;
}

/** One number however it was typed: width, blanks and the form of the brackets make no other. */
export function comparableDocumentNumber(number: string): string {
  const brackets: Readonly<Record<string, string>> = {
    '[': '〔',
    '(': '〔',
    '【': '〔',
    ']': '〕',
    ')': '〕',
    '】': '〕',
  };
  return number
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[\]()【】]/g, (bracket) => brackets[bracket] ?? bracket);
}

/** The events of an application that give a letter its number. */
export const numberedEvents = {
  consultationSent: '征求意见书',
  feeNoticeSent: '收费通知书',
  letterSigned: '签发的文书',
} as const;
export type NumberedEvent = keyof typeof numberedEvents;

export interface NumberUse {
  readonly kind: NumberedEvent;
  readonly on: Day;
  readonly caseNumber: string;
  /** It stands in the very case that asks. */
  readonly ownCase: boolean;
}

/** What stands against a number that was typed for a letter, by the letters of the agency that bear it; null where nothing. */
export function numberTaken(act: 'consult' | 'noticeFee', number: string, uses: readonly NumberUse[]): Refusal | null {
  // A notice that came back is sent again under its number.
  const other = uses.find(({ kind, ownCase }) => !(ownCase && act === 'noticeFee' && kind === 'feeNoticeSent'));
  if (other === undefined) return null;
  const where = other.ownCase ? '本件' : `编号${other.caseNumber}的申请`;
  return refusal(
    'letter-number-taken',
    regulation('OUT-22', '第三十六条'),
    `文号“${number}”已经用于${where}${inWords(other.on)}的${numberedEvents[other.kind]}。一个文号只用于一份文书，请核对后填写这份${act === 'consult' ? '征求意见书' : '收费通知书'}自己的文号。`,
  );
}
