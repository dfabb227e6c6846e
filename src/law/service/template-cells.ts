/** How values stand in the cells of the template of services: lists within a cell, choices by their words. */

import { type Limit, limitUnits } from './guide.ts';

/** Between the items of a list, and between the parts of an item. */
export const items = ';;';
export const parts = '|';

/** Bars and double semicolons of the text itself are written otherwise: they would part the cell. */
export const plain = (text: string) =>
  text
    .replaceAll('|', '｜')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
export const listed = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(plain).join(parts)).join(items);
export const yes = (value: boolean) => (value ? '是' : '否');
export const choices = (table: Readonly<Record<string, string>>) => Object.values(table).join('、');
export const limited = (limit: Limit | null, none: string) =>
  limit === null ? none : `${limit.n}${limitUnits[limit.unit].replace(/（.*）/, '')}`;
export const limitsAbout = '如“5个工作日”“3天”“2小时”“30分钟”“1个月”';
