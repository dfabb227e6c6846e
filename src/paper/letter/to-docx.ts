/** A letter as a Word document for editing: the layout of official documents, the same letter the same bytes. */

import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { settledPackage } from '../report/docx-package.ts';
import { titleParagraph } from '../report/docx-prose.ts';
import { docxStyles, pageMargins } from '../report/docx-styles.ts';
import type { LetterSheet } from './sheet.ts';

export async function letterToDocx(sheet: LetterSheet): Promise<Uint8Array> {
  const { title, agency, number, addressee, paragraphs, attachments, signedOn } = sheet;
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
          plain(number ?? '〔签发时编号〕', { alignment: AlignmentType.CENTER, after: true }),
          ...(addressee === null ? [] : [plain(`${addressee}：`)]),
          ...paragraphs.map((text) => new Paragraph({ style: 'Body', children: [new TextRun(text)] })),
          ...attachments.map((name, i) =>
            plain(`${i === 0 ? '附件：' : '　　　'}${name}`, { indent: true, before: i === 0 }),
          ),
          plain(agency, { alignment: AlignmentType.RIGHT, before: true }),
          plain(signedOn ?? '〔签发后填写日期〕', { alignment: AlignmentType.RIGHT }),
        ],
      },
    ],
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Lines of 29 pt, measured in twentieths of a point. */
const line = 580;

interface Place {
  readonly alignment?: (typeof AlignmentType)['CENTER' | 'RIGHT'];
  readonly indent?: boolean;
  readonly before?: boolean;
  readonly after?: boolean;
}

function plain(text: string, { alignment, indent = false, before = false, after = false }: Place = {}): Paragraph {
  return new Paragraph({
    ...(alignment === undefined ? {} : { alignment }),
    ...(indent ? { indent: { left: 640 } } : {}),
    spacing: { line, ...(before ? { before: line } : {}), ...(after ? { after: line } : {}) },
    children: [new TextRun(text)],
  });
}
