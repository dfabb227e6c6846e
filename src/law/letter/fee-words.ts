/** The figures of a fee notice in its words: standard, amount and calculation are the program's, the way of payment is the drafter's (FEE-12). */

import type { Day } from '../calendar/day.ts';
import { feeForPages, feeOfOrdinal } from '../fee/fee.ts';
import { tariffsOn } from '../fee/tariffs.ts';
import type { LetterContent } from './letter.ts';
import { toFill } from './words.ts';

export interface FeeFigures {
  readonly tariff: 'perItem' | 'perPage';
  /** Which application of the month it is, or how many pages the reply has; at least 1. */
  readonly units: number;
  readonly yuan: number;
}

const payWay = /以下列方式缴纳：(.*?)。\n/u;
const openWay = toFill('缴纳方式');

/** `before`: its way of payment is kept. RangeError, in Chinese, where `units` is no count. */
export function feeNoticeWords(
  { tariff, units, yuan }: FeeFigures,
  today: Day,
  before: string | null,
): Pick<LetterContent, 'reasons' | 'decision'> {
  const byItem = tariff === 'perItem';
  const { steps } = byItem ? feeOfOrdinal(units, tariffsOn(today)) : feeForPages(units, tariffsOn(today));
  const way = (before === null ? null : payWay.exec(before)?.[1]) ?? openWay;
  return {
    reasons: byItem
      ? `您当月向本机关提出的政府信息公开申请，本件是第${units}件，超过不收费的件数。`
      : `本件答复提供的信息共${units}页，超过不收费的页数。`,
    decision: `本机关决定按${byItem ? '件' : '量'}计收信息处理费，标准和计算过程为：${steps.map(({ note }) => note).join('；')}；数额为${yuan}元。请您自收到本通知书次日起20个工作日内，以下列方式缴纳：${way}。\n逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。答复期限自您完成缴费次日起重新计算。`,
  };
}
