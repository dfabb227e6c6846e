/** By which words a row or a column of table three is known (AR-91): its keyword, whatever stands around it. */

import { applicantLabels, applicationForm } from '../form.ts';
import type { ApplicantColumn, ApplicationRow } from '../report.ts';
import { isNoLabel, remembered, unspaced, words } from './wording.ts';

/** Rows with a keyword of their own. `otherReason` and `concluded` are called “其他” and “总计”, as other things are. */
const rowWords: readonly (readonly [ApplicationRow, RegExp])[] = [
  ['newlyReceived', /新收/],
  ['carriedOver', /上一?年度?结转/],
  ['granted', /(?<!不)予以公开/],
  ['partiallyGranted', /部分公开/],
  ['refusedStateSecret', /国家秘密/],
  ['refusedProhibitedByLaw', /法规禁止|禁止公开/],
  ['refusedThreeSecuritiesOneStability', /三安全|安全一稳定/],
  ['refusedThirdPartyRights', /第三方/],
  ['refusedInternalAffairs', /内部事务/],
  ['refusedProcessInformation', /过程性/],
  ['refusedEnforcementFile', /执法案卷/],
  ['refusedAdministrativeQuery', /行政查询/],
  ['unavailableNotHeld', /不掌握/],
  ['unavailableRequiresCreation', /现成信息|另行制作/],
  ['unavailableStillUnclear', /仍不明确/],
  ['notProcessedPetition', /信访/],
  ['notProcessedRepeat', /重复申请/],
  ['notProcessedPublication', /公开出版物/],
  ['notProcessedExcessive', /大量反复|反复申请/],
  ['notProcessedReconfirmation', /重新出具|要求行政机关确认/],
  ['otherCorrectionOverdue', /逾期不补正/],
  ['otherFeeOverdue', /收费通知|缴纳费用/],
  ['carriedForward', /结转(?:至|到)?下(?:一)?年度?/],
];

/** The row that a label names by its keyword; null where it names none, or several. */
export const rowNamed = remembered((text): ApplicationRow | null => {
  const label = words(text);
  if (isNoLabel(label)) return null;
  const [only, second] = rowWords.filter(([, pattern]) => pattern.test(label));
  if (only !== undefined) return second === undefined ? only[0] : null;
  if (/^(?:其他处理)?\d?其[他它](?:情形|原因)?$/.test(label)) return 'otherReason';
  return /^\(?七[)、.]/.test(unspaced(text)) && /^(?:总计|合计)$/.test(label) ? 'concluded' : null;
});

export const groups = ['不予公开', '无法提供', '不予处理', '其他处理'] as const;
export type Group = (typeof groups)[number];

/** The group that a cell names, alone or in front of a row's own words: （三）不予公开. */
export const groupNamed = remembered((text): Group | null => {
  if (isNoLabel(words(text))) return null;
  const label = words(text).replace(/^(?:三)?本年度?办理结果/, '');
  const plain = words(label);
  return groups.find((group) => plain.startsWith(group)) ?? null;
});

/** True where the cell has a group's words and no more: its figures, if it has any, are a subtotal (AR-30). */
export function isGroupAlone(text: string): boolean {
  const group = groupNamed(text);
  return group !== null && words(words(text).replace(/^(?:三)?本年度?办理结果/, '')) === group;
}

export function isSubtotal(text: string): boolean {
  return /(?:小计|分计)$/.test(words(text));
}

export function isTotal(text: string): boolean {
  return /^(?:总计|合计|总数)$/.test(words(text));
}

const groupOfRow = new Map(applicationForm.map((row) => [row.key, row.group === null ? null : groupNamed(row.group)]));

export function groupOf(row: ApplicationRow): Group | null {
  return groupOfRow.get(row) ?? null;
}

/** Rows of one level are indented alike. */
export function levelOf(row: ApplicationRow): string {
  if (groupOf(row) !== null) return 'group';
  return row === 'newlyReceived' || row === 'carriedOver' || row === 'carriedForward' ? 'top' : 'result';
}

const officialRows = new Map(applicationForm.map((row) => [row.key, row.label]));

export function officialRow(row: ApplicationRow): string {
  return officialRows.get(row) ?? row;
}

const columnWords: readonly (readonly [ApplicantColumn, RegExp])[] = [
  ['naturalPerson', /^自然人(?:申请)?$/],
  ['commercialEnterprise', /商业企业|^企业$/],
  ['researchInstitution', /科研(?:机构|单位)/],
  ['socialWelfareOrganization', /社会公益|公益组织/],
  ['legalServiceInstitution', /法律服务/],
  ['otherOrganization', /^其[他它](?:组织)?$/],
  ['total', /^(?:总计|合计)$/],
];

export const columnNamed = remembered((text): ApplicantColumn | null => {
  const label = words(text);
  if (isNoLabel(label)) return null;
  return columnWords.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
});

export const officialColumns = Object.entries(applicantLabels).map(
  ([key, label]) => [key as ApplicantColumn, label] as const,
);
