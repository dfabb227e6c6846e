/** Roles of the people in an agency. One person may hold several; duties are separated by person, not by role. */

export const roles = {
  officer: '经办',
  firstReviewer: '初审',
  secondReviewer: '复审',
  finalReviewer: '终审（签发）',
  firstProof: '一校',
  secondProof: '二校',
  thirdProof: '三校',
  head: '公开办负责人',
  counter: '窗口',
  legal: '法制审核',
  leader: '领导',
  superior: '上级监督',
  system: '系统管理员',
  security: '安全管理员',
  audit: '审计管理员',
  applicant: '申请人',
} as const;
export type Role = keyof typeof roles;
export const roleKeys = Object.keys(roles) as readonly Role[];

/** What an account can hold. The applicant is whoever has the number and the code of a case: nobody's account. */
export const accountRoles: readonly Role[] = roleKeys.filter((role) => role !== 'applicant');
