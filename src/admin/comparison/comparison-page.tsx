/** 下级比较: the agencies below side by side. Put in order only by a figure that every one of them has. */

import { useQuery } from '@tanstack/react-query';
import { Radio, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { type ComparedGroup, comparedGroups, shareOf } from '#law/comparison/figures';
import { Chart } from '../chart/chart.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../shell/case-lines.css';
import '../work/work.css';
import './comparison.css';

const ask = () => dataOf(api.GET('/api/comparison'));
type Comparison = Awaited<ReturnType<typeof ask>>;
type Figure = Comparison['figures'][number];
type Agency = Comparison['agencies'][number];

export function ComparisonPage() {
  const comparison = useQuery({ queryKey: keys.comparison, queryFn: ask });
  return (
    <div className="list-page">
      <Heading title="下级比较" />
      {comparison.isPending && <Loading />}
      {comparison.isError && <Failed error={comparison.error} again={() => comparison.refetch()} />}
      {comparison.isSuccess && <Whole comparison={comparison.data} />}
    </div>
  );
}

const momentOf = (at: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(at),
  );

function Whole({ comparison: { year, countedAt, figures, agencies } }: { readonly comparison: Comparison }) {
  const [search, setSearch] = useSearchParams();
  const group = Object.hasOwn(comparedGroups, search.get('group') ?? '')
    ? (search.get('group') as ComparedGroup)
    : 'application';
  const put = (changes: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    setSearch(next, { replace: true });
  };
  const own = figures.filter((figure) => figure.group === group);
  const by = own.find(({ key, ordered }) => key === search.get('by') && ordered);
  const drawn = own.find(({ key }) => key === search.get('draw'));
  if (agencies.length === 0) return <p role="status">没有由本机关监督的下级机关。</p>;
  if (countedAt === null) return <p role="status">还没有统计过，几分钟以后再来看。</p>;
  return (
    <>
      <p className="quiet measure">
        {year}年，{momentOf(countedAt)}
        统计，十分钟一次。“—”表示这个机关没有数据，不是零。只有所有机关都有数据的项目才可以按它排列。
      </p>
      <div className="compared-choice no-print">
        <Radio.Group
          aria-label="看哪一类"
          optionType="button"
          value={group}
          options={Object.entries(comparedGroups).map(([value, label]) => ({ value, label }))}
          onChange={({ target }) => put({ group: String(target.value), by: null, draw: null })}
        />
        <Radio.Group
          aria-label="看表还是看图"
          optionType="button"
          value={drawn === undefined ? 'table' : 'chart'}
          options={[
            { value: 'table', label: '表' },
            { value: 'chart', label: '图' },
          ]}
          onChange={({ target }) => put({ draw: target.value === 'chart' ? ((by ?? own[0])?.key ?? null) : null })}
        />
      </div>
      {drawn === undefined ? (
        <Table own={own} agencies={inOrder(agencies, by)} group={group} by={by} order={(key) => put({ by: key })} />
      ) : (
        <Drawn own={own} agencies={inOrder(agencies, by)} drawn={drawn} draw={(key) => put({ draw: key })} />
      )}
      <h2>怎样数</h2>
      <dl className="compared-formulas">
        {own.map(({ key, name, formula }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{formula}。</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface TableProps {
  readonly own: readonly Figure[];
  readonly agencies: readonly Agency[];
  readonly group: ComparedGroup;
  readonly by: Figure | undefined;
  readonly order: (by: string | null) => void;
}

function Table({ own, agencies, group, by, order }: TableProps) {
  return (
    <table className="case-lines compared">
      <caption className="only-read">
        {comparedGroups[group]}，{by === undefined ? '按名称排列' : `按${by.name}从多到少排列`}
      </caption>
      <thead>
        <tr>
          <th scope="col">机关</th>
          {own.map((figure) => (
            <th
              key={figure.key}
              scope="col"
              title={figure.formula}
              aria-sort={figure.key === by?.key ? 'descending' : undefined}
            >
              {figure.ordered ? (
                <button
                  type="button"
                  className="compared-order"
                  onClick={() => order(figure.key === by?.key ? null : figure.key)}
                >
                  {figure.name}
                </button>
              ) : (
                figure.name
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agencies.map((agency) => (
          <tr key={agency.code}>
            <th scope="row">{agency.name}</th>
            {own.map((figure) => (
              <td key={figure.key} data-label={figure.name}>
                <Value agency={agency} figure={figure} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DrawnProps {
  readonly own: readonly Figure[];
  readonly agencies: readonly Agency[];
  readonly drawn: Figure;
  readonly draw: (key: string) => void;
}

/** One figure of all agencies, in the order of the table. */
function Drawn({ own, agencies, drawn, draw }: DrawnProps) {
  return (
    <section className="compared-drawn" aria-label={drawn.name}>
      <div className="filters no-print">
        <div>
          <label htmlFor="draw">画哪一项</label>
          <Select
            id="draw"
            value={drawn.key}
            options={own.map(({ key, name }) => ({ value: key, label: name }))}
            onChange={draw}
          />
        </div>
      </div>
      <Chart
        name={`各机关的${drawn.name}`}
        data={{
          form: 'bars',
          unit: '',
          labels: agencies.map(({ name }) => name),
          series: [{ name: drawn.name, values: agencies.map(({ counts }) => counts[drawn.key] ?? null) }],
        }}
        open={(at) => {
          const agency = agencies[at];
          return (agency?.counts[drawn.key] ?? 0) > 0 ? `/comparison/${agency?.code}/${drawn.key}` : null;
        }}
      />
    </section>
  );
}

const inOrder = (agencies: readonly Agency[], by: Figure | undefined) =>
  by === undefined ? agencies : agencies.toSorted((a, b) => (b.counts[by.key] ?? 0) - (a.counts[by.key] ?? 0));

function Value({ agency, figure: { key, name, of, bad } }: { readonly agency: Agency; readonly figure: Figure }) {
  const n = agency.counts[key];
  if (n === undefined) return <span title="没有数据">—</span>;
  const whole = of === null ? undefined : agency.counts[of as Figure['key']];
  const share = whole === undefined ? null : shareOf(n, whole);
  return (
    <>
      <Link
        to={`/comparison/${agency.code}/${key}`}
        className={bad && n > 0 ? 'compared-bad' : ''}
        aria-label={`${agency.name}${name}${n}`}
      >
        {n}
      </Link>
      {share !== null && <span className="quiet">（{share}%）</span>}
    </>
  );
}
