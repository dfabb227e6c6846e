/** A chart of figures that also stand in a table: beside it on the page, or behind the switch 图、表. */

import { Radio } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type ChartData, type Opening, wordsOf } from './data.ts';
import '../shell/case-lines.css';
import './chart.css';

interface ChartProps {
  /** What is counted, and of when. */
  readonly name: string;
  readonly data: ChartData;
  readonly open?: Opening;
}

/** Where the table with the same figures stands beside it on the page. */
export function Chart({ name, data, open }: ChartProps) {
  const at = useRef<HTMLDivElement>(null);
  const opening = useRef<Opening | undefined>(open);
  opening.current = open;
  const go = useNavigate();
  const [missing, setMissing] = useState(false);
  const told = JSON.stringify(data);
  const opens = open !== undefined;
  useEffect(() => {
    let remove: (() => void) | undefined;
    let gone = false;
    const choose = (label: number, series: number) => {
      const to = opening.current?.(label, series) ?? null;
      if (to !== null) void go(to);
    };
    const begin = async () => {
      const { draw } = await import('./draw.ts');
      if (!gone && at.current !== null) remove = draw(at.current, JSON.parse(told) as ChartData, opens ? choose : null);
    };
    begin().catch(() => setMissing(true));
    return () => {
      gone = true;
      remove?.();
    };
  }, [told, opens, go]);
  return (
    <figure className="chart">
      {data.series.length > 1 && (
        <figcaption>
          {data.series.map((series, i) => (
            <span key={series.name} className={`chart-key chart-key-${i}`}>
              {series.name}
            </span>
          ))}
        </figcaption>
      )}
      {missing ? (
        <p role="status">图没有取到，数字见表。刷新页面可以再试。</p>
      ) : (
        <div ref={at} role="img" aria-label={`${wordsOf(name, data)}数字见表。`} className={`chart-${data.form}`} />
      )}
    </figure>
  );
}

interface WithTableProps extends ChartProps {
  /** Head of the first column: 月份 */
  readonly head: string;
  /** What the table says where there is no figure. */
  readonly lacking?: (label: number) => ReactNode;
}

/** Where no table stands on the page: one is behind the switch, each figure opening as in the chart. */
export function ChartOrTable(props: WithTableProps) {
  const { name } = props;
  const [as, setAs] = useState<'chart' | 'table'>('chart');
  return (
    <div className="chart-or-table">
      <div className="chart-switch no-print">
        <Radio.Group
          aria-label={`${name}：看图还是看表`}
          optionType="button"
          size="small"
          value={as}
          options={[
            { value: 'chart', label: '图' },
            { value: 'table', label: '表' },
          ]}
          onChange={({ target }) => setAs(target.value)}
        />
      </div>
      {as === 'chart' ? <Chart {...props} /> : <ChartTable {...props} />}
    </div>
  );
}

function ChartTable({ name, data: { labels, series, unit }, open, head, lacking }: WithTableProps) {
  return (
    <table className="case-lines chart-table">
      <caption className="only-read">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {series.map((one) => (
            <th key={one.name} scope="col">
              {unit === '' ? one.name : `${one.name}（${unit}）`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map(({ name: of, values }, i) => {
              const value = values[row] ?? null;
              const to = value === null || value === 0 ? null : (open?.(row, i) ?? null);
              return (
                <td key={of} data-label={of}>
                  {value === null && (lacking?.(row) ?? <span title="没有数据">—</span>)}
                  {value !== null && to === null && value}
                  {value !== null && to !== null && (
                    <Link to={to} aria-label={`${label}，${of}，${value}${unit}`}>
                      {value}
                    </Link>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
