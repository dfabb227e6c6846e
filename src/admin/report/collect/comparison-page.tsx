/** Agencies of one year, or years of one agency, beside each other: a chart of one line, the table of all, the breaks explained. */

import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Chart } from '../../chart/chart.tsx';
import { api } from '../../client/api.ts';
import { dataOf } from '../../client/fault.ts';
import { Failed } from '../../shell/failed.tsx';
import { Heading } from '../../shell/heading.tsx';
import { Loading } from '../../shell/loading.tsx';
import { type CollectionAddress, collectedPath, collectionPath, useCollectionAddress } from './address.ts';
import { collectionKey, useMembers } from './questions.ts';
import './collection.css';
import './comparison.css';

function ask({ agency, year }: CollectionAddress, child: string | undefined, children: string | null) {
  if (child !== undefined) {
    return dataOf(
      api.GET('/api/collections/{agency}/{year}/reports/{child}/comparison', {
        params: { path: { agency, year, child } },
      }),
    );
  }
  const query = children === null || children === '' ? {} : { children };
  return dataOf(api.GET('/api/collections/{agency}/{year}/comparison', { params: { path: { agency, year }, query } }));
}
type Comparison = Awaited<ReturnType<typeof ask>>;

export function ComparisonPage() {
  const address = useCollectionAddress();
  const { child } = useParams();
  const [query] = useSearchParams();
  const children = query.get('children');
  const comparison = useQuery({
    queryKey: [...collectionKey(address), 'comparison', child ?? '', children],
    queryFn: () => ask(address, child, children),
  });
  const title = child === undefined ? `${address.year}年度各机关比较` : '历年比较';
  return (
    <div className="collection">
      <p className="crumbs">
        <Link to={child === undefined ? collectionPath(address) : collectedPath(address, child)}>
          {child === undefined ? `${address.year}年度下级年度报告` : '返回这个机关的报告'}
        </Link>
      </p>
      <Heading title={title} />
      {child === undefined && <Choice address={address} chosen={children} />}
      {comparison.isPending && <Loading />}
      {comparison.isError && <Failed error={comparison.error} again={() => comparison.refetch()} />}
      {comparison.isSuccess && <Beside comparison={comparison.data} />}
    </div>
  );
}

const most = 20;

function Choice({ address, chosen }: { readonly address: CollectionAddress; readonly chosen: string | null }) {
  const [query, setQuery] = useSearchParams();
  const members = useMembers(address);
  const choose = (codes: readonly string[]) => {
    const next = new URLSearchParams(query);
    if (codes.length === 0) next.delete('children');
    else next.set('children', codes.slice(0, most).join(','));
    setQuery(next, { replace: true });
  };
  return (
    <div className="filters no-print">
      <div className="beside-choice">
        <label htmlFor="beside">
          比较的机关（最多{most}个；不选则取名单中已收取的前{most}个）
        </label>
        <Select
          id="beside"
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={chosen === null || chosen === '' ? [] : chosen.split(',')}
          options={[...(members.data ?? [])]}
          onChange={choose}
        />
      </div>
    </div>
  );
}

function Beside({ comparison }: { readonly comparison: Comparison }) {
  const [label, setLabel] = useState(comparison.lines[0]?.label ?? '');
  const line = comparison.lines.find((one) => one.label === label);
  const heads = comparison.columns.map(({ agency, year }) => (comparison.kind === 'years' ? `${year}年` : agency));
  return (
    <>
      <section className="stack-wide" aria-labelledby="chart">
        <h2 id="chart">图</h2>
        <div className="filters no-print">
          <div>
            <label htmlFor="line">项目</label>
            <Select
              id="line"
              value={label}
              onChange={setLabel}
              options={comparison.lines.map((one) => ({ value: one.label, label: `${one.label}（${one.unit}）` }))}
            />
          </div>
        </div>
        {line !== undefined && (
          <Chart
            name={`${line.label}（${line.unit}）`}
            data={{
              form: comparison.kind === 'years' ? 'columns' : 'bars',
              unit: line.unit,
              labels: heads,
              series: [{ name: line.label, values: line.values }],
            }}
          />
        )}
      </section>
      <section className="stack-wide" aria-labelledby="breaks">
        <h2 id="breaks">比较时请注意</h2>
        <ul className="reasons measure">
          {comparison.breaks.map(({ rule, message }) => (
            <li key={`${rule} ${message}`}>{message}</li>
          ))}
          {comparison.breaks.length === 0 && <li>前后年度相连，没有发现口径不同或者不衔接的地方。</li>}
        </ul>
      </section>
      <section className="stack-wide" aria-labelledby="figures">
        <h2 id="figures">数字</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
        <section className="scroll-sideways" tabIndex={0} aria-label="数字表，可以左右滚动">
          <table className="beside">
            <thead>
              <tr>
                <th scope="col">项目</th>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {comparison.lines.map((one) => (
                <tr key={one.label}>
                  <th scope="row">
                    {one.label}（{one.unit}）
                  </th>
                  {one.values.map((value, i) => (
                    <td key={heads[i]}>{value ?? '缺'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
    </>
  );
}
