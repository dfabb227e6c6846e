/** 考核: the scoring table, the points of each agency by formula, appeals and their decisions. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf, done } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Appeals } from './appeals.tsx';
import { ScoringTable } from './scoring-table.tsx';
import '../work/work.css';
import './assessment.css';

const ask = () => dataOf(api.GET('/api/assessments'));
export type Assessments = Awaited<ReturnType<typeof ask>>;
export type Assessed = Assessments['assessed'][number];

export function AssessmentPage() {
  const assessments = useQuery({ queryKey: keys.assessments, queryFn: ask });
  return (
    <div className="list-page">
      <Heading title="考核" />
      <p className="quiet measure">
        分数由评分表和“下级比较”的数字按公式算出，不另外打分。没有数据的项目不计分，合计写明按多少分计；被评机关可以逐项申诉，由评分以外的人处理。
      </p>
      {assessments.isPending && <Loading />}
      {assessments.isError && <Failed error={assessments.error} again={() => assessments.refetch()} />}
      {assessments.isSuccess && <Whole view={assessments.data} />}
    </div>
  );
}

function Whole({ view }: { readonly view: Assessments }) {
  const { year, table, below, assessed, ordered } = view;
  const deeds = useMe().data?.deeds ?? [];
  const unscored = below.filter(({ code }) => !assessed.some((one) => one.code === code));
  return (
    <>
      {deeds.includes('assessment.set') && <ScoringTable key={JSON.stringify(table)} table={table} />}
      <h2>{year}年</h2>
      {below.length > 0 && (
        <p className="quiet">
          {ordered
            ? '所有机关都已按全部项目评分，按分数排列。'
            : '还有机关没有评分，或者有项目没有数据，按名称排列，不排名次。'}
        </p>
      )}
      {assessed.length === 0 && below.length === 0 && <p role="status">今年还没有评分。</p>}
      {assessed.map((one) => (
        <One key={one.code} one={one} mayScore={deeds.includes('assessment.score')} />
      ))}
      {deeds.includes('assessment.score') && table.length > 0 && unscored.length > 0 && (
        <section aria-label="还没有评分的机关">
          <h3>还没有评分</h3>
          <ul className="assessment-unscored">
            {unscored.map(({ code, name }) => (
              <li key={code}>
                {name} <Score code={code} name={name} label="评分" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Score({ code, name, label }: { readonly code: string; readonly name: string; readonly label: string }) {
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () => done(api.POST('/api/assessments/{agency}/scores', { params: { path: { agency: code } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.assessments }),
  });
  return (
    <>
      <Popconfirm
        title={`按现在的评分表和数字给${name}${label}？以前的分数和申诉保留在台账里。`}
        okText={label}
        cancelText="不"
        onConfirm={() => send.mutate()}
      >
        <Button size="small" loading={send.isPending} aria-label={`${label}：${name}`}>
          {label}
        </Button>
      </Popconfirm>
      {send.isError && <Refused error={send.error} />}
    </>
  );
}

function One({ one, mayScore }: { readonly one: Assessed; readonly mayScore: boolean }) {
  const { code, name, scored, outOf, scoredOn, rows } = one;
  const mayCompare = useMe().data?.deeds.includes('comparison.view') === true;
  const columns: readonly Column<Assessed['rows'][number]>[] = [
    { head: '项目', cell: (row) => row.name },
    {
      head: '数字',
      cell: ({ key, name: figure, n, of }) => {
        if (n === null) return '没有数据';
        const words = of === null ? `${n}` : `${n} / ${of}`;
        if (!mayCompare) return words;
        return (
          <Link to={`/comparison/${code}/${key}`} aria-label={`${name}，${figure}，${words}，看现在计入的`}>
            {words}
          </Link>
        );
      },
    },
    { head: '公式', cell: ({ formula }) => formula },
    { head: '满分', cell: ({ points }) => points },
    { head: '得分', cell: ({ scored: of }) => of ?? '不计分' },
  ];
  return (
    <section aria-label={name} className="assessment-one">
      <h3>
        {name} <span className="assessment-total">{scored}分</span>
        <span className="quiet">
          （满分{outOf}分，{scoredOn}评）
        </span>
        {mayScore && <Score code={code} name={name} label="重新评分" />}
      </h3>
      <CaseTable caption={`${name}各项得分`} columns={columns} lines={rows} keyOf={({ key }) => key} />
      <Appeals one={one} />
    </section>
  );
}
