/** The weekly brief as a Word document: the same brief the same bytes. */

import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { settledPackage } from '../report/docx-package.ts';
import { titleParagraph } from '../report/docx-prose.ts';
import { docxStyles, pageMargins } from '../report/docx-styles.ts';
import { type BriefSheet, factHeads, firstHeading, firstLines } from './sheet.ts';

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
            columnWidths: widths,
            rows: [
              new TableRow({ tableHeader: true, children: factHeads.map(cell) }),
              ...facts.map(({ label, value, how }) => row([label, value, how])),
            ],
          }),
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(firstHeading)] }),
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
/** Of the table in twentieths of a point: 156 mm together. */
const widths = [2400, 1000, 5440];
const cell = (text: string, at: number) =>
  new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    children: [new Paragraph({ children: [new TextRun(text)] })],
  });
const row = (texts: readonly string[]) => new TableRow({ cantSplit: true, children: texts.map(cell) });
