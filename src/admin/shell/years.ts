/** The choice of a year: this one and those before it. */

import { useMe } from '../account/me.ts';
import type { Choice } from './filter.tsx';

const shown = 8;

/** `what` happened in it: 收到 */
export function useYears(what: string): Choice {
  const { data: me } = useMe();
  const thisYear = Number((me?.today ?? new Date().toISOString()).slice(0, 4));
  const options = Array.from({ length: shown }, (_, i) => thisYear - i).map((year) => ({
    value: String(year),
    label: `${year}年${what}`,
  }));
  return { id: 'year', label: '年份', all: '全部年份', options };
}
