/** What every page of the register shows: a mark of validity, a list of documents, a day that is typed. */

import { Input, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Validity, validities } from '#law/document/fold';
import { Field } from '../appeal/form-parts.tsx';
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
  const heads = [
    '文件',
    '发文字号',
    '印发日',
    '施行日',
    '有效期至',
    '有效性',
    ...(more === undefined ? [] : [more.head]),
  ];
  return (
    <table className="case-lines">
      <caption className="only-read">{caption}</caption>
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
          <tr key={line.caseId}>
            <th scope="row">
              <Link to={`/documents/${line.caseId}`}>{line.title}</Link>
            </th>
            <td data-label="发文字号">{line.documentNumber}</td>
            <td data-label="印发日">{line.issuedOn}</td>
            <td data-label="施行日">{line.effectiveOn ?? '印发之日'}</td>
            <td data-label="有效期至">{line.endedOn ?? '没有期限'}</td>
            <td data-label="有效性">
              <Mark validity={line.validity} />
            </td>
            {more !== undefined && <td data-label={more.head}>{more.of(line)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
