/** A cell in plain words: its place in the form, what it counts (AR-95), and the articles behind it. */

import type { Citation } from '#law/ruling';
import type { Cell } from './cell.ts';
import { explainAppeal } from './explain-appeal.ts';
import { explainApplication } from './explain-application.ts';
import { explainDisclosure } from './explain-disclosure.ts';

export interface Explanation {
  /** Title of the table. */
  readonly table: string;
  /** The row's words, with its group's before it. */
  readonly row: string;
  /** The column's words. */
  readonly column: string;
  /** 件, 万元 */
  readonly unit: string;
  /** What is counted, one sentence a paragraph. */
  readonly sentences: readonly string[];
  /** The equation of the form that the cell stands in, or null. */
  readonly equation: string | null;
  readonly because: readonly Citation[];
}

export function explain(cell: Cell, year: number): Explanation {
  switch (cell.table) {
    case 'applications':
      return explainApplication(cell, year);
    case 'appeals':
      return explainAppeal(cell, year);
    case 'activeDisclosure':
      return explainDisclosure(cell, year);
  }
}
