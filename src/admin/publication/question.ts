/** Publications as they are asked of the server. */

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type Filters = NonNullable<paths['/api/publications']['get']['parameters']['query']>;
export type PublicationOne = paths['/api/publications/{id}']['get']['responses'][200]['content']['application/json'];
export type Content = NonNullable<PublicationOne['draft']>['content'];
export type Line =
  paths['/api/publications']['get']['responses'][200]['content']['application/json']['publications'][number];

export type Expression =
  paths['/api/publication-words']['get']['responses'][200]['content']['application/json']['expressions'][number];

export function usePublications(filters: Filters) {
  return useInfiniteQuery({
    queryKey: [...keys.publications, filters],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/publications', {
          params: { query: { ...filters, ...(pageParam === null ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export type ChangeOf = NonNullable<PublicationOne['round']>['changes'][number];

export type NamedStep =
  paths['/api/publication-steps']['get']['responses'][200]['content']['application/json']['steps'][number];

/** The six steps in the words of the agency. */
export function useSteps() {
  return useQuery({
    queryKey: [...keys.publications, 'steps'],
    queryFn: async () => (await dataOf(api.GET('/api/publication-steps', {}))).steps,
  });
}

export function usePublication(id: string) {
  return useQuery({
    queryKey: keys.publication(id),
    queryFn: () => dataOf(api.GET('/api/publications/{id}', { params: { path: { id } } })),
  });
}
