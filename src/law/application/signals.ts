/** Signs that an applicant may ask beyond reason (FEE-23, REG-54): counted and shown; charging and asking for reasons are people's to decide. */

import type { Day } from '../calendar/day.ts';
import type { Citation } from '../ruling.ts';
import { feeMeasures, regulation } from './articles.ts';

/** One application of an applicant to one agency, as far as the month's count goes; one that left the count is not given. */
export interface MonthItem {
  readonly number: string;
  readonly receivedOn: Day;
}

/** The applications of the applicant's calendar month in the order in which they count (FEE-06, FEE-07): by day, then by number. */
export function monthOf(items: readonly MonthItem[], receivedOn: Day): readonly MonthItem[] {
  const month = receivedOn.slice(0, 7);
  return items
    .filter((one) => one.receivedOn.startsWith(month))
    .sort((a, b) => order(a.receivedOn, b.receivedOn) || order(a.number, b.number));
}

/** Which of the month's applications it is, from 1; null where it is not among them. */
export function ordinalOf(items: readonly MonthItem[], own: MonthItem): number | null {
  const at = monthOf(items, own.receivedOn).findIndex(({ number }) => number === own.number);
  return at < 0 ? null : at + 1;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export interface Signal {
  readonly kind: 'many' | 'alike';
  readonly says: string;
  /** How it was counted. */
  readonly counted: string;
  /** What was counted, each by its number: all of them, for whoever shows it to cut short. */
  readonly numbers: readonly string[];
  readonly because: readonly Citation[];
}

/** Up to this many in a month nothing is charged, and nobody is asked why (FEE-05). */
const freeInMonth = 10;

const excessive = regulation('REG-54', '第三十五条');
const undecided = '是否明显超过合理范围由承办人判断：可以要求说明理由，也可以依法收费，都不是必须。';

/** `alike`: numbers of the applicant's other applications that ask for the same or nearly the same. */
export function signalsOf(items: readonly MonthItem[], own: MonthItem, alike: readonly string[]): readonly Signal[] {
  const month = monthOf(items, own.receivedOn);
  const [year, monthOfYear] = own.receivedOn.split('-').map(Number);
  const signals: Signal[] = [];
  if (month.length > freeInMonth) {
    signals.push({
      kind: 'many',
      says: `同一申请人${year}年${monthOfYear}月已有${month.length}件申请，超过${freeInMonth}件，本件是第${ordinalOf(items, own) ?? '—'}件。${undecided}`,
      counted: `按证件号码相同、本机关收到之日在当月计算，拆分的各计一件，撤销、并入的不计。`,
      numbers: month.map(({ number }) => number),
      because: [excessive, feeMeasures('FEE-05', '第四条')],
    });
  }
  if (alike.length > 0) {
    signals.push({
      kind: 'alike',
      says: `同一申请人另有${alike.length}件申请的内容与本件相同或者相近。${undecided}`,
      counted: `比较申请人对所需信息的描述，去掉套话和标点后有六成以上相同的列出。`,
      numbers: alike,
      because: [excessive],
    });
  }
  return signals;
}
