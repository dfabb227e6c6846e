/** A report as PDF in the official form: paged, tagged, with the fonts in it. The words are data; the page is a template. */

import { type ProseBlock, prose } from '#law/report/prose/prose';
import type { AnnualReport } from '#law/report/report';
import { renderPdf } from '../pdf/render.ts';
import { type FormTable, grid, plainTable } from './form-table.ts';
import { reportParts, tableMissing } from './parts.ts';

export function reportToPdf(report: AnnualReport): Promise<Uint8Array> {
  return renderPdf('report', reportData(report));
}

/** What the template `report` reads. A report says no day of its making, so none is written. */
export function reportData(report: AnnualReport) {
  const { title, agency, preamble, sections } = reportParts(report);
  return {
    title,
    author: agency,
    createdOn: null,
    tableMissing,
    preamble: proseData(preamble),
    sections: sections.map(({ heading, body }) => ({
      heading,
      body:
        body.kind === 'prose'
          ? { kind: 'prose', blocks: proseData(body.markdown) }
          : { kind: 'table', table: body.table && tableData(body.table) },
    })),
  };
}

export function proseData(markdown: string | null) {
  return prose(markdown).map((block: ProseBlock) =>
    block.kind === 'table' ? { kind: 'table', form: tableData(plainTable(block.rows)) } : block,
  );
}

/** A table with the grid column that each cell begins in, which sets the width that its text has. */
export function tableData(table: FormTable) {
  const places = grid(table);
  return {
    ...table,
    rows: table.rows.map((row, r) =>
      row.map((cell) => {
        const { text, rowSpan, columnSpan, heads } = cell;
        return { text, rowSpan, columnSpan, heads, left: places[r]?.indexOf(cell) ?? 0 };
      }),
    ),
  };
}
