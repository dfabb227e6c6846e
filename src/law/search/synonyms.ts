/** 同义词: an agency's own list of words that mean the same to who searches its site. */

import type { Refusal } from '../ruling.ts';
import { mostSynonymGroups } from './words.ts';

const folded = (word: string) => word.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** What is wrong with a list as a whole. */
export function againstSynonyms(list: readonly (readonly string[])[]): readonly Refusal[] {
  return [
    ...(list.length > mostSynonymGroups
      ? [refusal(`有 ${list.length} 组同义词，最多 ${mostSynonymGroups} 组。请删去不常用的。`)]
      : []),
    ...list.flatMap((group, i) => {
      const words = group.map(folded);
      if (words.some((word) => word === '')) return [refusal(`第 ${i + 1} 组有空的词。请写明词语，或者删去。`)];
      if (new Set(words).size < 2)
        return [refusal(`第 ${i + 1} 组（${group.join('、')}）只有一个词。一组至少写两个不同的词。`)];
      return [];
    }),
  ];
}

function refusal(message: string): Refusal {
  return { code: 'synonyms-unsound', rule: 'PLT-05', article: '政府信息公开条例第二十四条', message };
}
