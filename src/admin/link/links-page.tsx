/** 链接检查: links of the public pages that nobody can open, on which page each stands, and what to do about it. */

import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../shell/case-lines.css';
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
      {links.isPending && <Loading />}
      {links.isError && <Failed error={links.error} again={() => links.refetch()} />}
      {links.isSuccess && <Lines lines={links.data.pages.flatMap(({ lines }) => lines)} show={show} />}
      {links.hasNextPage && (
        <Button loading={links.isFetchingNextPage} onClick={() => links.fetchNextPage()}>
          看后面的
        </Button>
      )}
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

function Lines({ lines, show }: { readonly lines: Links['lines']; readonly show: Show }) {
  if (lines.length === 0) return <p>{none[show]}</p>;
  return (
    <table className="case-lines link-lines">
      <caption className="only-read">{shows[show]}链接</caption>
      <thead>
        <tr>
          {['网址', '结果', '在哪个页面', '怎样改'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.url}>
            <th scope="row" className="link-address">
              {line.url}
            </th>
            <td data-label="结果">
              {line.outcomeName}
              {line.why !== '' && <span className="quiet">（{line.why}）</span>}
              {line.failures > 1 && <span className="quiet">，连续{line.failures}次</span>}
            </td>
            <td data-label="在哪个页面">
              <ul className="link-places">
                {line.places.map(({ ref, name }) => (
                  <li key={ref}>
                    <Link to={ref}>{name}</Link>
                  </li>
                ))}
              </ul>
            </td>
            <td data-label="怎样改">{line.mend}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ runs }: { readonly runs: Links['runs'] }) {
  return (
    <section aria-labelledby="link-runs">
      <h2 id="link-runs">每次检查</h2>
      <table className="case-lines">
        <caption className="only-read">最近几次检查，新的在前</caption>
        <thead>
          <tr>
            {['开始', '查完', '链接', '打不开'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.startedAt}>
              <th scope="row">{momentOf(run.startedAt)}</th>
              <td data-label="查完">{run.endedAt === null ? '还没有' : momentOf(run.endedAt)}</td>
              <td data-label="链接">{run.links}</td>
              <td data-label="打不开">{run.dead ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
