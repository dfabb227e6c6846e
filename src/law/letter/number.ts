/** Document numbers: 机关代字, the word of the letter, the year in hexagonal brackets, a running number without 第 or zeros (OUT-22). */

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
