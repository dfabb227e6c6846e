/** The standard catalogue as it is asked of the server, and what is sent to it. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf, done, Fault } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';

export type Standard = paths['/api/standard']['get']['responses'][200]['content']['application/json'];
export type Entry = Standard['entries'][number];
export type Imported = paths['/api/standard/imports']['post']['responses'][200]['content']['application/json'];

export function useStandard() {
  return useQuery({ queryKey: keys.standard, queryFn: () => dataOf(api.GET('/api/standard', {})) });
}

export function useStandards() {
  return useQuery({
    queryKey: [...keys.standard, 'agencies'],
    queryFn: () => dataOf(api.GET('/api/standard/agencies', {})),
  });
}

export function useDeclaring() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { code: string; reason: string }) => done(api.PUT('/api/standard/none', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.standard }),
  });
}

const cut = { code: 'server-unreachable', detail: '上传中断，目录没有改变。请检查网络后再导入。' };
const unreadable = { code: 'answer-unreadable', detail: '服务器的回答没有读懂。请刷新页面后再看目录。' };

async function send({ file, dry }: { readonly file: File; readonly dry: boolean }): Promise<Imported> {
  const body = new FormData();
  body.append('file', file);
  const path = `/api/standard/imports${dry ? '?dry=1' : ''}`;
  const answer = await fetch(path, { method: 'POST', body, headers: { 'x-gongkai': '1' } }).catch(() => {
    throw new Fault(0, cut);
  });
  const told: unknown = await answer.json().catch(() => null);
  if (answer.ok && told !== null) return told as Imported;
  if (typeof told === 'object' && told !== null && 'code' in told && 'detail' in told) {
    throw new Fault(answer.status, told as ConstructorParameters<typeof Fault>[1]);
  }
  throw new Fault(answer.status, unreadable);
}

export function useImporting() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: ({ dry }) => (dry ? undefined : queries.invalidateQueries({ queryKey: keys.standard })),
  });
}
