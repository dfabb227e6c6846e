/** What the audit page asks the server. Every question is written into the trail: nothing is asked again by itself. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { Search } from './search.ts';

type Asked = NonNullable<NonNullable<Parameters<typeof api.GET<'/api/audit', object>>[1]>['params']>;
type Query = NonNullable<(Asked & { query?: object })['query']>;

export function useAudit(search: Search) {
  return useInfiniteQuery({
    queryKey: [...keys.audit, search],
    queryFn: ({ pageParam }) => {
      const query = { ...search, ...(pageParam === null ? {} : { before: String(pageParam) }) } as Query;
      return dataOf(api.GET('/api/audit', { params: { query } }));
    },
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

export type AuditEntry = NonNullable<ReturnType<typeof useAudit>['data']>['pages'][number]['entries'][number];

export function askCsv(search: Search): Promise<string> {
  return dataOf(api.GET('/api/audit.csv', { params: { query: search as Query }, parseAs: 'text' }));
}
