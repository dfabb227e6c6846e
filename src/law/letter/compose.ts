/** The parts of a letter → its paragraphs as they are printed, in the order of official documents. */

import type { WithheldPart } from '../application/events.ts';
import { outcomes } from '../application/outcomes.ts';
import type { LetterContent } from './letter.ts';

export interface Composed {
  readonly paragraphs: readonly string[];
  readonly attachments: readonly string[];
}

export function compose(content: LetterContent): Composed {
  const { opening, reasons, articles, decision, withheld, remedies, contact, attachments } = content;
  const cited = articles.map((one) => one.trim()).filter((one) => one !== '');
  const basis = cited.length === 0 ? '' : `根据${cited.join('、')}的规定，`;
  return {
    paragraphs: [
      ...linesOf(opening),
      ...linesOf(reasons),
      ...linesOf(basis + decision.trim()),
      ...withheld.map(withheldLine),
      ...linesOf(remedies),
      ...linesOf(contact),
    ],
    attachments: linesOf(attachments),
  };
}

function withheldLine({ part, ground, reason }: WithheldPart, i: number): string {
  const name = ground === 'notInformation' ? '不属于政府信息' : outcomes[ground].name.replace('不予公开：', '');
  const article = ground === 'notInformation' ? '第三十七条' : (outcomes[ground].articles[0]?.article ?? '');
  return `${i + 1}．${part.trim()}：${name}（条例${article}）。${ended(reason.trim())}`;
}

function ended(sentence: string): string {
  return /[。！？]$/u.test(sentence) || sentence === '' ? sentence : `${sentence}。`;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
