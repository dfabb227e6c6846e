/** The site's columns: who keeps each, when it was updated, until when that lasts; the stalest first (PLT-73). */

import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { type Freshness, freshnessNames } from '#law/column/freshness';
import { useMe } from '../account/me.ts';
import { type Column as CaseColumn, CaseTable } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { type Column, type ColumnsAnswer, useColumns } from './question.ts';
import '../work/work.css';

const colors: Readonly<Record<Freshness, string>> = {
  fresh: 'success',
  nearing: 'warning',
  pressing: 'warning',
  stale: 'error',
  empty: 'error',
};

export function ColumnsPage() {
  const columns = useColumns();
  return (
    <div className="list-page">
      <Heading title="栏目更新" />
      <p className="quiet">
        检查按栏目看更新：过了更新期限的算作不更新，没有内容的算作空白栏目。到期限的70%、90%时提醒负责人。目录下的栏目靠发布新的信息更新；大厅的栏目内容没有变化的，核对以后也算更新。
      </p>
      {columns.isPending && <Loading />}
      {columns.isError && <Failed error={columns.error} again={() => columns.refetch()} />}
      {columns.isSuccess && <Columns answer={columns.data} />}
    </div>
  );
}

function Columns({ answer }: { readonly answer: ColumnsAnswer }) {
  const asked = useLocation().hash.slice(1);
  const [open, setOpen] = useState<string | null>(asked === '' ? null : asked);
  const chosen = answer.columns.find(({ key }) => key === open);
  const bad = answer.columns.filter(({ freshness }) => freshness === 'stale' || freshness === 'empty').length;
  return (
    <>
      <p role="status">
        共{answer.columns.length}个栏目，{bad === 0 ? '都在更新期限以内' : `其中${bad}个空白或者超期未更新`}。
      </p>
      <Group name="政务服务大厅" columns={answer.columns.filter(({ group }) => group === 'hall')} open={setOpen} />
      <Group
        name="法定主动公开内容（第二十条）"
        columns={answer.columns.filter(({ group }) => group === 'disclosure')}
        open={setOpen}
      />
      {chosen !== undefined && (
        <ColumnDialog key={chosen.key} column={chosen} people={answer.people} close={() => setOpen(null)} />
      )}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly open: (key: string) => void;
}

function Group({ name, columns, open }: GroupProps) {
  const { data: me } = useMe();
  const may = me?.deeds.includes('column.keep') === true || me?.deeds.includes('column.arrange') === true;
  const doing: Line = {
    head: '办理',
    cell: ({ key, name: column }) => (
      <Button onClick={() => open(key)} aria-label={`办理“${column}”`}>
        办理
      </Button>
    ),
  };
  return (
    <CaseTable
      caption={name}
      captioned
      columns={may ? [...known, doing] : known}
      lines={columns}
      keyOf={({ key }) => key}
    />
  );
}

type Line = CaseColumn<Column>;

const known: readonly Line[] = [
  {
    head: '栏目',
    cell: ({ name, about }) => (
      <>
        {name}
        <br />
        <span className="quiet">{about}</span>
      </>
    ),
  },
  {
    head: '更新情况',
    cell: ({ freshness }) => <Tag color={colors[freshness]}>{freshnessNames[freshness]}</Tag>,
  },
  { head: '最近更新', cell: ({ feed, updatedOn }) => (feed === 'ledger' ? '实时' : (updatedOn ?? '—')) },
  { head: '更新期限', cell: untilWords },
  { head: '负责人', cell: ({ owner }) => owner?.name ?? '未确定' },
];

function untilWords({ days, freshUntil, daysLeft, feed }: Column): string {
  if (feed === 'ledger') return '由台账实时生成';
  if (freshUntil === null || daysLeft === null) return `${days}天`;
  return `${freshUntil}（${days}天，${daysLeft < 0 ? `已超${-daysLeft}天` : `还有${daysLeft}天`}）`;
}
