/** What the auditor looks for: it stands in the address, so that a search can be kept, sent and gone back to. */

import { useSearchParams } from 'react-router';

export const searchKeys = ['person', 'deed', 'subject', 'object', 'agency', 'result', 'from', 'to', 'text'] as const;
export type SearchKey = (typeof searchKeys)[number];
export type Search = Readonly<Partial<Record<SearchKey, string>>>;

export function useSearch(): readonly [Search, (search: Search) => void] {
  const [params, setParams] = useSearchParams();
  const search = Object.fromEntries(
    searchKeys.flatMap((key) => {
      const value = params.get(key);
      return value === null || value === '' ? [] : [[key, value]];
    }),
  ) as Search;
  return [search, (next) => setParams(queryOf(next))];
}

/** Without what is empty. */
export function queryOf(search: Search): Record<string, string> {
  return Object.fromEntries(
    searchKeys.flatMap((key) => {
      const value = search[key]?.trim() ?? '';
      return value === '' ? [] : [[key, value]];
    }),
  );
}

export function searchPath(search: Search): string {
  return `/audit?${new URLSearchParams(queryOf(search)).toString()}`;
}
