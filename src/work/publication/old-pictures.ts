/** Pictures of a page of an older site: found among those sent with it, drawn anew, kept as files, answered for by whoever moves the page. */

import { pictureLine } from '#law/publication/body';
import type { EditionContent } from '#law/publication/content';
import { migrated, type OldPage } from '#law/publication/old-page';
import {
  type LeftPicture,
  type LeftReason,
  mostPageBytes,
  mostPagePictures,
  mostPictureBytes,
  ornament,
  standInWords,
  toldOfLeft,
} from '#law/publication/old-picture';
import { drawnBounded } from '#paper/read/bounded';
import type { DraftReading } from '#paper/read/draft';
import { placeOfPicture } from '#paper/read/picture-place';
import { screenBounded } from '#paper/screen/bounded';
import type { Tx } from '#store/db';
import type { FileRow } from '#store/file/files';
import { keepScreening, keepWaiver } from '#store/release/screenings';
import { attach, type Received, receive } from '../file/receive.ts';
import type { Office, Who } from '../office.ts';

/** A picture of the folder, by its path there; or why whoever sends it leaves it behind. */
export interface SentPicture {
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly left: 'tooLarge' | 'furniture' | null;
}

/** One that goes on with its page. `mark` stands for the id of its file until it is kept. */
export interface DrawnPicture {
  readonly mark: string;
  readonly title: string;
  readonly kind: 'png' | 'jpg';
  readonly bytes: Uint8Array;
}

export interface PicturedText {
  readonly text: string;
  readonly drawn: readonly DrawnPicture[];
  readonly notes: readonly string[];
  /** Paths in the folder that have to be sent with the page. */
  readonly wants: readonly string[];
}

type Read = Extract<DraftReading, { ok: true }>;

/** What stands in place of the line of a picture: the picture, nothing (an ornament), or the line itself, since it stays behind. */
type Fate = { readonly mark: string } | { readonly reason: LeftReason } | 'ornament';

/** `sent` null: nothing was sent with the page yet. */
export async function pictured(
  office: Office,
  page: OldPage,
  reading: Read,
  sent: readonly SentPicture[] | null,
): Promise<PicturedText> {
  const places = reading.shown.map(({ address }) => placeOfPicture(page.file, address));
  const paths = [...new Set(places.flatMap((place) => ('path' in place ? [place.path] : [])))];
  if (sent === null && paths.length > 0)
    return { text: reading.text, drawn: [], notes: [], wants: paths.slice(0, mostPagePictures) };
  const { drawn, fates } = await drawnOf(office, paths, sent ?? []);
  const lines = new Lines(reading.text, page.title);
  const left: LeftPicture[] = [];
  for (const [i, { line, address, alternative }] of reading.shown.entries()) {
    const place = places[i] ?? { why: 'outside' };
    const fate: Fate = 'path' in place ? (fates.get(place.path) ?? { reason: 'tooMany' }) : { reason: place.why };
    lines.put(line, fate, alternative);
    if (typeof fate === 'object' && 'reason' in fate)
      left.push({ name: fate.reason === 'embedded' ? '图片' : address, reason: fate.reason });
  }
  for (const { line, alternative, bytes, kind } of reading.pictures) {
    const mark = office.newId();
    drawn.push({ mark, bytes, kind });
    lines.put(line, { mark }, alternative);
  }
  return {
    text: lines.text,
    drawn: drawn.map((one) => ({ ...one, title: lines.titles.get(one.mark) ?? '' })),
    notes: [
      ...(drawn.length > 0 ? [`迁移图片${drawn.length}幅。`] : []),
      ...(lines.wordless > 0
        ? [`有${lines.wordless}幅图片原网页没有文字说明，写作“（图…，原网页没有文字说明）”，请更正时补写。`]
        : []),
      ...toldOfLeft(left),
    ],
    wants: [],
  };
}

async function drawnOf(office: Office, paths: readonly string[], sent: readonly SentPicture[]) {
  const drawn: Omit<DrawnPicture, 'title'>[] = [];
  const fates = new Map<string, Fate>();
  let size = 0;
  for (const [i, path] of paths.entries()) {
    const found = sent.find((one) => one.path === path);
    const against = i < mostPagePictures ? againstSent(found, size) : 'tooMany';
    if (against !== null) {
      fates.set(path, { reason: against });
      continue;
    }
    const picture = found?.bytes ? await drawnBounded(found.bytes) : null;
    size += found?.bytes?.length ?? 0;
    if (picture === null) fates.set(path, { reason: 'unreadable' });
    else if (picture.width <= ornament || picture.height <= ornament) fates.set(path, 'ornament');
    else {
      const mark = office.newId();
      drawn.push({ mark, bytes: picture.bytes, kind: picture.kind });
      fates.set(path, { mark });
    }
  }
  return { drawn, fates };
}

