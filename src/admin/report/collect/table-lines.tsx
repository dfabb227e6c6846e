/** The agencies, a line each. */

import { Link } from 'react-router';
import { collectionStates } from '#law/report/collect/state';
import { CaseTable, type Column } from '../../shell/case-table.tsx';
import { type CollectionAddress, collectedPath } from './address.ts';
import type { TableLine } from './questions.ts';
import { findingsInWords } from './words.ts';

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
  const agency: Column<TableLine> = {
    head: '机关',
    cell: ({ code, name }) => <Link to={collectedPath(address, code)}>{name}</Link>,
  };
  return <CaseTable caption="报送情况" columns={[agency, ...columns]} lines={lines} keyOf={({ code }) => code} />;
}

const columns: readonly Column<TableLine>[] = [
  { head: '状态', cell: (line) => <State line={line} /> },
  { head: '来源', cell: sourceOf },
  { head: '报送日', cell: ({ submittedOn }) => submittedOn ?? '—' },
  { head: '逾期', cell: ({ daysLate }) => (daysLate > 0 ? <strong className="late">{daysLate}天</strong> : '—') },
  { head: '检查结果', cell: ({ findings }) => (findings === null ? '—' : findingsInWords(findings)) },
];

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
