/** What the pages of a report ask the server. */

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { ReportAddress } from './address.ts';

/** The report as if the year ended on the cut-off day. */
export function useLiveReport({ agency, year, cutOff }: ReportAddress) {
  return useQuery({
    queryKey: [...keys.report(agency, year), 'live', cutOff],
    queryFn: () =>
      dataOf(api.GET('/api/reports/{agency}/{year}/live', { params: { path: { agency, year }, query: { cutOff } } })),
  });
}

/** Published editions, newest first. */
export function useEditions({ agency, year }: ReportAddress) {
  return useQuery({
    queryKey: [...keys.report(agency, year), 'editions'],
    queryFn: async () =>
      (await dataOf(api.GET('/api/reports/{agency}/{year}/editions', { params: { path: { agency, year } } }))).editions,
  });
}

export interface CellName {
  readonly table: 'applications' | 'appeals' | 'activeDisclosure';
  readonly row: string;
  readonly column: string;
}

/** One page of a cell's cases; `after` is null for the first. */
export function askCell({ agency, year, cutOff }: ReportAddress, cell: CellName, after: string | null, limit: string) {
  const query = { cutOff, limit, ...(after === null ? {} : { after }) };
  return dataOf(
    api.GET('/api/reports/{agency}/{year}/cells/{table}/{row}/{column}', {
      params: { path: { agency, year, ...cell }, query },
    }),
  );
}

/** The cases of a cell, a page of 50 more at a time. */
export function useCell(address: ReportAddress, cell: CellName) {
  return useInfiniteQuery({
    queryKey: [...keys.report(address.agency, address.year), 'cell', address.cutOff, cell.table, cell.row, cell.column],
    queryFn: ({ pageParam }) => askCell(address, cell, pageParam, '50'),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}
