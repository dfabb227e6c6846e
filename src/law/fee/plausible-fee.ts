/** Whether a published amount of information processing fees can have come out of the tariffs (FEE-21). */

import { instruments } from '../instruments.ts';
import type { Ruling } from '../ruling.ts';

export interface Plausibility {
  readonly possible: boolean;
  /** It can have been charged by items alone: a multiple of 100. */
  readonly byItems: boolean;
  /** It can have been charged by pages alone: a multiple of 10. */
  readonly byPages: boolean;
  readonly message: string;
}

/** `yuan` is a sum of fees as published: by items alone they are multiples of 100, by pages multiples of 10. */
export function plausibleFee(yuan: number): Ruling<Plausibility> {
  const possible = Number.isSafeInteger(yuan) && yuan >= 0 && yuan % 10 === 0;
  const byItems = possible && yuan % 100 === 0;
  const because = [
    { rule: 'FEE-21', instrument: instruments.feeMeasures, article: '第四条、第五条' },
    { rule: 'FEE-10', instrument: instruments.feeMeasures, article: '第三条' },
  ];
  return { value: { possible, byItems, byPages: possible, message: messageOf(yuan, possible, byItems) }, because };
}

function messageOf(yuan: number, possible: boolean, byItems: boolean): string {
  if (!Number.isInteger(yuan)) return `信息处理费以整元计收，${yuan}元不是整数，请核对。`;
  if (yuan < 0) return `信息处理费不能为负数，现为${yuan}元，请核对。`;
  if (!possible) return `按件计收的金额是100元的倍数，按量计收的金额是10元的倍数，${yuan}元两者都不是，请核对。`;
  return byItems ? `${yuan}元可以按件或者按量计收得出。` : `${yuan}元不是100元的倍数，其中应当有按量计收的费用。`;
}
