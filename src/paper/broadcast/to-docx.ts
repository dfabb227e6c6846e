/** A script for the broadcaster as a Word document: large and wide, to be read aloud. */

import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { settledPackage } from '../report/docx-package.ts';
import { titleParagraph } from '../report/docx-prose.ts';
import { docxStyles, pageMargins } from '../report/docx-styles.ts';

export interface ScriptSheet {
  readonly title: string;
  readonly opening: string;
  readonly issuer: string;
  readonly paragraphs: readonly string[];
  readonly seconds: number;
  readonly perMinute: number;
  /** Nothing was left out. */
  readonly whole: boolean;
}

/** Half points: 二号 is read from arm's length. */
const readSize = 44;
const readLine = 800;

function timeWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return `${minutes === 0 ? '' : `${minutes}分`}${rest === 0 && minutes > 0 ? '' : `${rest}秒`}`;
}

export async function scriptToDocx(sheet: ScriptSheet): Promise<Uint8Array> {
  const { title, opening, issuer, paragraphs, seconds, perMinute, whole } = sheet;
  const facts = `播读约${timeWords(seconds)}（每分钟${perMinute}字）。${whole ? '全文。' : '摘播：只播读选定的段落，全文见政府网站。'}`;
  const document = new Document({
    title: `播出稿：${title}`,
    creator: issuer,
    lastModifiedBy: issuer,
    styles: docxStyles,
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: pageMargins } },
        children: [
          titleParagraph(title, issuer),
          new Paragraph({ style: 'Label', alignment: AlignmentType.CENTER, children: [new TextRun(facts)] }),
          ...[opening, ...paragraphs].map(read),
        ],
      },
    ],
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const read = (text: string) =>
  new Paragraph({ style: 'Body', spacing: { line: readLine }, children: [new TextRun({ text, size: readSize })] });
