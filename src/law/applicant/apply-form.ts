/** The application form: what art. 29 asks for, nothing more, and what is wrong with what was filled in (REG-28). */

import { regulation } from '../application/articles.ts';
import { refusal } from '../application/question.ts';
import { isCreditCode } from '../person/credit-code.ts';
import { idCheckCharacter, isIdNumber } from '../person/id-number.ts';
import { type ApplicantType, applicantTypes } from '../report/report.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import {
  type Carrier,
  carrierKeys,
  carriers,
  type IdentityKindKey,
  identityKinds,
  identityKindsFor,
  type Route,
  routeKeys,
  routes,
} from './kinds.ts';
import { characters, cleanLine, cleanNumber, cleanText } from './typed-text.ts';

/** As it was typed or chosen; an absent field is an empty text. */
export interface TypedForm {
  readonly applicantType: string;
  readonly name: string;
  readonly identityKind: string;
  readonly identity: string;
  readonly telephone: string;
  readonly email: string;
  readonly address: string;
  readonly description: string;
  readonly carrier: string;
  readonly route: string;
}
export type FormField = keyof TypedForm;
export const formFields: readonly FormField[] = [
  'applicantType',
  'name',
  'identityKind',
  'identity',
  'telephone',
  'email',
  'address',
  'description',
  'carrier',
  'route',
];

/** The form as the program keeps it. */
export interface ApplyForm {
  readonly applicantType: ApplicantType;
  readonly name: string;
  readonly identityKind: IdentityKindKey;
  readonly identity: string;
  readonly telephone: string;
  readonly email: string;
  readonly address: string;
  readonly description: string;
  readonly carrier: Carrier;
  readonly route: Route;
}

/** What each field is called; errors and letters use the same words. */
export const fieldNames: Readonly<Record<FormField, string>> = {
  applicantType: '申请人类型',
  name: '姓名或者名称',
  identityKind: '身份证明种类',
  identity: '证件号码',
  telephone: '联系电话',
  email: '电子邮箱',
  address: '通信地址',
  description: '所需政府信息的内容描述',
  carrier: '获取信息的方式',
  route: '获取信息的途径',
};

/** Longest text of a field, in characters; generous for every real application. */
export const longest: Readonly<Record<FormField, number>> = {
  applicantType: 40,
  name: 120,
  identityKind: 40,
  identity: 40,
  telephone: 40,
  email: 120,
  address: 200,
  description: 5000,
  carrier: 40,
  route: 40,
};

const person = regulation('REG-28', '第二十九条第二款第一项');
const content = regulation('REG-28', '第二十九条第二款第二项');
const manner = regulation('REG-28', '第二十九条第二款第三项');
const because: Readonly<Record<FormField, typeof person>> = {
  applicantType: person,
  name: person,
  identityKind: person,
  identity: person,
  telephone: person,
  email: person,
  address: person,
  description: content,
  carrier: manner,
  route: manner,
};

/** Either the form, cleaned, or every fault of it; a refusal's code is the field that it stands at. */
export function checkForm(typed: TypedForm): Decided<ApplyForm> {
  const form = cleaned(typed);
  const faults = [...tooLong(form), ...unchosen(form), ...identityFaults(form), ...contactFaults(form)];
  for (const field of ['name', 'description'] as const) {
    if (form[field] === '') faults.push(fault(field, blankWords[field]));
  }
  const order = (one: Refusal) => formFields.indexOf(one.code as FormField);
  const found = faults.sort((a, b) => order(a) - order(b)).filter((one, at, all) => one.code !== all[at - 1]?.code);
  return found.length > 0 ? refused(...found) : allowed(form as ApplyForm);
}

const blankWords = {
  name: '没有填写姓名或者名称。个人请填写姓名，单位请填写全称。',
  description: '没有填写需要什么信息。请写明信息的名称、文号，或者便于查找的其他特征。',
};

function cleaned(typed: TypedForm): TypedForm {
  const lines = Object.fromEntries(formFields.map((field) => [field, cleanLine(typed[field])]));
  return {
    ...(lines as unknown as TypedForm),
    description: cleanText(typed.description),
    identity: cleanNumber(typed.identity),
    ...cleanedReach(typed),
  };
}

/** How somebody can be reached by telephone or e-mail, in half width. */
export interface Reach {
  readonly telephone: string;
  readonly email: string;
}

export function cleanedReach({ telephone, email }: Reach): Reach {
  return {
    telephone: cleanLine(telephone.normalize('NFKC')),
    email: cleanLine(email.normalize('NFKC')).replace(/\s/g, ''),
  };
}

