/** What the page of an application asks the server. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

export function askApplication(id: string) {
  return dataOf(api.GET('/api/applications/{id}', { params: { path: { id } } }));
}

export type Application = Awaited<ReturnType<typeof askApplication>>;

export function useApplication(id: string) {
  return useQuery({ queryKey: keys.application(id), queryFn: () => askApplication(id) });
}

export function useContent(id: string, allowed: boolean) {
  return useQuery({
    queryKey: keys.content(id),
    queryFn: () => dataOf(api.GET('/api/applications/{id}/content', { params: { path: { id } } })),
    enabled: allowed,
  });
}
