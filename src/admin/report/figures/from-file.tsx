/** A file of another system, read for figures of table two: what was found stands with its place, and is taken over one by one. */

import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type ChangeEvent, useRef } from 'react';
import type { EnteredRow } from '#law/report/events';
import { rowLabel } from '#law/report/import/found-figures';
import { placeWords } from '#law/report/import/place-words';
import { Fault } from '../../client/fault.ts';
import type { components } from '../../client/schema.ts';
import type { ReportAddress } from '../address.ts';
import { wanOf } from './money.ts';

const accepted = '.xlsx,.csv,.docx,.pdf,.txt';
type FiguresFile = components['schemas']['FiguresFile'];

/** A figure as it is taken over: what to enter, and where it stands. */
export interface Taken {
  readonly row: EnteredRow;
  /** As the field of the form has it. */
  readonly value: string;
  readonly source: string;
  readonly from: { readonly file: string; readonly place: FiguresFile['found'][number]['place'] };
}

interface Props {
  readonly address: ReportAddress;
  readonly take: (taken: Taken) => void;
}

export function FromFile({ address, take }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const read = useMutation({ mutationFn: (file: File) => readFile(address, file) });
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file !== undefined) read.mutate(file);
  };
  return (
    <section className="from-file" aria-label="从文件导入">
      <p>从业务系统导出的文件中取数：Excel（XLSX）、CSV、Word（DOCX）、PDF，文件随数字存卷。</p>
      <Button loading={read.isPending} onClick={() => field.current?.click()}>
        选择文件
      </Button>
      <input
        ref={field}
        type="file"
        accept={accepted}
        onChange={chosen}
        // Ant Design's form shows every file field.
        style={{ display: 'none' }}
        aria-label="选择数据文件"
        tabIndex={-1}
      />
      {read.isError && <Alert type="error" showIcon title={read.error.message} />}
      {read.isSuccess && <Found answer={read.data} take={take} />}
    </section>
  );
}

function Found({ answer, take }: { readonly answer: FiguresFile; readonly take: Props['take'] }) {
  const { file, name, found, reason } = answer;
  if (reason !== null) return <Alert type="warning" showIcon title={`“${name}”：${reason}`} />;
  return (
    <div role="status" className="stack">
      <p>
        “{name}”中找到{found.length}个数字，请核对以后逐个采用：
      </p>
      <ul className="linked">
        {found.map(({ row, value, text, label, place, reason: why }) => {
          const where = placeWords(place);
          return (
            <li key={`${row} ${where} ${text}`}>
              <p>
                <strong>{rowLabel(row)}</strong> {text}
                <br />
                <span className="quiet">
                  {where}，{label}
                  {why === null ? '' : `。该格${why}，请直接填写`}
                </span>
              </p>
              {value !== null && (
                <Button
                  size="small"
                  aria-label={`采用${text}（${rowLabel(row)}，${where}）`}
                  onClick={() =>
                    take({
                      row,
                      value: row === 'administrativeFees' ? wanOf(value) : `${value}`,
                      source: `${name}，${where}`,
                      from: { file, place },
                    })
                  }
                >
                  采用{text}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const cut = { code: 'server-unreachable', detail: '上传中断，没有收到。请检查网络后再传一次。' };
const unreadable = { code: 'answer-unreadable', detail: '服务器的回答没有读懂。请刷新页面后再传一次。' };

async function readFile({ agency, year }: ReportAddress, file: File): Promise<FiguresFile> {
  const body = new FormData();
  body.append('file', file);
  const path = `/api/reports/${encodeURIComponent(agency)}/${encodeURIComponent(year)}/figures-file`;
  const answer = await fetch(path, { method: 'POST', body, headers: { 'x-gongkai': '1' } }).catch(() => {
    throw new Fault(0, cut);
  });
  const told: unknown = await answer.json().catch(() => null);
  if (answer.ok && told !== null) return told as FiguresFile;
  if (typeof told === 'object' && told !== null && 'code' in told && 'detail' in told) {
    throw new Fault(answer.status, told as ConstructorParameters<typeof Fault>[1]);
  }
  throw new Fault(answer.status, unreadable);
}
