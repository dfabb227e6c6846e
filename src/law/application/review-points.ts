/** What the review of a reply looks at, point by point: for every reply, and for each ground of refusal (REG-16, OUT-22, OUT-23). */

import type { OutcomeKey } from '../report/report.ts';
import { outcomes } from './outcomes.ts';

const always = [
  '申请人、申请内容、收到日期与台账一致',
  '办理结果与事实相符，依据写到条、款、项',
  '附件中没有不应当公开的内容和个人信息',
] as const;

const whereWithheld: Partial<Record<OutcomeKey, readonly string[]>> = {
  partiallyGranted: ['能够区分处理的内容已经公开，遮盖的部分不能还原'],
  refusedStateSecret: ['定密依据存卷，答复没有写出秘密内容'],
  refusedProhibitedByLaw: ['禁止公开的依据是法律或者行政法规，不是地方性法规、规章'],
  refusedThreeSecuritiesOneStability: ['写明危及四者中的哪一项，理由具体'],
  refusedThirdPartyRights: ['已经书面征求第三方意见，并衡量了公共利益'],
  refusedInternalAffairs: ['属于人事管理、后勤管理、内部工作流程之一'],
  refusedProcessInformation: ['属于讨论记录、过程稿、磋商信函、请示报告之一，没有应当公开的规定'],
  refusedEnforcementFile: ['属于行政执法案卷，没有应当公开的规定'],
  refusedAdministrativeQuery: ['专门规定现行有效，写明查询的机构和办法'],
  unavailableNotHeld: ['检索的范围、关键词合理，检索记录存卷'],
};

/** The check list of one outcome, in the order in which it is gone through. */
export function reviewPoints(outcome: OutcomeKey): readonly string[] {
  const remedies =
    outcomes[outcome].remedy.class === 'P' ? ['救济告知写明应当先申请行政复议'] : ['救济告知写明复议和诉讼两种途径'];
  return [...always, ...(whereWithheld[outcome] ?? []), ...remedies];
}
