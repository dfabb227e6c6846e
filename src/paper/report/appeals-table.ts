/** Table four of the form, 政府信息公开行政复议、行政诉讼情况: one row of 15 figures under three rows of heads (AR-40). */

import { appealBlockLabels, appealColumnLabels, litigationHeader, sectionTitles } from '#law/report/form';
import { type AppealsTable, appealBlocks, appealColumns } from '#law/report/report';
import { columnHead, type FormTable, figureCell } from './form-table.ts';

const span = appealColumns.length;

export function appealsTable(table: AppealsTable): FormTable {
  const results = (rowSpan: number) =>
    appealColumns.map((column) => columnHead(appealColumnLabels[column], 1, rowSpan));
  return {
    title: sectionTitles[3],
    headRows: 3,
    labelColumns: 0,
    widths: appealBlocks.flatMap(() => appealColumns.map(() => 156 / (span * appealBlocks.length))),
    rows: [
      [columnHead(appealBlockLabels.reconsideration, span), columnHead(litigationHeader, span * 2)],
      [
        ...results(2),
        columnHead(appealBlockLabels.litigationDirect, span),
        columnHead(appealBlockLabels.litigationAfterReconsideration, span),
      ],
      [...results(1), ...results(1)],
      appealBlocks.flatMap((block) => appealColumns.map((column) => figureCell(table[block][column]))),
    ],
  };
}
