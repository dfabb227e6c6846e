/** 同义词 of the public site's search, a group a line. */

import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { LineList } from './line-list.tsx';

export function SynonymsPage() {
  return (
    <LineList
      id="synonyms"
      title="网站检索同义词"
      label="同义词表"
      hint="一行一组，词之间用顿号或者逗号分开，例如：营业执照、工商执照、执照。公众检索其中一个词，同组的词也一起检索。"
      empty="还没有同义词。同义词表由本机关自己维护，保存后网站检索立即生效。"
      unit="组同义词"
      deed="publication.setSynonyms"
      queryKey={keys.searchSynonyms}
      ask={async () => {
        const { groups } = await dataOf(api.GET('/api/search-synonyms'));
        return groups.map((group) => group.join('、')).join('\n');
      }}
      replace={async (lines) => {
        const { groups } = await dataOf(api.PUT('/api/search-synonyms', { body: { groups: groupsOf(lines) } }));
        return groups.length;
      }}
    />
  );
}

function groupsOf(lines: string): string[][] {
  return lines
    .split('\n')
    .map((line) =>
      line
        .split(/[、,，]/)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .filter((group) => group.length > 0);
}
