/** What the pages of reconsiderations and suits ask the server. */

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

export type Filters = Readonly<Record<string, string>>;

export function askAppeals(filters: Filters, after: string | null, limit = '50') {
  const query = { ...filters, limit, ...(after === null ? {} : { after }) };
  return dataOf(api.GET('/api/appeals', { params: { query } }));
}

type AppealList = Awaited<ReturnType<typeof askAppeals>>;
export type AppealLine = AppealList['appeals'][number];

/** A page of 50 more at a time. */
export function useAppeals(filters: Filters) {
  return useInfiniteQuery({
    queryKey: [...keys.appeals, filters],
    queryFn: ({ pageParam }) => askAppeals(filters, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

function askAppeal(id: string) {
  return dataOf(api.GET('/api/appeals/{id}', { params: { path: { id } } }));
}

export type Appeal = Awaited<ReturnType<typeof askAppeal>>;

export function useAppeal(id: string) {
  return useQuery({ queryKey: keys.appeal(id), queryFn: () => askAppeal(id) });
}
