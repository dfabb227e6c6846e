/** Any act, sound or not, as fast-check makes them: what totality and the random walks feed the machine. */

import fc from 'fast-check';
import type { ActName, ApplicationAct } from '#law/application/acts';
import {
  deliveryWays,
  intakeChannels,
  otherReasons,
  receiptFacts,
  refundReasons,
  reopeners,
  takenDownWays,
  travellingWays,
} from '#law/application/events';
import { outcomes } from '#law/application/outcomes';
import { reviewPoints } from '#law/application/review-points';
import { transitions } from '#law/application/transitions';
import { addDays, type Day } from '#law/calendar/day';
import { applicantTypes, outcomeKeys } from '#law/report/report';

const text = fc.constantFrom('', '甲', '乙', '公开告〔2025〕1号');
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) =>
  fc.constantFrom(...(Object.keys(record) as K[]));
const letterId = fc.constantFrom('函1', '函2');
const searchId = fc.constantFrom('检索1', '检索2');
const later = (on: Day) => fc.integer({ min: -2, max: 60 }).map((n) => addDays(on, n));

const sound = fc.constantFrom(...outcomeKeys).map((outcome) => ({
  outcome,
  documentNumber: '公开告〔2025〕1号',
  reasons: '经审查',
  articles: outcomes[outcome].articles.map((one) => one.instrument + one.article),
  ...(outcome === 'unavailableNotHeld' ? { notHeld: 'otherAgencyResponsible' as const } : {}),
  ...(outcome === 'otherReason' ? { otherReason: 'consultationOnly' as const } : {}),
  ...(outcome === 'partiallyGranted'
    ? { withheld: [{ part: '电话', ground: 'refusedThirdPartyRights' as const, reason: '个人隐私' }] }
    : {}),
}));
const unsound = fc.record(
  {
    outcome: fc.constantFrom(...outcomeKeys),
    documentNumber: text,
    reasons: text,
    articles: fc.array(fc.constantFrom('第十四条', '第三十条', ''), { maxLength: 2 }),
    otherReason: keysOf(otherReasons),
    notHeld: fc.constantFrom('doesNotExist' as const, 'otherAgencyResponsible' as const),
  },
  { requiredKeys: ['outcome', 'documentNumber', 'reasons', 'articles'] },
);
const reply = fc.oneof({ weight: 3, arbitrary: sound }, { weight: 1, arbitrary: unsound });

const payloads = (on: Day): { readonly [A in ActName]: fc.Arbitrary<object> } => ({
  submit: fc.record(
    {
      number: text,
      channel: fc.constantFrom(...intakeChannels),
      applicantType: fc.constantFrom(...applicantTypes),
      applicantId: text,
      takenDown: fc.record({ how: keysOf(takenDownWays), readBack: fc.boolean() }),
    },
    { requiredKeys: ['number', 'channel', 'applicantType', 'applicantId'] },
  ),
  attemptContact: fc.record({ means: text }),
  register: fc.record({ how: keysOf(receiptFacts) }),
  split: fc.record({ into: fc.array(text, { maxLength: 3 }) }),
  merge: fc.record({ into: text }),
  assign: fc.record({ to: text, account: text }, { requiredKeys: ['to'] }),
  answerOnTheSpot: reply,
  askCorrection: fc.record({ points: text, applicantDue: later(on) }, { requiredKeys: ['points'] }),
  receiveCorrection: fc.record({ justCause: text }, { requiredKeys: [] }),
  closeUncorrected: fc.record({ documentNumber: text }),
  closeStillUnclear: fc.record({ documentNumber: text, reasons: text }),
  askReasons: fc.record({ text, replyBy: later(on) }),
  stateReasons: fc.record({ text }),
  receiveReasons: fc.record({ reasonable: fc.boolean() }),
  setReplyDay: fc.record({ due: later(on), reason: text }),
  refuseExcessive: fc.record({ documentNumber: text, reasons: text }),
  consult: fc.record({ id: letterId, to: fc.constantFrom('thirdParty', 'agency'), letter: text }),
  recordConsultationReceipt: fc.record({ id: letterId }),
  recordOpinion: fc.record({ id: letterId, opinion: fc.constantFrom('consents', 'objects') }),
  lapseConsultation: fc.record({ id: letterId }),
  tellThirdParty: fc.record({ content: text, reason: text }),
  recordSearch: fc.record({ where: text, by: text, terms: text, result: text }),
  askSearch: fc.record({ id: searchId, division: text, account: text, answerBy: later(on), text }),
  answerSearch: fc.record({ id: searchId, where: text, by: text, terms: text, result: text, found: fc.boolean() }),
  cancelSearch: fc.record({ id: searchId, reason: text }),
  extend: fc.record({ workingDays: fc.constantFrom(0, 5, 20, 21, 2.5), approver: text, reason: text }),
  noticeFee: fc.record(
    {
      yuan: fc.constantFrom(0, 50, 100),
      tariff: fc.constantFrom('perItem', 'perPage'),
      units: fc.constantFrom(0, 1, 11, 40, 1.5),
      letter: text,
    },
    { requiredKeys: ['yuan', 'tariff', 'letter'] },
  ),
  recordFeeReceipt: fc.constant({}),
  recordFeeReturn: fc.record({ reason: text }),
  refundFee: fc.record({
    yuan: fc.constantFrom(-1, 0, 50, 100),
    reason: keysOf(refundReasons),
    bill: text,
  }),
  recordPayment: fc.record({ yuan: fc.constantFrom(50, 100) }),
  closeUnpaid: fc.record({ documentNumber: text }),
  sendToReview: fc.record({
    drafter: text,
    reply: fc.option(reply.map(({ documentNumber: _, ...drafted }) => drafted)),
  }),
  sendBack: fc.record({ reason: text }),
  review: fc.record({
    reviewer: text,
    checks: fc.constantFrom([], ...[null, ...outcomeKeys].map((one) => reviewPoints(one).map((point) => point.text))),
  }),
  conclude: fc.tuple(reply, text).map(([one, reviewer]) => ({ ...one, reviewer })),
  dispatch: fc.record(
    { by: fc.constantFrom(...travellingWays), tracking: fc.constantFrom('', '1234567890123', '12') },
    { requiredKeys: ['by'] },
  ),
  recordReturn: fc.record({ reason: text }),
  deliver: fc.record({ by: keysOf(deliveryWays), proof: text }),
  archive: fc.constant({}),
  withdraw: fc.record({ letter: text }),
  reopen: fc.record(
    { by: keysOf(reopeners), document: text, workingDays: fc.constantFrom(0, 10, 15) },
    { requiredKeys: ['by', 'document'] },
  ),
});

export const actNames = [...new Set(transitions.map((row) => row.act))];

/** One act of that name on that day, with any payload. */
export function anyAct(name: ActName, on: Day): fc.Arbitrary<ApplicationAct> {
  return payloads(on)[name].map((payload) => ({ ...payload, act: name, on }) as ApplicationAct);
}
