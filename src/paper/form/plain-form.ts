/** A plain blank form as a Word document: a title, a table of what is asked with named blanks, a line to sign on. */

import {
  AlignmentType,
  Document,
  type ITableCellOptions,
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

export interface PlainForm {
  readonly title: string;
  /** Names of blanks, each a row. */
  readonly blanks: readonly string[];
  /** Printed small below the title. */
  readonly remark: string;
}

/** The same form is the same bytes. */
export function plainForm({ title, blanks, remark }: PlainForm): Promise<Uint8Array> {
  const rows = blanks.map((blank) => ({ label: blank, words: `{{${blank}}}` }));
  return formInParts({ title, remark, parts: [{ heading: '', rows }] });
}

export interface FormInParts {
  readonly title: string;
  /** Printed small below the title. */
  readonly remark: string;
  /** Words beside a label may hold blanks: {{申请人姓名}}. */
  readonly parts: readonly {
    readonly heading: string;
    readonly rows: readonly { readonly label: string; readonly words: string }[];
  }[];
}

/** A table with a band of its own before each part. The same form is the same bytes. */
export async function formInParts({ title, remark, parts }: FormInParts): Promise<Uint8Array> {
  const document = new Document({
    title,
    styles: docxStyles,
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: pageMargins } },
        children: [
          titleParagraph(title, ''),
          ...(remark === '' ? [] : [centred(remark)]),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            columnWidths: [...columns],
            rows: parts.flatMap(({ heading, rows }) => [
              ...(heading === '' ? [] : [band(heading)]),
              ...rows.map(({ label, words }) => (words === '' ? across(label) : row(label, words))),
            ]),
          }),
          signed('本人（本单位）承诺以上内容真实、准确。'),
          signed('申请人签名（盖章）：＿＿＿＿＿＿＿＿　　{{日期}}'),
        ],
      },
    ],
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** In twentieths of a point. */
const line = 400;
const columns = [3200, 5600] as const;
const text = (words: string) => new TextRun({ text: words, size: 24 });

function row(label: string, words: string): TableRow {
  return new TableRow({ cantSplit: true, children: [cell(label, columns[0]), cell(words, columns[1])] });
}

function across(label: string): TableRow {
  return new TableRow({ cantSplit: true, children: [cell(label, columns[0] + columns[1], { columnSpan: 2 })] });
}

/** Kept with the row that follows it. */
function band(heading: string): TableRow {
  const options = { columnSpan: 2, shading: { fill: 'EFEFEF' } };
  return new TableRow({
    cantSplit: true,
    children: [cell(heading, columns[0] + columns[1], options, true)],
  });
}

function cell(
  words: string,
  width: number,
  options: Pick<ITableCellOptions, 'columnSpan' | 'shading'> = {},
  keepNext = false,
): TableCell {
  return new TableCell({
    ...options,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 120, right: 120 },
    children: [new Paragraph({ keepNext, spacing: { line }, children: [text(words)] })],
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
