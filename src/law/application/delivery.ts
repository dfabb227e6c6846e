/** The ways in which a reply reaches its applicant, and what proves that it did (OUT-26; REG-64: the remedies run from there). */

import type { DeliveryWay } from './events.ts';

export interface DeliveryRule {
  /** What is kept as proof. */
  readonly proof: string;
  /** How the proof is asked for, in the words of the form. */
  readonly hint: string;
  /** The day that counts as the day of delivery. */
  readonly day: string;
}

export const deliveryRules: Readonly<Record<DeliveryWay, DeliveryRule>> = {
  web: {
    proof: '申请人用编号和查询码打开答复的时间',
    hint: '申请人在网上打开答复的，由程序登记。',
    day: '申请人打开答复之日',
  },
  email: {
    proof: '申请人回复收到的邮件，或者能够确认收悉的记录',
    hint: '写明申请人在哪一天怎样确认收到。',
    day: '申请人确认收到之日',
  },
  post: {
    proof: '挂号信或者EMS的邮件号和签收记录',
    hint: '写明邮件号；签收人的姓名在回执上，不要写在这里。',
    day: '邮件回执上写明的签收之日',
  },
  counter: {
    proof: '申请人签名的送达回证',
    hint: '写明送达回证的编号；签收人的姓名在回证上，不要写在这里。回证存卷。',
    day: '申请人在送达回证上签收之日',
  },
};

/** Where a reply that is decided and not delivered stands. */
export const deliveryStages = {
  waiting: '等待发出',
  underWay: '在途',
  returned: '被退回',
} as const;
export type DeliveryStage = keyof typeof deliveryStages;

/** Registered mail and EMS inland: thirteen characters; the international form of UPU S10 ends in CN and has a check digit. */
const inland = /^(?:[A-Z]{2}\d{11}|\d{13})$/;
const international = /^[A-Z]{2}(\d{8})(\d)CN$/;
const weights = [8, 6, 4, 2, 3, 5, 9, 7];

/** As it is kept: capitals, without the blanks and hyphens that receipts print. */
export function trackingNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** What is wrong with a tracking number, in one sentence; null where it may be one. */
export function trackingFault(typed: string): string | null {
  const number = trackingNumber(typed);
  const found = international.exec(number);
  if (found !== null) {
    const [, digits = '', check = ''] = found;
    const expected = checkDigit(digits);
    return Number(check) === expected
      ? null
      : `邮件号“${number}”的校验码应为${expected}，现为${check}。请与收寄凭证核对。`;
  }
  if (inland.test(number)) return null;
  return `邮件号“${number}”不像挂号信或者EMS的号码：应为13位数字，或者2个字母加11位数字，或者2个字母、9位数字加CN。请按收寄凭证填写。`;
}

/** Universal Postal Union, S10: the weighted sum, modulo 11, from 11; 10 stands as 0 and 11 as 5. */
function checkDigit(digits: string): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const left = 11 - (sum % 11);
  if (left === 10) return 0;
  return left === 11 ? 5 : left;
}
