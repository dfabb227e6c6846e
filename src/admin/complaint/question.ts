/** Complaints as they are asked of the server. */

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type Filters = NonNullable<paths['/api/complaints']['get']['parameters']['query']>;
type Page = paths['/api/complaints']['get']['responses'][200]['content']['application/json'];
export type Line = Page['complaints'][number];
export type One = paths['/api/complaints/{id}']['get']['responses'][200]['content']['application/json'];
export type ActBody = NonNullable<
  paths['/api/complaints/{id}/acts']['post']['requestBody']
>['content']['application/json'];

export function useComplaints(filters: Filters) {
  return useInfiniteQuery({
    queryKey: [...keys.complaints, filters],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/complaints', {
          params: { query: { ...filters, ...(pageParam === null ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function useComplaint(id: string) {
  return useQuery({
    queryKey: keys.complaint(id),
    queryFn: () => dataOf(api.GET('/api/complaints/{id}', { params: { path: { id } } })),
  });
}

export function useComplaintFigures(year: number) {
  return useQuery({
    queryKey: [...keys.complaints, 'figures', year],
    queryFn: () => dataOf(api.GET('/api/complaints/figures/{year}', { params: { path: { year } } })),
  });
}

export function useComplaintClock() {
  return useQuery({
    queryKey: [...keys.complaints, 'clock'],
    queryFn: () => dataOf(api.GET('/api/complaints/clock')),
  });
}
