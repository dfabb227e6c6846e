/** Pages of an older site, moved as what they were: a ZIP of the pages and a list that describes them, tried first. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Progress } from 'antd';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { oldPageColumns, oldPageResults } from '#law/publication/old-page';
import { Refused } from '../appeal/form-parts.tsx';
import { toCsv } from '../client/csv.ts';
import { keys } from '../client/queries.ts';
import { saveFile } from '../client/save-file.ts';
import { sendOne } from '../client/send-table.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { FileColumns } from '../shell/file-columns.tsx';
import { Heading } from '../shell/heading.tsx';
import {
  furnitureIn,
  type Listed,
  type Outcome,
  openFolder,
  outcomesAsCsv,
  type Seen,
  sendFolder,
} from './old-pages.ts';
import '../work/work.css';
import '../application/application.css';
import '../service/import.css';

/** The rest is in the file of results. */
const mostShown = 200;

interface Standing {
  readonly dry: boolean;
  readonly all: number;
  readonly outcomes: readonly Outcome[];
}

export function OldPagesPage() {
  const queries = useQueryClient();
  const [zip, setZip] = useState<File | null>(null);
  const [list, setList] = useState<File | null>(null);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [pictures, setPictures] = useState(false);
  const stop = useRef(false);
  const seen = useRef<Seen>({ pages: 0, shownBy: new Map() });
  const send = useMutation({
    mutationFn: async (dry: boolean) => {
      if (zip === null || list === null) return;
      stop.current = false;
      if (dry) seen.current = { pages: 0, shownBy: new Map() };
      const folder = openFolder(new Uint8Array(await zip.arrayBuffer()));
      const { rows } = await sendOne<{ rows: readonly Listed[] }>('/api/old-pages/list', list);
      setStanding({ dry, all: rows.length, outcomes: [] });
      await sendFolder(folder, rows, {
        ...{ dry, pictures, seen: seen.current },
        stopped: () => stop.current,
        told: (more) => setStanding((now) => now && { ...now, outcomes: [...now.outcomes, ...more] }),
      });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.publications }),
  });
  const tried = standing?.dry === true && !send.isPending && standing.outcomes.some(({ result }) => result === 'new');
  const choose = (set: (file: File | null) => void) => (files: FileList | null) => {
    set(files?.[0] ?? null);
    setStanding(null);
    send.reset();
  };
  return (
    <div className="list-page service-import">
      <nav aria-label="位置" className="crumbs">
        <Link to="/publications">主动公开</Link>
      </nav>
      <Heading title="旧网站信息迁移" />
      <p className="measure">
        原网站已经公开的信息，按原来的发布日期整批迁移，并注明由谁、何时迁移；迁移的信息不经三审三校，以后更正仍要逐道审校。查出个人信息、敏感词语的页面退回，改好再迁移，或者另行起草。同一页面只迁移一次，中断后可以重新开始。
      </p>
      <form className="act-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <div className="act-field">
          <label htmlFor="old-zip">页面的压缩包（ZIP，内有 HTML、DOCX 或者 TXT）</label>
          <input id="old-zip" type="file" accept=".zip" onChange={({ target }) => choose(setZip)(target.files)} />
        </div>
        <div className="act-field">
          <label htmlFor="old-list">清单（XLSX 或者 CSV，一行一个页面）</label>
          <input
            id="old-list"
            type="file"
            accept=".xlsx,.csv"
            onChange={({ target }) => choose(setList)(target.files)}
          />
        </div>
        <Checkbox
          checked={pictures}
          onChange={({ target }) => {
            setPictures(target.checked);
            setStanding(null);
          }}
        >
          迁移页面里的图片。图片上的文字和人像程序看不出来，请先抽查；勾选即按原网站已经公开的信息，由您准予公开
        </Checkbox>
        <div className="service-acts">
          <Button
            disabled={zip === null || list === null || send.isPending}
            loading={send.isPending && standing?.dry !== false}
            onClick={() => send.mutate(true)}
          >
            试迁移
          </Button>
          <Button
            type="primary"
            disabled={!tried || send.isPending}
            loading={send.isPending && standing?.dry === false}
            onClick={() => send.mutate(false)}
          >
            正式迁移
          </Button>
          {send.isPending && (
            <Button
              onClick={() => {
                stop.current = true;
              }}
            >
              停止
            </Button>
          )}
        </div>
        <p className="quiet">先试迁移，看清每行的结果，再正式迁移。</p>
        {send.isError && <Refused error={send.error} />}
      </form>
      {standing !== null && <Results standing={standing} busy={send.isPending} furniture={furnitureIn(seen.current)} />}
      <Columns />
    </div>
  );
}

interface ResultsProps {
  readonly standing: Standing;
  readonly busy: boolean;
  /** Pictures that stand on so many pages that they stay behind. */
  readonly furniture: readonly string[];
}

function Results({ standing: { dry, all, outcomes }, busy, furniture }: ResultsProps) {
  const counts = Object.entries(oldPageResults).map(
    ([key, name]) => `${name}${outcomes.filter(({ result }) => result === key).length}件`,
  );
  const told = outcomes.filter(({ messages, result }) => messages.length > 0 || result !== 'new').slice(0, mostShown);
  const done = outcomes.length === all;
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{dry ? '试迁移的结果' : '迁移的结果'}</h2>
      <Progress percent={all === 0 ? 100 : Math.floor((outcomes.length / all) * 100)} aria-label="已处理" />
      <p role="status">
        共{all}行，已处理{outcomes.length}行：{counts.join('，')}。
        {!busy && !done && '没有处理完，可以重新开始，已经迁移的不会重复。'}
      </p>
      {furniture.length > 0 && <p>许多页面都有、按网站的装饰不迁移的图片：{furniture.join('、')}。</p>}
      {!busy && <Button onClick={() => saveFile('迁移结果.csv', outcomesAsCsv(outcomes))}>下载全部结果</Button>}
      {told.length > 0 && (
        <CaseTable caption="退回和有说明的行" columns={columns} lines={told} keyOf={({ row }) => row} />
      )}
    </section>
  );
}

const columns: readonly Column<Outcome>[] = [
  { head: '行', cell: ({ row }) => `第${row}行` },
  { head: '文件', cell: ({ file }) => file },
  { head: '标题', cell: ({ title }) => title },
  { head: '结果', cell: ({ result }) => oldPageResults[result] },
  { head: '说明', cell: ({ messages }) => messages.join('') },
];

function Columns() {
  return (
    <section aria-labelledby="old-columns">
      <h2 id="old-columns">清单的列</h2>
      <p>
        <Button onClick={() => saveFile('旧网站信息清单.csv', toCsv([oldPageColumns.map(({ head }) => head)]))}>
          下载空白清单（CSV）
        </Button>
      </p>
      <FileColumns of={oldPageColumns} />
    </section>
  );
}
