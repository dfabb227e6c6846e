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
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { readDraftBounded, readRowsBounded } from '#paper/read/bounded';
import { agency as agencyOf } from '#store/agency/agencies';
import { nextNumber } from '#store/counter';
import type { Tx } from '#store/db';
import { sha256 } from '#store/log/suite';
import { expressionsOf } from '#store/publication/gate';
import { holdNumbers, numbersTaken } from '#store/publication/numbers';
import { standingAmong } from '#store/publication/old-pages';
import { act } from '../act.ts';
import { entryOf } from '../document/register.ts';
import type { Office, Who } from '../office.ts';

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
}

export interface PageResult {
  readonly row: number;
  readonly result: OldPageResult;
  readonly caseId: string | null;
  /** Why it was returned; of one that was taken over, what was left out. */
  readonly messages: readonly string[];
}

/**
 * A batch of pages, each taken over whole or returned with its reasons; none stops another. `dry`: says what would happen.
 * The same page again is known. Files are read before the act begins, so that it is short.
 */
export async function moveOldPages(
  office: Office,
  who: Who,
  { pages, dry }: { readonly pages: readonly SentPage[]; readonly dry: boolean },
): Promise<Decided<readonly PageResult[]>> {
  const permitted = may(who, true, 'publication.migrate');
  if (!permitted.ok) return permitted;
  const read = await Promise.all(pages.map((one) => readPage(office, who, one)));
  if (dry) return allowed(await judged(office, who, read));
  const object = `${pages.length} old pages`;
  const call = { deed: 'publication.migrate', subject: 'publication', object, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    await holdNumbers(tx, who.agency, numbersOf(read));
    const results = await judged(office, who, read, tx);
    const changes = [];
    for (const one of read) {
      const result = results.find(({ row }) => row === one.row);
      if (result?.result !== 'new' || !one.ok) continue;
      const { caseId, page, content } = one;
      const events = await eventsOf(tx, office, who, { page, content });
      changes.push({ subject: 'publication' as const, caseId, agency: who.agency, before: [], events });
      if (!content.normative) continue;
      changes.push(...(await entryOf(tx, office, { caseId, agency: who.agency, content, before: null })));
    }
    return allowed({ value: results, changes });
  });
}

type Content = ReturnType<typeof oldPageContent>;
type ReadPage = { readonly row: number; readonly caseId: string } & (
  | { readonly ok: true; readonly page: OldPage; readonly content: Content; readonly notes: readonly string[] }
  | { readonly ok: false; readonly reason: string }
);

async function readPage(office: Office, who: Who, { row, page, bytes }: SentPage): Promise<ReadPage> {
  const caseId = caseIdOf(who.agency, page.file);
  const reading = await readDraftBounded(bytes, page.file);
  if (!reading.ok) return { ok: false, row, caseId, reason: reading.reason };
  if (reading.text.trim() === '') return { ok: false, row, caseId, reason: '文件里没有读到文字。请核对是不是正文页。' };
  const name = (await agencyOf(office.db, who.agency))?.name ?? '';
  const left = reading.pictures.length;
  const notes = [...reading.notes, ...(left > 0 ? [`有${left}幅图片没有迁移，请更正时上传。`] : [])];
  return { ok: true, row, caseId, page, content: oldPageContent(page, reading.text, name), notes };
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
    if (known.has(caseId)) return { row, result: 'known', caseId, messages: [] };
    if (!one.ok) return { row, result: 'returned', caseId: null, messages: [one.reason] };
    const other = taken.get(one.page.documentNumber);
    const faults = [
      ...gateOf(one.content, office.today(), expressions)
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message),
      ...(other === undefined ? [] : [`发文字号“${one.page.documentNumber}”已用于“${other}”。`]),
    ];
    if (faults.length > 0) return { row, result: 'returned', caseId: null, messages: faults };
    return { row, result: 'new', caseId, messages: one.notes };
  });
}

async function eventsOf(
  tx: Tx,
  office: Office,
  who: Who,
  { page, content }: { readonly page: OldPage; readonly content: Content },
): Promise<readonly PublicationEvent[]> {
  const { title, summary, item, documentNumber } = content;
  const year = yearOf(page.formedOn);
  const number = await nextNumber(tx, who.agency, 'index', year);
  const note = `历史信息迁移：原网站${page.publishedOn}公布，${office.today()}迁移到本站。`;
  return [
    {
      ...{ type: 'formed', on: page.formedOn, title, item, summary },
      indexNumber: `${who.agency.toUpperCase()}/${year}-${String(number).padStart(5, '0')}`,
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
