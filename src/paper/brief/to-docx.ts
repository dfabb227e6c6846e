/** The weekly brief as a Word document: the same brief the same bytes. */

import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { settledPackage } from '../report/docx-package.ts';
import { titleParagraph } from '../report/docx-prose.ts';
import { docxStyles, pageMargins } from '../report/docx-styles.ts';
import { type BriefSheet, firstHeading, firstLines } from './sheet.ts';

export async function briefToDocx(sheet: BriefSheet): Promise<Uint8Array> {
  const { title, agency, made, paragraphs, facts } = sheet;
  const document = new Document({
    title,
    creator: agency,
    lastModifiedBy: agency,
    styles: docxStyles,
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: pageMargins } },
        children: [
          titleParagraph(title, ''),
          ...paragraphs.map(body),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: facts.map(({ label, value }) => new TableRow({ children: [cell(label), cell(value)] })),
          }),
          body(`${firstHeading}：`),
          ...firstLines(sheet).map(body),
          right(agency),
          right(made),
        ],
      },
    ],
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const body = (text: string) => new Paragraph({ style: 'Body', children: [new TextRun(text)] });
const right = (text: string) => new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(text)] });
const cell = (text: string) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] });
