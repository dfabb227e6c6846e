/** An agency's own list of expressions (PLT-96): wrong ones with what is right, sensitive ones to be thought over. */

import type { Refusal } from '../ruling.ts';

export interface Expression {
  readonly word: string;
  /** What is right; empty where it is only to be thought over. */
  readonly instead: string;
  /** An error keeps the text from going on. */
  readonly severity: 'error' | 'warning';
}

export const mostExpressions = 2000;

/** Spaces and forms of letters hide no word. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Those of the list that stand in the text. */
export function expressionsIn(text: string, list: readonly Expression[]): readonly Expression[] {
  const plain = folded(text);
  return list.filter(({ word }) => plain.includes(folded(word)));
}

/** What is wrong with a list as a whole. */
export function againstExpressions(list: readonly Expression[]): readonly Refusal[] {
  const words = list.map(({ word }) => folded(word));
  const twice = list.filter((_, i) => words.indexOf(words[i] ?? '') < i);
  return [
    ...(words.includes('') ? [refusal('有一行没有写词语。请写明词语，或者删去这一行。')] : []),
    ...twice.map(({ word }) => refusal(`词语“${word}”写了两次。请删去一个。`)),
    ...list
      .filter(({ word, instead }) => instead !== '' && folded(instead).includes(folded(word)))
      .map(({ word, instead }) =>
        refusal(`“${word}”的规范表述“${instead}”中又有这个词，改了以后仍会提示。请把词语写完整。`),
      ),
  ];
}

function refusal(message: string): Refusal {
  return { code: 'expressions-unsound', rule: 'PLT-96', article: '政府信息发布审核制度', message };
}
