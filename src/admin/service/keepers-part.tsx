/** 指南负责人: who keeps all the guides of a department, said at once; how many nobody keeps yet. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { usualReviewDays } from '#law/service/upkeep';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys, queries } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { SmallForm } from './small-form.tsx';

type Keepers = paths['/api/services/keepers']['get']['responses'][200]['content']['application/json'];

export function KeepersPart() {
  const asked = useQuery({ queryKey: keys.guideKeepers, queryFn: () => dataOf(api.GET('/api/services/keepers')) });
  if (asked.data === undefined) return null;
  const open = asked.data.departments.reduce((sum, { services, kept }) => sum + services - kept, 0);
  return (
    <details className="later-days no-print">
      <summary>指南负责人：{open === 0 ? '都已确定' : `${open}项没有确定`}</summary>
      <Department keepers={asked.data} />
    </details>
  );
}

function Department({ keepers: { departments, people } }: { readonly keepers: Keepers }) {
  const [department, setDepartment] = useState('');
  const [owner, setOwner] = useState('');
  const [days, setDays] = useState<number | null>(usualReviewDays);
  const keep = useMutation({
    mutationFn: () => done(api.PUT('/api/services/keepers', { body: { department, owner, days: days ?? 0 } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.guideKeepers }),
  });
  const please = { value: '', label: '请选择' };
  return (
    <SmallForm send={() => keep.mutate()}>
      <div>
        <label htmlFor="keepers-department">部门</label>
        <Select
          id="keepers-department"
          value={department}
          onChange={setDepartment}
          options={[
            please,
            ...departments.map(({ department: value, services, kept }) => ({
              value,
              label: `${value}（${services}项${kept === services ? '' : `，${services - kept}项没有确定`}）`,
            })),
          ]}
        />
      </div>
      <div>
        <label htmlFor="keepers-owner">负责人</label>
        <Select
          id="keepers-owner"
          value={owner}
          onChange={setOwner}
          options={[please, ...people.map(({ id: value, name: label }) => ({ value, label }))]}
        />
      </div>
      <div>
        <label htmlFor="keepers-days">多少天复核一次</label>
        <InputNumber id="keepers-days" min={30} max={1095} precision={0} value={days} onChange={setDays} />
      </div>
      <Button htmlType="submit" disabled={department === '' || owner === ''} loading={keep.isPending}>
        确定这个部门的全部指南
      </Button>
      <p className="quiet">原来另有负责人的，也改成这一位；单个事项可以在事项页上另定。</p>
      {keep.isSuccess && <p role="status">已确定。</p>}
      {keep.isError && <Refused error={keep.error} />}
    </SmallForm>
  );
}
