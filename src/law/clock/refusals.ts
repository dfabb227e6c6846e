/** Why the clock refuses an event, each with its rule and a sentence that says what to do. */

import type { Day } from '../calendar/day.ts';
import { inWords } from '../calendar/day.ts';
import type { Refusal } from '../ruling.ts';
import { refusal } from './articles.ts';
import { feeMeasuresSince, periods, regulationSince } from './periods.ts';

export const beforeRegulation = (received: Day): Refusal =>
  refusal(
    'before-regulation',
    'REG-37',
    `申请于${inWords(received)}收到，现行《条例》自${inWords(regulationSince)}起施行，此前收到的申请适用当时的规定，不能按20个工作日计算。`,
  );

export const beforeReceipt = (on: Day, received: Day): Refusal =>
  refusal('before-receipt', 'REG-37', `事件日期${inWords(on)}早于收到申请之日${inWords(received)}，请核对日期。`);

export const outOfOrder = (on: Day, previous: Day): Refusal =>
  refusal(
    'out-of-order',
    'REG-37',
    `事件日期${inWords(on)}早于前一事件的日期${inWords(previous)}，请按发生的先后顺序填写。`,
  );

export const asOfBeforeEvent = (asOf: Day, last: Day): Refusal =>
  refusal(
    'as-of-before-event',
    'REG-37',
    `计算基准日${inWords(asOf)}早于最后一项事件的日期${inWords(last)}，请把基准日改到该日或者以后。`,
  );

export const afterConcluded = (on: Day): Refusal =>
  refusal(
    'after-concluded',
    'REG-37',
    `申请已经办结，不能再登记${inWords(on)}的事件；需要重新办理的，应当先登记责令重新答复的决定。`,
  );

export const afterAbandoned = (on: Day, due: Day, what: string): Refusal =>
  refusal(
    'after-abandoned',
    'REG-40',
    `${what}期限已于${inWords(due)}届满，申请视为放弃，不能再登记${inWords(on)}的这一事件，只能办结。`,
  );

export const secondCorrection = (on: Day): Refusal =>
  refusal(
    'second-correction',
    'REG-39',
    `${inWords(on)}再次要求补正：补正应当一次性告知，本申请已经告知过补正，请直接办理或者按无法提供答复。`,
  );

export const correctionOutOfPlace = (on: Day): Refusal =>
  refusal('correction-out-of-place', 'REG-39', `${inWords(on)}申请处于待缴费状态，不能要求补正。`);

export const applicantDueTooEarly = (on: Day, due: Day): Refusal =>
  refusal(
    'applicant-due-too-early',
    'REG-40',
    `补正期限${inWords(due)}不晚于告知补正之日${inWords(on)}，应当给申请人合理的补正期限。`,
  );

export const correctedWithoutNotice = (on: Day): Refusal =>
  refusal('corrected-without-notice', 'REG-41', `${inWords(on)}收到补正，但没有告知补正的记录；请先登记补正告知书。`);

export const alreadyCorrected = (on: Day): Refusal =>
  refusal('already-corrected', 'REG-41', `${inWords(on)}再次收到补正，但申请此前已经补正，答复期限不再重新计算。`);

export const correctionLate = (on: Day, due: Day): Refusal =>
  refusal(
    'correction-late',
    'REG-40',
    `${inWords(on)}收到补正，已超过补正通知确定的${inWords(due)}；有正当理由的，请写明理由后登记，否则视为放弃申请。`,
  );

export const consultationUnknown = (on: Day, id: string | undefined): Refusal =>
  refusal(
    'consultation-unknown',
    'REG-42',
    `${inWords(on)}的事件没有对应的征求意见书${id === undefined ? '' : `（编号${id}）`}；请先登记发出征求意见书。`,
  );

export const consultationAmbiguous = (on: Day, ids: readonly string[]): Refusal =>
  refusal(
    'consultation-ambiguous',
    'REG-42',
    `${inWords(on)}有${ids.length}份征求意见书（${ids.join('、')}）尚未答复，请写明是哪一份。`,
  );

