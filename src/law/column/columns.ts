/** The columns of the site that must not go stale: the hall's pages (S10) and the fifteen items of Article 20 (PLT-62, PLT-70, PLT-73). */

import { catalogueItems } from '../publication/catalogue.ts';

/**
 * `pages`: shows publications that people place in it, and the owner may confirm that nothing changed. `item`: shows whatever
 * is published under an item of Article 20. `ledger`: counted anew at each look, so never stale. `plan`: the plan of the hall,
 * which its owner draws and may confirm.
 */
export type ColumnFeed = 'pages' | 'item' | 'ledger' | 'plan';

export interface ColumnOfSite {
  readonly key: string;
  readonly group: 'hall' | 'disclosure';
  readonly name: string;
  /** What a visitor finds there. */
  readonly about: string;
  readonly feed: ColumnFeed;
  /** Item of Article 20 that feeds it; null for the hall. */
  readonly item: number | null;
  /** [convention] Calendar days until it counts as not updated, unless the agency sets others. */
  readonly windowDays: number;
}

const hall = (
  key: string,
  name: string,
  about: string,
  windowDays: number,
  feed: ColumnFeed = 'pages',
): ColumnOfSite => ({
  key,
  group: 'hall',
  name,
  about,
  feed,
  item: null,
  windowDays,
});

/** In the order in which the hall tells of itself. */
export const hallColumns: readonly ColumnOfSite[] = [
  hall('organisation', '组织机构', '大厅的管理机构、负责人和联系方式', 180),
  hall('departments', '进驻部门', '进驻大厅的部门、窗口和位置', 90),
  hall('plan', '大厅平面图', '每一层的窗口、自助区和出入口', 180, 'plan'),
  hall('duties', '职责范围', '大厅和各窗口办什么、不办什么', 180),
  hall('rules', '规章制度', '首问负责、一次告知、限时办结等制度', 180),
  hall('news', '工作动态', '大厅近期的工作', 14),
  hall('procedures', '业务流程', '从取号到领证怎样办', 180),
  hall('guides', '服务和投诉指南', '怎样咨询、预约、投诉', 180),
  hall('statistics', '统计数据', '大厅事项和信息公开的实时统计', 90, 'ledger'),
];

/** Policy documents within six months (PLT-70); plans and budgets come once a year. */
const windows: Readonly<Record<number, number>> = { 1: 180, 3: 365, 7: 365, 8: 365, 14: 365 };

const disclosureColumns: readonly ColumnOfSite[] = catalogueItems.map(({ item, name }) => ({
  key: `item-${item}`,
  group: 'disclosure',
  name,
  about: `第二十条第（${item}）项`,
  feed: 'item',
  item,
  windowDays: windows[item] ?? 180,
}));

/** Columns of news, and of documents that come all the year round: an inspector looks for something new in them (PLT-63). */
const halfYear = 180;
export const newsAndDocuments: readonly ColumnOfSite[] = [
  ...hallColumns.filter(({ key }) => key === 'news'),
  ...disclosureColumns.filter(({ windowDays }) => windowDays === halfYear),
];

export const columnsOfSite: readonly ColumnOfSite[] = [...hallColumns, ...disclosureColumns];

export function columnOf(key: string): ColumnOfSite | null {
  return columnsOfSite.find((one) => one.key === key) ?? null;
}
