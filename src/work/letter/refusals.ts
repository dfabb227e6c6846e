/** Why work on a letter is refused, beside the law's own reasons. */

import { regulation } from '#law/application/articles';
import { refusal } from '#law/application/question';
import type { Refusal } from '#law/ruling';

const review = regulation('REG-16', '第十七条');
const file = regulation('REG-33', '第四十五条');

export const noSuchLetter: Refusal = refusal(
  'letter-missing',
  file,
  '没有找到这份文书。它可能已经删去，或者不属于您所在的机关。请从申请的页面重新打开。',
);

export const letterErased: Refusal = refusal(
  'letter-erased',
  file,
  '保存期限已经届满，这份文书中的个人信息和文字已经删除。文号、日期和摘要仍在台账中。',
);

export const letterSigned: Refusal = refusal(
  'letter-signed',
  file,
  '这份文书已经签发，不能再改动。确有错误的，请依法作出更正文书。',
);

export const letterInReview: Refusal = refusal(
  'letter-in-review',
  review,
  '答复正在审核，拟稿不能改动。需要修改的，请先由审核人员退回。',
);

export const letterOutdated: Refusal = refusal(
  'letter-outdated',
  file,
  '这份拟稿刚被他人改动，您看到的已不是最新。请刷新后，在最新的文字上修改。',
);

export const letterNotYet: Refusal = refusal(
  'letter-not-yet',
  file,
  '申请还没有确认收到，不能起草文书。请先登记收到之日。',
);

export const replyDraftedAlready: Refusal = refusal(
  'letter-reply-exists',
  review,
  '本件已有一份答复文书的拟稿。一件申请只作一份答复，请修改原来的拟稿，或者删去后重新起草。',
);

export const signerDrafted: Refusal = refusal(
  'letter-signer-drafted',
  review,
  '您起草或者修改过这份文书，不能由您签发。起草和签发必须由不同的人办理，请交由其他人员签发。',
);

export const reviewerDrafted: Refusal = refusal(
  'letter-reviewer-drafted',
  review,
  '您起草或者修改过这份答复，不能由您审核。拟稿和审核必须由不同的人办理，请交由其他人员审核。',
);

export const replyNotReviewed: Refusal = refusal(
  'letter-not-reviewed',
  review,
  '答复还没有送审，不能签发。请先送审，由法制审核人员审核。',
);

export const replyUnlike: Refusal = refusal(
  'letter-unlike-decision',
  review,
  '本件已经作出的答复与这份文书的办理结果不同。文书应当与台账中的答复一致，请更正。',
);

export const replyHasLetter: Refusal = refusal(
  'letter-draft-open',
  review,
  '本件有答复文书的拟稿，请在文书上签发：文号、正文和办理结果一并确定。',
);

export const replyInTwoPlaces: Refusal = refusal(
  'letter-and-reply',
  review,
  '本件有答复文书的拟稿，送审的就是这份文书，不能另写一份答复。请只按文书送审；不用文书的，请先删去拟稿。',
);

export const replyNotKept: Refusal = refusal(
  'reply-not-kept',
  review,
  '没有找到送审的答复：送审时没有写明，或者已经删除。没有经过审核的答复不能签发，请退回修改，写明答复后重新送审。',
);

export const letterNotOwed: Refusal = refusal(
  'letter-not-owed',
  file,
  '这项手续已经有了签发的文书，或者案件已经办到下一步，不再需要这份文书。请刷新页面后查看。',
);

/** The typesetter's own sentence: nothing was signed. */
export const letterNotSet = (sentence: string): Refusal => refusal('letter-not-set', file, `文书没有签发：${sentence}`);