export const consultationAnswered = (on: Day, id: string): Refusal =>
  refusal('consultation-answered', 'REG-42', `征求意见书${id}已经登记过，不能在${inWords(on)}重复登记。`);

export const nothingRuns = (on: Day, act: string, rule: 'REG-38' | 'REG-45' | 'REG-47'): Refusal =>
  refusal('no-reply-period', rule, `${inWords(on)}答复期限没有在计算（申请待补正或者待缴费），不能${act}。`);

export const extensionTooLate = (on: Day, due: Day): Refusal =>
  refusal(
    'extension-too-late',
    'REG-38',
    `${inWords(on)}延期时答复期限已于${inWords(due)}届满；延长答复期限应当在期限届满前经负责人同意并告知申请人。`,
  );

export const secondExtension = (on: Day, first: Day): Refusal =>
  refusal('second-extension', 'REG-38', `${inWords(on)}再次延期：答复期限已于${inWords(first)}延长过，只能延长一次。`);

export const extensionTooLong = (workingDays: number): Refusal =>
  refusal('extension-too-long', 'REG-38', `延长${workingDays}个工作日，超过最长${periods.longestExtension}个工作日。`);

export const extensionLength = (workingDays: number): Refusal =>
  refusal(
    'extension-length',
    'REG-38',
    `延长的工作日数应当是1至${periods.longestExtension}的整数，现为${workingDays}。`,
  );

export const extensionAfterDelay = (on: Day): Refusal =>
  refusal(
    'extension-after-delay',
    'REG-38',
    `${inWords(on)}延期：答复日期已按第三十五条另行确定并告知，不适用第三十三条第二款的延期。`,
  );

export const delayNotLater = (due: Day, current: Day): Refusal =>
  refusal(
    'delay-not-later',
    'REG-47',
    `延迟答复的日期${inWords(due)}不晚于现在的答复期限${inWords(current)}，不需要另行确定。`,
  );

export const delayTooLate = (on: Day, due: Day): Refusal =>
  refusal('delay-too-late', 'REG-47', `${inWords(on)}确定延迟答复日期时，答复期限已于${inWords(due)}届满。`);

export const feeBeforeMeasures = (on: Day): Refusal =>
  refusal(
    'before-fee-measures',
    'REG-45',
    `${inWords(on)}的收费通知早于信息处理费管理办法施行之日${inWords(feeMeasuresSince)}，不能收取信息处理费。`,
  );

export const feeSentAfterReceipt = (on: Day, sentOn: Day): Refusal =>
  refusal(
    'fee-notice-dates',
    'REG-45',
    `收费通知的发出日期${inWords(sentOn)}应当在收到申请之后、申请人收到通知之日${inWords(on)}之前或者当日。`,
  );

export const secondFeeNotice = (on: Day): Refusal =>
  refusal('second-fee-notice', 'REG-45', `${inWords(on)}再次通知收费：同一申请只能确定一次收费标准并通知一次。`);

export const paidWithoutNotice = (on: Day): Refusal =>
  refusal('paid-without-notice', 'FEE-15', `${inWords(on)}缴费，但没有待缴费的收费通知；请先登记收费通知。`);

export const paidTooLate = (on: Day, due: Day): Refusal =>
  refusal(
    'payment-too-late',
    'FEE-14',
    `${inWords(on)}缴费，缴费期限已于${inWords(due)}届满，视为放弃申请，行政机关不再处理；已收款项应当退还。`,
  );

export const reopenNotConcluded = (on: Day): Refusal =>
  refusal('reopen-not-concluded', 'REG-37', `${inWords(on)}责令重新答复，但申请尚未办结。`);

export const reopenLength = (workingDays: number): Refusal =>
  refusal('reopen-length', 'REG-37', `重新答复的工作日数应当是不小于1的整数，现为${workingDays}。`);
