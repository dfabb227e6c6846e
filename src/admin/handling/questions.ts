/** What the parts about handling a case ask the server: colleagues, searches, notes, earlier applications. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

const at = (id: string) => ({ params: { path: { id } } });

export function useColleagues(allowed: boolean) {
  return useQuery({
    queryKey: keys.colleagues,
    queryFn: () => dataOf(api.GET('/api/colleagues')),
    enabled: allowed,
  });
}

export function useLikeness(id: string, allowed: boolean) {
  return useQuery({
    queryKey: keys.likeness(id),
    queryFn: () => dataOf(api.GET('/api/applications/{id}/likeness', at(id))),
    enabled: allowed,
  });
}

export function useNotes(id: string, allowed: boolean) {
  return useQuery({
    queryKey: keys.notes(id),
    queryFn: () => dataOf(api.GET('/api/applications/{id}/notes', at(id))),
    enabled: allowed,
  });
}

export function useSearches(id: string, allowed: boolean) {
  return useQuery({
    queryKey: keys.searches(id),
    queryFn: () => dataOf(api.GET('/api/applications/{id}/searches', at(id))),
    enabled: allowed,
  });
}

export type Search = NonNullable<ReturnType<typeof useSearches>['data']>['searches'][number];
