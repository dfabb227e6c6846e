/** 网站自查: the own site as an inspector would score it, what to mend first, and the trend of the mornings before. */

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { parseDay } from '#law/calendar/day';
import { ChartOrTable } from '../chart/chart.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { AsProblem } from '../plan/as-problem.tsx';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { useListFilters } from '../shell/list-filters.tsx';
import { Loading } from '../shell/loading.tsx';
import '../work/work.css';
import { scoreTrend } from './score-trend.ts';
import './sites.css';

const ask = (on: string) => dataOf(api.GET('/api/inspection', { params: { query: on === '' ? {} : { on } } }));
type Inspection = Awaited<ReturnType<typeof ask>>;

export function InspectionPage() {
  const on = parseDay(useListFilters().of('on')) ?? '';
  const site = useQuery({ queryKey: [...keys.inspection, on], queryFn: () => ask(on) });
  return (
    <div className="list-page">
      <Heading title={on === '' ? '网站自查' : `${on}的网站自查`} />
      <p className="quiet measure">
        按政府网站检查指标中程序能够判断的各项，随时给自己打分，每天早上6:20记下一次。没有列出的指标（词语表以外的表述错误、网站能否访问、无障碍等）要另行检查，分数不能代替正式检查。依据：《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）。
      </p>
      {on !== '' && (
        <p>
          <Link to="/inspection">看现在的</Link>
        </p>
      )}
      {site.isPending && <Loading />}
      {site.isError && <Failed error={site.error} again={() => site.refetch()} />}
      {site.isSuccess && <Whole site={site.data} past={on !== ''} />}
    </div>
  );
}

/** `past`: what was found then is not to be put on the list of today's problems. */
function Whole({ site, past }: { readonly site: Inspection; readonly past: boolean }) {
  const { vetoed, score, passed, lines, trend } = site;
  const result = vetoed ? '有单项否决，不合格' : `${score}分，${passed ? '合格' : '不合格'}`;
  return (
    <>
      <p role="status">
        <strong>{result}</strong>
      </p>
      <CaseTable
        caption="检查指标，应当先改的在前"
        columns={past ? columns.filter(({ head }) => head !== toMend) : columns}
        lines={lines}
        keyOf={({ key }) => key}
      />
      {trend.length > 1 && <Trend trend={trend} />}
    </>
  );
}

type Line = Inspection['lines'][number];

const kinds = { veto: '单项否决', deduct: '扣分', account: '新媒体单项否决（不计入网站得分）' } as const;
const toMend = '怎样改';

const columns: readonly Column<Line>[] = [
  { head: '指标', cell: ({ name }) => name },
  { head: '结果', cell: resultOf },
  { head: '发现', cell: ({ found }) => found },
  {
    head: toMend,
    cell: ({ failed, to, mend, name, found }) =>
      !failed ? (
        '—'
      ) : (
        <>
          <Link to={to}>{mend}</Link>
          <AsProblem source="inspection" title={`${name}：${found}`} at="/inspection" />
        </>
      ),
  },
  {
    head: '类别',
    cell: ({ kind, convention }) => (
      <>
        {kinds[kind]}
        {convention && <span className="quiet">（分值为惯例）</span>}
      </>
    ),
  },
];

function resultOf({ failed, kind, points }: Line): string {
  if (!failed) return '符合';
  if (kind === 'account') return '新媒体单项否决';
  return kind === 'veto' ? '单项否决' : `扣${points}分`;
}

/** A morning that was vetoed has no point in the chart. */
function Trend({ trend }: { readonly trend: Inspection['trend'] }) {
  const days = trend.toReversed();
  return (
    <section aria-labelledby="trend" className="site-trend">
      <h2 id="trend">走势（每天早上）</h2>
      <ChartOrTable
        name="网站自查历次得分"
        head="日期"
        data={scoreTrend(days)}
        lacking={(at) => (days[at] === undefined ? '' : <Link to={addressOf(days[at].on)}>单项否决</Link>)}
        open={(at) => (days[at] === undefined ? null : addressOf(days[at].on))}
      />
    </section>
  );
}

const addressOf = (on: string) => `/inspection?on=${on}`;
