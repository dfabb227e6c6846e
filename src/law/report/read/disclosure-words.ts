/** By which words a row or a column of table two is known (AR-91), in the form of 2021 and in that of 2019 (AR-90). */

import { disclosureForm, documentColumnLabels } from '../form.ts';
import { type ActiveDisclosureRow, type DocumentColumn, documentColumns } from '../report.ts';
import { isNoLabel, nearest, remembered, words } from './wording.ts';

export type DisclosureColumn = DocumentColumn | 'decisions' | 'amount';

const rowWords: readonly (readonly [ActiveDisclosureRow, RegExp])[] = [
  ['normativeDocuments', /规范性文件/],
  ['regulations', /^规章/],
  ['administrativeLicensing', /行政许可/],
  ['administrativePenalty', /行政处罚/],
  ['administrativeCoercion', /行政强制/],
  ['administrativeFees', /事业性收费/],
];

const officialRows = disclosureForm.flatMap((block) => block.rows.map((row) => [row.key, row.label] as const));

/** `exact` is false where only the likeness of a damaged label says so. */
export const rowNamed = remembered((text): { readonly key: ActiveDisclosureRow; readonly exact: boolean } | null => {
  const label = words(text);
  if (isNoLabel(label) || label.length > 24) return null;
  const [only, second] = rowWords.filter(([, pattern]) => pattern.test(label));
  if (only !== undefined) return second === undefined ? { key: only[0], exact: true } : null;
  const near = nearest(label, officialRows);
  return near === null ? null : { key: near, exact: false };
});

export function officialRow(row: ActiveDisclosureRow): string {
  return officialRows.find(([key]) => key === row)?.[1] ?? row;
}

const columnWords: readonly (readonly [DisclosureColumn, RegExp])[] = [
  ['made', /制发件数|制发数量/],
  ['repealed', /废止件数|废止数量/],
  ['inForce', /现行有效/],
  ['decisions', /处理决定/],
  ['amount', /收费金额/],
];

export const officialColumns: Readonly<Record<DisclosureColumn, string>> = {
  ...documentColumnLabels,
  decisions: '本年处理决定数量',
  amount: '本年收费金额（单位：万元）',
};

/** Heads of the 2019 form, which count other things. */
const columns2019 = /新制作|新公开|对外公开总|上一年项目|本年增|采购/;

export function isHead2019(text: string): boolean {
  return columns2019.test(words(text));
}

export const columnNamed = remembered((text): { readonly key: DisclosureColumn; readonly exact: boolean } | null => {
  const label = words(text);
  if (isNoLabel(label)) return null;
  const key = columnWords.find(([, pattern]) => pattern.test(label))?.[0];
  if (key !== undefined) return { key, exact: true };
  if (isHead2019(text)) return null;
  const near = nearest(
    label,
    Object.entries(officialColumns).map(([k, v]) => [k as DisclosureColumn, v] as const),
  );
  return near === null ? null : { key: near, exact: false };
});

export function isLabelHead(text: string): boolean {
  return /^信息内容$/.test(words(text));
}

export function columnsOfRow(row: ActiveDisclosureRow): readonly DisclosureColumn[] {
  if (row === 'regulations' || row === 'normativeDocuments') return documentColumns;
  return row === 'administrativeFees' ? ['amount'] : ['decisions'];
}
