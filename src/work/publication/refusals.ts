/** Refusals of the acts on an edition that are about what is kept, not about the law. */

import type { Refusal } from '#law/ruling';

const writing = (code: string, message: string): Refusal => ({
  code,
  rule: 'PLT-52',
  article: '国办发〔2017〕47号 先审后发',
  message,
});

export const noSuchEdition = writing('edition-missing', '本机关没有这件信息，或者它不是在这里编写的。请回到列表查看。');
export const editionUnderReview = writing(
  'edition-stage',
  '这件信息已经报送审校或者已经发布，不能直接修改。需要修改的，请由审校人员退回，或者编写新的一版。',
);
export const editionOutdated = writing(
  'edition-outdated',
  '他人刚刚保存了新的版本，您看到的已不是最新。您填写的内容还在页面上，没有丢失：请另开一页看过最新版本，把您的修改合并进去后再保存。',
);
