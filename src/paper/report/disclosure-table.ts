/** Table two of the form, 主动公开政府信息情况: four blocks in one table of four columns (AR-20 to AR-23). */

import { disclosureForm, disclosureRowHeader, sectionTitles } from '#law/report/form';
import { type ActiveDisclosureRow, type ActiveDisclosureTable, type Count, documentColumns } from '#law/report/report';
import { columnHead, type FormCell, type FormTable, figureCell, rowHead } from './form-table.ts';

const figureColumns = documentColumns.length;

export function disclosureTable(table: ActiveDisclosureTable): FormTable {
  return {
    title: sectionTitles[1],
    headRows: 0,
    labelColumns: 1,
    widths: [48, 36, 36, 36],
    rows: disclosureForm.flatMap((block, b) => blockRows(block, `b${b + 1}`, table)),
  };
}

/** The heads of one block stand below those of the block before, so every figure names its own. */
function blockRows(block: (typeof disclosureForm)[number], id: string, table: ActiveDisclosureTable): FormCell[][] {
  const span = figureColumns / block.columns.length;
  const heads = block.columns.map((label, c) => ({ ...columnHead(label, span), id: `${id}-c${c + 1}` }));
  return [
    [{ ...columnHead(block.title, figureColumns + 1), id }],
    [columnHead(disclosureRowHeader), ...heads],
    ...block.rows.map((row, r) => {
      const rowId = `${id}-r${r + 1}`;
      const figures = disclosureFigures(table, row.key).map((value, c) => ({
        ...figureCell(value, span),
        headers: [id, rowId, heads[c]?.id ?? id],
      }));
      return [{ ...rowHead(row.label), id: rowId }, ...figures];
    }),
  ];
}

/** The figures of a row, in the order of the block's columns. */
export function disclosureFigures(table: ActiveDisclosureTable, row: ActiveDisclosureRow): readonly Count[] {
  if (row === 'regulations' || row === 'normativeDocuments') return documentColumns.map((column) => table[row][column]);
  return [table[row]];
}
