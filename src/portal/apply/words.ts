/** What the application form says before anything is typed: the notice on personal information (P-02), numbered by version. */

/** Kept with each application: which text its applicant saw. Changes with every change of the text. */
export const privacyNotice = {
  version: '2026-1',
  points: [
    ['由谁处理', '您选择的受理机关的政府信息公开工作机构。'],
    ['为了什么', '核对申请人身份、办理和答复本件申请、送达文书。'],
    ['处理哪些', '姓名或者名称、身份证明、联系方式、申请内容。依法只要求这些。'],
    ['怎样保存', '加密存放，与案件台账分开；保存期满后删除，案件台账中不含个人信息。'],
    ['您的权利', '可以查阅、复制、更正；请联系受理机关，或者凭编号和查询码办理。'],
  ],
} as const;
