/** A file becomes the text of a draft: read apart, its pictures kept as files of the publication, what was left out told. */

import { createHash } from 'node:crypto';
import { may } from '#law/account/may';
import { pictureLine } from '#law/publication/body';
import { mostBody } from '#law/publication/content';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { readDraftBounded } from '#paper/read/bounded';
import { leftOut, type PlacedPicture } from '#paper/read/draft';
import { draftOf } from '#store/publication/drafts';
import { uploadFile } from '../file/upload.ts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from './edit.ts';

export interface ImportedText {
  readonly title: string | null;
  readonly text: string;
  /** Pictures that were kept, in the order of the text. */
  readonly files: readonly { readonly file: string; readonly title: string }[];
  readonly notes: readonly string[];
}

/** Nothing of the draft is changed: the editor takes the text over, and can take it back. The same file again keeps no picture twice. */
export async function importFile(
  office: Office,
  who: Who,
  caseId: string,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
): Promise<Decided<ImportedText>> {
  const permitted = may(who, true, 'publication.draft');
  if (!permitted.ok) return permitted;
  const draft = await draftOf(office.db, caseId);
  if (draft === null || draft.agency !== who.agency) return refused(noSuchPublication);
  const reading = await readDraftBounded(bytes, name);
  if (!reading.ok) return refused(unread(reading.reason));
  if (reading.text.length > mostBody) return refused(unread(tooLong(reading.text.length)));
  const file = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  let text = reading.text;
  const files: ImportedText['files'][number][] = [];
  const notes = [...reading.notes, ...leftOut(reading.shown.length)];
  for (const [place, picture] of reading.pictures.entries()) {
    const title = picture.alternative === '' ? `图${place + 1}` : picture.alternative.slice(0, 100);
    const kept = await keep(office, who, caseId, { picture, title, key: `import-${caseId}-${file}-${place}` });
    if (!kept.ok) {
      notes.push(`${title}没有导入：${kept.refusals[0]?.message ?? ''}`);
      continue;
    }
    files.push({ file: kept.value.id, title });
    text = text.replace(picture.line, () => pictureLine(kept.value.id, picture.alternative));
  }
  return allowed({ title: reading.title, text, files, notes });
}

interface Keeping {
  readonly picture: PlacedPicture;
  readonly title: string;
  readonly key: string;
}

function keep(office: Office, who: Who, caseId: string, { picture: { bytes, kind }, title, key }: Keeping) {
  const name = `${title.replace(/[\\/:*?"<>|]/g, ' ')}.${kind}`;
  return uploadFile(office, who, {
    subject: 'publication',
    caseId,
    announced: bytes.length,
    uploadKey: key,
    open: async () => ({ name, bytes: oneOf(Buffer.from(bytes)) }),
  });
}

async function* oneOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

const tooLong = (length: number) =>
  `文字有${length}个字符，超过正文${mostBody}个字符的上限，没有导入。请分成几件公开，或者把原件作为附件。`;
const unread = (message: string): Refusal => ({
  code: 'import-unread',
  rule: 'PLT-20',
  article: '第二十四条',
  message,
});
