/** Who keeps the guide true, by when it is looked through, and saying that nothing has to change. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { Failed } from '../shell/failed.tsx';
import { SmallForm } from './small-form.tsx';

type Upkeep = paths['/api/services/{id}/upkeep']['get']['responses'][200]['content']['application/json'];

export function UpkeepPart({ id }: { readonly id: string }) {
  const params = { path: { id } };
  const asked = useQuery({
    queryKey: keys.guideUpkeep(id),
    queryFn: () => dataOf(api.GET('/api/services/{id}/upkeep', { params })),
  });
  if (asked.isPending) return null;
  if (asked.isError) return <Failed error={asked.error} again={() => asked.refetch()} />;
  return <Upkept key={asked.dataUpdatedAt} id={id} upkeep={asked.data} />;
}

const refresh = (id: string) => queries.invalidateQueries({ queryKey: keys.guideUpkeep(id) });

function Upkept({ id, upkeep }: { readonly id: string; readonly upkeep: Upkeep }) {
  const deeds = useMe().data?.deeds ?? [];
  const { owner, reviewedOn, due, days } = upkeep;
  const confirm = useMutation({
    mutationFn: () => done(api.POST('/api/services/{id}/upkeep/confirmations', { params: { path: { id } } })),
    onSuccess: () => refresh(id),
  });
  return (
    <section aria-labelledby="upkeep" className="stack">
      <h2 id="upkeep">负责人和复核</h2>
      <p>
        负责人：{owner?.name ?? '未确定'}。
        {due === null ? '没有有效的指南，不用复核。' : `应于${due}前复核（${days}天一次）。`}
        {reviewedOn !== null && `上次复核：${reviewedOn}，没有要改的。`}
      </p>
      {deeds.includes('service.draft') && due !== null && (
        <Button onClick={() => confirm.mutate()} loading={confirm.isPending}>
          已复核，指南没有要改的
        </Button>
      )}
      {confirm.isError && <Refused error={confirm.error} />}
      {deeds.includes('service.keep') && <Arrangement id={id} upkeep={upkeep} />}
    </section>
  );
}

function Arrangement({ id, upkeep }: { readonly id: string; readonly upkeep: Upkeep }) {
  const [owner, setOwner] = useState(upkeep.owner?.id ?? '');
  const [days, setDays] = useState<number | null>(upkeep.days);
  const keep = useMutation({
    mutationFn: () =>
      done(api.PUT('/api/services/{id}/upkeep', { params: { path: { id } }, body: { owner, days: days ?? 0 } })),
    onSuccess: () => refresh(id),
  });
  return (
    <SmallForm send={() => keep.mutate()}>
      <div>
        <label htmlFor="upkeep-owner">负责人</label>
        <Select
          id="upkeep-owner"
          value={owner}
          onChange={setOwner}
          options={[
            { value: '', label: '请选择' },
            ...upkeep.people.map(({ id: value, name: label }) => ({ value, label })),
          ]}
        />
      </div>
      <div>
        <label htmlFor="upkeep-days">多少天复核一次</label>
        <InputNumber id="upkeep-days" min={30} max={1095} precision={0} value={days} onChange={setDays} />
      </div>
      <Button htmlType="submit" disabled={owner === ''} loading={keep.isPending}>
        保存负责人和期限
      </Button>
      {keep.isError && <Refused error={keep.error} />}
    </SmallForm>
  );
}
