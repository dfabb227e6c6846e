/** Services out of a file and into one: the template with its columns, a try first, then the real thing, each row with its answer. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { importResults, templateColumns } from '#law/service/template';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { keys } from '../client/queries.ts';
import { saveFile } from '../client/save-file.ts';
import { Heading } from '../shell/heading.tsx';
import { type Imported, resultsAsCsv, sendServices } from './import.ts';
import '../report/case-lines.css';
import '../work/work.css';
import './import.css';

const formats = { xlsx: 'Excel 工作簿', csv: 'CSV', json: 'JSON' } as const;
/** The rest is in the file of results. */
const mostShown = 200;

export function ServiceImportPage() {
  const me = useMe().data;
  return (
    <div className="list-page service-import">
      <Heading title="政务服务事项的导入、导出" />
      <section aria-labelledby="export">
        <h2 id="export">导出</h2>
        <p>每行一个事项，带最新一版办事指南。改好以后可以原样导入。</p>
        <Links to="export" />
      </section>
      {me?.deeds.includes('service.list') === true && <Import />}
      <Columns />
    </div>
  );
}

function Links({ to }: { readonly to: 'export' | 'template' }) {
  return (
    <p className="service-files">
      {Object.entries(formats).map(([format, name]) => (
        <a key={format} href={`/api/services/${to}/${format}`} download>
          {name}
        </a>
      ))}
    </p>
  );
}

function Import() {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [agreed, setAgreed] = useState(false);
  const send = useMutation({
    mutationFn: ({ chosen, dry, over }: { readonly chosen: File; readonly dry: boolean; readonly over: string[] }) =>
      sendServices(chosen, dry, over),
    onSuccess: ({ dry }) => (dry ? undefined : queries.invalidateQueries({ queryKey: keys.services })),
  });
  const answer = send.data;
  const tried = answer?.dry === true && answer.counts.new + answer.counts.changed > 0;
  const go = (dry: boolean) => {
    const over = dry || !agreed ? [] : (answer?.colleagues ?? []).map(({ id }) => id);
    if (dry) setAgreed(false);
    if (file !== null) send.mutate({ chosen: file, dry, over });
  };
  return (
    <section aria-labelledby="import">
      <h2 id="import">导入</h2>
      <p>
        清单中没有的编码，登记为新的事项；已有的，保存为指南的草稿。都要经过审核、发布才对外生效。有错的行退回，不影响其他行；同一个文件再导入一次，不会重复。
      </p>
      <p>下载空白模板：</p>
      <Links to="template" />
      <form className="act-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="services-file">要导入的文件（XLSX、CSV 或者 JSON，最多60 MB、10万行）</label>
        <input
          id="services-file"
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
        {answer?.dry === true && answer.colleagues.length > 0 && (
          <Colleagues colleagues={answer.colleagues} agreed={agreed} agree={setAgreed} />
        )}
        <p className="quiet">先试导入，看清每行的结果，再正式导入。</p>
        {send.isError && <Refused error={send.error} />}
      </form>
      {answer !== undefined && <Answer answer={answer} />}
    </section>
  );
}

interface ColleaguesProps {
  readonly colleagues: Imported['colleagues'];
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

function Answer({ answer }: { readonly answer: Imported }) {
  const { dry, counts, remarks, rows } = answer;
  const told = rows.filter(({ messages }) => messages.length > 0);
  const summary = Object.entries(importResults).map(([key, name]) => `${name}${counts[key as keyof typeof counts]}行`);
  return (
    <>
      <Alert
        type={counts.refused > 0 ? 'warning' : 'success'}
        role="status"
        title={`${dry ? '试导入的结果（还没有保存）' : '已经导入'}：${summary.join('，')}`}
        description={remarks.length === 0 ? undefined : remarks.join('')}
      />
      <p>
        <Button onClick={() => saveFile('导入结果.csv', resultsAsCsv(answer))}>下载每行的结果</Button>
      </p>
      {told.length > 0 && <Told rows={told.slice(0, mostShown)} left={Math.max(0, told.length - mostShown)} />}
    </>
  );
}

function Told({ rows, left }: { readonly rows: Imported['rows']; readonly left: number }) {
  return (
    <>
      <table className="case-lines">
        <caption>退回的行，和送审前需要补充的行</caption>
        <thead>
          <tr>
            {['行', '编码', '事项', '结果', '说明'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, code, name, result, messages }) => (
            <tr key={row}>
              <td data-label="行">{row}</td>
              <td data-label="编码">{code}</td>
              <td data-label="事项">{name}</td>
              <td data-label="结果">{importResults[result]}</td>
              <td data-label="说明">{messages.join('')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="quiet">还有{left}行，请下载每行的结果查看。</p>}
    </>
  );
}

function Columns() {
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">模板的列</h2>
      <table className="case-lines">
        <caption className="only-read">模板的列和填法</caption>
        <thead>
          <tr>
            <th scope="col">列</th>
            <th scope="col">必填</th>
            <th scope="col">填法</th>
          </tr>
        </thead>
        <tbody>
          {templateColumns.map(({ head, about, required }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              <td data-label="必填">{required ? '必填' : ''}</td>
              <td data-label="填法">{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
