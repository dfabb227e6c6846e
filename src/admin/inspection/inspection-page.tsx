/** 网站自查: the own site as an inspector would score it, and what to mend first. */

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { AsProblem } from '../plan/as-problem.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import '../shell/case-lines.css';
import '../work/work.css';

const ask = () => dataOf(api.GET('/api/inspection'));
type Inspection = Awaited<ReturnType<typeof ask>>;

export function InspectionPage() {
  const site = useQuery({ queryKey: keys.inspection, queryFn: ask });
  return (
    <div className="list-page">
      <Heading title="网站自查" />
      <p className="quiet measure">
        按政府网站检查指标中程序能够判断的各项，随时给自己打分。没有列出的指标（词语表以外的表述错误、网站能否访问、无障碍等）要另行检查，分数不能代替正式检查。依据：《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）。
      </p>
      {site.isPending && <Loading />}
      {site.isError && <Failed error={site.error} again={() => site.refetch()} />}
      {site.isSuccess && <Whole site={site.data} />}
    </div>
  );
}

function Whole({ site }: { readonly site: Inspection }) {
  const { vetoed, score, passed, lines } = site;
  const result = vetoed ? '有单项否决，不合格' : `${score}分，${passed ? '合格' : '不合格'}`;
  return (
    <>
      <p role="status">
        <strong>{result}</strong>
      </p>
      <table className="case-lines">
        <caption className="only-read">检查指标，应当先改的在前</caption>
        <thead>
          <tr>
            {['指标', '结果', '发现', '怎样改', '类别'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.name}</th>
              <td data-label="结果">{resultOf(line)}</td>
              <td data-label="发现">{line.found}</td>
              <td data-label="怎样改">
                {!line.failed && '—'}
                {line.failed && (
                  <>
                    <Link to={line.to}>{line.mend}</Link>
                    <AsProblem source="inspection" title={`${line.name}：${line.found}`} at="/inspection" />
                  </>
                )}
              </td>
              <td data-label="类别">
                {kinds[line.kind]}
                {line.convention && <span className="quiet">（分值为惯例）</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const kinds = { veto: '单项否决', deduct: '扣分' } as const;

function resultOf({ failed, kind, points }: Inspection['lines'][number]): string {
  if (!failed) return '符合';
  return kind === 'veto' ? '单项否决' : `扣${points}分`;
}
