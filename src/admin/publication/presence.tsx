/** Says every fifteen seconds that this draft is open here; tells who else has it open, and when a colleague has saved. */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

const everyMs = 15_000;

interface ColleaguesProps {
  readonly id: string;
  /** Version of the draft that this page has, its own savings included. */
  readonly seen: number;
}

export function Colleagues({ id, seen }: ColleaguesProps) {
  const queries = useQueryClient();
  useEffect(
    () => () => {
      void api.POST('/api/publications/{id}/presence', { params: { path: { id } }, body: { leaving: true } });
    },
    [id],
  );
  const { data } = useQuery({
    queryKey: [...keys.presence, id],
    queryFn: () => dataOf(api.POST('/api/publications/{id}/presence', { params: { path: { id } }, body: {} })),
    refetchInterval: everyMs,
    gcTime: 0,
  });
  const newer = (data?.version ?? 0) > seen;
  useEffect(() => {
    if (newer) void queries.invalidateQueries({ queryKey: keys.publication(id) });
  }, [newer, id, queries]);
  if (data === undefined || data.others.length === 0) return null;
  return <Alert type="info" title={`${data.others.join('、')}也打开了这份草稿`} description={together} />;
}

const together =
  '您没有改动时，同事保存的内容会自动显示在这里；同时改动的，后保存的人对照同事的内容，再决定保存哪一份。两份都不会丢失。';
