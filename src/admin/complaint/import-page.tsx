/** The hotline's list out of a file: a try first, then the real thing, each row with its answer. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { hotlineColumns, hotlineResults } from '#law/complaint/hotline';
import { Refused } from '../appeal/form-parts.tsx';
import { keys } from '../client/queries.ts';
import type { paths } from '../client/schema.ts';
import { sendTable } from '../client/send-table.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { FileColumns } from '../shell/file-columns.tsx';
import { Heading } from '../shell/heading.tsx';
import '../work/work.css';
import '../service/import.css';

type Imported = paths['/api/complaints/imports']['post']['responses'][200]['content']['application/json'];

/** Rows that are shown; a person reads no more. */
const mostShown = 300;

export function ComplaintImportPage() {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation({
    mutationFn: ({ chosen, dry }: { readonly chosen: File; readonly dry: boolean }) =>
      sendTable<Imported>('/api/complaints/imports', chosen, dry),
    onSuccess: ({ dry }) => (dry ? undefined : queries.invalidateQueries({ queryKey: keys.complaints })),
  });
  const answer = send.data;
  const tried = answer?.dry === true && answer.counts.new + answer.counts.merged > 0;
  const go = (dry: boolean) => {
    if (file !== null) send.mutate({ chosen: file, dry });
  };
  return (
    <div className="list-page service-import">
      <nav aria-label="位置" className="crumbs">
        <Link to="/complaints">投诉建议</Link>
      </nav>
      <Heading title="导入12345工单" />
      <p className="measure">
        一行一件，登记为“12345热线转办”，期限从来电日期起算。内容相同、还在办的并入一件；同一工单编号只收一次，同一个文件可以放心再导入。有错的行退回，不影响其他行。
      </p>
      <form className="act-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="complaints-file">要导入的文件（XLSX、CSV 或者 JSON，最多5000行）</label>
        <input
          id="complaints-file"
          type="file"
          accept=".xlsx,.csv,.json"
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null);
            send.reset();
          }}
        />
        <div className="service-acts">
          <Button disabled={file === null} loading={send.isPending} onClick={() => go(true)}>
            试导入
          </Button>
          <Button type="primary" disabled={!tried} loading={send.isPending} onClick={() => go(false)}>
            正式导入
          </Button>
        </div>
        <p className="quiet">先试导入，看清每行的结果，再正式导入。</p>
        {send.isError && <Refused error={send.error} />}
      </form>
      {answer !== undefined && <Answer answer={answer} />}
      <Columns />
    </div>
  );
}

function Answer({ answer: { dry, counts, remarks, rows } }: { readonly answer: Imported }) {
  const summary = Object.entries(hotlineResults).map(([key, name]) => `${name}${counts[key as keyof typeof counts]}件`);
  const told = rows.filter(({ messages, result }) => messages.length > 0 || result !== 'new');
  return (
    <>
      <Alert
        type={counts.refused > 0 ? 'warning' : 'success'}
        role="status"
        title={`${dry ? '试导入的结果（还没有保存）' : '已经导入'}：${summary.join('，')}`}
        description={remarks.length === 0 ? undefined : remarks.join('')}
      />
      {told.length > 0 && (
        <CaseTable
          caption="要看一看的行"
          captioned
          columns={columns}
          lines={told.slice(0, mostShown)}
          keyOf={({ row }) => row}
        />
      )}
      {told.length > mostShown && <p className="quiet">还有{told.length - mostShown}行没有列出。</p>}
    </>
  );
}

const columns: readonly Column<Imported['rows'][number]>[] = [
  { head: '行', cell: ({ row }) => `第${row}行` },
  { head: '工单编号', cell: ({ number }) => number },
  { head: '结果', cell: ({ result }) => hotlineResults[result] },
  { head: '说明', cell: ({ messages }) => messages.join('') },
];

function Columns() {
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">文件的列</h2>
      <FileColumns of={hotlineColumns} />
    </section>
  );
}
