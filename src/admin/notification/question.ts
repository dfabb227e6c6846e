/** What the bell asks the server: how many are unread, and the list page by page. */

import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import { useLive } from './live.ts';

/** Where nothing is told live. */
const againMs = 60_000;

/** Told live where that can be, otherwise asked every minute. */
export function useUnread(): number {
  const live = useLive();
  const unread = useQuery({
    queryKey: keys.unread,
    queryFn: async () => (await dataOf(api.GET('/api/me/notifications/unread'))).unread,
    refetchInterval: live ? false : againMs,
  });
  return unread.data ?? 0;
}

export function useNotifications(shown: boolean) {
  return useInfiniteQuery({
    queryKey: keys.notifications,
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/me/notifications', { params: { query: pageParam === null ? {} : { before: pageParam } } })),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    enabled: shown,
  });
}

export type Notification = NonNullable<
  ReturnType<typeof useNotifications>['data']
>['pages'][number]['notifications'][number];

async function askAgain(): Promise<void> {
  await Promise.all([keys.unread, keys.notifications].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

export function useRead() {
  return useMutation({
    mutationFn: (id: number) => done(api.POST('/api/me/notifications/{id}/read', { params: { path: { id } } })),
    onSettled: askAgain,
  });
}

/** Up to the newest that is on the list: what comes in the meantime stays unread. */
export function useReadAll() {
  return useMutation({
    mutationFn: (upTo: number) => dataOf(api.POST('/api/me/notifications/read', { body: { upTo } })),
    onSettled: askAgain,
  });
}
