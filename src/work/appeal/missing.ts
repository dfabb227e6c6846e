/** The answer to an appeal that is not there, and to one of another agency: the same words for both. */

import type { Refusal } from '#law/ruling';

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
