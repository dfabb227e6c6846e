/** The members: found by code, each with its place in the order and the case in which it belongs. */

import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { Text, Whole } from '../service/fields.tsx';
import type { BundleContent, MemberService } from './question.ts';

interface Props {
  readonly members: BundleContent['members'];
  readonly services: readonly MemberService[];
  readonly change: (members: BundleContent['members']) => void;
  readonly found: (service: MemberService) => void;
}

export function Members({ members, services, change, found }: Props) {
  const replace = (i: number, part: Partial<BundleContent['members'][number]>) =>
    change(members.map((one, n) => (n === i ? { ...one, ...part } : one)));
  const last = Math.max(0, ...members.map(({ stage }) => stage));
  return (
    <div className="stack">
      {members.map((member, i) => {
        const name = services.find(({ code }) => code === member.code)?.name ?? member.code;
        return (
          <fieldset key={member.code} className="guide-entry">
            <legend>{name}</legend>
            <Whole
              id={`member-${i}-stage`}
              label="第几步办（同一步的同时办理）"
              value={member.stage}
              change={(stage) => replace(i, { stage })}
            />
            <Text
              id={`member-${i}-condition`}
              label="只在这种情况下办（总要办的不填）"
              value={member.condition}
              change={(condition) => replace(i, { condition })}
            />
            <Button
              size="small"
              danger
              aria-label={`删去${name}`}
              onClick={() => change(members.filter((_, n) => n !== i))}
            >
              删去
            </Button>
          </fieldset>
        );
      })}
      <Finder
        taken={members.map(({ code }) => code)}
        choose={(service) => {
          found(service);
          change([...members, { code: service.code, stage: last + 1, condition: '' }]);
        }}
      />
    </div>
  );
}

interface FinderProps {
  readonly taken: readonly string[];
  readonly choose: (service: MemberService) => void;
}

function Finder({ taken, choose }: FinderProps) {
  const [text, setText] = useState('');
  const search = useMutation({
    mutationFn: () => dataOf(api.GET('/api/services', { params: { query: { text, state: 'inUse' } } })),
  });
  const add = useMutation({
    mutationFn: (code: string) => dataOf(api.GET('/api/bundle-members', { params: { query: { code } } })),
    onSuccess: ({ services }) => services.forEach(choose),
  });
  const lines = (search.data?.services ?? []).filter(({ code }) => !taken.includes(code)).slice(0, 10);
  return (
    <div className="stack">
      <div className="act-field">
        <label htmlFor="member-search">添加事项：名称或者编码</label>
        <Input.Search
          id="member-search"
          maxLength={80}
          enterButton="查找"
          value={text}
          loading={search.isPending}
          onChange={({ target }) => setText(target.value)}
          onSearch={() => search.mutate()}
          onPressEnter={(event) => event.preventDefault()}
        />
      </div>
      {search.isSuccess && lines.length === 0 && <p role="status">没有找到可以添加的事项。请换一个词。</p>}
      {lines.map(({ code, name, department }) => (
        <div key={code} className="buttons">
          <Button size="small" disabled={add.isPending} onClick={() => add.mutate(code)} aria-label={`添加${name}`}>
            添加
          </Button>
          {name}（{department}）
        </div>
      ))}
    </div>
  );
}
