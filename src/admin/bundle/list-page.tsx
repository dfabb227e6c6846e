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
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { refreshBundles, useBundles } from './question.ts';
import '../report/case-lines.css';
import '../work/work.css';

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
        <table className="case-lines">
          <caption className="only-read">一件事</caption>
          <thead>
            <tr>
              <th scope="col">名称</th>
              <th scope="col">版本</th>
              <th scope="col">状态</th>
            </tr>
          </thead>
          <tbody>
            {bundles.data.bundles.map((line) => (
              <tr key={line.caseId}>
                <th scope="row">
                  <Link to={`/bundles/${line.caseId}`}>{line.name}</Link>
                </th>
                <td data-label="版本">
                  {line.editions === 0 ? '没有' : `第${line.editions}版，${line.changedOn ?? ''}起`}
                  {line.round !== null && <Tag>{roundNames[line.round]}</Tag>}
                </td>
                <td data-label="状态">
                  {line.cancelledOn === null ? (line.editions === 0 ? '起草中' : '在用') : '停办'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

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
