/** The catalogue out of a file: a try first, then it replaces the one that stands. */

import { Button } from 'antd';
import { useState } from 'react';
import { standardColumns } from '#law/standard/entry';
import { Refused } from '../appeal/form-parts.tsx';
import { useImporting } from './question.ts';

const mostShown = 100;

export function ImportStandard() {
  const sending = useImporting();
  const [file, setFile] = useState<File | null>(null);
  const answer = sending.data;
  return (
    <details className="no-print">
      <summary>导入目录</summary>
      <p>一行一项，表头要有：{standardColumns.map(({ head }) => head).join('、')}。</p>
      <form className="act-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="standard-file">目录文件（XLSX 或者 CSV）</label>
        <input
          id="standard-file"
          type="file"
          accept=".xlsx,.csv"
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null);
            sending.reset();
          }}
        />
        <div className="can-buttons">
          <Button
            disabled={file === null}
            loading={sending.isPending}
            onClick={() => file !== null && sending.mutate({ file, dry: true })}
          >
            试导入
          </Button>
          <Button
            type="primary"
            disabled={file === null || answer?.dry !== true}
            loading={sending.isPending}
            onClick={() => file !== null && sending.mutate({ file, dry: false })}
          >
            导入，替换现在的目录
          </Button>
        </div>
        {sending.isError && <Refused error={sending.error} />}
      </form>
      {answer !== undefined && (
        <div role="status">
          <p>
            {answer.dry ? '读懂了' : '已导入'}
            {answer.entries}项，退回{answer.returned.length}行。
          </p>
          <ul>
            {answer.returned.slice(0, mostShown).map(({ row, messages }) => (
              <li key={row}>
                第{row}行：{messages.join('')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
