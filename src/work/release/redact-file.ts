/** Masking a file for good: a new file of the same case, screened at once, with the digests of both on record. */

import { may } from '#law/account/may';
import { endingOf } from '#law/file/name';
import { findPersonalData } from '#law/person/find-personal-data';
import type { ScreenFinding } from '#law/person/screening';
import { releaseRefusal } from '#law/release/release';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Mark, PageHit } from '#paper/redact/marks';
import { cleanFile, pagesOf, pictureOf, redactPages } from '#paper/redact/redact';
import { screenBounded } from '#paper/screen/bounded';
import type { FileRow } from '#store/file/files';
import { sha256 } from '#store/log/suite';
import { addRedaction, keepScreening } from '#store/release/screenings';
import { act } from '../act.ts';
import { fileView } from '../file/file-view.ts';
import { recordView } from '../file/open.ts';
import { attach, discard, receive } from '../file/receive.ts';
import { scanFile } from '../file/scan.ts';
import type { Office, Who } from '../office.ts';
import { bytesOf, ownFile } from './bytes.ts';

const drawnKinds: readonly FileRow['kind'][] = ['pdf', 'jpg', 'png', 'gif', 'webp'];
const cleanedKinds: readonly FileRow['kind'][] = ['docx', 'xlsx'];

export interface PagesView {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly hits: readonly PageHit[];
}

interface Opened {
  readonly row: FileRow;
  readonly bytes: Buffer;
}

async function opened(
  office: Office,
  who: Who,
  id: string,
  kinds: readonly FileRow['kind'][],
): Promise<Decided<Opened>> {
  const permitted = may(who, true, 'file.redact');
  if (!permitted.ok) return permitted;
  const row = await ownFile(office.db, who.agency, id);
  if (!row.ok) return row;
  if (!kinds.includes(row.value.kind)) return refused(otherKind);
  const bytes = await bytesOf(office, row.value);
  return bytes.ok ? allowed({ row: row.value, bytes: bytes.value }) : bytes;
}

const otherKind = releaseRefusal(
  'redact-kind',
  '这种文件不能在这里遮盖。PDF 和图片可以逐页遮盖，DOCX、XLSX 可以清理；其他文件请先转换为 PDF。',
);
const notDone = (reason: string) => releaseRefusal('redact-refused', reason);

/** How large the pages are, and which numbers stand where on them. */
export async function redactionPages(office: Office, who: Who, id: string): Promise<Decided<PagesView>> {
  const file = await opened(office, who, id, drawnKinds);
  if (!file.ok) return file;
  const found = await pagesOf(file.value.bytes);
  return found.ok ? allowed({ pages: found.pages, hits: found.hits }) : refused(notDone(found.reason));
}

/** A page as JPEG; who looks at an applicant's papers is on record. */
export async function redactionPage(office: Office, who: Who, id: string, page: number): Promise<Decided<Uint8Array>> {
  const file = await opened(office, who, id, drawnKinds);
  if (!file.ok) return file;
  const drawn = await pictureOf(file.value.bytes, page);
  if (!drawn.ok) return refused(notDone(drawn.reason));
  if (file.value.row.personal && page === 1) await recordView(office, who, file.value.row);
  return allowed(drawn.bytes);
}

export interface RedactionWish {
  readonly way: 'drawn' | 'cleaned';
  readonly marks: readonly Mark[];
}

interface Masked {
  readonly bytes: Buffer;
  readonly name: string;
  readonly marks: number;
  readonly shown: readonly PageHit[];
}

/** Returns the new file's id. */
export async function redactFile(office: Office, who: Who, id: string, wish: RedactionWish): Promise<Decided<string>> {
  const call = { deed: 'file.redact', subject: 'file', object: id, agency: who.agency } as const;
  const file = await opened(office, who, id, wish.way === 'drawn' ? drawnKinds : cleanedKinds);
  const masked = file.ok ? await maskedOf(office, file.value, wish) : file;
  if (!file.ok || !masked.ok) return act<string>(office, who, call, async () => masked as Decided<never>);
  const { bytes, name, marks, shown } = masked.value;
  const { row } = file.value;
  const received = await receive(office, row.owner_subject, 'staff', { name, announced: null, bytes: once(bytes) });
  if (!received.ok) return act<string>(office, who, call, async () => received);
  const findings = [...(await screenedAs(name, bytes)), ...shown.map(standing)];
  const made = await act<FileRow>(office, who, call, async (tx) => {
    const to = { agency: who.agency, caseId: row.owner_case, uploadedBy: who.accountId, uploadKey: null };
    const made = await attach(office, tx, received.value, to);
    const at = office.now();
    await addRedaction(tx, {
      file: made.id,
      agency: who.agency,
      source: id,
      way: wish.way,
      marks,
      source_sha256: sha256(file.value.bytes),
      sha256: sha256(bytes),
      made_at: at,
      made_by: who.accountId,
    });
    await keepScreening(tx, office.vault, { file: made.id, agency: who.agency, at, by: who.accountId, findings });
    return allowed({ value: made, changes: [] });
  });
  if (!made.ok) {
    await discard(office, received.value);
    return made;
  }
  await scanFile(office, made.value);
  return allowed(made.value.id);
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function maskedOf(
  office: Office,
  { row, bytes }: Opened,
  { way, marks }: RedactionWish,
): Promise<Decided<Masked>> {
  const name = fileView(office, row).name;
  if (way === 'cleaned') {
    const cleaned = await cleanFile(bytes);
    if (!cleaned.ok) return refused(notDone(cleaned.reason));
    const named = `${plainStem(name)}（清理）.${endingOf(name)}`;
    return allowed({ bytes: Buffer.from(cleaned.bytes), name: named, marks: cleaned.masked, shown: [] });
  }
  if (marks.length === 0) return refused(notDone('还没有画出要遮盖的地方。请在页面上画出，或者选用查到的号码。'));
  const drawn = await redactPages(bytes, marks);
  if (!drawn.ok) return refused(notDone(drawn.reason));
  return allowed({
    bytes: Buffer.from(drawn.bytes),
    name: `${plainStem(name)}（遮盖）.pdf`,
    marks: marks.length,
    shown: drawn.shown,
  });
}

/** Its name says no number either. */
function plainStem(name: string): string {
  const stem = name.replace(/\.[^.]{1,5}$/, '');
  return (
    findPersonalData(stem).reduceRight((text, one) => text.slice(0, one.start) + text.slice(one.end), stem) || '附件'
  );
}

async function screenedAs(name: string, bytes: Buffer): Promise<readonly ScreenFinding[]> {
  const { findings } = await screenBounded({ name, bytes });
  return findings.map(({ layer, place, kind, excerpt }) => ({ layer, place, kind, excerpt }));
}

/** What no mark is over is seen on the page still: it holds the release back like any other finding. */
function standing({ page, kind, excerpt }: PageHit): ScreenFinding {
  return { layer: 'text', place: `第${page}页，没有遮盖`, kind, excerpt };
}
