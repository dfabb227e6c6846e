/** What a file is, by its content, and whether it may be taken: the one question that every file is asked before it is kept. */

import { type Content, type Finding, type Inspection, NotTaken } from './finding.ts';
import { inspectMp3, inspectMp4 } from './media.ts';
import { inspectOle } from './ole.ts';
import { inspectPdf } from './pdf.ts';
import { inspectGif, inspectJpeg, inspectPng, inspectTiff, inspectWebp } from './picture.ts';
import type { RandomAccess } from './random-access.ts';
import { inspectText } from './text.ts';
import { inspectZip } from './zip.ts';

/** Looks further where the first bytes are its own. Adds findings, throws {@link NotTaken}, or says what the file is. */
export type Inspector = (source: RandomAccess, findings: Finding[]) => Promise<Content>;

/** Layer III; with one bit more it is the mark of UTF-16. */
const isMp3Frame = (head: Buffer) => head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2;
const ascii = (head: Buffer, at: number, word: string) => head.toString('latin1', at, at + word.length) === word;

const kinds: readonly (readonly [recognises: (head: Buffer) => boolean, inspector: Inspector])[] = [
  [(head) => head.indexOf('%PDF-') >= 0, inspectPdf],
  [(head) => ascii(head, 0, 'PK\x03\x04') || ascii(head, 0, 'PK\x05\x06'), inspectZip],
  [(head) => ascii(head, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), inspectOle],
  [(head) => ascii(head, 0, '\x89PNG\r\n\x1a\n'), inspectPng],
  [(head) => ascii(head, 0, '\xff\xd8\xff'), inspectJpeg],
  [(head) => ascii(head, 0, 'GIF87a') || ascii(head, 0, 'GIF89a'), inspectGif],
  [(head) => ascii(head, 0, 'RIFF') && ascii(head, 8, 'WEBP'), inspectWebp],
  [(head) => ascii(head, 0, 'II*\0') || ascii(head, 0, 'MM\0*'), inspectTiff],
  [(head) => ascii(head, 4, 'ftyp'), inspectMp4],
  [(head) => ascii(head, 0, 'ID3') || isMp3Frame(head), inspectMp3],
];

/** Never throws for what the bytes are. Bounded in time and memory by the limits of each kind. */
export async function inspect(source: RandomAccess): Promise<Inspection> {
  const findings: Finding[] = [];
  try {
    if (source.size === 0) throw new NotTaken('broken', '文件是空的，没有内容。请核对后重新选择。');
    const head = await source.read(0, 1024);
    const inspector = kinds.find(([recognises]) => recognises(head))?.[1] ?? inspectText;
    const content = await inspector(source, findings);
    return { content, findings };
  } catch (error) {
    if (error instanceof NotTaken) return { content: null, findings: [...findings, error.finding] };
    const message = '文件的内容已损坏，不能打开。请重新导出或另存后再上传。';
    return { content: null, findings: [...findings, { code: 'broken', message }] };
  }
}
