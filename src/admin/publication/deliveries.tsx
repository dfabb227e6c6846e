/** Channel by channel, how the deliveries of a publication stand. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Failed } from '../shell/failed.tsx';
import { momentWords } from './schedule.tsx';

type Line =
  paths['/api/publications/{id}/channels']['get']['responses'][200]['content']['application/json']['deliveries'][number];
type Outward = paths['/api/publications/{id}/channels/{channel}']['post']['parameters']['path']['channel'];

export function Deliveries({ id }: { readonly id: string }) {
  const asked = useQuery({
    queryKey: [...keys.publication(id), 'channels'],
    queryFn: () => dataOf(api.GET('/api/publications/{id}/channels', { params: { path: { id } } })),
  });
  if (asked.isPending) return null;
  if (asked.isError) return <Failed error={asked.error} again={() => asked.refetch()} />;
  const lines = asked.data.deliveries.filter((one) => one.deliveredOn !== null || one.posts.length > 0 || one.sendable);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">发布渠道</h2>
      <table className="case-lines">
        <caption className="only-read">各渠道的发送情况</caption>
        <thead>
          <tr>
            {['渠道', '首次送达', '现在的情况', '办理'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.channel}>
              <th scope="row">{line.name}</th>
              <td data-label="首次送达">{line.deliveredOn ?? '—'}</td>
              <td data-label="现在的情况">
                <Standing line={line} />
              </td>
              <td data-label="办理">{line.sendable ? <Send id={id} line={line} /> : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const states = {
  waiting: '等待发送',
  sending: '正在发送',
  delivered: '已送达',
  withdrawn: '已撤下，没有发送',
  quarantined: '没有成功，已搁置',
} as const;

function Standing({ line: { posts, deliveredOn } }: { readonly line: Line }) {
  if (posts.length === 0) return deliveredOn === null ? '没有发送' : '已送达';
  return (
    <ul className="plain-list">
      {posts.map(({ version, op, state, tries, nextAt, settledAt, receipt, error }) => (
        <li key={`${op}${version}`}>
          {op === 'publish' ? `第${version}版：` : '撤下：'}
          {op === 'withdraw' && state === 'delivered' ? '已撤下' : states[state]}
          {settledAt !== null && state === 'delivered' && `（${momentWords(settledAt)}）`}
          {state === 'waiting' && tries > 0 && `，已试${tries}次，${momentWords(nextAt)}再试`}
          {error !== null && state !== 'delivered' && `：${error}`}
          {receipt !== null && <span className="quiet">，回执 {receipt}</span>}
        </li>
      ))}
    </ul>
  );
}

function Send({ id, line }: { readonly id: string; readonly line: Line }) {
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () =>
      done(
        api.POST('/api/publications/{id}/channels/{channel}', {
          params: { path: { id, channel: line.channel as Outward } },
          headers: { 'idempotency-key': `${key}-${line.posts.length}-${line.posts[0]?.tries ?? 0}` },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.publication(id) }),
  });
  return (
    <>
      <Button onClick={() => send.mutate()} loading={send.isPending} aria-label={`发送到${line.name}`}>
        {line.posts.length === 0 ? '发送' : '再试一次'}
      </Button>
      {send.isError && <Refused error={send.error} />}
    </>
  );
}
