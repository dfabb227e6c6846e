/** Pages of an older site are taken over as what they were: published then, moved today, in whose name is kept. */

import { createHash } from 'node:crypto';
import { may } from '#law/account/may';
import { yearOf } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import type { PublicationEvent } from '#law/publication/events';
import { gateOf } from '#law/publication/gate';
import {
  type OldPage,
  type OldPageResult,
  oldPageColumns,
  oldPageContent,
  readOldPage,
  twiceInList,
} from '#law/publication/old-page';
import { type LeftPicture, toldOfLeft } from '#law/publication/old-picture';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { readDraftBounded, readRowsBounded } from '#paper/read/bounded';
import type { DraftReading } from '#paper/read/draft';
import { agency as agencyOf } from '#store/agency/agencies';
import { nextNumber } from '#store/counter';
import type { Tx } from '#store/db';
import type { FileRow } from '#store/file/files';
import { sha256 } from '#store/log/suite';
import { expressionsOf } from '#store/publication/gate';
import { holdNumbers, numbersTaken } from '#store/publication/numbers';
import { standingAmong } from '#store/publication/old-pages';
import { act } from '../act.ts';
import { entryOf } from '../document/register.ts';
import { discard } from '../file/receive.ts';
import { scanFile } from '../file/scan.ts';
import type { Office, Who } from '../office.ts';
import {
  attachPictures,
  type DrawnPicture,
  type KeptPicture,
  type PicturedText,
  pictured,
  receivePictures,
  type SentPicture,
  withIds,
} from './old-pictures.ts';

export interface ListedPage {
  readonly row: number;
  readonly page: OldPage | null;
  readonly messages: readonly string[];
}

const heads = {
  all: oldPageColumns.map(({ head }) => head),
  needed: oldPageColumns.filter(({ required }) => required).map(({ head }) => head),
};
export const mostListed = 50_000;

/** The list (XLSX, CSV in UTF-8 or GBK), row by row; nothing is changed. */
export async function listOldPages(
  office: Office,
  who: Who,
  bytes: Uint8Array,
): Promise<Decided<readonly ListedPage[]>> {
  const permitted = may(who, true, 'publication.migrate');
  if (!permitted.ok) return permitted;
  const reading = await readRowsBounded(bytes, heads);
  if (!reading.ok) return refused(unread(reading.reason));
  if (reading.rows.length + reading.left > mostListed)
    return refused(unread(`清单最多${mostListed}行。请分成几批迁移。`));
  const read = reading.rows.map(({ cells }) => readOldPage(cells, office.today()));
  const twice = twiceInList(read.map(({ page }) => page));
  return allowed(
    reading.rows.map(({ row }, i) => {
      const messages = [...(read[i]?.messages ?? []), ...(twice[i] ?? [])];
      return { row, messages, page: messages.length === 0 ? (read[i]?.page ?? null) : null };
    }),
  );
}

export interface SentPage {
  readonly row: number;
  readonly page: OldPage;
  /** The file as it lay in the folder. */
  readonly bytes: Uint8Array;
  /** What lies in the folder of the pictures that it shows; null: nobody has looked yet. */
  readonly pictures: readonly SentPicture[] | null;
}

export interface PageResult {
  readonly row: number;
  /** `wanting`: nothing was done; the page is to be sent again with its pictures. */
  readonly result: OldPageResult | 'wanting';
  readonly caseId: string | null;
  /** Paths in the folder of pictures to be sent. */
  readonly wants: readonly string[];
  /** Why it was returned; of one that was taken over, what was left out. */
  readonly messages: readonly string[];
}

export interface Moving {
  readonly pages: readonly SentPage[];
  /** Says what would happen. */
  readonly dry: boolean;
  /** Takes the pictures over too; whoever moves them answers for what can be seen in them. */
  readonly pictures: boolean;
}

/**
 * A batch of pages, each taken over whole or returned with its reasons; none stops another. The same page again is known.
 * Files are read, and pictures kept, before the act begins, so that it is short.
 */
