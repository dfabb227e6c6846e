/** Complaints in a table, each with its light. */

import { Link } from 'react-router';
import { complaintChannels, complaintKinds, complaintObjects } from '#law/complaint/events';
import { complaintStates } from '#law/complaint/fold';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import { Light } from '../work/light.tsx';
import type { Line } from './question.ts';

const columns: readonly Column<Line>[] = [
  { head: '编号', cell: ({ caseId, number }) => <Link to={`/complaints/${caseId}`}>{number}</Link> },
  { head: '类型', cell: ({ kind }) => complaintKinds[kind], className: 'day' },
  { head: '关于', cell: ({ object, ref }) => `${complaintObjects[object]}${ref === '' ? '' : ` ${ref}`}` },
  { head: '来源', cell: ({ channel }) => complaintChannels[channel] },
  { head: '收到', cell: ({ receivedOn }) => receivedOn },
  { head: '期限', cell: ({ standing }) => (standing.urgency === 'still' ? '—' : <Light standing={standing} />) },
  { head: '状态', cell: ({ state }) => complaintStates[state], className: 'day' },
  { head: '承办人', cell: ({ ownerName }) => ownerName ?? '—' },
];

export function ComplaintLines({ lines, caption }: { readonly lines: readonly Line[]; readonly caption: string }) {
  return <CaseTable caption={caption} columns={columns} lines={lines} keyOf={({ caseId }) => caseId} />;
}
