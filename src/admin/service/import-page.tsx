/** Services out of a file and into one: the template with its columns, a try first, then the real thing, each row with its answer. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { importStates } from '#law/service/import';
import { templateColumns } from '#law/service/template';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { momentWords } from '../publication/schedule.tsx';
import { FileColumns } from '../shell/file-columns.tsx';
import { Heading } from '../shell/heading.tsx';
import { type ImportLine, isOpenImport, refreshImports, sendServices, useImports } from './import.ts';
import { ImportNow } from './import-now.tsx';
import '../shell/case-lines.css';
import '../work/work.css';
import './import.css';

const formats = { xlsx: 'Excel 工作簿', csv: 'CSV', json: 'JSON' } as const;

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
  const imports = useImports();
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation({ mutationFn: sendServices, onSettled: refreshImports });
  const [newest, ...earlier] = imports.data ?? [];
  const busy = newest !== undefined && isOpenImport(newest);
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
          <Button
            disabled={file === null || busy}
            loading={send.isPending}
            onClick={() => (file === null ? undefined : send.mutate(file))}
          >
            试导入
          </Button>
        </div>
        <p className="quiet">先试导入，看清每行的结果，再正式导入。试导入不保存任何内容。</p>
        {send.isError && <Refused error={send.error} />}
      </form>
      {newest !== undefined && <ImportNow key={newest.id} id={newest.id} />}
      {earlier.length > 0 && <Earlier imports={earlier} />}
    </section>
  );
}

function Earlier({ imports }: { readonly imports: readonly ImportLine[] }) {
  return (
    <details className="import-earlier">
      <summary>以前的{imports.length}次导入</summary>
      <table className="case-lines">
        <caption className="only-read">以前的导入</caption>
        <thead>
          <tr>
            {['文件', '导入', '情况', '每行的结果'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td data-label="导入">
                {one.askedBy}，{momentWords(one.askedAt)}
              </td>
              <td data-label="情况">
                {importStates[one.state]}
                {one.total !== null && `，${one.done.toLocaleString('en')}行`}
              </td>
              <td data-label="每行的结果">
                {one.done > 0 && (
                  <a
                    href={`/api/services/imports/${one.id}/results`}
                    aria-label={`下载每行的结果：${one.name}`}
                    download
                  >
                    下载
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Columns() {
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">模板的列</h2>
      <FileColumns of={templateColumns} />
    </section>
  );
}
