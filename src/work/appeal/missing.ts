/** The answer to an appeal that is not there, and to one of another agency: the same words for both; to one that is there already. */

import { reportFormat } from '#law/application/articles';
import { refusal } from '#law/application/question';
import { inWords } from '#law/calendar/day';
import type { Refusal } from '#law/ruling';
import type { AppealLine } from '#store/appeal/appeals';
import { blockInWords } from './sentences.ts';

export const noSuchAppeal: Refusal = {
  code: 'appeal-missing',
  rule: 'REG-63',
  article: '第五十一条',
  message: '没有找到这件复议或者诉讼。请核对案号；如果案号无误，它可能不属于您所在的机关。',
};

export const otherReconsideration: Refusal = {
  code: 'appeal-not-this',
  rule: 'REG-64',
  article: '《中华人民共和国行政诉讼法》第四十五条',
  message: '所选的行政复议不是针对这件申请的，或者本案不是复议后的诉讼。请在本件申请登记的行政复议中选择。',
};

/** Table four counts a case once (AR-40). */
export function numberTaken({ number, block, filedOn, applicationNumber }: AppealLine): Refusal {
  const about = applicationNumber === null ? '' : `，针对申请${applicationNumber}`;
  const message = `案号“${number}”已经登记：${blockInWords(block)}，${inWords(filedOn)}提起${about}。同一案件只登记一次，请打开该案继续登记；案号有误的，请更正。`;
  return { ...refusal('appeal-number-taken', reportFormat('AR-40', '表四'), message), field: 'number' };
}
