/** The agencies, a line each. */

import { Link } from 'react-router';
import { collectionStates } from '#law/report/collect/state';
import { type CollectionAddress, collectedPath } from './address.ts';
import type { TableLine } from './questions.ts';
import { findingsInWords } from './words.ts';

const heads = ['机关', '状态', '来源', '报送日', '逾期', '检查结果'];

interface Props {
  readonly lines: readonly TableLine[];
  readonly address: CollectionAddress;
  readonly filtered: boolean;
}

export function TableLines({ lines, address, filtered }: Props) {
  if (lines.length === 0) {
    return (
      <p className="quiet" role="status">
        {filtered ? '没有符合条件的机关。请放宽条件再试。' : '没有要报送的机关。'}
      </p>
    );
  }
  return (
    <table className="case-lines">
      <caption className="only-read">报送情况</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.code}>
            <th scope="row">
              <Link to={collectedPath(address, line.code)}>{line.name}</Link>
            </th>
            <td data-label="状态">
              <State line={line} />
            </td>
            <td data-label="来源">{sourceOf(line)}</td>
            <td data-label="报送日">{line.submittedOn ?? '—'}</td>
            <td data-label="逾期">{line.daysLate > 0 ? <strong className="late">{line.daysLate}天</strong> : '—'}</td>
            <td data-label="检查结果">{line.findings === null ? '—' : findingsInWords(line.findings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ line }: { readonly line: TableLine }) {
  return (
    <>
      <span className={`state-${line.state}`}>{collectionStates[line.state]}</span>
      {line.state === 'returned' && line.mendBy !== null && <span className="flag">限{line.mendBy}前更正</span>}
      {line.newerEdition !== null && <span className="flag">该机关已发布第{line.newerEdition}版</span>}
      {line.oldForm && <span className="flag">2019年格式</span>}
    </>
  );
}

function sourceOf({ source, sourceName }: TableLine): string {
  if (source === null) return '—';
  return source === 'edition' ? `本系统，${sourceName}` : `文件“${sourceName}”`;
}
