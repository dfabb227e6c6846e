/** Who keeps the working calendar, by which every agency of an installation counts (REG-36): whoever stands at the top (art. 3). */

import { deeds } from '../account/deeds.ts';
import { roles } from '../account/roles.ts';
import { regulation } from '../application/articles.ts';
import { refusal } from '../application/question.ts';
import type { Day } from '../calendar/day.ts';
import type { Refusal } from '../ruling.ts';
import { type Agency, type AgencyTree, standsOn } from './agency.ts';
import { officeOf, supervisedBy, supervisorOf } from './supervisor.ts';

/**
 * The agencies that nobody here supervises and that supervise others: of a county the office of its government. Where nobody
 * supervises anybody, each agency for itself, which an installation of one agency is.
 */
export function calendarKeepers(tree: AgencyTree, on: Day): readonly Agency[] {
  const tops = tree.agencies.filter(
    (one) =>
      standsOn(one, on) &&
      supervisorOf(tree, one.code, on).value === null &&
      // “各级人民政府办公厅（室）是政府信息公开工作的主管部门”: where there is one, it and not its government.
      (one.kind !== 'government' || officeOf(tree, one, on) === null),
  );
  const supervising = tops.filter((one) => supervisedBy(tree, one.code, on).length > 0);
  return supervising.length > 0 ? supervising : tops;
}

/** Those of them that stand above this agency, or all where none does. */
export function calendarKeepersOver(tree: AgencyTree, code: string, on: Day): readonly Agency[] {
  const keepers = calendarKeepers(tree, on);
  const own = keepers.filter((one) => one.code === code);
  if (own.length > 0) return own;
  const above = keepers.filter((one) => supervisedBy(tree, one.code, on).some((below) => below.code === code));
  return above.length > 0 ? above : keepers;
}

/** Null where the agency keeps the calendar itself. */
export function calendarKeptElsewhere(tree: AgencyTree, code: string, on: Day): Refusal | null {
  const keepers = calendarKeepersOver(tree, code, on);
  if (keepers.some((one) => one.code === code)) return null;
  const people = deeds['calendar.enter'].who.map((role) => `“${roles[role]}”`).join('或者');
  return refusal(
    'calendar-kept-above',
    regulation('REG-02', '第三条'),
    `本平台各机关共用一个工作日历，由${keepers.map(({ name }) => name).join('或者')}的${people}录入放假通知，本机关可以查看。收到通知而日历还没有更新的，请转告该机关录入。`,
  );
}
