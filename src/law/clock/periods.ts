/** The lengths of the statutory periods, in working days, and the days since when their instruments govern (REG-34 to REG-48). */

import { day } from '../calendar/day.ts';

export const periods = {
  /** 条例 art. 33(2): 自收到申请之日起20个工作日内予以答复 (REG-37); afresh after correction and payment. */
  reply: 20,
  /** art. 33(2): 延长答复的期限最长不得超过20个工作日 (REG-38). */
  longestExtension: 20,
  /** art. 30: 自收到申请之日起7个工作日内一次性告知 (REG-39). */
  correctionNotice: 7,
  /** art. 30 leaves 合理的补正期限 to the notice; where the notice sets none [convention] (REG-40). */
  applicantCorrection: 15,
  /** arts 32, 34: 自收到征求意见书之日起15个工作日内提出意见 (REG-42, REG-43). */
  consultation: 15,
  /** 收费通知 must be paid within 20 working days (REG-45, FEE-13). */
  payment: 20,
  /** art. 26: 自该政府信息形成或者变更之日起20个工作日内 (REG-48). */
  activeDisclosure: 20,
} as const;

/** art. 56: 本条例自2019年5月15日起施行. Before it other periods held. */
export const regulationSince = day('2019-05-15');
/** In force 2021-01-01. */
export const feeMeasuresSince = day('2021-01-01');
