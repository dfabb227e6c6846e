/** For each act of the desk something lawful to send: what a clerk could have filled in today. */

import type { z } from 'zod';
import type { applicationAct } from '#contract/application-acts';
import type { applicationView } from '#contract/application-view';
import { addDays, type Day } from '#law/calendar/day';
import type { OutcomeKey } from '#law/report/report';
import { outcomeKeys } from '#law/report/report';
import type { Chance } from '#work/demo/chance';
import type { Person } from '../../support/bureau.ts';

export type View = z.output<typeof applicationView>;
export type ActBody = z.input<typeof applicationAct>;
export type DeskAct = ActBody['act'];

/** What the walk remembers of a case beside what the desk shows. */
export interface Memory {
  /** The outcome that this walk would like to come to. */
  readonly wish: OutcomeKey | 'withdrawn' | 'merged' | 'split';
  yuan: number;
  /** Of it, what was paid and has not been given back. */
  refundable: number;
  letters: number;
  /** How the reply is under way; null where it is not. */
  sentBy: 'web' | 'email' | 'post' | null;
  correctionUntil: Day | null;
  /** Another open case of the same bureau, to merge with. */
  other: string | null;
}

export interface Moment {
  readonly view: View;
  readonly memory: Memory;
  readonly on: Day;
  readonly chance: Chance;
}

const has = (view: View, type: string) => view.steps.some((step) => step.type === type);

