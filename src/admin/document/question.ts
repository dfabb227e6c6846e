/** The register of documents as it is asked of the server, and what is sent to it. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Validity } from '#law/document/fold';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type Register = paths['/api/documents']['get']['responses'][200]['content']['application/json'];
export type DocumentLine = Register['documents'][number];
export type DocumentOne = paths['/api/documents/{id}']['get']['responses'][200]['content']['application/json'];
export type Change = paths['/api/documents/{id}/changes']['post']['requestBody']['content']['application/json'];
export type Registering = paths['/api/documents']['post']['requestBody']['content']['application/json'];
export type RoundOne = paths['/api/document-rounds/{id}']['get']['responses'][200]['content']['application/json'];
export type Judging =
  paths['/api/document-rounds/{id}/judgements']['post']['requestBody']['content']['application/json'];

export interface Narrowed {
  readonly validity: Validity | null;
  readonly text: string;
  readonly page: number;
}

export function useRegister({ validity, text, page }: Narrowed) {
  const query = {
    ...(validity === null ? {} : { validity }),
    ...(text === '' ? {} : { text }),
    ...(page > 1 ? { page: String(page) } : {}),
  };
  return useQuery({
    queryKey: [...keys.documents, query],
    queryFn: () => dataOf(api.GET('/api/documents', { params: { query } })),
  });
}

export function useDocument(id: string) {
  return useQuery({
    queryKey: [...keys.documents, 'one', id],
    queryFn: () => dataOf(api.GET('/api/documents/{id}', { params: { path: { id } } })),
  });
}

export function useRound(id: string) {
  return useQuery({
    queryKey: [...keys.documents, 'round', id],
    queryFn: () => dataOf(api.GET('/api/document-rounds/{id}', { params: { path: { id } } })),
  });
}

/** Whatever is sent, the register is asked anew. */
function useSending<T, R>(send: (what: T) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.documents }),
  });
}

export const useRegistering = () => useSending((body: Registering) => dataOf(api.POST('/api/documents', { body })));

export const useChanging = (id: string) =>
  useSending((body: Change) => done(api.POST('/api/documents/{id}/changes', { params: { path: { id } }, body })));

export const useOpening = () =>
  useSending((body: { title: string; basis: string }) => dataOf(api.POST('/api/document-rounds', { body })));

export const useJudging = (id: string) =>
  useSending((body: Judging) =>
    done(api.POST('/api/document-rounds/{id}/judgements', { params: { path: { id } }, body })),
  );

export const useConcluding = (id: string) =>
  useSending((_: null) => done(api.POST('/api/document-rounds/{id}/conclusion', { params: { path: { id } } })));
