/** Another site as an inspector would score it from outside. What could not be seen is said so, and never counted as passed. */

import { addDays, type Day, inWords } from '../calendar/day.ts';
import { mostOfOne, passing, tenths } from './indicators.ts';
import { type ListedKey, leastVisits, listedIndicators, listedKeys } from './listed-indicators.ts';

export interface ListedFacts {
  /** Of the last seven days. */
  readonly visits: number;
  readonly failures: number;
  /** Null: the home page could not be read. */
  readonly home: HomeFacts | null;
}

export interface HomeFacts {
  /** The newest day that stands on it; null where none does. */
  readonly newest: Day | null;
  readonly marksMissing: readonly string[];
  readonly tagsMissing: readonly string[];
  readonly deadLinks: readonly string[];
  readonly pages: PagesFacts;
}

/** Of the pages beyond the home page that were read. */
export interface PagesFacts {
  readonly seen: number;
  readonly dead: readonly string[];
  /** Pages that lack a tag or a mark of the footer which the home page has. */
  readonly frameless: readonly string[];
}

export interface ListedLine {
  readonly key: ListedKey;
  readonly result: 'passed' | 'failed' | 'unknown';
  readonly found: string;
  readonly points: number;
}

export interface ListedScore {
  readonly vetoed: boolean;
  /** Null: nothing could be assessed. */
  readonly score: number | null;
  readonly passed: boolean | null;
  /** What is to be mended first comes first. */
  readonly lines: readonly ListedLine[];
}

export function inspectListed(facts: ListedFacts, today: Day): ListedScore {
  const lines = listedKeys.map((key) => look(key, facts, today));
  const vetoed = lines.some(({ key, result }) => result === 'failed' && listedIndicators[key].kind === 'veto');
  const off = lines.reduce((sum, { points }) => sum + points, 0);
  const seen = facts.home !== null;
  const score = vetoed ? 0 : seen ? tenths(Math.max(0, 100 - off)) : null;
  return {
    ...{ vetoed, score },
    passed: score === null ? null : !vetoed && score >= passing,
    lines: lines.toSorted((a, b) => gravity(b) - gravity(a)),
  };
}

function gravity({ key, result, points }: ListedLine): number {
  if (result === 'unknown') return 0;
  if (result === 'passed') return -1;
  return listedIndicators[key].kind === 'veto' ? 1000 : points;
}

function look(key: ListedKey, { visits, failures, home }: ListedFacts, today: Day): ListedLine {
  const unknown = (found: string): ListedLine => ({ key, result: 'unknown', found, points: 0 });
  if (key === 'unreachable') {
    if (visits < leastVisits) return unknown(`一周内访问${visits}次，不到${leastVisits}次，还不能判断。`);
    const failed = failures * 100 >= visits * listedIndicators.unreachable.threshold;
    const found = `一周内访问${visits}次，${failures}次打不开，达到百分之五即不合要求。`;
    return { key, result: failed ? 'failed' : 'passed', found, points: 0 };
  }
  if (home === null) return unknown('首页没有打开，不能判断。');
  if (key === 'homeStale') {
    // PLT-13: an item without a date counts as not updated.
    if (home.newest === null) return { key, result: 'failed', found: '首页上没有一条信息写明日期。', points: 0 };
    const until = addDays(home.newest, listedIndicators.homeStale.windowDays);
    const found = `首页上最新的日期是${inWords(home.newest)}，应于${inWords(until)}前再更新。`;
    return { key, result: until < today ? 'failed' : 'passed', found, points: 0 };
  }
  const [what, missing] = {
    pagesDead: [`看过${home.pages.seen}个站内页面，打不开的`, home.pages.dead] as const,
    pagesFrameless: [`看过${home.pages.seen}个站内页面，标签、页脚不全的`, home.pages.frameless] as const,
    linksDead: ['首页上打不开的链接', home.deadLinks] as const,
    marksMissing: ['页脚缺少', home.marksMissing] as const,
    tagsMissing: ['缺少标签', home.tagsMissing] as const,
  }[key];
  const { points } = listedIndicators[key];
  return {
    ...{ key, result: missing.length > 0 ? 'failed' : 'passed' },
    found: missing.length === 0 ? '没有发现。' : `${what}${missing.length}个：${missing.slice(0, named).join('、')}。`,
    points: tenths(Math.min(points * missing.length, mostOfOne)),
  };
}

/** Named in the sentence; the rest is counted. */
const named = 5;
