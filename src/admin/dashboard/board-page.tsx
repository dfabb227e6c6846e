/** 领导看板: what is late, near, stale, complained about today, this week, this year; each number opens what it counts. */

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { inWords, parseDay } from '#law/calendar/day';
import { ChartOrTable } from '../chart/chart.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { complaintMonths } from '../complaint/months.ts';
import { useComplaintFigures } from '../complaint/question.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { monthsOf } from '../statistics/months-chart.tsx';
import { useYear } from '../statistics/question.ts';
import '../shell/case-lines.css';
import '../work/work.css';
import './board.css';

const ask = () => dataOf(api.GET('/api/board'));
type Board = Awaited<ReturnType<typeof ask>>;

export function BoardPage() {
  const board = useQuery({ queryKey: keys.board, queryFn: ask });
  return (
    <div className="list-page board">
      <Heading title="领导看板" />
      {board.isPending && <Loading />}
      {board.isError && <Failed error={board.error} again={() => board.refetch()} />}
      {board.isSuccess && <Whole board={board.data} />}
    </div>
  );
}

const words = (day: string) => {
  const parsed = parseDay(day);
  return parsed === null ? day : inWords(parsed);
};

function Whole({ board }: { readonly board: Board }) {
  return (
    <>
      <p className="quiet">
        {board.agencyName}，{words(board.today)}。每个数字都能点开，看到它数的是什么。
      </p>
      <p className="no-print">
        周报：
        <a href="/api/board/brief.docx" download>
          Word
        </a>
        {'　'}
        <a href="/api/board/brief.pdf" download>
          PDF
        </a>
      </p>
      <Part name="今天" figures={board.now} />
      <Part name={`本周（${words(board.weekFrom)}起）`} figures={board.week} />
      <Part name="今年" figures={board.year} />
      <Months year={board.today.slice(0, 4)} />
      <Tomorrow lines={board.tomorrow} />
    </>
  );
}

function Part({ name, figures }: { readonly name: string; readonly figures: Board['now'] }) {
  return (
    <section className="board-part" aria-label={name}>
      <h2>{name}</h2>
      <ul className="board-figures">
        {figures.map(({ key, name: label, value, formula, to, bad }) => (
          <li key={key}>
            <Link to={to} className={bad && value > 0 ? 'board-bad' : ''}>
              <span className="board-value">{value}</span>
              <span>{label}</span>
            </Link>
            <p className="quiet">{formula}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The year month by month: what came, what was done; each column opens what it counts. */
function Months({ year }: { readonly year: string }) {
  const figures = useYear(year);
  const complaints = useComplaintFigures(Number(year));
  return (
    <section className="board-part" aria-labelledby="months">
      <h2 id="months">今年各月</h2>
      <div className="board-charts">
        {figures.isSuccess && (
          <div>
            <h3>申请</h3>
            <ChartOrTable
              name={`${year}年各月收到和办结的申请`}
              head="月份"
              {...monthsOf(Number(year), figures.data.figures)}
            />
          </div>
        )}
        {complaints.isSuccess && (
          <div>
            <h3>投诉、建议、找错</h3>
            <ChartOrTable
              name={`${year}年各月来件`}
              head="月份"
              {...complaintMonths(Number(year), complaints.data.byMonth)}
            />
          </div>
        )}
      </div>
      {(figures.isPending || complaints.isPending) && <Loading />}
      {figures.isError && <Failed error={figures.error} again={() => figures.refetch()} />}
      {complaints.isError && <Failed error={complaints.error} again={() => complaints.refetch()} />}
    </section>
  );
}

const tomorrowColumns: readonly Column<Board['tomorrow'][number]>[] = [
  { head: '事项', cell: ({ ref, name }) => <Link to={ref}>{name}</Link>, className: 'board-name' },
  {
    head: '为什么',
    cell: ({ reason, raisedOn }) => (
      <>
        {reason}
        <span className="quiet">（{raisedOn}提出）</span>
      </>
    ),
  },
  { head: '该做什么', cell: ({ dueAct }) => dueAct },
  { head: '责任人', cell: ({ ownerName }) => ownerName ?? '公开办负责人' },
];

function Tomorrow({ lines }: { readonly lines: Board['tomorrow'] }) {
  return (
    <section className="board-part" aria-labelledby="tomorrow">
      <h2 id="tomorrow">明天最可能被投诉的</h2>
      {lines.length === 0 && <p role="status">今天没有预警。</p>}
      {lines.length > 0 && (
        <CaseTable
          caption="最可能被投诉的事，最要紧的在前"
          columns={tomorrowColumns}
          lines={lines}
          keyOf={({ caseId }) => caseId}
        />
      )}
    </section>
  );
}
