/** Who applies, with what proof, and in which form and way: the choices of the application form (REG-28, OUT-38). */

import type { ApplicantType } from '../report/report.ts';

export interface ApplicantKind {
  /** As table three names the column. */
  readonly name: string;
  /** One plain sentence for somebody who never saw the table. */
  readonly explanation: string;
}

/** The six columns of table three (OUT-38): the type of the principal, not of an agent. */
export const applicantKinds: Readonly<Record<ApplicantType, ApplicantKind>> = {
  naturalPerson: { name: '自然人', explanation: '以个人名义申请。律师以本人名义申请的也选这一项。' },
  commercialEnterprise: { name: '商业企业', explanation: '公司、个人独资企业、合伙企业等从事经营的组织。' },
  researchInstitution: { name: '科研机构', explanation: '高等学校、研究院所等从事科学研究的组织。' },
  socialWelfareOrganization: { name: '社会公益组织', explanation: '慈善组织、社会团体、民办非企业单位等公益性组织。' },
  legalServiceInstitution: {
    name: '法律服务机构',
    explanation: '律师事务所、法律援助机构、公证机构等，以机构名义申请。',
  },
  otherOrganization: { name: '其他', explanation: '以上都不是的法人或者其他组织。' },
};

export interface IdentityKind {
  readonly name: string;
  readonly holder: 'person' | 'organisation';
}

/** Proofs of identity (art. 29(2)(1)). The first of each holder is checked by its check digit. */
export const identityKinds = {
  idCard: { name: '居民身份证', holder: 'person' },
  residencePermit: { name: '港澳台居民居住证', holder: 'person' },
  mainlandPermit: { name: '港澳台居民来往内地（大陆）通行证', holder: 'person' },
  passport: { name: '护照', holder: 'person' },
  foreignerPermit: { name: '外国人永久居留身份证', holder: 'person' },
  otherPersonal: { name: '其他有效身份证件', holder: 'person' },
  creditCode: { name: '统一社会信用代码证照', holder: 'organisation' },
  otherOrganisational: { name: '其他有效证照', holder: 'organisation' },
} as const satisfies Readonly<Record<string, IdentityKind>>;
export type IdentityKindKey = keyof typeof identityKinds;
export const identityKindKeys = Object.keys(identityKinds) as readonly IdentityKindKey[];

/** 获取信息的方式 (art. 29(2)(3); art. 40). */
export const carriers = {
  electronic: '电子文本',
  paper: '纸质',
  disc: '光盘等存储介质',
  reading: '当场查阅、抄录',
} as const;
export type Carrier = keyof typeof carriers;
export const carrierKeys = Object.keys(carriers) as readonly Carrier[];

/** 获取信息的途径 */
export const routes = { web: '网上查看、下载', email: '电子邮件', post: '邮寄', counter: '当面领取' } as const;
export type Route = keyof typeof routes;
export const routeKeys = Object.keys(routes) as readonly Route[];

/** Which kinds of proof fit an applicant. */
export function identityKindsFor(type: ApplicantType): readonly IdentityKindKey[] {
  const holder = type === 'naturalPerson' ? 'person' : 'organisation';
  return identityKindKeys.filter((key) => identityKinds[key].holder === holder);
}