/** Null: nothing lawful can be filled in now, although the button stands there. */
export const payloads: { readonly [A in DeskAct]: (moment: Moment) => Extract<ActBody, { act: A }> | null } = {
  attemptContact: ({ on, chance }) => ({ act: 'attemptContact', on, means: chance.pick(['电话无人接听', '短信']) }),
  register({ view, on }) {
    if (view.channel === 'registeredMail') return { act: 'register', on, how: 'signedFor' };
    return { act: 'register', on, how: 'confirmedWithApplicant' };
  },
  merge: ({ memory, on }) => (memory.other === null ? null : { act: 'merge', on, into: memory.other }),
  assign: ({ on, chance }) => ({ act: 'assign', on, to: chance.pick(['审批服务股', '政务公开股']) }),
  answerOnTheSpot(moment) {
    const fitting = onTheSpot.filter((one) => concluding(moment, one) !== null);
    const { wish } = moment.memory;
    const outcome = fitting.find((one) => one === wish) ?? (fitting.length === 0 ? null : moment.chance.pick(fitting));
    const reply = outcome === null ? null : concluding(moment, outcome);
    return reply === null ? null : { act: 'answerOnTheSpot', on: moment.on, ...reply };
  },
  askCorrection({ on, chance, memory }) {
    memory.correctionUntil = chance.below(2) === 0 ? addDays(on, 5 + chance.below(20)) : null;
    const points = '请写明文件的名称或者文号。';
    return memory.correctionUntil === null
      ? { act: 'askCorrection', on, points }
      : { act: 'askCorrection', on, points, applicantDue: memory.correctionUntil };
  },
  receiveCorrection: ({ on }) => ({ act: 'receiveCorrection', on, justCause: '住院治疗，有证明' }),
  closeUncorrected: ({ on }) => ({ act: 'closeUncorrected', on }),
  closeStillUnclear: ({ on }) => ({ act: 'closeStillUnclear', on, reasons: '仍未写明文件的名称。' }),
  askReasons: ({ on, chance }) => ({
    act: 'askReasons',
    on,
    text: '本月已申请三十件，请说明理由。',
    replyBy: addDays(on, 3 + chance.below(10)),
  }),
  receiveReasons: ({ on, chance, memory }) => ({
    act: 'receiveReasons',
    on,
    reasonable: memory.wish === 'notProcessedExcessive' ? false : chance.below(3) > 0,
  }),
  setReplyDay: ({ view, on, chance }) =>
    view.dueOn === null
      ? null
      : { act: 'setReplyDay', on, due: addDays(view.dueOn, 1 + chance.below(60)), reason: '数量较多' },
  refuseExcessive: ({ on }) => ({ act: 'refuseExcessive', on, reasons: '说明的理由与申请的数量不相称。' }),
  consult({ view, on, chance, memory }) {
    memory.letters += 1;
    const to =
      memory.wish === 'refusedThirdPartyRights' ? 'thirdParty' : chance.pick(['thirdParty', 'agency'] as const);
    return {
      act: 'consult',
      on,
      id: `征${memory.letters}`,
      to,
      letter: `岁审征〔2025〕${view.number}-${memory.letters}号`,
    };
  },
  recordConsultationReceipt: ({ view, on }) => withLetter(view, (id) => ({ act: 'recordConsultationReceipt', on, id })),
  recordOpinion: ({ view, on, chance, memory }) =>
    withLetter(view, (id) => ({
      act: 'recordOpinion',
      on,
      id,
      opinion: memory.wish === 'refusedThirdPartyRights' ? 'objects' : chance.pick(['consents', 'objects'] as const),
    })),
  lapseConsultation: ({ view, on }) => withLetter(view, (id) => ({ act: 'lapseConsultation', on, id })),
  tellThirdParty: ({ on }) => ({ act: 'tellThirdParty', on, content: '合同价款', reason: '涉及公共利益' }),
  recordSearch: ({ on }) => ({
    act: 'recordSearch',
    on,
    where: '档案室、业务系统',
    by: '经办',
    terms: '文件名称',
    result: '没有查到',
  }),
  extend: ({ on, chance }) => ({ act: 'extend', on, workingDays: 1 + chance.below(20), reason: '档案较多' }),
  noticeFee({ view, on, chance, memory }) {
    // Up to a hundred pages, each after the thirtieth ten yuan: nobody here applies eleven times in a month.
    const charged = chance.pick([1, 7]) * (1 + chance.below(9));
    memory.yuan = 10 * charged;
    return {
      act: 'noticeFee',
      on,
      yuan: memory.yuan,
      tariff: 'perPage',
      units: 30 + charged,
      letter: `费${view.number}`,
    };
  },
  recordFeeReceipt: ({ on }) => ({ act: 'recordFeeReceipt', on }),
  recordFeeReturn: ({ on }) => ({ act: 'recordFeeReturn', on, reason: '逾期未领' }),
  recordPayment({ on, memory }) {
    memory.refundable = memory.yuan;
    return { act: 'recordPayment', on, yuan: memory.yuan, bill: '豫财01' };
  },
  refundFee({ on, memory, chance }) {
    if (memory.refundable === 0) return { act: 'refundFee', on, yuan: 10, reason: 'overpaid', bill: '豫退02' };
    const yuan = Math.min(memory.refundable, 10 * (1 + chance.below(10)));
    memory.refundable -= yuan;
    return { act: 'refundFee', on, yuan, reason: 'miscounted', bill: '豫退01' };
  },
  closeUnpaid: ({ on }) => ({ act: 'closeUnpaid', on, remark: '经电话催告。' }),
  sendToReview(moment) {
    const fitting = outcomeKeys.filter((one) => concluding(moment, one) !== null);
    const { wish } = moment.memory;
    const outcome = fitting.find((one) => one === wish) ?? moment.chance.pick(fitting);
    const reply = concluding(moment, outcome);
    return reply === null ? null : { act: 'sendToReview', on: moment.on, reply };
  },
  review: ({ on, view }) => ({ act: 'review', on, checks: view.reviewPoints.map(({ text }) => text) }),
  sendBack: ({ on }) => ({ act: 'sendBack', on, reason: '请补充依据' }),
  conclude: ({ on }) => ({ act: 'conclude', on }),
  dispatch({ on, chance, memory }) {
    const by = chance.pick(['web', 'email', 'post'] as const);
    memory.sentBy = by;
    return { act: 'dispatch', on, by, tracking: 'XA12345678901' };
  },
  recordReturn({ on, memory }) {
    memory.sentBy = null;
    return { act: 'recordReturn', on, reason: '逾期未领' };
  },
  deliver: ({ on, chance, memory }) => ({
    act: 'deliver',
    on,
    by: memory.sentBy === 'post' ? 'post' : chance.pick(['counter', memory.sentBy === 'email' ? 'email' : 'counter']),
    proof: '回执存卷',
  }),
  archive: ({ on }) => ({ act: 'archive', on }),
  withdraw: ({ on }) => ({ act: 'withdraw', on, letter: '撤回申请书' }),
  reopen({ on, chance, memory }) {
    memory.sentBy = null;
    return {
      act: 'reopen',
      on,
      by: chance.pick(['reconsideration', 'court', 'selfCorrection'] as const),
      document: '岁政复决〔2025〕1号',
      ...(chance.below(2) === 0 ? {} : { workingDays: 5 + chance.below(20) }),
    };
  },
};

