/** The site's columns: who keeps each, when it was updated, until when that lasts; the stalest first (PLT-73). */

import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { type Freshness, freshnessNames } from '#law/column/freshness';
import { useMe } from '../account/me.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { type Column, type ColumnsAnswer, useColumns } from './question.ts';
import '../report/case-lines.css';
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
  return (
    <table className="case-lines">
      <caption>{name}</caption>
      <thead>
        <tr>
          {['栏目', '更新情况', '最近更新', '更新期限', '负责人', ...(may ? ['办理'] : [])].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.key}>
            <th scope="row">
              {column.name}
              <br />
              <span className="quiet">{column.about}</span>
            </th>
            <td data-label="更新情况">
              <Tag color={colors[column.freshness]}>{freshnessNames[column.freshness]}</Tag>
            </td>
            <td data-label="最近更新">{column.feed === 'ledger' ? '实时' : (column.updatedOn ?? '—')}</td>
            <td data-label="更新期限">{untilWords(column)}</td>
            <td data-label="负责人">{column.owner?.name ?? '未确定'}</td>
            {may && (
              <td data-label="办理">
                <Button onClick={() => open(column.key)} aria-label={`办理“${column.name}”`}>
                  办理
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function untilWords({ days, freshUntil, daysLeft, feed }: Column): string {
  if (feed === 'ledger') return '由台账实时生成';
  if (freshUntil === null || daysLeft === null) return `${days}天`;
  return `${freshUntil}（${days}天，${daysLeft < 0 ? `已超${-daysLeft}天` : `还有${daysLeft}天`}）`;
}
