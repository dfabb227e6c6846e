/** The agency's own list of expressions, one a line. */

import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { LineList } from './line-list.tsx';
import type { Expression } from './question.ts';

export function WordsPage() {
  return (
    <LineList
      id="words"
      title="规范表述和敏感词语"
      label="词语表"
      hint="一行一个。“错误的表述 → 规范的表述”；只写一个词的，正文中不能出现；以“?”开头的只作提醒，不妨碍送审。词语中的空格、全角半角和大小写不影响检查。"
      empty="还没有词语。词语表由本机关自己维护，保存后对所有草稿生效。"
      unit="个词语"
      deed="publication.setWords"
      queryKey={keys.publicationWords}
      ask={async () => linesOf((await dataOf(api.GET('/api/publication-words'))).expressions)}
      replace={async (lines) => {
        const { expressions } = await dataOf(
          api.PUT('/api/publication-words', { body: { expressions: listOf(lines) } }),
        );
        return expressions.length;
      }}
    />
  );
}

/** `错词 → 正确的表述`; a line that begins with ? only reminds. */
function linesOf(list: readonly Expression[]): string {
  return list
    .map(({ word, instead, severity }) => `${severity === 'warning' ? '?' : ''}${word}${instead && ` → ${instead}`}`)
    .join('\n');
}

function listOf(lines: string): Expression[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const reminds = /^[?？]/.test(line);
      const [word = '', instead = ''] = (reminds ? line.slice(1) : line).split(/→|=>/).map((part) => part.trim());
      return { word, instead, severity: reminds ? 'warning' : 'error' };
    });
}
