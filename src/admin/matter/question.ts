/** Matters as they are asked of the server. */

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type Filters = NonNullable<paths['/api/matters']['get']['parameters']['query']>;
type Page = paths['/api/matters']['get']['responses'][200]['content']['application/json'];
export type Line = Page['matters'][number];
export type One = paths['/api/matters/{id}']['get']['responses'][200]['content']['application/json'];
export type Guide = paths['/api/counter/guides/{service}']['get']['responses'][200]['content']['application/json'];
export type Fact = NonNullable<paths['/api/matters/{id}/acts']['post']['requestBody']>['content']['application/json'];
export type Call = NonNullable<paths['/api/matters/{id}/calls']['post']['requestBody']>['content']['application/json'];

export function useMatters(filters: Filters) {
  return useInfiniteQuery({
    queryKey: [...keys.matters, filters],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/matters', {
          params: { query: { ...filters, ...(pageParam === null ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function useMatter(id: number) {
  return useQuery({
    queryKey: keys.matter(id),
    queryFn: () => dataOf(api.GET('/api/matters/{id}', { params: { path: { id } } })),
  });
}

export function useOpenServices(text: string) {
  return useQuery({
    queryKey: ['counter', 'services', text],
    queryFn: () => dataOf(api.GET('/api/counter/services', { params: { query: { text } } })),
    placeholderData: (before) => before,
  });
}

export function useGuide(service: string) {
  return useQuery({
    queryKey: ['counter', 'guide', service],
    queryFn: () => dataOf(api.GET('/api/counter/guides/{service}', { params: { path: { service } } })),
    enabled: service !== '',
  });
}

export function usePoorRatings() {
  return useQuery({
    queryKey: [...keys.matters, 'poor-ratings'],
    queryFn: () => dataOf(api.GET('/api/matters/poor-ratings')),
  });
}

export function useOutside() {
  return useQuery({
    queryKey: [...keys.matters, 'outside'],
    queryFn: () => dataOf(api.GET('/api/matters/outside')),
  });
}
