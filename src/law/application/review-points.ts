/** What the review of a reply looks at, point by point: for every reply, and for each ground of refusal (REG-16, OUT-22, OUT-23). */

import type { OutcomeKey } from '../report/report.ts';
import type { Citation } from '../ruling.ts';
import { regulation } from './articles.ts';
import { outcomes } from './outcomes.ts';

/** A point of the list: what has to be so, and the article that asks for it. */
export interface ReviewPoint {
  readonly text: string;
  readonly because: Citation;
}

const point = (text: string, because: Citation): ReviewPoint => ({ text, because });

const always: readonly ReviewPoint[] = [
  point('申请人、申请内容、收到日期与台账一致', regulation('OUT-22', '第三十三条')),
  point('办理结果与事实相符，依据写到条、款、项', regulation('OUT-23', '第三十六条')),
  point('已经进行保密审查；不能确定的，已报有关主管部门或者保密行政管理部门确定', regulation('REG-16', '第十七条')),
  point('附件中没有不应当公开的内容和个人信息', regulation('REG-16', '第十五条')),
];

const ofOutcome: Readonly<Record<OutcomeKey, readonly ReviewPoint[]>> = {
  granted: [
    point(
      '提供的方式和形式与申请相符；已经主动公开的，写明获取的方式和途径',
      regulation('REG-55', '第三十六条第一项、第二项'),
    ),
  ],
  partiallyGranted: [
    point('能够区分处理的内容已经公开，遮盖的部分不能还原', regulation('REG-56', '第三十七条')),
    point('不予公开的部分逐项列出，各自写明依据和理由', regulation('REG-56', '第三十七条')),
  ],
  refusedStateSecret: [point('定密依据存卷，答复没有写出秘密内容', regulation('REG-09', '第十四条'))],
  refusedProhibitedByLaw: [
    point('禁止公开的依据是法律或者行政法规，不是地方性法规、规章', regulation('REG-10', '第十四条')),
  ],
  refusedThreeSecuritiesOneStability: [
    point('写明危及国家安全、公共安全、经济安全、社会稳定中的哪一项，理由具体', regulation('REG-11', '第十四条')),
  ],
  refusedThirdPartyRights: [
    point('已经书面征求第三方意见，并衡量了公共利益', regulation('REG-12', '第十五条、第三十二条')),
  ],
  refusedInternalAffairs: [point('属于人事管理、后勤管理、内部工作流程之一', regulation('REG-13', '第十六条第一款'))],
  refusedProcessInformation: [
    point('属于讨论记录、过程稿、磋商信函、请示报告之一，没有应当公开的规定', regulation('REG-14', '第十六条第二款')),
  ],
  refusedEnforcementFile: [point('属于行政执法案卷，没有应当公开的规定', regulation('REG-15', '第十六条第二款'))],
  refusedAdministrativeQuery: [
    point('专门规定现行有效，写明查询的机构和办法', regulation('REG-55', '第三十六条第七项')),
  ],
  unavailableNotHeld: [
    point('检索的范围、关键词合理，检索记录存卷', regulation('REG-62', '第三十六条第四项')),
    point(
      '不属于本机关负责的，写明理由；能够确定负责机关的，写明其名称和联系方式',
      regulation('REG-55', '第三十六条第五项'),
    ),
  ],
  unavailableRequiresCreation: [
    point('确无现成信息，需要加工、分析才能得到；有相近的现成信息的，已经告知', regulation('REG-57', '第三十八条')),
  ],
  unavailableStillUnclear: [
    point('已经一次性告知补正，写明仍不明确的内容，以及可以重新申请', regulation('REG-40', '第三十条')),
  ],
  notProcessedPetition: [
    point('写明不作为政府信息公开申请处理，并告知相应渠道', regulation('REG-58', '第三十九条第一款')),
  ],
  notProcessedRepeat: [
    point('同一申请人、同一信息；写明此前答复的日期和文号', regulation('REG-55', '第三十六条第六项')),
  ],
  notProcessedPublication: [point('写明获取公开出版物的途径', regulation('REG-58', '第三十九条第二款'))],
  notProcessedExcessive: [
    point('已经要求说明理由，写明申请人所说的理由，以及为什么不合理', regulation('REG-54', '第三十五条')),
  ],
  notProcessedReconfirmation: [
    point('申请人已经获取过该信息，有凭据存卷', regulation('REG-57', '第二条、第三十六条第六项、第三十八条')),
  ],
  otherCorrectionOverdue: [point('补正通知已经送达，期限已满，没有正当理由', regulation('REG-40', '第三十条'))],
  otherFeeOverdue: [point('收费通知已经送达，期限已满，没有缴清', regulation('REG-45', '第四十二条'))],
  otherReason: [point('写明属于哪一种其他情形，理由具体', regulation('OUT-35', '第三十三条'))],
};

/** The check list of one outcome, in the order in which it is gone through; `null` where the draft does not say yet which. */
export function reviewPoints(outcome: OutcomeKey | null): readonly ReviewPoint[] {
  const first = outcome !== null && outcomes[outcome].remedy.class === 'P';
  const remedies = point(
    first ? '救济告知写明应当先申请行政复议' : '救济告知写明复议和诉讼的机关和期限',
    regulation('OUT-24', '第五十一条'),
  );
  return [...always, ...(outcome === null ? [] : ofOutcome[outcome]), remedies];
}

/** Those of the list that were not found in order. */
export function leftUnchecked(outcome: OutcomeKey | null, checks: readonly string[]): readonly ReviewPoint[] {
  return reviewPoints(outcome).filter(({ text }) => !checks.includes(text));
}
