/** Columns as they are asked of the server, and what is sent to it. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type ColumnsAnswer = paths['/api/columns']['get']['responses'][200]['content']['application/json'];
export type Column = ColumnsAnswer['columns'][number];

export function useColumns() {
  return useQuery({ queryKey: keys.columns, queryFn: () => dataOf(api.GET('/api/columns', {})) });
}

export type Doing =
  | { readonly act: 'arrange'; readonly owner: string; readonly windowDays: number }
  | { readonly act: 'place' | 'remove'; readonly publication: string }
  | { readonly act: 'confirm' };

function send(key: string, doing: Doing) {
  switch (doing.act) {
    case 'arrange': {
      const { owner, windowDays } = doing;
      return done(api.PUT('/api/columns/{key}', { params: { path: { key } }, body: { owner, windowDays } }));
    }
    case 'place': {
      const { publication } = doing;
      return done(api.POST('/api/columns/{key}/publications', { params: { path: { key } }, body: { publication } }));
    }
    case 'remove': {
      const path = { key, publication: doing.publication };
      return done(api.DELETE('/api/columns/{key}/publications/{publication}', { params: { path } }));
    }
    case 'confirm':
      return done(api.POST('/api/columns/{key}/confirmations', { params: { path: { key } } }));
  }
}

export function useKeeping(key: string) {
  return useMutation({
    mutationFn: (doing: Doing) => send(key, doing),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.columns }),
  });
}

/** Published publications of the agency with these words, to be placed in a column. */
export function usePublished(text: string) {
  return useQuery({
    queryKey: [...keys.publications, 'published', text],
    queryFn: () =>
      dataOf(
        api.GET('/api/publications', { params: { query: { state: 'published', ...(text === '' ? {} : { text }) } } }),
      ),
  });
}
