/** What the public may see of publications: published on or before a day; a withdrawn one keeps its notice, and leaves the lists. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Audience } from '#law/publication/audiences';
import type { EditionContent } from '#law/publication/content';
import type { Db } from '../db.ts';
import type { FoldedWord } from '../site/folded.ts';
import { publicationsFor, publicationsWith } from '../site/search.ts';

export interface PublishedLine {
  readonly caseId: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly title: string;
  readonly indexNumber: string;
  readonly documentNumber: string | null;
  readonly item: number;
  readonly publishedOn: Day;
}

export interface PublishedQuestion {
  readonly today: Day;
  readonly item?: number;
  readonly year?: number;
  readonly audience?: Audience;
  /** All these words, as `foldedGroups` has them. */
  readonly containing?: readonly (readonly FoldedWord[])[];
  readonly offset: number;
  readonly limit: number;
}

function conditions({ today, item, year, audience, containing }: Omit<PublishedQuestion, 'offset' | 'limit'>) {
  const parts = [sql`p.published_on <= ${today}`, sql`p.withdrawn_on is null`];
  if (item !== undefined) parts.push(sql`p.item = ${item}`);
  if (year !== undefined) parts.push(sql`p.published_on between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  if (audience !== undefined) parts.push(sql`p.case_id in (${publicationsFor(audience)})`);
  if (containing !== undefined) parts.push(sql`p.case_id in (${publicationsWith(containing)})`);
  return sql.join(parts, sql` and `);
}

/** Of one day the last published first; what an older system published has no moment and comes after. */
const newestFirst = sql`p.published_on desc, (select e.published_at from publication_edition e
  where e.case_id = p.case_id and e.number = 1) desc nulls last, p.case_id desc`;

const from = sql`from publication p join agency a on a.code = p.agency`;

/** Newest first. Everything that contains all the words is found, wherever in title, numbers, summary or text. */
export async function publishedLines(db: Db, question: PublishedQuestion): Promise<readonly PublishedLine[]> {
  const { rows } = await sql<PublishedLine>`
    select p.case_id as "caseId", p.agency, a.name as "agencyName", p.title, p.index_number as "indexNumber",
      p.document_number as "documentNumber", p.item, p.published_on as "publishedOn" ${from}
    where ${conditions(question)} order by ${newestFirst}
    limit ${question.limit} offset ${question.offset}`.execute(db);
  return rows;
}

export async function publishedCount(db: Db, question: Omit<PublishedQuestion, 'offset' | 'limit'>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n ${from} where ${conditions(question)}`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}

/** How many there are by item of Article 20. */
export async function publishedByItem(
  db: Db,
  today: Day,
): Promise<readonly { readonly item: number; readonly n: number }[]> {
  const { rows } = await sql<{ item: number; n: number }>`
    select item, count(*)::int as n from publication
    where published_on <= ${today} and withdrawn_on is null group by item order by item`.execute(db);
  return rows;
}

export interface EditionLine {
  readonly number: number;
  readonly hash: string;
  readonly publishedOn: Day;
  readonly publishedAt: string;
  readonly note: string | null;
  readonly content: EditionContent;
}

export interface PublishedCase {
  readonly caseId: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly title: string;
  readonly summary: string;
  readonly indexNumber: string;
  readonly documentNumber: string | null;
  readonly item: number;
  readonly formedOn: Day;
  readonly publishedOn: Day;
  readonly withdrawnOn: Day | null;
  readonly withdrawnReason: string | null;
}

/** One that was published, withdrawn ones too; null for all others, as for none. */
export async function publishedCase(db: Db, caseId: string, today: Day): Promise<PublishedCase | null> {
  const { rows } = await sql<PublishedCase>`
    select p.case_id as "caseId", p.agency, a.name as "agencyName", p.title, p.summary, p.index_number as "indexNumber",
      p.document_number as "documentNumber", p.item, p.formed_on as "formedOn", p.published_on as "publishedOn",
      p.withdrawn_on as "withdrawnOn", p.withdrawn_reason as "withdrawnReason"
    from publication p join agency a on a.code = p.agency
    where p.case_id = ${caseId} and p.published_on <= ${today}`.execute(db);
  return rows[0] ?? null;
}

/** Its editions, newest first. What an older system published has none. */
export async function editionsOf(db: Db, caseId: string): Promise<readonly EditionLine[]> {
  return db
    .selectFrom('publication_edition')
    .select(['number', 'hash', 'published_on as publishedOn', 'published_at as publishedAt', 'note', 'content'])
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .execute();
}
