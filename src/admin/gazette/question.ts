/** What the pages of the gazette ask and send. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type IssueLine = paths['/api/gazette']['get']['responses'][200]['content']['application/json']['issues'][number];
export type IssueOne = paths['/api/gazette/{id}']['get']['responses'][200]['content']['application/json'];
export type Entry = IssueOne['entries'][number];
export type Wish = NonNullable<paths['/api/gazette/{id}']['put']['requestBody']>['content']['application/json'];

export const useIssues = () =>
  useQuery({ queryKey: [...keys.gazette, 'all'], queryFn: () => dataOf(api.GET('/api/gazette')) });

export const useIssue = (id: string) =>
  useQuery({
    queryKey: [...keys.gazette, id],
    queryFn: () => dataOf(api.GET('/api/gazette/{id}', { params: { path: { id } } })),
  });

function useSending<A, B>(send: (what: A, key: string) => Promise<B>) {
  const queries = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (what: A) => send(what, key),
    onSuccess: () => setKey(crypto.randomUUID()),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.gazette }),
  });
}

export const useBeginning = () =>
  useSending((body: Wish, key) => dataOf(api.POST('/api/gazette', { body, headers: { 'idempotency-key': key } })));

export const useSaving = (id: string) =>
  useSending((body: Wish) => done(api.PUT('/api/gazette/{id}', { params: { path: { id } }, body })));

export const useDeleting = (id: string) =>
  useSending((_: null) => done(api.DELETE('/api/gazette/{id}', { params: { path: { id } } })));

export const useSubmitting = (id: string) =>
  useSending((_: null, key) =>
    done(api.POST('/api/gazette/{id}/submission', { params: { path: { id } }, headers: { 'idempotency-key': key } })),
  );

export const useReturning = (id: string) =>
  useSending((reason: string, key) =>
    done(
      api.POST('/api/gazette/{id}/return', {
        params: { path: { id } },
        body: { reason },
        headers: { 'idempotency-key': key },
      }),
    ),
  );

export const useIssuing = (id: string) =>
  useSending((_: null, key) =>
    done(api.POST('/api/gazette/{id}/issue', { params: { path: { id } }, headers: { 'idempotency-key': key } })),
  );
