/** The information processing fee (FEE-02, FEE-12 to FEE-15): once, within the reply period, paid in full and in time. */

import { inWords } from '../../calendar/day.ts';
import { feeMeasures } from '../articles.ts';
import { paymentDue } from '../deadlines.ts';
import { type Guard, payload, refusal } from '../question.ts';

const notice = feeMeasures('FEE-12', '第六条');

export const feeNotCharged: Guard = ({ state }) => {
  if (state.fee === null) return null;
  return refusal(
    'feeChargedTwice',
    feeMeasures('FEE-02', '第三条'),
    `本件已于${inWords(state.fee.noticedOn)}收到收费通知，同一件申请只能选择一种标准、收取一次。`,
  );
};

export const feeWithinReplyTerm: Guard = (question) => {
  const act = payload(question, 'noticeFee');
  const sentOn = act?.sentOn ?? question.on;
  const { due } = question.state;
  if (due !== null && sentOn > due) {
    return refusal(
      'feeNoticeLate',
      notice,
      `收费通知应当在答复期限内发出，期限已于${inWords(due)}届满，通知于${inWords(sentOn)}发出。请不再收费，尽快答复。`,
    );
  }
  if (sentOn <= question.on) return null;
  return refusal(
    'feeNoticeDates',
    notice,
    `通知于${inWords(sentOn)}发出，却在${inWords(question.on)}收到，日期颠倒。请更正。`,
  );
};

export const feeAmount: Guard = (question) => {
  const act = payload(question, 'noticeFee');
  if (act === null) return null;
  // By item the tariff gives multiples of 100, by page multiples of 10 (FEE-21).
  const step = act.tariff === 'perItem' ? 100 : 10;
  if (Number.isInteger(act.yuan) && act.yuan > 0 && act.yuan % step === 0) return null;
  return refusal(
    'feeAmount',
    feeMeasures('FEE-21', '第五条'),
    `收费金额填写为 ${act.yuan} 元，按${act.tariff === 'perItem' ? '件' : '量'}计收的金额应当是${step}元的整数倍。不收费的不发通知；收费的请重新计算。`,
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
