/** The sentences of a derivation, in Chinese, as a reply or a receipt may quote them. */

import type { Day } from '../calendar/day.ts';
import { inWords } from '../calendar/day.ts';
import type { Letter, Stretch } from './letters.ts';
import { periods } from './periods.ts';

export const correctionNotice = `认为申请内容不明确的，应当自收到申请之日起${periods.correctionNotice}个工作日内一次性告知申请人补正。`;
export const reply = `收到申请之日不计入，自次一工作日起算${periods.reply}个工作日内答复。`;
export const replyAfterCorrection = `自收到补正的申请之日起重新计算${periods.reply}个工作日，此前已用的天数作废。`;
export const replyAfterPayment = `缴费完成，自次日起重新计算${periods.reply}个工作日，此前已用的天数作废。`;
export const lateCorrectionNotice = `补正通知超过${periods.correctionNotice}个工作日才告知，不改变答复期限，原期限继续计算。`;
export const correctedAfterLateNotice = '补正通知逾期告知，补正的申请不引起重新计算，原答复期限继续计算。';
/** `late`: working days by which the notice came after the reply was due. */
export function payment(late: number): string {
  const overdue = late === 0 ? '' : `收费通知在答复期限届满${late}个工作日后发出，不消除此前的逾期。`;
  return `${overdue}自收到收费通知次日起${periods.payment}个工作日内缴纳；逾期未缴纳的，视为放弃申请。缴费期间答复期限不计算。`;
}

export function applicantCorrection(stated: boolean): string {
  return stated
    ? '补正通知确定的补正期限；无正当理由逾期不补正的，视为放弃申请。补正期间答复期限不计算。'
    : `补正通知没有写明期限，按${periods.applicantCorrection}个工作日计算；无正当理由逾期不补正的，视为放弃申请。补正期间答复期限不计算。`;
}

export function correctedLate(due: Day, justCause: string | undefined): string {
  return `补正期限至${inWords(due)}，逾期补正${justCause === undefined ? '经行政机关接受' : `有正当理由（${justCause}）`}。${replyAfterCorrection}`;
}

export function extended(on: Day, workingDays: number): string {
  return `${inWords(on)}经政府信息公开工作机构负责人同意并告知申请人，延长答复期限${workingDays}个工作日。`;
}

export function extendedWhileSuspended(on: Day, workingDays: number): string {
  return `${inWords(on)}征求意见期间延长答复期限${workingDays}个工作日，加入恢复计算后的剩余天数。`;
}

export function letter({ to, received }: Letter): string {
  const from = received === null ? '没有记录收到征求意见书的日期，自发出之日起计算' : '自收到征求意见书之日起';
  const silence = to === 'agency' ? '逾期未提出意见的，视为同意公开' : '逾期未提出意见的，由行政机关依法决定是否公开';
  return `${to === 'agency' ? '其他行政机关' : '第三方'}${from}${periods.consultation}个工作日内提出意见；${silence}。`;
}

export function suspended({ letters, open }: Stretch): string {
  const count = letters.length > 1 ? `${letters.length}份征求意见书重叠的时间只扣除一次，` : '';
  return `发出征求意见书次日起至${open ? '征求意见期满之日（暂计）' : '意见到达或者期满之日'}，征求意见所需时间不计算在答复期限内，${count}不计入下列工作日。`;
}

export function resumed(remaining: number): string {
  return `恢复计算，剩余${remaining}个工作日。`;
}

export const rolled = '剩余0个工作日，期限的最后一日是休息日，顺延至下一个工作日。';

export function letterTooLate({ after }: Stretch): string {
  return `${inWords(after)}发出征求意见书时答复期限已满，不扣除征求意见的时间。`;
}

export function replyDaySet(due: Day): string {
  return `申请公开的数量、频次明显超过合理范围但理由合理，行政机关确定并告知于${inWords(due)}前答复，代替原答复期限。`;
}

export function reopened(workingDays: number, stated: boolean): string {
  return `责令重新答复，自收到决定之日起${workingDays}个工作日内${stated ? '（决定确定的期限）' : '（决定没有确定期限，按法定答复期限）'}重新作出答复。`;
}

export function concluded(late: number): string {
  return late === 0
    ? '已办结，答复期限停止计算。'
    : `已办结，逾期${late}个工作日；逾期答复仍是答复，逾期情况另行记录。`;
}
