/** Complaints in a table, each with its light. */

import { Link } from 'react-router';
import { complaintChannels, complaintKinds, complaintObjects } from '#law/complaint/events';
import { complaintStates } from '#law/complaint/fold';
import { Light } from '../work/light.tsx';
import type { Line } from './question.ts';

export function ComplaintLines({ lines, caption }: { readonly lines: readonly Line[]; readonly caption: string }) {
  return (
    <table className="case-lines complaint-lines">
      <caption className="only-read">{caption}</caption>
      <thead>
        <tr>
          {['编号', '类型', '关于', '来源', '收到', '期限', '状态', '承办人'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.caseId}>
            <th scope="row">
              <Link to={`/complaints/${line.caseId}`}>{line.number}</Link>
            </th>
            <td data-label="类型">{complaintKinds[line.kind]}</td>
            <td data-label="关于">
              {complaintObjects[line.object]}
              {line.ref !== '' && ` ${line.ref}`}
            </td>
            <td data-label="来源">{complaintChannels[line.channel]}</td>
            <td data-label="收到">{line.receivedOn}</td>
            <td data-label="期限">{line.standing.urgency === 'still' ? '—' : <Light standing={line.standing} />}</td>
            <td data-label="状态">{complaintStates[line.state]}</td>
            <td data-label="承办人">{line.ownerName ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
