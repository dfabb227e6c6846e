/** A file's bytes and its name → the personal data in every layer of it (PLT-94), by content and never by its ending. */

import { type Screening, screeningOf } from '#law/person/screening';
import { Gathered } from './gather.ts';
import { gatherOffice } from './office.ts';
import { unpack } from './package.ts';
import { gatherPdf } from './pdf.ts';
import { gatherPicture } from './picture.ts';
import { gatherRaw, gatherText } from './text.ts';

export interface FileToScreen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files in files in files. */
const deepest = 3;

/** Never throws for what the bytes are: what no program can read is a finding for a person to look at. */
export async function screen(file: FileToScreen): Promise<Screening> {
  const gathered = await gather(file, 0);
  return screeningOf(gathered.pieces, gathered.unread);
}

async function gather({ name, bytes }: FileToScreen, depth: number): Promise<Gathered> {
  const gathered = new Gathered();
  gathered.text('fileName', '', name.replace(/\.[^.]{1,5}$/, ''));
  if (depth > deepest) {
    gathered.unseen('embedded', '', `嵌入的文件超过${deepest}层，没有筛查。`);
    return gathered;
  }
  const inner: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  try {
    await gatherContent(bytes, gathered, (innerName, innerBytes) => inner.push({ name: innerName, bytes: innerBytes }));
  } catch {
    gathered.unseen('whole', '', '文件已损坏，没有筛查完。');
  }
  for (const one of inner) gathered.within(one.name, await gather(one, depth + 1));
  return gathered;
}

type Within = (name: string, bytes: Uint8Array) => void;

async function gatherContent(bytes: Uint8Array, gathered: Gathered, within: Within): Promise<void> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return gatherPdf(bytes, gathered, within);
  if (head.startsWith('PK')) return gatherPackage(bytes, gathered, within);
  if (/^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP|II\*\0|MM\0\*)/s.test(head)) {
    gatherPicture(bytes, '', gathered);
    return gathered.unseen('picture', '', '图片上的内容须人工核对。');
  }
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    gatherRaw(bytes, '', gathered);
    return gathered.unseen('whole', '', '旧版 Office 或 WPS 文件只能粗略筛查。');
  }
  if (head.slice(4, 8) === 'ftyp' || head.startsWith('ID3') || bytes[0] === 0xff) {
    gatherRaw(bytes.subarray(0, 1_048_576), '', gathered);
    return gathered.unseen('whole', '', '音频、视频的内容须人工核对。');
  }
  gatherText(bytes, gathered);
}

function gatherPackage(bytes: Uint8Array, gathered: Gathered, within: Within): void {
  const parts = unpack(bytes);
  if (parts === null) gathered.unseen('whole', '', '压缩的文件已损坏或者展开后过大，没有筛查。');
  else if (parts.has('[Content_Types].xml') || parts.has('OFD.xml')) gatherOffice(parts, gathered, within);
  else for (const [name, part] of parts) if (!name.endsWith('/')) within(name, part);
}
