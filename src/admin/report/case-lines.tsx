/** Lists of cases: a table, and on a narrow page a card each. */

import { Link, useLocation } from 'react-router';
import { applicantName, channelName, outcomeName, resultName, stateName } from '../application/words.ts';

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
  return (
    <table className="case-lines">
      <caption className="only-read">申请清单</caption>
      <thead>
        <tr>
          {['编号', '来源', '申请人', '收到日', '到期日', '状态', '办理结果', '办结日'].map((head) => (
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
              <Link to={`/applications/${encodeURIComponent(line.caseId)}`} state={from}>
                {line.number}
              </Link>
            </th>
            <td data-label="来源">{channelName(line.channel)}</td>
            <td data-label="申请人">{applicantName(line.applicantType)}</td>
            <td data-label="收到日">{line.receivedOn ?? none}</td>
            <td data-label="到期日">
              {line.dueOn ?? none}
              {line.extended && <span className="flag">已延期</span>}
            </td>
            <td data-label="状态">{stateName(line.state)}</td>
            <td data-label="办理结果">{line.outcome === null ? none : outcomeName(line.outcome)}</td>
            <td data-label="办结日">{line.concludedOn ?? none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function AppealLines({ lines }: { readonly lines: readonly AppealLine[] }) {
  const from = useHere();
  return (
    <table className="case-lines">
      <caption className="only-read">行政复议、行政诉讼清单</caption>
      <thead>
        <tr>
          {['案号', '申请编号', '提出日', '结果', '结果日'].map((head) => (
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
              <Link to={`/appeals/${encodeURIComponent(line.caseId)}`} state={from}>
                {line.number}
              </Link>
            </th>
            <td data-label="申请编号">
              <Link to={`/applications/${encodeURIComponent(line.applicationId)}`} state={from}>
                {line.applicationNumber ?? '查看申请'}
              </Link>
            </td>
            <td data-label="提出日">{line.filedOn}</td>
            <td data-label="结果">{resultName(line.result)}</td>
            <td data-label="结果日">{line.resultOn ?? none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the list stands, so that the case leads back to it. */
function useHere(): { readonly from: string } {
  const { pathname, search } = useLocation();
  return { from: `${pathname}${search}` };
}
