/** A table of the form in Word: merged cells, borders, kept on one page where it fits, else with its heads on each. */

import {
  AlignmentType,
  convertMillimetersToTwip,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type FormCell, type FormTable, grid } from './form-table.ts';

export function docxTable(table: FormTable): Table {
  const widths = table.widths.map((share) => Math.round(convertMillimetersToTwip(share)));
  const places = grid(table);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 50, right: 50 },
    rows: table.rows.map((row, r) => {
      const isHead = r < table.headRows;
      return new TableRow({
        cantSplit: true,
        ...(isHead ? { tableHeader: true } : {}),
        children: row.map((cell) =>
          docxCell(cell, widthAt(places[r]?.indexOf(cell) ?? 0, cell, widths), {
            alignment: alignmentOf(table, cell),
            keepNext: r < table.rows.length - 1,
          }),
        ),
      });
    }),
  });
}

/** Figures and heads are centred; the many labels of table three are read line by line from the left. */
function alignmentOf(table: FormTable, cell: FormCell) {
  const isLabel = cell.heads === 'row' && cell.rowSpan === 1 && table.labelColumns > 1;
  return isLabel ? AlignmentType.LEFT : AlignmentType.CENTER;
}

function docxCell(cell: FormCell, width: number, layout: Pick<IParagraphOptions, 'alignment' | 'keepNext'>): TableCell {
  return new TableCell({
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: cell.heads === null ? 'Figure' : 'Label',
        ...layout,
        children: cell.text === '' ? [] : [new TextRun(cell.text)],
      }),
    ],
  });
}

function widthAt(left: number, cell: FormCell, widths: readonly number[]): number {
  return widths.slice(left, left + cell.columnSpan).reduce((sum, width) => sum + width, 0);
}
