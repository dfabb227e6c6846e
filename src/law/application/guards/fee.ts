/** The information processing fee (FEE-02, FEE-12 to FEE-15): once, within the reply period, paid in full and in time. */

import { type Day, inWords } from '../../calendar/day.ts';
import { feeForPages, feeOfOrdinal, mostUnits } from '../../fee/fee.ts';
import { currentTariffs, tariffsOn } from '../../fee/tariffs.ts';
import { feeMeasures } from '../articles.ts';
import { paymentDue } from '../deadlines.ts';
import { refundReasons } from '../events.ts';
import { type Guard, payload, refusal } from '../question.ts';

const notice = feeMeasures('FEE-12', '第六条');

export const feeNotCharged: Guard = ({ state }) => {
  if (state.fee === null) return null;
  return refusal(
    'feeChargedTwice',
    feeMeasures('FEE-02', '第三条'),
    `本件已于${inWords(state.fee.sentOn)}发出收费通知，同一件申请只能选择一种标准、收取一次。`,
  );
};

export const feeWithinReplyTerm: Guard = ({ state: { due }, on }) => {
  if (due === null || on <= due) return null;
  return refusal(
    'feeNoticeLate',
    notice,
    `收费通知应当在答复期限内发出，期限已于${inWords(due)}届满，通知于${inWords(on)}发出。请不再收费，尽快答复。`,
  );
};

/** The notice went out, and neither arrived nor came back. */
export const feeNoticeUnderWay: Guard = ({ state: { fee } }) => {
  if (fee === null || fee.noticedOn === null) return null;
  return refusal(
    'feeNoticeArrived',
    notice,
    `申请人收到收费通知的日期已经登记为${inWords(fee.noticedOn)}，缴费期限自次日起算，不需要再次登记。`,
  );
};

/** “自收到收费通知次日起”: without a day of receipt no term has begun, and none is over (FEE-13). */
export const feeNoticeArrived: Guard = ({ state: { fee } }) => {
  if (fee === null || fee.noticedOn !== null) return null;
  return refusal(
    'feeNoticeNotReceived',
    feeMeasures('FEE-13', '第六条'),
    `收费通知于${inWords(fee.sentOn)}发出，还没有登记申请人收到的日期，缴费期限没有起算。请先登记收到的日期；被退回的，登记退回。`,
  );
};

export const feeAmount: Guard = (question) => {
  const act = payload(question, 'noticeFee');
  if (act === null) return null;
  const because = feeMeasures('FEE-21', act.tariff === 'perItem' ? '第四条' : '第五条');
  const name = `按${act.tariff === 'perItem' ? '件' : '量'}计收`;
  // By item the tariff gives multiples of 100, by page multiples of 10 (FEE-21).
  const step = act.tariff === 'perItem' ? 100 : 10;
  if (!Number.isInteger(act.yuan) || act.yuan <= 0 || act.yuan % step !== 0) {
    return refusal(
      'feeAmount',
      because,
      `收费金额填写为 ${act.yuan} 元，${name}的金额应当是${step}元的整数倍。不收费的不发通知；收费的请重新计算。`,
    );
  }
  if (act.units === undefined) {
    const count = act.tariff === 'perItem' ? '本件是申请人当月的第几件' : '答复的页数';
    return refusal(
      'blank.units',
      because,
      `没有填写${count}，收费${act.yuan}元没有依据。金额应当按标准由件序或者页数算出，请填写后再办理。`,
    );
  }
  const owed = owedFor(act.tariff, act.units, act.on);
  if (owed === null) {
    return refusal('feeUnits', because, `填写的件序或者页数是 ${act.units}，应当是不小于1的整数。请核对后重新计算。`);
  }
  if (owed.yuan === act.yuan) return null;
  return refusal(
    'feeNotByTariff',
    because,
    `${name}，${owed.steps.map(({ note }) => note).join('；')}，应收${owed.yuan}元，填写的是${act.yuan}元。${owed.yuan === 0 ? '不收费的不发通知。' : '请按标准更正。'}`,
  );
};

/** Null where `units` is no count. Before there was a tariff nothing could be charged; the calendar refuses such days first. */
function owedFor(tariff: 'perItem' | 'perPage', units: number, on: Day) {
  if (!Number.isInteger(units) || units < 1 || units > mostUnits || on < currentTariffs.from) return null;
  const tariffs = tariffsOn(on);
  return tariff === 'perItem' ? feeOfOrdinal(units, tariffs) : feeForPages(units, tariffs);
}

const refund = feeMeasures('FEE-19', '第八条');

export const feeNoticed: Guard = ({ state }) =>
  state.fee !== null
    ? null
    : refusal('feeNotNoticed', refund, '本件没有发过收费通知，没有可以退的费用。请核对是不是另一件申请。');

export const refundAmount: Guard = (question) => {
  const act = payload(question, 'refundFee');
  const { fee } = question.state;
  if (act === null || fee === null) return null;
  if (!Number.isInteger(act.yuan) || act.yuan <= 0) {
    return refusal('refundAmount', refund, `退费填写为 ${act.yuan} 元，应当是正整数。请更正。`);
  }
  const { name, booked } = refundReasons[act.reason];
  // What was never booked as the fee (too much, too little, too late) has no bound that the program knows.
  if (!booked) return null;
  const left = fee.paidOn === null ? 0 : fee.yuan - fee.refundedYuan;
  if (act.yuan <= left) return null;
  return refusal(
    'refundBeyondPaid',
    refund,
    `以“${name}”退费${act.yuan}元，本件已登记缴费而没有退的是${left}元。请核对金额或者退费的原因。`,
  );
};

export const paidInFull: Guard = (question) => {
  const act = payload(question, 'recordPayment');
  const { fee } = question.state;
  if (act === null || fee === null || act.yuan === fee.yuan) return null;
  return refusal(
    'notPaidInFull',
    feeMeasures('FEE-14', '第六条'),
    `通知缴费 ${fee.yuan} 元，到账 ${act.yuan} 元。部分缴费视为未缴费，多缴的应当先退还差额。请在足额缴费后登记。`,
  );
};

export const paidInTime: Guard = ({ state, on }) => {
  const due = paymentDue(state);
  if (due === null || on <= due) return null;
  return refusal(
    'paidLate',
    feeMeasures('FEE-14', '第六条'),
    `缴费期限到${inWords(due)}（含当日）为止，缴费日期是${inWords(on)}。逾期缴费视为放弃申请，请作“逾期未缴费，不再处理”，并退还款项。`,
  );
};

/** “申请人未按要求缴纳费用的，视为放弃申请”: only once the term is over. */
export const paymentTermOver: Guard = ({ state, on }) => {
  const due = paymentDue(state);
  if (due === null || on > due) return null;
  return refusal(
    'paymentTermRunning',
    feeMeasures('FEE-14', '第六条'),
    `缴费期限到${inWords(due)}（含当日）为止，现为${inWords(on)}，期限还没有届满，不能视为放弃申请。请在期限届满后再办。`,
  );
};
