/** Finds what stands published by the words that it contains: everything that contains them, those with them in the title first. */

import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db } from '../db.ts';

export const siteKinds = ['publication', 'interpretation', 'service', 'report'] as const;
export type SiteKind = (typeof siteKinds)[number];

/** Each word may be said in several ways: one of them has to stand there, and so for every word. */
export type WordGroups = readonly (readonly string[])[];

export interface SiteQuestion {
  readonly words: WordGroups;
  readonly today: Day;
  readonly kind?: SiteKind;
  readonly year?: number;
  readonly agency?: string;
  readonly topic?: string;
}

/** Where a page ends: the next one begins after it, whatever was published meanwhile. */
export interface SitePlace {
  readonly stage: 'title' | 'text';
  readonly on: Day;
  readonly kind: SiteKind;
  readonly id: string;
}

export interface SiteHit extends SitePlace {
  readonly agency: string;
  readonly agencyName: string;
  readonly title: string;
  /** 发文字号. */
  readonly number: string;
  /** 索引号, or code of the service. */
  readonly code: string;
  readonly topic: string;
  readonly plain: string;
}

/** What a word is found by: every pair of characters in it, or the one character; folded as the texts are. */
export interface FoldedWord {
  readonly words: string;
  readonly grams: readonly string[];
}

/** Groups of nothing but brackets and blanks ask for nothing. */
export async function foldedGroups(db: Db, groups: WordGroups): Promise<readonly (readonly FoldedWord[])[]> {
  const asked = groups.flatMap((group, place) => group.map((word) => ({ place, word })));
  if (asked.length === 0) return [];
  const { rows } = await sql<{ place: number; words: string; grams: string[] }>`
    select place, words, grams_of(words)::text[] as grams
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (place integer, word text),
      lateral (select folded_words(word) as words) as folded where words <> ''`.execute(db);
  return groups
    .map((_, place) => rows.filter((row) => row.place === place))
    .filter((group) => group.length > 0)
    .map((group) => group.map(({ words, grams }) => ({ words, grams })));
}

const pairs = 2 ** 21;

function contains(groups: readonly (readonly FoldedWord[])[], title: boolean): RawBuilder<unknown> {
  const [grams, words] = title ? [sql`title_grams`, sql`title_words`] : [sql`grams`, sql`words`];
  const all = groups.map((group) => {
    const one = group.map((word) => {
      const long = [...word.words].length > 2;
      const keys = [...word.words].length === 1 ? word.grams : word.grams.filter((gram) => Number(gram) >= pairs);
      const has = sql`${grams} @> ${sql.val(`{${keys.join(',')}}`)}::bigint[]`;
      // One character or two are their own key: the text need not be looked at.
      return long ? sql`(${has} and position(${word.words} in ${words}) > 0)` : has;
    });
    return sql`(${sql.join(one, sql` or `)})`;
  });
  return sql.join([sql`true`, ...all], sql` and `);
}

function narrowed({ today, kind, year, agency, topic }: SiteQuestion): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`on_day <= ${today}`, sql`(until_day is null or until_day > ${today})`];
  if (kind !== undefined) parts.push(sql`kind = ${kind}`);
  if (year !== undefined) parts.push(sql`on_day between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  if (agency !== undefined) parts.push(sql`publisher = ${agency}`);
  if (topic !== undefined) parts.push(sql`topic = ${topic}`);
  return sql.join(parts, sql` and `);
}

/** A page of hits after a place, at most `limit`. */
export async function siteHits(
  db: Db,
  question: SiteQuestion,
  folded: readonly (readonly FoldedWord[])[],
  after: SitePlace | null,
  limit: number,
): Promise<readonly SiteHit[]> {
  const inTitle = contains(folded, true);
  const stage = async (name: SitePlace['stage'], most: number) => {
    const begins =
      after === null || after.stage !== name
        ? sql`true`
        : sql`(on_day, kind, id) < (${after.on}::date, ${after.kind}, ${after.id})`;
    const where = name === 'title' ? inTitle : sql`${contains(folded, false)} and not (${inTitle})`;
    const { rows } = await sql<SiteHit>`
      select ${name} as stage, on_day as "on", site_text.kind, site_text.id, publisher as agency, agency.name as "agencyName", title, number,
        site_text.code, topic, plain
      from (select * from site_text where ${narrowed(question)} and ${where} and ${begins}
        order by on_day desc, kind desc, id desc limit ${most}) as site_text join agency on agency.code = publisher
      order by on_day desc, site_text.kind desc, site_text.id desc`.execute(db);
    return rows;
  };
  const titles = after?.stage === 'text' ? [] : await stage('title', limit);
  // Without words everything is as near as anything.
  if (titles.length === limit || folded.length === 0) return titles;
  return [...titles, ...(await stage('text', limit - titles.length))];
}

export async function siteCount(
  db: Db,
  question: SiteQuestion,
  folded: readonly (readonly FoldedWord[])[],
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from site_text where ${narrowed(question)} and ${contains(folded, false)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Ids among publications that contain the words: how their list is narrowed by words. */
export function publicationsWith(folded: readonly (readonly FoldedWord[])[]): RawBuilder<unknown> {
  return sql`select id from site_text where kind in ('publication', 'interpretation') and ${contains(folded, false)}`;
}

/** Titles that share most pairs with the words: what somebody may have meant. */
export async function likeTitles(db: Db, word: FoldedWord, today: Day, limit: number): Promise<readonly string[]> {
  const keys = sql.val(`{${word.grams.join(',')}}`);
  const { rows } = await sql<{ title: string }>`
    select title from (
      select title, on_day, (select count(*) from unnest(title_grams) as gram where gram = any (${keys}::bigint[])) as shared
      from site_text where title_grams && ${keys}::bigint[] and on_day <= ${today}
        and (until_day is null or until_day > ${today})) as near
    group by title order by max(shared) desc, max(on_day) desc, title limit ${limit}`.execute(db);
  return rows.map(({ title }) => title);
}

export interface SiteFilters {
  readonly years: readonly number[];
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly topics: readonly string[];
}

/** What there is to narrow by: all years and agencies, the most frequent topics. */
export async function siteFilters(db: Db, mostTopics: number): Promise<SiteFilters> {
  const { rows } = await sql<SiteFilters>`
    select
      (select coalesce(jsonb_agg(y order by y desc), '[]') from generate_series(
        (select extract(year from min(on_day))::int from site_text), (select extract(year from max(on_day))::int from site_text)) as y) as years,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name) order by code), '[]') from agency
        where exists (select from site_text where publisher = agency.code)) as agencies,
      (select coalesce(jsonb_agg(topic order by topic), '[]') from (
        select topic from site_text where topic <> '' group by topic order by count(*) desc, topic limit ${mostTopics}) as most) as topics`.execute(
    db,
  );
  return rows[0] ?? { years: [], agencies: [], topics: [] };
}
