/** What the public reads of publications: the catalogue, a list that is narrowed and searched, one document with its editions. */

import type { Day } from '#law/calendar/day';
import { normalNumber } from '#law/log/leaf';
import type { Audience } from '#law/publication/audiences';
import { type BodyBlock, blocksOf, picturesIn } from '#law/publication/body';
import { catalogueItems, catalogueName, furtherItems } from '#law/publication/catalogue';
import type { EditionContent } from '#law/publication/content';
import { wordsOf } from '#law/search/words';
import { codesOf } from '#store/log/read';
import { type PublicRelated, publishedInterpretations, publishedInterpreted } from '#store/publication/interpretations';
import {
  editionsOf,
  type PublishedLine,
  publishedByItem,
  publishedCase,
  publishedCount,
  publishedLines,
} from '#store/publication/published';
import { foldedGroups } from '#store/site/search';
import { type EntryOfText, entryOfText } from '../document/published.ts';
import { viewFile } from '../file/open.ts';
import type { Office } from '../office.ts';

export type { PublicRelated } from '#store/publication/interpretations';
export type { PublishedLine } from '#store/publication/published';

export interface CatalogueLine {
  readonly item: number;
  readonly name: string;
  readonly count: number;
}

/** The fifteen items of Article 20, each with how many stand published, and those of Article 21 under which anything does. */
export async function catalogueCounts(office: Office): Promise<readonly CatalogueLine[]> {
  const counts = await publishedByItem(office.db, office.today());
  return [...catalogueItems, ...furtherItems.county, ...furtherItems.township]
    .map((line) => ({ ...line, count: counts.find(({ item }) => item === line.item)?.n ?? 0 }))
    .filter(({ item, count }) => item <= catalogueItems.length || count > 0);
}

export interface PublishedPage {
  readonly lines: readonly PublishedLine[];
  readonly total: number;
}

const perPage = 20;

/** A page of the list, newest first; pages count from 1. */
export async function publishedPage(
  office: Office,
  narrowed: { readonly item?: number; readonly year?: number; readonly audience?: Audience; readonly words?: string },
  page: number,
): Promise<PublishedPage & { readonly pages: number }> {
  const { words = '', ...rest } = narrowed;
  const containing = await foldedGroups(
    office.db,
    wordsOf(words).map((word) => [word]),
  );
  const question = { ...rest, today: office.today(), ...(containing.length === 0 ? {} : { containing }) };
  const total = await publishedCount(office.db, question);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const lines = await publishedLines(office.db, { ...question, offset: (page - 1) * perPage, limit: perPage });
  return { lines, total, pages };
}

/** The newest, for feeds and first pages. */
export async function newestPublished(office: Office, limit: number): Promise<readonly PublishedLine[]> {
  return publishedLines(office.db, { today: office.today(), offset: 0, limit });
}

export interface PublishedFile {
  readonly file: string;
  readonly title: string;
  readonly kindName: string;
  readonly size: number;
  /** It stands in the text as a picture. */
  readonly placed: boolean;
}

export interface PublishedDocument {
  readonly caseId: string;
  readonly agencyName: string;
  readonly title: string;
  readonly summary: string;
  readonly indexNumber: string;
  readonly documentNumber: string | null;
  readonly catalogue: string;
  readonly item: number;
  readonly formedOn: Day;
  /** Day of the first edition. */
  readonly publishedOn: Day;
  /** Null where an older system published it: then there is neither text nor edition. */
  readonly edition: {
    readonly number: number;
    readonly publishedAt: string;
    readonly note: string | null;
    readonly hash: string;
    readonly content: EditionContent;
    readonly blocks: readonly BodyBlock[];
    /** Its files that can be opened now. */
    readonly files: readonly PublishedFile[];
  } | null;
  /** All editions, newest first. */
  readonly editions: readonly { readonly number: number; readonly publishedOn: Day; readonly note: string | null }[];
  /** What this one interprets; null where it interprets nothing. */
  readonly interprets: PublicRelated | null;
  readonly interpretations: readonly PublicRelated[];
  /** 有效性 (PLT-32) of a document on this day; null where it has none. */
  readonly validity: string | null;
  /** What the register says of it; null where it does not stand there. */
  readonly entry: EntryOfText | null;
  /** 核验码 of the edition shown in the transparency log; null where that does not know it. */
  readonly code: string | null;
}

export type Published =
  | { readonly withdrawn: false; readonly document: PublishedDocument }
  | {
      readonly withdrawn: true;
      readonly title: string;
      readonly indexNumber: string;
      readonly on: Day;
      readonly reason: string;
    };

/** One document, its newest edition or the one named. A withdrawn one is its notice, and no word of its text. */
export async function publishedDocument(office: Office, caseId: string, edition?: number): Promise<Published | null> {
  const found = await publishedCase(office.db, caseId, office.today());
  if (found === null) return null;
  const { title, indexNumber, withdrawnOn } = found;
  if (withdrawnOn !== null) {
    return { withdrawn: true, title, indexNumber, on: withdrawnOn, reason: found.withdrawnReason ?? '' };
  }
  const editions = await editionsOf(office.db, caseId);
  const entry = await entryOfText(office, caseId);
  const shown = edition === undefined ? editions[0] : editions.find(({ number }) => number === edition);
  const codes = await codesOf(office.db, caseId, normalNumber(indexNumber));
  if (edition !== undefined && shown === undefined) return null;
  return {
    withdrawn: false,
    document: {
      ...found,
      title: shown?.content.title ?? title,
      catalogue: catalogueName(found.item),
      edition:
        shown === undefined
          ? null
          : { ...shown, blocks: blocksOf(shown.content.body), files: await filesIn(office, shown.content) },
      editions: editions.map(({ number, publishedOn, note }) => ({ number, publishedOn, note })),
      interprets: await publishedInterpreted(office.db, caseId, office.today()),
      interpretations: await publishedInterpretations(office.db, caseId, office.today()),
      entry,
      validity: entry?.validityName ?? (shown === undefined ? null : validityOf(shown.content, office.today())),
      // Each edition is one issue: counted from the newest, since what was published before the log has none.
      code: codes[shown === undefined ? 0 : editions.indexOf(shown)] ?? null,
    },
  };
}

async function filesIn(office: Office, { attachments = [], body }: EditionContent): Promise<readonly PublishedFile[]> {
  const placed = picturesIn(body);
  const found = await Promise.all(
    attachments.map(async ({ file, title }) => {
      const view = await viewFile(office, null, file);
      if (!view.ok) return [];
      const { kindName, size } = view.value;
      return [{ file, title, kindName, size, placed: placed.includes(file) }];
    }),
  );
  return found.flat();
}

/** 有效, 尚未施行, 失效 (PLT-32): of what has a number, or days of its own. */
export function validityOf(
  { documentNumber, effectiveOn, expiresOn, normative }: EditionContent,
  today: Day,
): string | null {
  if (!normative && documentNumber === '' && effectiveOn === null && expiresOn === null) return null;
  if (expiresOn !== null && expiresOn <= today) return '失效';
  return effectiveOn !== null && effectiveOn > today ? '尚未施行' : '有效';
}
