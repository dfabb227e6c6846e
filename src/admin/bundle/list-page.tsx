/** Bundles of the agency, and the opening of another. */

import { useMutation } from '@tanstack/react-query';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { roundNames } from '../service/words.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { refreshBundles, useBundles } from './question.ts';
import '../work/work.css';

type Line = NonNullable<ReturnType<typeof useBundles>['data']>['bundles'][number];

export function BundlesPage() {
  const bundles = useBundles();
  const { data: me } = useMe();
  return (
    <div className="list-page">
      <Heading title="一件事" />
      {me?.deeds.includes('service.draft') === true && <Opening />}
      {bundles.isPending && <Loading />}
      {bundles.isError && <Failed error={bundles.error} again={() => bundles.refetch()} />}
      {bundles.data?.bundles.length === 0 && (
        <p className="quiet" role="status">
          还没有“一件事”。几个部门的事常常要一起办的，可以合成一件。
        </p>
      )}
      {bundles.data !== undefined && bundles.data.bundles.length > 0 && (
        <CaseTable caption="一件事" columns={columns} lines={bundles.data.bundles} keyOf={({ caseId }) => caseId} />
      )}
    </div>
  );
}

const columns: readonly Column<Line>[] = [
  { head: '名称', cell: ({ caseId, name }) => <Link to={`/bundles/${caseId}`}>{name}</Link> },
  {
    head: '版本',
    cell: ({ editions, changedOn, round }) => (
      <>
        {editions === 0 ? '没有' : `第${editions}版，${changedOn ?? ''}起`}
        {round !== null && <Tag>{roundNames[round]}</Tag>}
      </>
    ),
  },
  {
    head: '状态',
    cell: ({ cancelledOn, editions }) => (cancelledOn !== null ? '停办' : editions === 0 ? '起草中' : '在用'),
  },
];

function Opening() {
  const [name, setName] = useState('');
  const go = useNavigate();
  const open = useMutation({
    mutationFn: () => dataOf(api.POST('/api/bundles', { body: { name } })),
    onSuccess: async ({ id }) => {
      await refreshBundles();
      await go(`/bundles/${id}`);
    },
  });
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate();
      }}
    >
      <div className="act-field">
        <label htmlFor="bundle-new">新的一件事叫什么</label>
        <Input id="bundle-new" maxLength={200} value={name} onChange={({ target }) => setName(target.value)} />
      </div>
      {open.isError && <Refused error={open.error} />}
      <div className="buttons">
        <Button htmlType="submit" loading={open.isPending}>
          新建
        </Button>
      </div>
    </form>
  );
}
