/** A report as a Word document in the layout of official documents; the same report gives the same bytes. */

import { AlignmentType, Document, type FileChild, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { AnnualReport } from '#law/report/report';
import { settledPackage } from './docx-package.ts';
import { headingParagraph, pointsNumbering, proseChildren, titleParagraph } from './docx-prose.ts';
import { docxStyles, pageMargins, pointLevels } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { reportParts, type Section, tableMissing } from './parts.ts';

/** A longer table begins a page, so that its merged cells are not cut in two. */
const rowsOfHalfPage = 16;

export async function reportToDocx(report: AnnualReport): Promise<Uint8Array> {
  const { title, agency, preamble, sections } = reportParts(report);
  const document = new Document({
    title,
    creator: agency,
    lastModifiedBy: agency,
    styles: docxStyles,
    numbering: { config: [{ reference: pointsNumbering, levels: [...pointLevels] }] },
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: pageMargins } },
        footers: { default: pageFooter() },
        children: [titleParagraph(title, agency), ...proseChildren(preamble), ...sections.flatMap(sectionChildren)],
      },
    ],
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function sectionChildren({ heading, body }: Section): readonly FileChild[] {
  if (body.kind === 'prose') return [headingParagraph(heading), ...proseChildren(body.markdown)];
  if (body.table === null) return [headingParagraph(heading), ...proseChildren(tableMissing)];
  const fillsPage = body.table.rows.length > rowsOfHalfPage;
  return [headingParagraph(heading, fillsPage), docxTable(body.table)];
}

/** — 1 — */
function pageFooter(): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({
    children: [new Paragraph({ style: 'PageNumber', alignment: AlignmentType.CENTER, children: [number] })],
  });
}
