/** A plain blank form as a Word document: a title, a table of what is asked with named blanks, a line to sign on. */

import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { settledPackage } from '../report/docx-package.ts';
import { titleParagraph } from '../report/docx-prose.ts';
import { docxStyles, pageMargins } from '../report/docx-styles.ts';

export interface PlainForm {
  readonly title: string;
  /** Names of blanks, each a row. */
  readonly blanks: readonly string[];
  /** Printed small below the title. */
  readonly remark: string;
}

/** The same form is the same bytes. */
export async function plainForm({ title, blanks, remark }: PlainForm): Promise<Uint8Array> {
  const document = new Document({
    title,
    styles: docxStyles,
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: pageMargins } },
        children: [
          titleParagraph(title, ''),
          centred(remark),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            columnWidths: [2600, 6200],
            rows: blanks.map((blank) => row(blank, `{{${blank}}}`)),
          }),
          signed('本人承诺以上内容真实、准确。'),
          signed('申请人签名（盖章）：＿＿＿＿＿＿＿＿　　{{日期}}'),
        ],
      },
    ],
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** In twentieths of a point. */
const line = 480;
const text = (words: string) => new TextRun({ text: words, size: 28 });

function row(label: string, words: string): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [cell(label, 2600), cell(words, 6200)],
  });
}

function cell(words: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 120, right: 120 },
    children: [new Paragraph({ spacing: { line }, children: [text(words)] })],
  });
}

function centred(words: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line, after: 240 },
    children: [new TextRun({ text: words, size: 24 })],
  });
}

function signed(words: string): Paragraph {
  return new Paragraph({ spacing: { line, before: 240 }, children: [text(words)] });
}
