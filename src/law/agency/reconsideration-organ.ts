/** Where a person applies for reconsideration of what an agency did (行政复议法 arts 24, 27, 28; REG-66). */

import { reconsiderationLaw } from '../application/articles.ts';
import { type Day, inWords } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, type Ruling, refused } from '../ruling.ts';
import { type Agency, type AgencyTree, agencyOn, parentOn } from './agency.ts';

/** The organs to choose from, named in this order; one but for 司法行政部门 (art. 28: own government or next higher department). */
export type ReconsiderationOrgans = Ruling<readonly [Agency, ...Agency[]]>;

/**
 * The organ or organs on a day. Since 2024 a department's parent ministry line is no option any more. Refused where the
 * tree does not hold the edge that the law follows: a guessed organ would mislead the applicant.
 */
export function reconsiderationOrgan(tree: AgencyTree, code: string, on: Day): Decided<ReconsiderationOrgans> {
  const agency = agencyOn(tree, code, on);
  if (agency === null) return refused(unknown(`没有找到在${inWords(on)}存在的机关“${code}”`));
  // Where the line above ends, a ministry or a provincial government reviews its own act (art. 25(1), art. 24(1)(2)).
  if (agency.level === 'state' || (agency.kind === 'government' && agency.level === 'province')) {
    return allowed({ value: [agency], because: [reconsiderationLaw('REG-66', '第二十四条、第二十五条')] });
  }
  const government = parentOn(tree, code, 'territory', on);
  const above = parentOn(tree, code, 'system', on);
  if (agency.line === 'vertical') {
    if (above === null) return refused(unknown(`“${agency.name}”实行垂直领导，没有登记其上一级主管部门`));
    return allowed({ value: [above], because: [reconsiderationLaw('REG-66', '第二十七条')] });
  }
  if (government === null) return refused(unknown(`没有登记“${agency.name}”所属的人民政府`));
  if (agency.line === 'justice') {
    const choice: readonly [Agency, ...Agency[]] = above === null ? [government] : [government, above];
    return allowed({ value: choice, because: [reconsiderationLaw('REG-66', '第二十八条')] });
  }
  return allowed({ value: [government], because: [reconsiderationLaw('REG-66', '第二十四条')] });
}

function unknown(found: string): Refusal {
  return {
    code: 'organUnknown',
    rule: 'REG-66',
    article: '《中华人民共和国行政复议法》第二十四条',
    message: `${found}，不能确定行政复议机关。请先在机关名录中补全隶属关系。`,
  };
}
