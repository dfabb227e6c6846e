/** A file as the beginning of a text: its lines, its pictures in their places, and what of it is not carried over. */

import { leftOutFindings } from '#law/publication/left-out';
import type { SourceBlock, SourceDocument } from '#law/report/source';
import type { PaperPicture } from '../publication/picture.ts';
import { type Parts, unpack, xmlOf } from '../screen/package.ts';
import { type DraftPicture, picturesOfDocx } from './docx-pictures.ts';
import { drawnPicture } from './drawn-picture.ts';
import { leftOutOf } from './left-out.ts';
import { markedText } from './marked-text.ts';
import { readDocument } from './read.ts';

export interface PlacedPicture extends PaperPicture {
  /** The line of the text in whose place it stands. */
  readonly line: string;
  readonly alternative: string;
}

/** What a page shows by an address. */
export interface ShownPicture {
  /** The line of the text in whose place it would stand; two of the same name have the same. */
  readonly line: string;
  readonly address: string;
  /** Empty where the page has no words for it. */
  readonly alternative: string;
}

export type DraftReading =
  | {
      readonly ok: true;
      /** What the document calls itself; it is not repeated in the text. */
      readonly title: string | null;
      /** Lines in the marks of law/publication/body. */
      readonly text: string;
      readonly pictures: readonly PlacedPicture[];
      /** In the order of the page. */
      readonly shown: readonly ShownPicture[];
      /** What was left out, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

const mostPictures = 40;

export async function readDraft(bytes: Uint8Array, name: string): Promise<DraftReading> {
  const reading = await readDocument(bytes, name);
  if (!reading.ok) return reading;
  const { title, blocks } = titled(reading.document, reading.format === 'html' && namesItself(bytes));
  if (reading.format !== 'docx') {
    const shown = shownIn(blocks);
    const left = blocks.filter(({ kind }) => kind === 'picture').length - shown.length;
    return { ok: true, title, text: markedText({ blocks }), pictures: [], shown, notes: leftOut(left) };
  }
  const parts = unpack(bytes);
  if (parts === null) return { ok: false, reason: 'Word 文档展开后过大，不能导入。请删去过大的图片或者分成几个文件。' };
  const main = parts.get('word/document.xml');
  const found = picturesOfDocx(parts, main === undefined ? '' : xmlOf(main));
  const { placed, pictures, missed } = await inPlace(blocks, found);
  return {
    ok: true,
    title,
    text: markedText({ blocks: placed }),
    pictures,
    shown: [],
    notes: [...hiddenIn(parts), ...leftOut(missed)],
  };
}

/** Whether a page has a title in its head, which its reader says first of all. */
function namesItself(bytes: Uint8Array): boolean {
  return /<title[\s>]|name=["']?articletitle/i.test(Buffer.from(bytes.subarray(0, 65_536)).toString('latin1'));
}

/** The first heading of the first level, where the document begins with it; the name of a page that has one (`named`). */
function titled(
  { blocks }: SourceDocument,
  named: boolean,
): {
  readonly title: string | null;
  readonly blocks: readonly SourceBlock[];
} {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'text' || (first.heading !== 1 && !named)) return { title: null, blocks };
  return { title: first.text.replace(/\s+/g, ' ').trim(), blocks: rest };
}

async function inPlace(blocks: readonly SourceBlock[], found: ReadonlyMap<string, readonly DraftPicture[]>) {
  const placed: SourceBlock[] = [];
  const pictures: PlacedPicture[] = [];
  let missed = 0;
  for (const block of blocks) {
    if (block.kind !== 'picture') {
      placed.push(block);
      continue;
    }
    const here = 'path' in block.place ? (found.get(block.place.path) ?? []) : [];
    if (here.length === 0) missed += 1;
    for (const { bytes, alternative } of here) {
      const drawn = bytes === null || pictures.length >= mostPictures ? null : await drawnPicture(bytes);
      if (drawn === null) {
        missed += 1;
        placed.push({ ...block, description: alternative });
        continue;
      }
      const description = `第${pictures.length + 1}幅`;
      pictures.push({ ...drawn, alternative, line: `［图片：${description}］` });
      placed.push({ ...block, description });
    }
  }
  return { placed, pictures, missed };
}

function shownIn(blocks: readonly SourceBlock[]): readonly ShownPicture[] {
  return blocks.flatMap((block) =>
    block.kind !== 'picture' || block.shown === undefined
      ? []
      : [{ ...block.shown, line: markedText({ blocks: [block] }) }],
  );
}

/** That pictures stayed behind, and what to do. */
export function leftOut(pictures: number): readonly string[] {
  if (pictures === 0) return [];
  return [`有${pictures}幅图片没有导入，正文中写着“［图片：…］”的地方，请另存为 JPG 或者 PNG 后上传。`];
}

/** What a reader of the Word document could find in it, and a reader of the text does not. */
function hiddenIn(parts: Parts): readonly string[] {
  return leftOutFindings(leftOutOf(parts)).map(({ message }) => message);
}
