/** A publication as a Word document: the layout of official documents, the same publication the same bytes. */

import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BodyBlock } from '#law/publication/body';
import { settledPackage } from '../report/docx-package.ts';
import { titleParagraph } from '../report/docx-prose.ts';
import { docxStyles, pageMargins, pointLevels } from '../report/docx-styles.ts';
import { docxTable } from '../report/docx-table.ts';
import { plainTable } from '../report/form-table.ts';
import { withCharts } from './chart-picture.ts';
import type { PaperPicture } from './picture.ts';
import { type PublicationSheet, pictureWords } from './sheet.ts';

const points = 'points';

export async function publicationToDocx(given: PublicationSheet): Promise<Uint8Array> {
  const sheet = await withCharts(given);
  const { title, issuer, standing, facts, blocks, attachments, url, verification } = sheet;
  const document = new Document({
    title,
    creator: issuer,
    lastModifiedBy: issuer,
    styles: docxStyles,
    numbering: { config: [{ reference: points, levels: [...pointLevels] }] },
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: pageMargins } },
        children: [
          titleParagraph(title, issuer),
          ...(standing === null ? [] : [label(standing)]),
          factTable(facts),
          new Paragraph({ children: [] }),
          ...blocks.flatMap((block, place) => childrenOf(block, sheet, place)),
          ...attachments.map((name, i) => body(`附件${attachments.length > 1 ? i + 1 : ''}：${name}`)),
          label(`网址：${url}`),
          ...(verification === null ? [] : [label(`核验码：${verification.code}（${verification.url}）`)]),
        ],
      },
    ],
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** `place`: of the block in the text; drawings are numbered by it, so that the same text gives the same bytes. */
function childrenOf(block: BodyBlock, { pictures }: PublicationSheet, place: number): readonly FileChild[] {
  if (block.kind === 'heading') {
    return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(block.text)] })];
  }
  if (block.kind === 'table') return [docxTable(plainTable(block.rows)), new Paragraph({ children: [] })];
  if (block.kind === 'picture') {
    const picture = pictures.get(block.file);
    return [picture === undefined ? body(pictureWords(block.alternative)) : drawn(picture, block.alternative, place)];
  }
  if (block.kind === 'paragraph') return [body(block.text)];
  return block.items.map(
    (item) =>
      new Paragraph({
        style: 'Point',
        numbering: { reference: points, level: 0 },
        children: [new TextRun(item)],
      }),
  );
}

/** Pixels of the page between its margins, at the 96 an inch that Word counts by. */
const lineWidth = 590;
const pageHeight = 750;

function drawn({ bytes, kind, width, height }: PaperPicture, alternative: string, place: number): Paragraph {
  const scale = Math.min(1, lineWidth / width, pageHeight / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: alternative, title: alternative, description: alternative, id: String(place + 1) };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new ImageRun({ type: kind, data: bytes, transformation, altText })],
  });
}

function factTable(facts: PublicationSheet['facts']): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: facts.map(
      ({ label: name, value }) => new TableRow({ cantSplit: true, children: [cell(name, 22), cell(value, 78)] }),
    ),
  });
}

const body = (text: string) => new Paragraph({ style: 'Body', children: [new TextRun(text)] });
const label = (text: string) => new Paragraph({ style: 'Label', children: [new TextRun(text)] });
const cell = (text: string, share: number) =>
  new TableCell({ width: { size: share, type: WidthType.PERCENTAGE }, children: [label(text)] });
