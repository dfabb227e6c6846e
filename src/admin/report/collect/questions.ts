/** What the pages of a collection ask the server. */

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { dataOf } from '../../client/fault.ts';
import type { CollectionAddress } from './address.ts';

type Place = Pick<CollectionAddress, 'agency' | 'year'>;
type Asked = NonNullable<Parameters<typeof askTable>[1]>;
export type Filters = Pick<Asked, 'state' | 'late' | 'errors' | 'text'>;

export const collectionKey = ({ agency, year }: Place) => ['collection', agency, year] as const;

function askTable(
  { agency, year }: Place,
  query: {
    state?: 'missing' | 'offered' | 'collected' | 'returned' | 'accepted';
    late?: 'true' | 'false';
    errors?: 'true' | 'false';
    text?: string;
    after?: string;
    limit?: string;
  },
) {
  return dataOf(api.GET('/api/collections/{agency}/{year}', { params: { path: { agency, year }, query } }));
}
export type Table = Awaited<ReturnType<typeof askTable>>;
export type TableLine = Table['lines'][number];

/** 100 agencies at a time. */
export function useTable(place: Place, filters: Filters) {
  return useInfiniteQuery({
    queryKey: [...collectionKey(place), 'table', filters],
    queryFn: ({ pageParam }) => askTable(place, { ...filters, ...(pageParam === null ? {} : { after: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** Every line that the filters leave. */
export async function wholeTable(place: Place, filters: Filters): Promise<readonly TableLine[]> {
  const lines: TableLine[] = [];
  let after: string | null = null;
  do {
    const page: Table = await askTable(place, { ...filters, limit: '500', ...(after === null ? {} : { after }) });
    lines.push(...page.lines);
    after = page.next;
  } while (after !== null);
  return lines;
}

export function useMembers(place: Place) {
  return useQuery({
    queryKey: [...collectionKey(place), 'members'],
    queryFn: async () => (await wholeTable(place, {})).map(({ code, name }) => ({ value: code, label: name })),
  });
}

export type FileState = 'waiting' | 'read' | 'unread' | 'same' | 'taken' | 'dropped';

export function askFiles(
  { agency, year }: Place,
  query: { batch?: string; state?: FileState; after?: string; limit?: string },
) {
  return dataOf(api.GET('/api/collections/{agency}/{year}/files', { params: { path: { agency, year }, query } }));
}
export type FilePage = Awaited<ReturnType<typeof askFiles>>;
export type FileLine = FilePage['files'][number];

/** Asked again and again as long as files wait to be read. */
export function useFiles(place: Place, query: { batch?: string; state?: FileState }) {
  return useInfiniteQuery({
    queryKey: [...collectionKey(place), 'files', query],
    queryFn: ({ pageParam }) => askFiles(place, { ...query, ...(pageParam === null ? {} : { after: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.next === null ? null : String(page.next)),
    refetchInterval: ({ state }) => ((state.data?.pages[0]?.counts.waiting ?? 0) > 0 ? 1500 : false),
  });
}

export function useCollected(place: Place, child: string) {
  const { agency, year } = place;
  return useQuery({
    queryKey: [...collectionKey(place), 'report', child],
    queryFn: () =>
      dataOf(
        api.GET('/api/collections/{agency}/{year}/reports/{child}', { params: { path: { agency, year, child } } }),
      ),
  });
}

export function useReading({ agency, year }: Place, file: string | null) {
  return useQuery({
    queryKey: [...collectionKey({ agency, year }), 'reading', file],
    enabled: file !== null,
    queryFn: () =>
      dataOf(
        api.GET('/api/collections/{agency}/{year}/files/{file}/reading', {
          params: { path: { agency, year, file: file ?? '' } },
        }),
      ),
  });
}

function askRollup({ agency, year }: Place) {
  return dataOf(api.GET('/api/collections/{agency}/{year}/rollup', { params: { path: { agency, year } } }));
}
export type RollupView = Awaited<ReturnType<typeof askRollup>>;

export function useRollup(place: Place) {
  return useQuery({ queryKey: [...collectionKey(place), 'rollup'], queryFn: () => askRollup(place) });
}