export async function moveOldPages(office: Office, who: Who, moving: Moving): Promise<Decided<readonly PageResult[]>> {
  const permitted = may(who, true, 'publication.migrate');
  if (!permitted.ok) return permitted;
  const issuer = (await agencyOf(office.db, who.agency))?.name ?? '';
  const read = await Promise.all(moving.pages.map((one) => readPage(office, who, issuer, one, moving.pictures)));
  if (moving.dry) return allowed(await judged(office, who, read));
  const kept = await keptOf(office, who, read);
  let entering: Awaited<ReturnType<typeof entered>> | null = null;
  try {
    entering = await entered(office, who, read, kept);
  } finally {
    const standing = entering?.ok ? entering.value.attached.map(({ file }) => file.id) : [];
    for (const { received } of [...kept.values()].flat()) {
      if (!standing.includes(received.id)) await discard(office, received);
    }
  }
  return entering.ok ? allowed(await scanned(office, entering.value)) : entering;
}

interface Entered {
  readonly results: readonly PageResult[];
  readonly attached: readonly { readonly row: number; readonly file: FileRow }[];
}

/** Pictures of the pages that nothing stands against, by row, their bytes in the store. */
async function keptOf(
  office: Office,
  who: Who,
  read: readonly ReadPage[],
): Promise<ReadonlyMap<number, readonly KeptPicture[]>> {
  const kept = new Map<number, readonly KeptPicture[]>();
  if (!read.some((one) => one.ok && one.drawn.length > 0)) return kept;
  const results = await judged(office, who, read);
  for (const [i, one] of read.entries()) {
    if (one.ok && one.drawn.length > 0 && results[i]?.result === 'new')
      kept.set(one.row, await receivePictures(office, one.drawn));
  }
  return kept;
}

async function entered(
  office: Office,
  who: Who,
  read: readonly ReadPage[],
  kept: ReadonlyMap<number, readonly KeptPicture[]>,
): Promise<Decided<Entered>> {
  const pictures = [...kept.values()].flat().length;
  const object = `${read.length} old pages${pictures > 0 ? `, ${pictures} pictures answered for` : ''}`;
  const call = { deed: 'publication.migrate', subject: 'publication', object, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    await holdNumbers(tx, who.agency, numbersOf(read));
    const results = await judged(office, who, read, tx);
    const changes = [];
    const attached: { row: number; file: FileRow }[] = [];
    const entering = read.flatMap((one, i) => (one.ok && results[i]?.result === 'new' ? [one] : []));
    const numbers = await indexNumbers(
      tx,
      who.agency,
      entering.map(({ page }) => yearOf(page.formedOn)),
    );
    for (const [i, one] of entering.entries()) {
      const { row, caseId, page } = one;
      const of = kept.get(row) ?? [];
      const content = one.drawn.length === 0 ? one.content : withIds(one.content, of);
      for (const file of await attachPictures(office, tx, who, caseId, of)) attached.push({ row, file });
      const events = eventsOf(office, { page, content, indexNumber: numbers[i] ?? '' });
      changes.push({ subject: 'publication' as const, caseId, agency: who.agency, before: [], events });
      if (!content.normative) continue;
      changes.push(...(await entryOf(tx, office, { caseId, agency: who.agency, content, before: null })));
    }
    return allowed({ value: { results, attached }, changes });
  });
}

/** Pictures open once the scanner has looked at them; one that it refuses is gone, and its row says so. */
async function scanned(office: Office, { results, attached }: Entered): Promise<readonly PageResult[]> {
  const left = new Map<number, LeftPicture[]>();
  for (const { row, file } of attached) {
    if ((await scanFile(office, file)) !== 'refused') continue;
    left.set(row, [...(left.get(row) ?? []), { name: file.name ?? '', reason: 'refused' }]);
  }
  return results.map((one) => ({ ...one, messages: [...one.messages, ...toldOfLeft(left.get(one.row) ?? [])] }));
}

type Content = ReturnType<typeof oldPageContent>;
type ReadPage = { readonly row: number; readonly caseId: string } & (
  | {
      readonly ok: true;
      readonly page: OldPage;
      /** With the marks of its pictures in place of their ids. */
      readonly content: Content;
      readonly drawn: readonly DrawnPicture[];
      readonly notes: readonly string[];
      readonly wants: readonly string[];
    }
  | { readonly ok: false; readonly reason: string }
);

