/** 政府公报: the issues, those under way first, and beginning one. */

import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMe } from '../account/me.ts';
import { Field, Refused } from '../appeal/form-parts.tsx';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { type IssueLine, useBeginning, useIssues } from './question.ts';
import '../application/application.css';
import '../work/work.css';
import './gazette.css';

export function GazettePage() {
  const asked = useIssues();
  const { data: me } = useMe();
  return (
    <div className="list-page gazette">
      <Heading title="政府公报" />
      <p className="quiet measure">
        把一段时间里公布的信息编成一期，由编排以外的人审核印发，按年编号，网站“政府公报”提供目录和下载。刊登以后撤下、更正的，在目录里注明，并在下一期刊登更正、撤回。
      </p>
      {asked.isPending && <Loading />}
      {asked.isError && <Failed error={asked.error} again={() => asked.refetch()} />}
      {asked.isSuccess && <Issues issues={asked.data.issues} />}
      {me?.deeds.includes('gazette.compile') === true && <Begin today={me.today} />}
    </div>
  );
}

function Issues({ issues }: { readonly issues: readonly IssueLine[] }) {
  if (issues.length === 0) return <p role="status">还没有公报。在下面选一段时间，开始编排第一期。</p>;
  return <CaseTable caption="各期公报" columns={columns} lines={issues} keyOf={({ id }) => id} />;
}

const columns: readonly Column<IssueLine>[] = [
  { head: '期号', cell: ({ id, name, from }) => <Link to={`/gazette/${id}`}>{name ?? `未编号（${from}起）`}</Link> },
  { head: '公布期间', cell: ({ from, to }) => `${from}至${to}` },
  { head: '件数', cell: ({ entries }) => entries.length },
  { head: '情况', cell: ({ stateName, returned }) => (returned === null ? stateName : `${stateName}，被退回`) },
  { head: '印发日期', cell: ({ issuedOn }) => issuedOn ?? '—' },
];

function Begin({ today }: { readonly today: string }) {
  const go = useNavigate();
  const beginning = useBeginning();
  const [from, setFrom] = useState(`${today.slice(0, 7)}-01`);
  const [to, setTo] = useState(today);
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">编排新的一期</h2>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          beginning.mutate({ from, to, entries: [] }, { onSuccess: ({ id }) => go(`/gazette/${id}`) });
        }}
      >
        <div className="gazette-period">
          <Field id="gazette-from" label="公布日期从">
            <Input id="gazette-from" type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
          </Field>
          <Field id="gazette-to" label="到">
            <Input id="gazette-to" type="date" value={to} onChange={({ target }) => setTo(target.value)} />
          </Field>
        </div>
        <Button type="primary" htmlType="submit" loading={beginning.isPending} disabled={from === '' || to === ''}>
          开始编排
        </Button>
        {beginning.isError && <Refused error={beginning.error} />}
      </form>
    </section>
  );
}
