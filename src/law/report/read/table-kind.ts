/** Which of the form's three tables a table of the source is, or a piece of: by the meaning of its labels. */

import type { TableKey } from '../report.ts';
import type { SourceTable } from '../source.ts';
import { isFigureLike } from './figure.ts';
import { isNoLabel, remembered, words } from './wording.ts';

const signs: Readonly<Record<TableKey, RegExp>> = {
  activeDisclosure:
    /信息内容|规范性文件|^规章$|制发件数|废止件数|现行有效件数|处理决定数量|收费金额|^行政许可$|^行政处罚$|^行政强制$|事业性收费|^第二十条第|新制作数量|新公开数量|政府集中采购/,
  applications:
    /新收|结转|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|国家秘密|三安全|第三方合法|内部事务|过程性信息|执法案卷|行政查询|不掌握|现成信息|仍不明确|信访|重复申请|公开出版物|大量反复|重新出具|不补正|收费通知|自然人|商业企业|科研机构|社会公益|法律服务机构|勾稽关系/,
  appeals: /结果维持|结果纠正|其[他它]结果|尚未审结|未经复议直接起诉|复议后起诉|^行政复议$|^行政诉讼$/,
};

/** Null where fewer than `least` labels point to any one. */
export function tableKind(table: SourceTable, least: number): TableKey | null {
  const hits: Record<TableKey, number> = { activeDisclosure: 0, applications: 0, appeals: 0 };
  for (const row of table.rows) for (const cell of row) for (const key of signsIn(cell.text)) hits[key] += 1;
  const [best] = keys.toSorted((a, b) => hits[b] - hits[a]);
  return best !== undefined && hits[best] >= least ? best : null;
}

const keys = Object.keys(signs) as TableKey[];

const signsIn = remembered((text): readonly TableKey[] => {
  const label = words(text);
  return isNoLabel(label) || label.length > 60 ? [] : keys.filter((key) => signs[key].test(label));
});

/** True for a piece without labels that goes on with the table before it. */
export function isContinuation(table: SourceTable): boolean {
  const filled = table.rows.flat().filter((cell) => cell.text.trim() !== '');
  return filled.length > 0 && filled.every((cell) => isFigureLike(cell.text));
}
