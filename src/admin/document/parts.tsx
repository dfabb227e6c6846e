/** What every page of the register shows: a mark of validity, a list of documents, a day that is typed. */

import { Input, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Validity, validities } from '#law/document/fold';
import { Field } from '../appeal/form-parts.tsx';
import { CaseTable, type Column } from '../shell/case-table.tsx';
import type { DocumentLine } from './question.ts';

const colors: Readonly<Record<Validity, string>> = {
  inForce: 'success',
  modified: 'processing',
  pending: 'warning',
  expired: 'default',
  repealed: 'default',
};

export function Mark({ validity }: { readonly validity: Validity }) {
  return <Tag color={colors[validity]}>{validities[validity]}</Tag>;
}

interface LinesProps {
  readonly caption: string;
  readonly lines: readonly DocumentLine[];
  /** A last column of the page's own. */
  readonly more?: { readonly head: string; readonly of: (line: DocumentLine) => ReactNode };
}

export function DocumentLines({ caption, lines, more }: LinesProps) {
  const own = more === undefined ? [] : [{ head: more.head, cell: more.of }];
  return <CaseTable caption={caption} columns={[...columns, ...own]} lines={lines} keyOf={({ caseId }) => caseId} />;
}

const columns: readonly Column<DocumentLine>[] = [
  { head: '文件', cell: ({ caseId, title }) => <Link to={`/documents/${caseId}`}>{title}</Link> },
  { head: '发文字号', cell: ({ documentNumber }) => documentNumber },
  { head: '印发日', cell: ({ issuedOn }) => issuedOn },
  { head: '施行日', cell: ({ effectiveOn }) => effectiveOn ?? '印发之日' },
  { head: '有效期至', cell: ({ endedOn }) => endedOn ?? '没有期限' },
  { head: '有效性', cell: ({ validity }) => <Mark validity={validity} /> },
];

interface DayProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly hint?: string;
  readonly optional?: boolean;
}

export function DayField({ id, label, value, set, hint, optional = false }: DayProps) {
  return (
    <Field id={id} label={label} optional={optional} {...(hint === undefined ? {} : { hint })}>
      <Input id={id} type="date" value={value} onChange={({ target }) => set(target.value)} />
    </Field>
  );
}
