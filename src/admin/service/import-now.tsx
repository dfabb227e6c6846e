/** One import: how far it is, what became of its rows, and what can be done with it now. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Progress } from 'antd';
import { useState } from 'react';
import { importResults } from '#law/service/template';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { done } from '../client/fault.ts';
import { momentWords } from '../publication/schedule.tsx';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/loading.tsx';
import { type ImportView, isOpenImport, refreshImports, useImport } from './import.ts';

export function ImportNow({ id }: { readonly id: string }) {
  const asked = useImport(id);
  if (asked.isPending) return <Loading />;
  if (asked.data === undefined) return <Failed error={asked.error} again={() => asked.refetch()} />;
  const one = asked.data;
  return (
    <section aria-labelledby="import-now" className="import-now">
      <h3 id="import-now">{one.name}</h3>
      <p className="quiet">
        {one.askedBy}，{momentWords(one.askedAt)}
      </p>
      {asked.isError && (
        <Alert
          type="warning"
          showIcon
          role="status"
          title="没有连上服务器。文件在服务器上接着处理，连上以后接着显示。"
        />
      )}
      {isOpenImport(one) ? <UnderWay one={one} /> : <Ended key={one.state} one={one} />}
    </section>
  );
}

const rowsWords = (n: number) => `${n.toLocaleString('en')}行`;

function useAct(send: () => Promise<unknown>) {
  return useMutation({ mutationFn: send, onSettled: refreshImports });
}

function UnderWay({ one }: { readonly one: ImportView }) {
  const path = { params: { path: { id: one.id } } };
  const cancel = useAct(() => done(api.POST('/api/services/imports/{id}/cancelled', path)));
  const doing = one.dry ? '正在试导入' : '正在导入';
  return (
    <>
      <p role="status">
        {one.total === null
          ? '正在读取文件……'
          : `${doing}：已处理${rowsWords(one.done)}，共${rowsWords(one.total)}。可以离开这一页，回来接着看。`}
      </p>
      <Progress
        percent={one.total ? Math.floor((one.done / one.total) * 100) : 0}
        status="active"
        aria-label="导入进度"
      />
      <p>
        <Button onClick={() => cancel.mutate()} loading={cancel.isPending}>
          停下
        </Button>
      </p>
      {cancel.isError && <Refused error={cancel.error} />}
    </>
  );
}

function Ended({ one }: { readonly one: ImportView }) {
  const [agreed, setAgreed] = useState(false);
  const over = agreed ? one.colleagues.map(({ id }) => id) : [];
  const path = { params: { path: { id: one.id } } };
  const take = useAct(() => done(api.POST('/api/services/imports/{id}/taken', { ...path, body: { over } })));
  const tried = one.state === 'tried';
  const useful = one.counts.new + one.counts.changed > 0;
  return (
    <>
      <Outcome one={one} />
      {tried && one.colleagues.length > 0 && (
        <Colleagues colleagues={one.colleagues} agreed={agreed} agree={setAgreed} />
      )}
      {take.isError && <Refused error={take.error} />}
      <div className="service-acts">
        {tried && (
          <Button type="primary" disabled={!useful} loading={take.isPending} onClick={() => take.mutate()}>
            正式导入
          </Button>
        )}
        {one.resumable && (
          <Button type="primary" loading={take.isPending} onClick={() => take.mutate()}>
            接着导入
          </Button>
        )}
        {one.done > 0 && (
          <a href={`/api/services/imports/${one.id}/results`} download>
            下载每行的结果
          </a>
        )}
      </div>
      {tried && !useful && <p className="quiet">没有可以导入的行。请按下面的说明改好文件，再选择一次。</p>}
      {one.rows.length > 0 && <Told rows={one.rows} left={one.left} />}
    </>
  );
}

function Outcome({ one }: { readonly one: ImportView }) {
  const { state, counts, remarks, failure } = one;
  const sums = Object.entries(importResults).map(
    ([key, name]) => `${name}${counts[key as keyof typeof counts].toLocaleString('en')}行`,
  );
  const unfinished = state === 'failed' || state === 'cancelled';
  const rest = (one.total ?? 0) - one.done;
  return (
    <Alert
      type={unfinished || counts.refused > 0 ? 'warning' : 'success'}
      role="status"
      showIcon
      title={unfinished && one.done === 0 ? (failure ?? '已停下，没有保存。') : `${beginning(one)}：${sums.join('，')}`}
      description={
        [
          ...(unfinished && one.done > 0 && failure !== null ? [failure] : []),
          ...(unfinished && rest > 0 ? [`还有${rowsWords(rest)}没有处理。`] : []),
          ...remarks,
        ].join('') || undefined
      }
    />
  );
}

function beginning({ state, dry }: ImportView): string {
  if (state === 'taken') return '已经导入';
  if (state === 'tried') return '试导入的结果（还没有保存）';
  const stopped = state === 'failed' ? '没有完成' : '已停下';
  return dry ? `${stopped}（还没有保存）` : `${stopped}，已经保存的保留`;
}

interface ColleaguesProps {
  readonly colleagues: ImportView['colleagues'];
  readonly agreed: boolean;
  readonly agree: (agreed: boolean) => void;
}

function Colleagues({ colleagues, agreed, agree }: ColleaguesProps) {
  const named = colleagues.map(({ name, rows }) => `${name}（${rows}个）`).join('、');
  return (
    <Alert
      type="warning"
      showIcon
      title={`文件会覆盖同事还没有发布的草稿：${named}`}
      description={
        <>
          <p>覆盖以后，同事写的内容找不回来。不勾选的，这些行退回，其他行照常导入。</p>
          <Checkbox checked={agreed} onChange={({ target }) => agree(target.checked)}>
            我已经与他们商量好，覆盖这些草稿
          </Checkbox>
        </>
      }
    />
  );
}

function Told({ rows, left }: { readonly rows: ImportView['rows']; readonly left: number }) {
  return (
    <>
      <CaseTable
        caption="退回的行，和送审前需要补充的行"
        captioned
        columns={columns}
        lines={rows}
        keyOf={({ row }) => row}
      />
      {left > 0 && <p className="quiet">还有{left}行，请下载每行的结果查看。</p>}
    </>
  );
}

const columns: readonly Column<ImportView['rows'][number]>[] = [
  { head: '行', cell: ({ row }) => `第${row}行` },
  { head: '编码', cell: ({ code }) => code },
  { head: '事项', cell: ({ name }) => name },
  { head: '结果', cell: ({ result }) => importResults[result] },
  { head: '说明', cell: ({ messages }) => messages.join('') },
];
