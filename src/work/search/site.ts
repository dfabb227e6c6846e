/** The search of the public site: what contains the words, where, and what somebody may have meant where nothing does. */

import { parseDay } from '#law/calendar/day';
import type { Audience } from '#law/publication/audiences';
import { excerptOf, markedParts, type Part } from '#law/search/highlight';
import { nearestPieces } from '#law/search/nearest';
import { withSynonyms, wordsOf } from '#law/search/words';
import {
  foldedGroups,
  likeTitles,
  type SiteFilters,
  type SiteHit,
  type SiteKind,
  type SitePlace,
  type SiteQuestion,
  siteCount,
  siteFilters,
  siteFound,
  siteHits,
  siteKinds,
} from '#store/site/search';
import { synonymsOf } from '#store/site/synonyms';
import type { Office } from '../office.ts';

export type { SiteFilters, SiteKind, SitePlace } from '#store/site/search';
export { siteKinds } from '#store/site/search';

export interface SiteChoice {
  readonly typed: string;
  readonly kind: SiteKind | null;
  readonly year: number | null;
  readonly agency: string | null;
  readonly topic: string | null;
  readonly audience: Audience | null;
}

export interface SiteLine extends Omit<SiteHit, 'plain' | 'title' | 'number'> {
  readonly name: string;
  readonly title: readonly Part[];
  readonly number: readonly Part[];
  /** The place in the text around the first word. */
  readonly excerpt: readonly Part[];
}

export interface SiteFound {
  readonly lines: readonly SiteLine[];
  readonly total: number;
  /** Where the next page begins; null on the last. */
  readonly next: SitePlace | null;
  /** Words that were looked for beside those typed. */
  readonly synonyms: readonly string[];
  /** Other words to try: only where nothing was found. */
  readonly meant: readonly string[];
}

const perPage = 20;
const around = 48;
const mostTopics = 60;
const likeLooked = 200;

/** `ownAgency`: whose synonyms count. */
export async function searchSite(
  office: Office,
  ownAgency: string,
  choice: SiteChoice,
  after: SitePlace | null,
): Promise<SiteFound> {
  const typed = wordsOf(choice.typed);
  const alone = typed.map((word) => [word]);
  const find = async (words: readonly (readonly string[])[]) => {
    const folded = await foldedGroups(office.db, words);
    return siteFound(office.db, questionOf(office, words, choice), folded, after, perPage + 1);
  };
  // Few words have synonyms: what is typed is looked for while they are.
  const [plainly, synonyms] = await Promise.all([
    find(alone),
    typed.length === 0 ? [] : synonymsOf(office.db, ownAgency),
  ]);
  const words = withSynonyms(typed, synonyms);
  const { hits, total } = words.some((group) => group.length > 1) ? await find(words) : plainly;
  const shown = hits.slice(0, perPage);
  const last = shown.at(-1);
  return {
    lines: shown.map((hit) => lineOf(hit, words.flat())),
    total,
    next: hits.length > perPage && last !== undefined ? placeOf(last) : null,
    synonyms: words.flatMap((group) => group.slice(1)),
    meant: total === 0 ? await meantBy(office, typed, choice) : [],
  };
}

function questionOf(office: Office, words: readonly (readonly string[])[], choice: SiteChoice): SiteQuestion {
  const { kind, year, agency, topic, audience } = choice;
  return {
    words,
    today: office.today(),
    ...(kind === null ? {} : { kind }),
    ...(year === null ? {} : { year }),
    ...(agency === null ? {} : { agency }),
    ...(topic === null ? {} : { topic }),
    ...(audience === null ? {} : { audience }),
  };
}

const placeOf = ({ stage, on, kind, id }: SiteHit): SitePlace => ({ stage, on, kind, id });

function lineOf({ plain, title, number, ...hit }: SiteHit, words: readonly string[]): SiteLine {
  return {
    ...hit,
    name: title,
    title: markedParts(title, words),
    number: markedParts(number, words),
    excerpt: markedParts(excerptOf(plain, words, around), words),
  };
}

/** Each word alone put right by the titles; and the words that are found by themselves. */
async function meantBy(office: Office, typed: readonly string[], choice: SiteChoice): Promise<readonly string[]> {
  const meant: string[] = [];
  for (const [i, word] of typed.entries()) {
    const [[folded] = []] = await foldedGroups(office.db, [[word]]);
    if (folded === undefined) continue;
    const titles = await likeTitles(office.db, folded, office.today(), likeLooked);
    for (const piece of nearestPieces(word, titles, 3)) meant.push(typed.with(i, piece).join(' '));
  }
  const alone = typed.length < 2 ? [] : typed;
  const tried = [...new Set([...meant, ...alone])].slice(0, 8);
  const found = await Promise.all(
    tried.map(async (words) => ((await countOf(office, words, choice)) > 0 ? [words] : [])),
  );
  return found.flat().slice(0, 4);
}

async function countOf(office: Office, typed: string, choice: SiteChoice): Promise<number> {
  const words = wordsOf(typed).map((word) => [word]);
  return siteCount(office.db, questionOf(office, words, choice), await foldedGroups(office.db, words));
}

const mostSuggested = 8;

/** Titles that contain what was typed so far. */
export async function suggestTitles(office: Office, typed: string): Promise<readonly string[]> {
  const words = wordsOf(typed).map((word) => [word]);
  if (words.length === 0) return [];
  const folded = await foldedGroups(office.db, words);
  if (folded.length === 0) return [];
  const hits = await siteHits(office.db, { words, today: office.today() }, folded, null, mostSuggested);
  return [...new Set(hits.filter(({ stage }) => stage === 'title').map(({ title }) => title))];
}

export function searchFilters(office: Office): Promise<SiteFilters> {
  return siteFilters(office.db, mostTopics);
}

/** A place as it stands in an address, and back; null for what is none. */
export function placeText({ stage, on, kind, id }: SitePlace): string {
  return [stage, on, kind, id].join('~');
}

export function readPlace(text: string): SitePlace | null {
  const [stage, on = '', kind = '', ...id] = text.split('~');
  const day = parseDay(on);
  const known = siteKinds.find((one) => one === kind);
  if ((stage !== 'title' && stage !== 'text') || day === null || known === undefined) return null;
  return { stage, on: day, kind: known, id: id.join('~') };
}