function tooLong(form: TypedForm): Refusal[] {
  return formFields.flatMap((field) => {
    const length = characters(form[field]);
    if (length <= longest[field]) return [];
    const advice = field === 'description' ? '请精简，或者把详细内容作为附件上传。' : '请核对填写的内容。';
    return [fault(field, `${fieldNames[field]}有${length}个字，超过${longest[field]}个字的上限。${advice}`)];
  });
}

function unchosen(form: TypedForm): Refusal[] {
  const faults: Refusal[] = [];
  if (!applicantTypes.some((one) => one === form.applicantType)) {
    faults.push(fault('applicantType', '没有选择申请人类型。请选择其中一项，个人请选“自然人”。'));
  }
  if (!carrierKeys.some((one) => one === form.carrier)) {
    faults.push(fault('carrier', `没有选择获取信息的方式。请在${Object.values(carriers).join('、')}中选择一项。`));
  }
  if (!routeKeys.some((one) => one === form.route)) {
    faults.push(fault('route', `没有选择获取信息的途径。请在${Object.values(routes).join('、')}中选择一项。`));
  }
  return faults;
}

function identityFaults(form: TypedForm): Refusal[] {
  const type = applicantTypes.find((one) => one === form.applicantType);
  const fitting = type === undefined ? [] : identityKindsFor(type);
  const kind = fitting.find((one) => one === form.identityKind);
  if (type !== undefined && kind === undefined) {
    const names = fitting.map((one) => identityKinds[one].name).join('、');
    return [fault('identityKind', `没有选择与申请人类型相符的身份证明。请选择：${names}。`)];
  }
  if (form.identity === '') return [fault('identity', '没有填写证件号码。提出申请应当提供身份证明。')];
  const wrong = kind === undefined ? null : numberFault(kind, form.identity);
  return wrong === null ? [] : [fault('identity', wrong)];
}

function numberFault(kind: IdentityKindKey, number: string): string | null {
  if (kind === 'idCard' && !isIdNumber(number)) return idCardFault(number);
  if (kind === 'creditCode' && !isCreditCode(number)) {
    return `统一社会信用代码应当是18位数字或者大写字母，填写的是${characters(number)}位${number.length === 18 ? '，校验位不符' : ''}。请对照证照核对。`;
  }
  return null;
}

/** What is wrong with a number that a clerk copied from a paper; null where nothing, or where none was shown. */
export function identityNumberFault(kind: IdentityKindKey, number: string | null): Refusal | null {
  const typed = cleanNumber(number ?? '');
  const wrong = typed === '' ? null : numberFault(kind, typed);
  return wrong === null ? null : { ...refusal('identity-number', person, wrong), field: 'identity' };
}

function idCardFault(text: string): string {
  if (!/^\d{17}[\dX]$/.test(text)) {
    return `居民身份证号码应当是18位，前17位是数字，最后一位是数字或者X；填写的是${characters(text)}位。请对照身份证核对。`;
  }
  return idCheckCharacter(text) === text[17]
    ? '居民身份证号码中的地区或者出生日期不存在。请对照身份证核对。'
    : '居民身份证号码的最后一位与前17位不符，可能有一位填错。请对照身份证核对。';
}

function contactFaults(form: TypedForm): Refusal[] {
  const faults = [...reachFaults(form)];
  const { telephone, email, address, route } = form;
  if (telephone === '' && email === '' && address === '') {
    faults.push(fault('telephone', '没有填写联系方式。电话、电子邮箱、通信地址至少填写一项。'));
  }
  if (route === 'email' && email === '') {
    faults.push(fault('email', '选择了用电子邮件获取，但没有填写电子邮箱。请填写，或者另选一种途径。'));
  }
  if (route === 'post' && address === '') {
    faults.push(fault('address', '选择了邮寄，但没有填写通信地址。请填写，或者另选一种途径。'));
  }
  return faults;
}

/** What is wrong with a telephone or an e-mail address, whoever wrote it down: at the form, at the counter. */
export function reachFaults({ telephone, email }: Reach): readonly Refusal[] {
  const faults: Refusal[] = [];
  if (telephone !== '' && !/^\+?[\d\s()-]{5,}(转\d+)?$/.test(telephone)) {
    faults.push(fault('telephone', '联系电话中有不是电话号码的内容。请填写手机或者固定电话，例如 0376-1234567。'));
  }
  if (email !== '' && !/^[^@\s<>",;:]+@[^@\s<>",;:]+\.[^@\s<>",;:.]+$/.test(email)) {
    faults.push(fault('email', '电子邮箱的格式不完整，应当形如 name@example.com。请核对。'));
  }
  return faults;
}

function fault(field: FormField, message: string): Refusal {
  return refusal(field, because[field], message);
}
