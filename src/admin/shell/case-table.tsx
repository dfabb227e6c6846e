/** A list as a table; on a narrow page each line is a card whose figures say their name. */

import type { ReactNode } from 'react';
import './case-lines.css';

export interface Column<L> {
  readonly head: string;
  readonly cell: (line: L) => ReactNode;
  readonly className?: string;
}

interface Props<L> {
  /** Read out, and seen only where `captioned`. */
  readonly caption: string;
  readonly captioned?: boolean;
  /** The first is what a line is known by, and opened. */
  readonly columns: readonly Column<L>[];
  readonly lines: readonly L[];
  readonly keyOf: (line: L) => string | number;
}

export function CaseTable<L>({ caption, captioned = false, columns, lines, keyOf }: Props<L>) {
  const [known, ...others] = columns;
  return (
    <table className="case-lines">
      <caption className={captioned ? undefined : 'only-read'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={keyOf(line)}>
            <th scope="row" className={known?.className}>
              {known?.cell(line)}
            </th>
            {others.map((column) => (
              <Cell key={column.head} column={column} line={line} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<L>({ column: { head, cell, className }, line }: { readonly column: Column<L>; readonly line: L }) {
  const content = cell(line);
  return (
    <td data-label={head} className={className ?? (isDay(content) ? 'day' : undefined)}>
      {content}
    </td>
  );
}

/** 2026-11-27, which is not broken between its figures. */
const isDay = (content: ReactNode) => typeof content === 'string' && /^\d{4}-\d\d-\d\d$/.test(content);
