/** A figure of the statistics opened: the applications that it counts, and whether they are as many as it says. */

import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { figures } from '#law/statistics/figures';
import { ApplicationLines } from '../report/case-lines.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { useFigure, useYear } from './question.ts';
import '../report/report.css';
import '../shell/case-lines.css';

export function FigurePage() {
  const { year = '', figure = '' } = useParams();
  const words = figures.find(({ key }) => key === figure);
  if (words === undefined || !/^20\d\d$/.test(year)) return <NotFoundPage />;
  return <Figure year={year} figure={figure} name={words.name} formula={words.formula} />;
}

interface FigureProps {
  readonly year: string;
  readonly figure: string;
  readonly name: string;
  readonly formula: string;
}

function Figure({ year, figure, name, formula }: FigureProps) {
  const cases = useFigure(year, figure);
  const count = useYear(year).data?.figures.find(({ key }) => key === figure)?.value;
  const lines = cases.data?.pages.flatMap((page) => page.cases) ?? [];
  return (
    <div className="cell-page">
      <nav aria-label="位置" className="crumbs">
        <Link to={`/statistics?year=${year}`}>{year}年统计</Link>
      </nav>
      <Heading title={`${year}年，${name}`} />
      <p>
        {formula}
        {count !== undefined && <strong>统计中这一项是{count}件。</strong>}
      </p>
      {cases.isPending && <Loading />}
      {cases.isError && <Failed error={cases.error} again={() => cases.refetch()} />}
      {cases.isSuccess && lines.length === 0 && <p className="quiet">这一项没有计入任何申请。</p>}
      {lines.length > 0 && <ApplicationLines lines={lines} />}
      {cases.hasNextPage && (
        <div className="buttons no-print">
          <Button onClick={() => cases.fetchNextPage()} loading={cases.isFetchingNextPage}>
            继续列出（已列出{lines.length}件）
          </Button>
        </div>
      )}
      {cases.isSuccess && !cases.hasNextPage && lines.length > 0 && (
        <p className="quiet">已全部列出，共{lines.length}件。</p>
      )}
    </div>
  );
}
