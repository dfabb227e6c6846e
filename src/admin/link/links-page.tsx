/** 链接检查: links of the public pages that nobody can open, on which page each stands, and what to do about it. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Heading } from '../shell/heading.tsx';
import { Paged } from '../shell/paged.tsx';
import { type SavedColumn, SaveList } from '../shell/save-list.tsx';
import '../work/work.css';
import './link.css';

type Show = 'dead' | 'open' | 'all';
const shows: Readonly<Record<Show, string>> = { dead: '打不开的', open: '要请人看的', all: '全部' };

const ask = (show: Show, after: string | undefined) =>
  dataOf(
    api.GET('/api/links', {
      params: { query: { ...(show === 'all' ? {} : { show }), ...(after === undefined ? {} : { after }) } },
    }),
  );
type Links = Awaited<ReturnType<typeof ask>>;

export function LinksPage() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('show');
  const show: Show = asked === 'open' || asked === 'all' ? asked : 'dead';
  const links = useInfiniteQuery({
    queryKey: [...keys.links, show],
    queryFn: ({ pageParam }) => ask(show, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const [first] = links.data?.pages ?? [];
  return (
    <div className="list-page">
      <Heading title="链接检查" />
      <p className="quiet measure">
        程序每天夜里逐个打开公开信息和办事指南里的网址。对方谢绝程序访问的不去访问；连接失败的，连续两次才算打不开。
      </p>
      {first !== undefined && <Standing links={first} />}
      <Radio.Group
        aria-label="看哪些链接"
        optionType="button"
        value={show}
        options={(Object.keys(shows) as Show[]).map((value) => ({ value, label: shows[value] }))}
        onChange={({ target }) => setSearch({ show: String(target.value) }, { replace: true })}
      />
      <Paged pages={links}>{(pages) => <Lines lines={pages.flatMap(({ lines }) => lines)} show={show} />}</Paged>
      {first !== undefined && first.runs.length > 1 && <Runs runs={first.runs} />}
    </div>
  );
}

const momentOf = (at: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(at),
  );

function Standing({ links: { links, dead, unsure, runs } }: { readonly links: Links }) {
  const [last] = runs;
  if (last === undefined) return <p role="status">还没有检查过，公开的页面上也没有发现网址。</p>;
  const when = last.endedAt === null ? '正在检查' : `${momentOf(last.endedAt)}查完`;
  return (
    <p role="status">
      <strong>
        {links}个链接，{dead}个打不开
      </strong>
      ，{unsure}个要请人看；{when}。
    </p>
  );
}

const none: Readonly<Record<Show, string>> = {
  dead: '没有打不开的链接。',
  open: '没有要请人看的链接。',
  all: '公开的页面上没有链接。',
};

function Lines({ lines, show }: { readonly lines: readonly Line[]; readonly show: Show }) {
  if (lines.length === 0) return <p>{none[show]}</p>;
  return (
    <>
      <CaseTable caption={`${shows[show]}链接`} columns={columns} lines={lines} keyOf={({ url }) => url} />
      <SaveList
        name={`${shows[show]}链接`}
        columns={saved}
        ask={async (after) => {
          const { lines: more, next } = await ask(show, after ?? undefined);
          return { lines: more, next };
        }}
      />
    </>
  );
}

type Line = Links['lines'][number];

const columns: readonly Column<Line>[] = [
  { head: '网址', cell: ({ url }) => url, className: 'link-address' },
  {
    head: '结果',
    cell: ({ outcomeName, why, failures }) => (
      <>
        {outcomeName}
        {why !== '' && <span className="quiet">（{why}）</span>}
        {failures > 1 && <span className="quiet">，连续{failures}次</span>}
      </>
    ),
  },
  {
    head: '在哪个页面',
    cell: ({ places }) => (
      <ul className="link-places">
        {places.map(({ ref, name }) => (
          <li key={ref}>
            <Link to={ref}>{name}</Link>
          </li>
        ))}
      </ul>
    ),
  },
  { head: '怎样改', cell: ({ mend }) => mend },
];

const saved: readonly SavedColumn<Line>[] = [
  { head: '网址', text: ({ url }) => url },
  { head: '结果', text: ({ outcomeName, why }) => (why === '' ? outcomeName : `${outcomeName}（${why}）`) },
  { head: '在哪个页面', text: ({ places }) => places.map(({ name }) => name).join('；') },
  { head: '怎样改', text: ({ mend }) => mend },
];

type Run = Links['runs'][number];

const runColumns: readonly Column<Run>[] = [
  { head: '开始', cell: ({ startedAt }) => momentOf(startedAt) },
  { head: '查完', cell: ({ endedAt }) => (endedAt === null ? '还没有' : momentOf(endedAt)) },
  { head: '链接', cell: ({ links }) => links },
  { head: '打不开', cell: ({ dead }) => dead ?? '—' },
];

function Runs({ runs }: { readonly runs: Links['runs'] }) {
  return (
    <section aria-labelledby="link-runs">
      <h2 id="link-runs">每次检查</h2>
      <CaseTable
        caption="最近几次检查，新的在前"
        columns={runColumns}
        lines={runs}
        keyOf={({ startedAt }) => startedAt}
      />
    </section>
  );
}
