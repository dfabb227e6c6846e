/** A cell opened: the cases that it counts, a page at a time, and whether they are as many as it says. */

import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { dayInWords } from '../application/words.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { type ReportAddress, reportPath, useReportAddress } from './address.ts';
import { AppealLines, ApplicationLines } from './case-lines.tsx';
import { cellId } from './cell-id.ts';
import { type NamedCell, nameCell } from './cell-name.ts';
import { Export } from './export.tsx';
import { useCell, useLiveReport } from './questions.ts';
import './report.css';
import '../shell/case-lines.css';

export function CellPage() {
  const { table = '', row = '', column = '' } = useParams();
  const address = useReportAddress();
  const cell = nameCell(table, row, column);
  return cell === null ? <NotFoundPage /> : <Cell address={address} cell={cell} />;
}

function Cell({ address, cell }: { readonly address: ReportAddress; readonly cell: NamedCell }) {
  const cases = useCell(address, cell);
  const back = `${reportPath(address)}?cutOff=${address.cutOff}#${cellId(cell.table, cell.row, cell.column)}`;
  const listed = cases.data?.pages.reduce((sum, page) => sum + page.cases.length, 0) ?? 0;
  return (
    <div className="cell-page">
      <nav aria-label="位置" className="crumbs">
        <Link to={back}>{address.year}年度报告</Link>
      </nav>
      <Heading title={`${cell.rowName}，${cell.columnName}`}>{cell.rowName}</Heading>
      <p>
        {cell.columnName}，计至{dayInWords(address.cutOff)}。<Counted address={address} cell={cell} />
      </p>
      {cases.isPending && <Loading />}
      {cases.isError && <Failed error={cases.error} again={() => cases.refetch()} />}
      {cases.isSuccess && listed === 0 && <p className="quiet">这一格没有计入任何案件。</p>}
      {cases.isSuccess && listed > 0 && (
        <>
          <Lines pages={cases.data.pages} />
          <div className="buttons no-print">
            {cases.hasNextPage && (
              <Button onClick={() => cases.fetchNextPage()} loading={cases.isFetchingNextPage}>
                继续列出（已列出{listed}件）
              </Button>
            )}
            <Export address={address} cell={cell} />
          </div>
          {!cases.hasNextPage && <p className="quiet">已全部列出，共{listed}件。</p>}
        </>
      )}
    </div>
  );
}

type Pages = NonNullable<ReturnType<typeof useCell>['data']>['pages'];

function Lines({ pages }: { readonly pages: Pages }) {
  const applications = pages.flatMap((page) => (page.table === 'applications' ? page.cases : []));
  const appeals = pages.flatMap((page) => (page.table === 'appeals' ? page.cases : []));
  const documents = pages.flatMap((page) => (page.table === 'activeDisclosure' ? page.cases : []));
  if (documents.length > 0) return <CountedDocuments lines={documents} />;
  return appeals.length > 0 ? <AppealLines lines={appeals} /> : <ApplicationLines lines={applications} />;
}

function CountedDocuments({
  lines,
}: {
  readonly lines: Extract<Pages[number], { table: 'activeDisclosure' }>['cases'];
}) {
  return (
    <table className="case-lines">
      <caption className="only-read">所计的文件</caption>
      <thead>
        <tr>
          {['文件', '发文字号', '印发日', '不再有效之日'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ caseId, title, documentNumber, issuedOn, endedOn }) => (
          <tr key={caseId}>
            <th scope="row">
              <Link to={`/documents/${caseId}`}>{title}</Link>
            </th>
            <td data-label="发文字号">{documentNumber}</td>
            <td data-label="印发日">{issuedOn}</td>
            <td data-label="不再有效之日">{endedOn ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the report itself says in this cell. */
function Counted({ address, cell }: { readonly address: ReportAddress; readonly cell: NamedCell }) {
  const tables = useLiveReport(address).data?.report;
  const table: Readonly<Record<string, Readonly<Record<string, number | null>> | number | null>> =
    tables?.[cell.table] ?? {};
  const row = table[cell.row];
  const count = typeof row === 'object' ? row?.[cell.column] : null;
  return count == null ? null : <strong>报告中这一格是{count}件。</strong>;
}