function againstSent(found: SentPicture | undefined, size: number): LeftReason | null {
  if (found === undefined) return 'absent';
  if (found.left !== null) return found.left;
  const bytes = found.bytes?.length ?? 0;
  return bytes > mostPictureBytes || size + bytes > mostPageBytes ? 'tooLarge' : null;
}

/** The text whose lines are replaced from top to bottom: two pictures of the same name have the same line. */
class Lines {
  readonly #lines: string[];
  readonly #title: string;
  /** Of a picture, what readers see as the name of its file: its first words. */
  readonly titles = new Map<string, string>();
  wordless = 0;
  #from = 0;

  constructor(text: string, title: string) {
    this.#lines = text.split('\n');
    this.#title = title;
  }

  get text(): string {
    return this.#lines.filter((line) => line !== '').join('\n');
  }

  put(line: string, fate: Fate, alternative: string): void {
    const at = this.#lines.indexOf(line, this.#from);
    if (at < 0) return;
    this.#lines[at] = this.#instead(line, fate, alternative);
    this.#from = at + 1;
  }

  #instead(line: string, fate: Fate, alternative: string): string {
    if (fate === 'ornament') return '';
    if ('reason' in fate) return fate.reason === 'furniture' ? '' : line;
    if (alternative === '') this.wordless += 1;
    if (!this.titles.has(fate.mark)) {
      this.titles.set(fate.mark, alternative.slice(0, 100) || `图${this.titles.size + 1}`);
    }
    const place = [...this.titles.keys()].indexOf(fate.mark) + 1;
    return pictureLine(fate.mark, alternative || standInWords(this.#title, place));
  }
}

/** A picture whose bytes are in the store, with what the screening says of it. */
export interface KeptPicture {
  readonly mark: string;
  readonly received: Received;
  readonly findings: Awaited<ReturnType<typeof screenBounded>>['findings'];
}

/** Those that can be kept; they belong to nobody until they are attached. */
export async function receivePictures(office: Office, drawn: readonly DrawnPicture[]): Promise<readonly KeptPicture[]> {
  const kept: KeptPicture[] = [];
  for (const { mark, title, kind, bytes } of drawn) {
    const name = `${title.replace(/[\\/:*?"<>|]/g, ' ')}.${kind}`;
    const upload = { name, bytes: oneOf(Buffer.from(bytes)), announced: bytes.length };
    const received = await receive(office, 'publication', 'staff', upload);
    if (!received.ok) continue;
    const { findings } = await screenBounded({ name, bytes: Buffer.from(bytes) });
    kept.push({ mark, received: received.value, findings });
  }
  return kept;
}

async function* oneOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The edition with the ids of what was kept; what was not is named in the text, as before. */
export function withIds(content: EditionContent, kept: readonly KeptPicture[]): EditionContent {
  const ids = new Map(kept.map(({ mark, received }) => [mark, received.id]));
  const attachments = (content.attachments ?? []).flatMap(({ file, title }) => {
    const id = ids.get(file);
    return id === undefined ? [] : [{ file: id, title }];
  });
  const { attachments: _, ...rest } = content;
  const body = (content.attachments ?? []).reduce((text, { file, title }) => {
    const id = ids.get(file);
    return id === undefined
      ? text.replaceAll(new RegExp(`^!\\[[^\\]]*\\]\\(${file}\\)$`, 'gm'), () => `［图片：${title}］`)
      : text.replaceAll(file, id);
  }, content.body);
  return { ...rest, body, ...(attachments.length === 0 ? {} : { attachments }) };
}

const ground = '《中华人民共和国政府信息公开条例》第十九条';

/** In the act that publishes the page. What no program can see in a picture is taken on by name, as with everything that is moved. */
export async function attachPictures(
  office: Office,
  tx: Tx,
  who: Who,
  caseId: string,
  kept: readonly KeptPicture[],
): Promise<readonly FileRow[]> {
  const rows: FileRow[] = [];
  for (const { received, findings } of kept) {
    const to = { agency: who.agency, caseId, uploadedBy: who.accountId, uploadKey: null };
    rows.push(await attach(office, tx, received, to));
    const [file, at, by] = [received.id, office.now(), who.accountId];
    const found = findings.map(({ layer, place, kind, excerpt }) => ({ layer, place, kind, excerpt }));
    await keepScreening(tx, office.vault, { file, agency: who.agency, at, by, findings: found });
    if (found.length > 0) await keepWaiver(tx, office.vault, file, { at, by, article: ground, reason: migrated });
  }
  return rows;
}
