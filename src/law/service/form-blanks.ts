/** Names that a form's blanks may have, and who fills each: the program knows, or whoever applies says. */

import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

export const formBlanks = {
  事项名称: 'program',
  事项编码: 'program',
  办理机关: 'program',
  承办部门: 'program',
  材料名称: 'program',
  办件编号: 'program',
  日期: 'program',
  申请人姓名: 'person',
  证件类型: 'person',
  证件号码: 'person',
  联系电话: 'person',
  联系地址: 'person',
  单位名称: 'person',
  统一社会信用代码: 'person',
  法定代表人: 'person',
  代理人姓名: 'person',
  代理人证件号码: 'person',
  代理人电话: 'person',
  申请事由: 'person',
  送达方式: 'person',
} as const satisfies Readonly<Record<string, 'program' | 'person'>>;
export type FormBlank = keyof typeof formBlanks;

const isKnown = (name: string): name is FormBlank => Object.hasOwn(formBlanks, name);

/** Those that whoever applies fills. */
export function askedBlanks(blanks: readonly string[]): readonly FormBlank[] {
  return blanks.filter(isKnown).filter((name) => formBlanks[name] === 'person');
}

/** A name that nothing fills is a slip of the pen: it is not taken in. */
export function decideBlanks(names: readonly string[]): Decided<readonly FormBlank[]> {
  const unknown = names.filter((name) => !isKnown(name));
  return unknown.length === 0 ? allowed(names.filter(isKnown)) : refused(unknownBlank(unknown));
}

function unknownBlank(names: readonly string[]): Refusal {
  const message = `表中的占位符${names.map((name) => `“{{${name}}}”`).join('、')}不认识，没有收下。可以用的有：${Object.keys(formBlanks).join('、')}。请改正后重新上传。`;
  return formRefusal('form-blank-unknown', message);
}

export function formRefusal(code: string, message: string): Refusal {
  return { code, rule: 'SVC-13', article: '《中华人民共和国行政许可法》第二十九条', message };
}
