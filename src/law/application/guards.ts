/** Every guard of the machine by its name in the table. */

import * as consultation from './guards/consultation.ts';
import * as correction from './guards/correction.ts';
import * as delivery from './guards/delivery.ts';
import * as extension from './guards/extension.ts';
import * as fee from './guards/fee.ts';
import * as reasons from './guards/reasons.ts';
import * as receipt from './guards/receipt.ts';
import * as reply from './guards/reply.ts';
import * as search from './guards/search.ts';
import type { Guard } from './question.ts';

/** With what each demands, in Chinese, for the table in the docs. */
export const guards = {
  receiptByConfirmation: { check: receipt.receiptByConfirmation, demands: '收到之日以双方确认为准的渠道' },
  receiptFactFitsChannel: { check: receipt.receiptFactFitsChannel, demands: '收到依据与来件渠道相符' },
  receiptDayFitsFact: { check: receipt.receiptDayFitsFact, demands: '当面提交、平台回执的，收到之日即提交之日' },
  severalChildren: { check: receipt.severalChildren, demands: '拆分为两件以上，编号各不相同' },
  notCharged: { check: receipt.notCharged, demands: '没有收过费' },
  underThisRegulation: { check: receipt.underThisRegulation, demands: '提交之日即收到之日的，不早于现行《条例》施行' },
  takenDownInPerson: { check: receipt.takenDownInPerson, demands: '代为填写的，当面提交' },
  takenDownReadBack: { check: receipt.takenDownReadBack, demands: '代为填写的，已经宣读并经申请人确认' },
  mergedIntoAnother: { check: receipt.mergedIntoAnother, demands: '并入另一件申请' },
  noOutcomeYet: { check: receipt.noOutcomeYet, demands: '没有作出过答复' },
  firstCorrection: { check: correction.firstCorrection, demands: '此前没有要求过补正' },
  withinCorrectionTerm: { check: correction.withinCorrectionTerm, demands: '收到申请之日起7个工作日内' },
  applicantHasTime: { check: correction.applicantHasTime, demands: '补正期限晚于告知之日' },
  correctedInTimeOrWithCause: { check: correction.correctedInTimeOrWithCause, demands: '在补正期限内，或者有正当理由' },
  applicantTermOver: { check: correction.applicantTermOver, demands: '申请人的补正期限已经届满' },
  afterCorrection: { check: correction.afterCorrection, demands: '已经补正' },
  replyDayAhead: { check: reasons.replyDayAhead, demands: '说明理由的期限晚于告知之日' },
  reasonsUnreasonableOrAbsent: { check: reasons.reasonsUnreasonableOrAbsent, demands: '理由不合理，或者逾期没有说明' },
  reasonsAccepted: { check: reasons.reasonsAccepted, demands: '申请人说明的理由合理' },
  replyDayLater: { check: reasons.replyDayLater, demands: '确定的日期晚于现在的答复期限' },
  consultationNew: { check: consultation.consultationNew, demands: '征求意见书的编号和文号在本件没有用过' },
  consultationOpen: { check: consultation.consultationOpen, demands: '有这份尚未答复的征求意见书' },
  receiptNotYetRecorded: { check: consultation.receiptNotYetRecorded, demands: '没有登记过签收' },
  consultedTermOver: { check: consultation.consultedTermOver, demands: '签收之日起15个工作日已经届满' },
  thirdPartyObjected: { check: consultation.thirdPartyObjected, demands: '第三方不同意公开' },
  assigneeNew: { check: search.assigneeNew, demands: '不是现在的承办人' },
  searchNew: { check: search.searchNew, demands: '检索任务编号没有用过' },
  searchDayWithin: { check: search.searchDayWithin, demands: '答复检索的日期不早于今天、不晚于答复期限' },
  searchAskedFor: { check: search.searchAskedFor, demands: '有这项尚未答复的检索任务' },
  notExtended: { check: extension.notExtended, demands: '没有延长过' },
  notDelayed: { check: extension.notDelayed, demands: '没有按第三十五条另行确定答复日期' },
  beforeDue: { check: extension.beforeDue, demands: '答复期限没有届满' },
  extensionLength: { check: extension.extensionLength, demands: '延长1至20个工作日' },
  feeNotCharged: { check: fee.feeNotCharged, demands: '没有收过费' },
  feeWithinReplyTerm: { check: fee.feeWithinReplyTerm, demands: '在答复期限内发出' },
  feeAmount: { check: fee.feeAmount, demands: '金额符合标准' },
  feeNoticeUnderWay: { check: fee.feeNoticeUnderWay, demands: '收费通知已经发出，没有登记收到' },
  feeNoticeArrived: { check: fee.feeNoticeArrived, demands: '登记过申请人收到收费通知的日期' },
  feeNoticed: { check: fee.feeNoticed, demands: '发过收费通知' },
  refundAmount: { check: fee.refundAmount, demands: '退费是正整数，不超过已缴的数额' },
  paidInFull: { check: fee.paidInFull, demands: '足额缴费' },
  paidInTime: { check: fee.paidInTime, demands: '在缴费期限内' },
  paymentTermOver: { check: fee.paymentTermOver, demands: '缴费期限已经届满' },
  onTheSpotOutcome: { check: reply.onTheSpotOutcome, demands: '可以当场答复的办理结果' },
  replyComplete: { check: reply.replyComplete, demands: '写明理由和依据' },
  articlesFitOutcome: { check: reply.articlesFitOutcome, demands: '依据与办理结果相符' },
  withheldPartsGiven: { check: reply.withheldPartsGiven, demands: '部分公开的，逐项写明不公开的部分' },
  notHeldExplained: { check: reply.notHeldExplained, demands: '不掌握的，选明不存在或者非本机关负责' },
  searchRecorded: { check: reply.searchRecorded, demands: '不存在的，有检索记录' },
  objectionAnswered: { check: reply.objectionAnswered, demands: '第三方不同意而公开的，已经告知第三方' },
  otherReasonGiven: { check: reply.otherReasonGiven, demands: '其他处理的，选明具体情形' },
  outcomeEarned: { check: reply.outcomeEarned, demands: '办理结果有相应的前提事实' },
  replyDrafted: { check: reply.replyDrafted, demands: '答复已经拟稿' },
  signedAsReviewed: { check: reply.signedAsReviewed, demands: '签发的就是审核过的办理结果' },
  legallyReviewed: { check: reply.legallyReviewed, demands: '经过法制审核，签发人不是法制审核人' },
  notYetReviewed: { check: reply.notYetReviewed, demands: '没有作过法制审核' },
  everyPointChecked: { check: reply.everyPointChecked, demands: '核对要点逐项核对过' },
  legalReviewerIsNotDrafter: { check: reply.legalReviewerIsNotDrafter, demands: '法制审核人不是拟稿人' },
  reviewerIsNotDrafter: { check: reply.reviewerIsNotDrafter, demands: '审核人不是拟稿人' },
  nothingOnItsWay: { check: delivery.nothingOnItsWay, demands: '没有还在途中的答复' },
  trackingGiven: { check: delivery.trackingGiven, demands: '邮寄的，写明邮件号' },
  onItsWay: { check: delivery.onItsWay, demands: '已经发出，还没有退回' },
  sentFirst: { check: delivery.sentFirst, demands: '不是当面领取的，登记过以同一方式发出；邮寄的有邮件号' },
  orderedTerm: { check: reply.orderedTerm, demands: '决定写明的期限是工作日整数' },
} as const satisfies Readonly<Record<string, { readonly check: Guard; readonly demands: string }>>;

export type GuardName = keyof typeof guards;
