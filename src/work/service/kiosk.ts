/** What the machines in the hall ask for: services by the letters of their pinyin or by number, and the windows. */

import { pinyinInitials } from '#law/service/pinyin';
import { type ServicePlace, servicePlaces } from '#store/service/places';
import { type ServiceLine, serviceLines } from '#store/service/services';
import type { Office } from '../office.ts';

const mostServices = 10_000;
const mostFound = 60;

export interface Found {
  /** The best ones first, no more than fit a screen that is scrolled by finger. */
  readonly lines: readonly ServiceLine[];
  readonly total: number;
}

/** By first letters (spjy: 食品经营), by characters, or by digits of the code; what begins so comes first. */
export async function findServices(office: Office, agency: string, typed: string): Promise<Found> {
  const words = typed.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
  if (words === '') return { lines: [], total: 0 };
  const all = await serviceLines(office.db, { agency, offeredOn: office.today() }, { offset: 0, limit: mostServices });
  const found = all
    .map((line) => ({ line, at: placeOf(line, words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return { lines: found.slice(0, mostFound).map(({ line }) => line), total: found.length };
}

function placeOf({ name, code }: ServiceLine, words: string): number {
  const places = [
    initialsOf(name).indexOf(words),
    name.toLowerCase().indexOf(words),
    code.toLowerCase().indexOf(words),
  ];
  return Math.min(...places.map((at) => (at < 0 ? Number.POSITIVE_INFINITY : at))) === Number.POSITIVE_INFINITY
    ? -1
    : Math.min(...places.filter((at) => at >= 0));
}

/** Names change seldom, and each takes a collation a character. */
const initials = new Map<string, string>();
const mostKept = 20_000;

function initialsOf(name: string): string {
  const known = initials.get(name);
  if (known !== undefined) return known;
  if (initials.size >= mostKept) initials.clear();
  const computed = pinyinInitials(name);
  initials.set(name, computed);
  return computed;
}

export function windowsOf(office: Office, agency: string): Promise<readonly ServicePlace[]> {
  return servicePlaces(office.db, agency, office.today());
}
