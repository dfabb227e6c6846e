/** Finds what stands published by the words that it contains: everything that contains them, those with them in the title first. */

import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Audience } from '#law/publication/audiences';
import type { Db } from '../db.ts';
import { type FoldedWord, foldedHere, pairs } from './folded.ts';

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
  readonly audience?: Audience;
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

/** Groups of nothing but brackets and blanks ask for nothing. */
export async function foldedGroups(db: Db, groups: WordGroups): Promise<readonly (readonly FoldedWord[])[]> {
  const foldedBy = (fold: (word: string) => FoldedWord | undefined) =>
    groups
      .map((group) => group.map(fold).filter((one) => one !== undefined && one.words !== ''))
      .filter((group): group is FoldedWord[] => group.length > 0);
  const here = new Map(groups.flat().map((word) => [word, foldedHere(word)]));
  const others = [...here].flatMap(([word, folded]) => (folded === null ? [word] : []));
  if (others.length === 0) return foldedBy((word) => here.get(word) ?? undefined);
  const { rows } = await sql<FoldedWord & { word: string }>`
    select word, words, grams_of(words)::text[] as grams from unnest(${sql.val(others)}::text[]) as word,
      lateral (select folded_words(word) as words) as folded`.execute(db);
  const asked = new Map(rows.map(({ word, words, grams }) => [word, { words, grams }]));
  return foldedBy((word) => here.get(word) ?? asked.get(word));
}

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

function narrowed({ today, kind, year, agency, topic, audience }: SiteQuestion): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`on_day <= ${today}`, sql`(until_day is null or until_day > ${today})`];
  if (kind !== undefined) parts.push(sql`kind = ${kind}`);
  if (year !== undefined) parts.push(sql`on_day between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  if (agency !== undefined) parts.push(sql`publisher = ${agency}`);
  if (topic !== undefined) parts.push(sql`topic = ${topic}`);
  if (audience !== undefined) parts.push(sql`audience @> array[${audience}]`);
  return sql.join(parts, sql` and `);
}

export interface SiteFound {
  readonly hits: readonly SiteHit[];
  readonly total: number;
}

/** A page of hits after a place, at most `limit`, and how many there are in all: one question. */
export async function siteFound(
  db: Db,
  question: SiteQuestion,
  folded: readonly (readonly FoldedWord[])[],
  after: SitePlace | null,
  limit: number,
): Promise<SiteFound> {
  const total = sql`(select count(*)::int from site_text where ${narrowed(question)} and ${contains(folded, false)})`;
  const { rows } = await sql<SiteHit & { total: number }>`
    select hit.*, ${total} as total from (${pageOf(question, folded, after, limit)}) as hit`.execute(db);
  const hits = rows.slice(0, limit).map(({ total: _, ...hit }) => hit);
  return { hits, total: rows[0]?.total ?? (after === null ? 0 : await siteCount(db, question, folded)) };
}

export async function siteHits(
  db: Db,
  question: SiteQuestion,
  folded: readonly (readonly FoldedWord[])[],
  after: SitePlace | null,
  limit: number,
): Promise<readonly SiteHit[]> {
  const { rows } = await sql<SiteHit>`${pageOf(question, folded, after, limit)}`.execute(db);
  return rows.slice(0, limit);
}

/** Those with the words in the title first; the texts are not looked at where the titles fill the page. */
function pageOf(
  question: SiteQuestion,
  folded: readonly (readonly FoldedWord[])[],
  after: SitePlace | null,
  limit: number,
): RawBuilder<unknown> {
  const inTitle = contains(folded, true);
  const stage = (name: SitePlace['stage'], where: RawBuilder<unknown>) => {
    const begins =
      after === null || after.stage !== name
        ? sql`true`
        : sql`(on_day, kind, id) < (${after.on}::date, ${after.kind}, ${after.id})`;
    return sql`select ${name}::text as stage, * from site_text where ${narrowed(question)} and ${where} and ${begins}
      order by on_day desc, kind desc, id desc limit ${limit}`;
  };
  const titles = after?.stage === 'text' ? sql`false` : inTitle;
  // Without words everything is as near as anything.
  const texts = folded.length === 0 ? sql`false` : sql`${contains(folded, false)} and not (${inTitle})`;
  return sql`
    with titles as materialized (${stage('title', titles)}), texts as (${stage('text', texts)})
    select stage, on_day as "on", found.kind, found.id, publisher as agency, agency.name as "agencyName", title, number,
      found.code, topic, plain
    from (select * from titles union all select * from texts where (select count(*) from titles) < ${limit}) as found
      join agency on agency.code = publisher
    order by stage desc, on_day desc, found.kind desc, found.id desc`;
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

/** Ids of publications that are meant for these people. */
export function publicationsFor(audience: Audience): RawBuilder<unknown> {
  return sql`select id from site_text where kind in ('publication', 'interpretation') and audience @> array[${audience}]`;
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
