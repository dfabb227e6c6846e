/** What the pages of statistics ask the server. */

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

function askYear(year: string) {
  return dataOf(api.GET('/api/statistics/{year}', { params: { path: { year } } }));
}

export type YearFigures = Awaited<ReturnType<typeof askYear>>;

export function useYear(year: string) {
  return useQuery({ queryKey: keys.statistics(year), queryFn: () => askYear(year), enabled: year !== '' });
}

/** The cases of a figure, a page of 50 more at a time. */
export function useFigure(year: string, figure: string) {
  return useInfiniteQuery({
    queryKey: [...keys.statistics(year), figure],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/statistics/{year}/{figure}', {
          params: { path: { year, figure }, query: pageParam === null ? {} : { after: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}
