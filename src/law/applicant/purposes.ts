/** Why somebody looks at an applicant's full data: asked each time and kept in the audit trail (PIPL art. 6, 10). */

export const revealPurposes = {
  identify: '核对申请人身份',
  contact: '联系申请人',
  letter: '制作文书',
  deliver: '邮寄或者送达',
  appeal: '办理行政复议、行政诉讼',
  ledger: '编制内部台账',
  file: '整理、移交案卷',
} as const;

export type RevealPurpose = keyof typeof revealPurposes;
export const revealPurposeKeys = Object.keys(revealPurposes) as readonly RevealPurpose[];
