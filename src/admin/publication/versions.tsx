/** The texts that a publication has had, any two of them side by side. */

import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Field } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { Differences } from './difference.tsx';

type Text =
  paths['/api/publications/{id}/texts']['get']['responses'][200]['content']['application/json']['texts'][number];

const moment = (at: string) => new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' });

function nameOf({ key, at, number }: Text): string {
  if (key === 'draft') return `草稿，第${number}次保存（${moment(at)}）`;
  return number === null ? `送审稿（${moment(at)}）` : `第${number}版（${moment(at)}送审）`;
}

export function Versions({ id }: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>版本对比</summary>
      {open && <Texts id={id} />}
    </details>
  );
}

function Texts({ id }: { readonly id: string }) {
  const texts = useQuery({
    queryKey: [...keys.publication(id), 'texts'],
    queryFn: () => dataOf(api.GET('/api/publications/{id}/texts', { params: { path: { id } } })),
  });
  if (texts.isPending) return <Loading />;
  if (texts.isError) return <Failed error={texts.error} again={() => texts.refetch()} />;
  const [newest, older] = texts.data.texts;
  if (newest === undefined || older === undefined)
    return <p>只有一个版本，没有可以对比的。送审以后，每次送审的内容都保留在这里。</p>;
  return <Compare key={newest.at} id={id} texts={texts.data.texts} first={older.key} second={newest.key} />;
}

interface CompareProps {
  readonly id: string;
  readonly texts: readonly Text[];
  readonly first: string;
  readonly second: string;
}

function Compare({ id, texts, first, second }: CompareProps) {
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(second);
  const compared = useQuery({
    queryKey: [...keys.publication(id), 'compared', from, to],
    queryFn: () =>
      dataOf(api.GET('/api/publications/{id}/texts/compared', { params: { path: { id }, query: { from, to } } })),
  });
  const options = texts.map((text) => ({ value: text.key, label: nameOf(text) }));
  return (
    <>
      <div className="publication-versions">
        <Field id="compare-from" label="原来的">
          <Select id="compare-from" value={from} options={options} onChange={setFrom} />
        </Field>
        <Field id="compare-to" label="现在的">
          <Select id="compare-to" value={to} options={options} onChange={setTo} />
        </Field>
        <Button
          onClick={() => {
            setFrom(to);
            setTo(from);
          }}
        >
          互换
        </Button>
      </div>
      {compared.isPending && <Loading />}
      {compared.isError && <Failed error={compared.error} again={() => compared.refetch()} />}
      {compared.isSuccess &&
        (compared.data.changes.length === 0 ? (
          <p role="status">两个版本的内容相同。</p>
        ) : (
          <>
            <p role="status">共{compared.data.changes.length}处不同。删去的有删除线，增加的有下划线。</p>
            <Differences changes={compared.data.changes} />
          </>
        ))}
    </>
  );
}
