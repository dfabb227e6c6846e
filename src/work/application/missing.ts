/** The answer to a case that is not there, and to one of another agency: the same words for both. */

import type { Refusal } from '#law/ruling';

export const noSuchApplication: Refusal = {
  code: 'application-missing',
  rule: 'REG-33',
  article: '第四十五条',
  message: '没有找到这件申请。请核对编号；如果编号无误，它可能不属于您所在的机关。',
};
