/** The report's title, and the agency and year that it names (AR-04). */

import type { Place } from '../report.ts';
import type { SourceText } from '../source.ts';
import { folded, unspaced } from './wording.ts';

export interface Title {
  readonly text: string;
  /** Empty where the title names none. */
  readonly agency: string;
  /** Null where the title names none. */
  readonly year: number | null;
  readonly place: Place;
  /** Blocks that are the title, first and last index. */
  readonly first: number;
  readonly last: number;
}

const yearWords = /(?:(\d\s*\d\s*\d\s*\d)|([〇零○OoＯ一二三四五六七八九]{4}))\s*年(?:\s*度)?/;
const titleEnd = /(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)(?:\([^()]*\))?[》”"]?$/;

/** Among the texts, in their order, the one that is the title; null where none is. `index` counts blocks. */
export function findTitle(texts: readonly { readonly block: SourceText; readonly index: number }[]): Title | null {
  const candidates = texts.flatMap(({ block, index }, i): { title: Title; score: number }[] => {
    const title = titleOf(block, index, texts[i - 1]);
    if (title === null) return [];
    const score = (title.agency === '' ? 0 : 2) + (title.year === null ? 0 : 2) + (block.heading === null ? 0 : 1);
    return [{ title, score }];
  });
  const best = Math.max(...candidates.map(({ score }) => score));
  return candidates.findLast(({ score }) => score === best)?.title ?? null;
}

function titleOf(
  block: SourceText,
  index: number,
  before: { block: SourceText; index: number } | undefined,
): Title | null {
  const text = lastCrumb(block.text.trim());
  const tight = unspaced(text);
  if (tight.length > 80 || /[,。;:!?]/.test(tight) || !titleEnd.test(tight)) return null;
  const flat = folded(text);
  const match = yearWords.exec(flat);
  const year = match === null ? null : yearOf(match[1], match[2]);
  const agency = agencyOf(text, flat, match);
  const one = { text, agency, year, place: block.place, first: index, last: index };
  if (agency !== '' || before === undefined || before.index !== index - 1 || !isAgency(before.block.text)) return one;
  const named = before.block.text.trim();
  return { ...one, text: named + text, agency: bare(named), first: before.index };
}

/** 首页 > 政府信息公开年报 > 某局2024年…报告 */
function lastCrumb(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('>'), text.lastIndexOf('»'), text.lastIndexOf('＞')) + 1).trim();
}

function yearOf(digits: string | undefined, chinese: string | undefined): number | null {
  const text =
    digits?.replace(/\s/g, '') ??
    [...(chinese ?? '')].map((sign) => '零一二三四五六七八九'.indexOf(sign.replace(/[〇○OoＯ]/, '零'))).join('');
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= 2008 && year <= 2100 ? year : null;
}

/** What stands before 政府信息公开, without the year. Offsets in `flat` are those of `text`. */
function agencyOf(text: string, flat: string, year: RegExpExecArray | null): string {
  const end = flat.search(/(?:政\s*府\s*)?信\s*息\s*公\s*开/);
  if (end < 0) return '';
  if (year === null || year.index >= end) return bare(text.slice(0, end));
  const before = bare(text.slice(0, year.index));
  return before === '' ? bare(text.slice(year.index + year[0].length, end)) : before;
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/^[《“"]+/, '')
    .replace(/(?:关于)?\s*$/, '')
    .trim();
}

function isAgency(text: string): boolean {
  const name = unspaced(text);
  if (name.length < 2 || name.length > 40 || /[,。;:!?|>]|^\d|\d{4}/.test(name)) return false;
  return /(?:局|委|委员会|办|办公室|政府|厅|部|院|中心|所|处|队|社|会|镇|乡|街道|区|县|市|省|公司|集团|馆|站|校|学|台)$/.test(
    name,
  );
}