async function readPage(
  office: Office,
  who: Who,
  issuer: string,
  { row, page, bytes, pictures }: SentPage,
  taken: boolean,
): Promise<ReadPage> {
  const caseId = caseIdOf(who.agency, page.file);
  const reading = await readDraftBounded(bytes, page.file);
  if (!reading.ok) return { ok: false, row, caseId, reason: reading.reason };
  if (reading.text.trim() === '') return { ok: false, row, caseId, reason: '文件里没有读到文字。请核对是不是正文页。' };
  const { text, drawn, notes, wants } = taken
    ? await pictured(office, page, reading, pictures)
    : withoutPictures(reading);
  const content = oldPageContent(page, text, issuer);
  const attachments = drawn.map(({ mark, title }) => ({ file: mark, title }));
  return {
    ...{ ok: true, row, caseId, page, drawn, wants },
    content: drawn.length === 0 ? content : { ...content, attachments },
    notes: [...reading.notes, ...notes],
  };
}

function withoutPictures({ text, pictures, shown }: Extract<DraftReading, { ok: true }>): PicturedText {
  const left = pictures.length + shown.length;
  const notes = left > 0 ? [`有${left}幅图片没有迁移：没有选“迁移图片”。`] : [];
  return { text, drawn: [], notes, wants: [] };
}

/** By its address on the older site: the same page twice is one publication. */
function caseIdOf(agency: string, file: string): string {
  const hex = createHash('sha256')
    .update(JSON.stringify(['old page', agency, file]))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

const numbersOf = (read: readonly ReadPage[]) =>
  read.flatMap((one) => (one.ok && one.page.documentNumber !== '' ? [one.page.documentNumber] : []));

async function judged(
  office: Office,
  who: Who,
  read: readonly ReadPage[],
  db: Tx | Office['db'] = office.db,
): Promise<readonly PageResult[]> {
  const known = await standingAmong(
    db,
    read.map(({ caseId }) => caseId),
  );
  const taken = await numbersTaken(db, who.agency, numbersOf(read));
  const expressions = await expressionsOf(db, who.agency);
  return read.map((one): PageResult => {
    const { row, caseId } = one;
    const told = (result: PageResult['result'], messages: readonly string[]): PageResult => ({
      ...{ row, result, messages, wants: [] },
      caseId: result === 'known' || result === 'new' ? caseId : null,
    });
    if (known.has(caseId)) return told('known', []);
    if (!one.ok) return told('returned', [one.reason]);
    const other = taken.get(one.page.documentNumber);
    const faults = [
      ...gateOf(one.content, office.today(), expressions)
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message),
      ...(other === undefined ? [] : [`发文字号“${one.page.documentNumber}”已用于“${other}”。`]),
    ];
    if (faults.length > 0) return told('returned', faults);
    return one.wants.length > 0 ? { ...told('wanting', []), wants: one.wants } : told('new', one.notes);
  });
}

/** An index number for each of these years, in their order: of one year they are taken together (PLT-21). */
async function indexNumbers(tx: Tx, agency: string, years: readonly number[]): Promise<readonly string[]> {
  const next = new Map<number, number>();
  for (const year of [...new Set(years)].sort()) {
    next.set(year, await nextNumber(tx, agency, 'index', year, years.filter((one) => one === year).length));
  }
  return years.map((year) => {
    const number = next.get(year) ?? 0;
    next.set(year, number + 1);
    return `${agency.toUpperCase()}/${year}-${String(number).padStart(5, '0')}`;
  });
}

interface Entering {
  readonly page: OldPage;
  readonly content: Content;
  readonly indexNumber: string;
}

function eventsOf(office: Office, { page, content, indexNumber }: Entering): readonly PublicationEvent[] {
  const { title, summary, item, documentNumber } = content;
  const note = `历史信息迁移：原网站${page.publishedOn}公布，${office.today()}迁移到本站。`;
  return [
    {
      ...{ type: 'formed', on: page.formedOn, title, item, summary },
      indexNumber,
      ...(documentNumber === '' ? {} : { documentNumber }),
    },
    {
      ...{ type: 'published', on: page.publishedOn },
      edition: {
        ...{ number: 1, hash: sha256(canonical(content)), at: `${page.publishedOn}T00:00:00+08:00` },
        ...{ content, note },
      },
    },
    { type: 'delivered', on: page.publishedOn, channel: 'website' },
  ];
}

const unread = (message: string): Refusal => ({
  code: 'import-unread',
  rule: 'PLT-24',
  article: '第二十四条',
  message,
});