/** Who sits down to do it; acts of clerks are the officer's unless only the head may. */
export const doer: Partial<Record<DeskAct, Person>> = {
  extend: 'head',
  setReplyDay: 'head',
  review: 'legal',
  sendBack: 'legal',
  conclude: 'signer',
  refuseExcessive: 'signer',
};

function withLetter<T>(view: View, make: (id: string) => T): T | null {
  const open = view.consultations.find((one) => one.open);
  return open === undefined ? null : make(open.id);
}

const onTheSpot: readonly OutcomeKey[] = [
  'granted',
  'refusedAdministrativeQuery',
  'unavailableNotHeld',
  'notProcessedPetition',
  'notProcessedPublication',
];

const regulation = '《中华人民共和国政府信息公开条例》';
/** The article that a refusal rests on (outcomes.md, table of section 1). */
const articles: Partial<Record<OutcomeKey, string>> = {
  refusedStateSecret: '第十四条',
  refusedProhibitedByLaw: '第十四条',
  refusedThreeSecuritiesOneStability: '第十四条',
  refusedThirdPartyRights: '第十五条',
  refusedInternalAffairs: '第十六条第一款',
  refusedProcessInformation: '第十六条第二款',
  refusedEnforcementFile: '第十六条第二款',
  refusedAdministrativeQuery: '第三十六条第七项',
};

type ReplyBody = Omit<Extract<ActBody, { act: 'answerOnTheSpot' }>, 'act' | 'on'>;

/** A reply with this outcome, or null where the facts of the case do not carry it (outcomes.md, regulation.md section 7). */
function concluding({ view }: Moment, outcome: OutcomeKey): ReplyBody | null {
  const reply = {
    outcome,
    reasons: '经审查，情况属实。',
    articles: [`${regulation}${articles[outcome] ?? '第三十六条'}`],
  };
  switch (outcome) {
    case 'granted':
      // Somebody's objection has to be answered first, and the view does not say how an opinion read.
      return has(view, 'opinionArrived') && !has(view, 'thirdPartyTold') ? null : reply;
    case 'partiallyGranted':
      return {
        ...reply,
        withheld: [{ part: '附件中的电话号码', ground: 'refusedThirdPartyRights', reason: '个人隐私' }],
      };
    case 'unavailableNotHeld':
      return { ...reply, notHeld: has(view, 'searched') ? 'doesNotExist' : 'otherAgencyResponsible' };
    case 'unavailableStillUnclear':
      return has(view, 'corrected') ? reply : null;
    case 'otherReason':
      return { ...reply, otherReason: 'consultationOnly' };
    // These come by acts of their own.
    case 'notProcessedExcessive':
    case 'otherCorrectionOverdue':
    case 'otherFeeOverdue':
      return null;
    default:
      return reply;
  }
}
