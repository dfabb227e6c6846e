/** Lists of cases: a table, and on a narrow page a card each. */

import { Link } from 'react-router';
import { applicantName, channelName, outcomeName, resultName, stateName } from '../application/words.ts';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { useHere } from '../shell/here.ts';

interface ApplicationLine {
  readonly caseId: string;
  readonly number: string;
  readonly channel: string;
  readonly applicantType: string;
  readonly state: string;
  readonly receivedOn: string | null;
  readonly dueOn: string | null;
  readonly extended: boolean;
  readonly outcome: string | null;
  readonly concludedOn: string | null;
}

interface AppealLine {
  readonly caseId: string;
  readonly number: string;
  readonly applicationId: string;
  readonly applicationNumber: string | null;
  readonly filedOn: string;
  readonly result: string | null;
  readonly resultOn: string | null;
}

const none = '—';

export function ApplicationLines({ lines }: { readonly lines: readonly ApplicationLine[] }) {
  const from = useHere();
  const number: Column<ApplicationLine> = {
    head: '编号',
    cell: ({ caseId, number: label }) => (
      <Link to={`/applications/${encodeURIComponent(caseId)}`} state={from}>
        {label}
      </Link>
    ),
  };
  return (
    <CaseTable
      caption="申请清单"
      columns={[number, ...applicationColumns]}
      lines={lines}
      keyOf={({ caseId }) => caseId}
    />
  );
}

const applicationColumns: readonly Column<ApplicationLine>[] = [
  { head: '来源', cell: ({ channel }) => channelName(channel) },
  { head: '申请人', cell: ({ applicantType }) => applicantName(applicantType) },
  { head: '收到日', cell: ({ receivedOn }) => receivedOn ?? none },
  {
    head: '到期日',
    cell: ({ dueOn, extended }) => (
      <>
        {dueOn ?? none}
        {extended && <span className="flag">已延期</span>}
      </>
    ),
  },
  { head: '状态', cell: ({ state }) => stateName(state) },
  { head: '办理结果', cell: ({ outcome }) => (outcome === null ? none : outcomeName(outcome)) },
  { head: '办结日', cell: ({ concludedOn }) => concludedOn ?? none },
];

export function AppealLines({ lines }: { readonly lines: readonly AppealLine[] }) {
  const from = useHere();
  const columns: readonly Column<AppealLine>[] = [
    {
      head: '案号',
      cell: ({ caseId, number }) => (
        <Link to={`/appeals/${encodeURIComponent(caseId)}`} state={from}>
          {number}
        </Link>
      ),
    },
    {
      head: '申请编号',
      cell: ({ applicationId, applicationNumber }) => (
        <Link to={`/applications/${encodeURIComponent(applicationId)}`} state={from}>
          {applicationNumber ?? '查看申请'}
        </Link>
      ),
    },
    { head: '提出日', cell: ({ filedOn }) => filedOn },
    { head: '结果', cell: ({ result }) => resultName(result) },
    { head: '结果日', cell: ({ resultOn }) => resultOn ?? none },
  ];
  return <CaseTable caption="行政复议、行政诉讼清单" columns={columns} lines={lines} keyOf={({ caseId }) => caseId} />;
}
