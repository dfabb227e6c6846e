/** What the pages of accounts ask the server. */

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';

export const filterNames = ['text', 'agency', 'role', 'state'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

type Asked = NonNullable<NonNullable<Parameters<typeof api.GET<'/api/accounts', object>>[1]>['params']>;
type Query = NonNullable<(Asked & { query?: object })['query']>;

export function useAccounts(filters: Filters) {
  return useInfiniteQuery({
    queryKey: [...keys.accounts, filters],
    queryFn: ({ pageParam }) => {
      const query = { ...filters, ...(pageParam === null ? {} : { after: pageParam }) } as Query;
      return dataOf(api.GET('/api/accounts', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

export type AccountLine = NonNullable<ReturnType<typeof useAccounts>['data']>['pages'][number]['accounts'][number];

export function useAccount(id: string) {
  return useQuery({
    queryKey: [...keys.accounts, id],
    queryFn: () => dataOf(api.GET('/api/accounts/{id}', { params: { path: { id } } })),
  });
}

export type Account = NonNullable<ReturnType<typeof useAccount>['data']>;

/** An account was changed: lists and page are asked again. */
export function accountsChanged(): Promise<void> {
  return queries.invalidateQueries({ queryKey: keys.accounts });
}
