/** The example bureau's reconsiderations and suits: every cell of table four has its case, some carried into the next year. */

import type { AppealDecision } from '#law/appeal/decisions';
import type { DraftedReply } from '#law/application/acts';
import { outcomes } from '#law/application/outcomes';
import { reviewPoints } from '#law/application/review-points';
import { addDays, type Day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import type { AppealBlock, OutcomeKey } from '#law/report/report';
import type { Decided } from '#law/ruling';
import { fileAppeal, recordAppeal } from '../appeal/record.ts';
import type { ActInput } from '../application/act-input.ts';
import { proceed } from '../application/proceed.ts';
import type { Office, Who } from '../office.ts';

export interface AnsweredCase {
  readonly caseId: string;
  readonly outcome: OutcomeKey;
  readonly deliveredOn: Day;
}

interface AppealPlan {
  readonly block: AppealBlock;
  /** Null: still pending when the demo ends. */
  readonly decision: AppealDecision | null;
  /** Calendar days from filing to the decision. */
  readonly days: number;
  /** Which reply is attacked: the n-th delivered in that month of 2025, of an outcome that may go this way. */
  readonly month: number;
}

const plans: readonly AppealPlan[] = [
  { block: 'reconsideration', decision: 'maintained', days: 50, month: 1 },
  { block: 'reconsideration', decision: 'requestRejected', days: 45, month: 2 },
  { block: 'reconsideration', decision: 'maintained', days: 55, month: 4 },
  { block: 'reconsideration', decision: 'revoked', days: 48, month: 3 },
  { block: 'reconsideration', decision: 'orderedToAct', days: 40, month: 5 },
  { block: 'reconsideration', decision: 'withdrawn', days: 20, month: 6 },
  { block: 'reconsideration', decision: 'terminated', days: 30, month: 7 },
  { block: 'reconsideration', decision: 'maintained', days: 58, month: 11 },
  { block: 'litigationDirect', decision: 'claimRejected', days: 120, month: 1 },
  { block: 'litigationDirect', decision: 'declaredUnlawful', days: 100, month: 2 },
  { block: 'litigationDirect', decision: 'suitDismissed', days: 60, month: 4 },
  { block: 'litigationDirect', decision: 'claimRejected', days: 130, month: 9 },
  { block: 'litigationAfterReconsideration', decision: 'claimRejected', days: 110, month: 1 },
  { block: 'litigationAfterReconsideration', decision: 'revoked', days: 90, month: 2 },
  { block: 'litigationAfterReconsideration', decision: 'withdrawn', days: 40, month: 3 },
  { block: 'litigationAfterReconsideration', decision: 'claimRejected', days: 125, month: 8 },
  { block: 'reconsideration', decision: null, days: 0, month: 21 },
];

/** Awaits a ruling; a demo that the law refuses is a bug of the demo. */
type Done = <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>;

export interface Signers {
  readonly officer: Who;
  readonly reviewer: Who;
  readonly signer: Who;
}

type Step = { readonly on: Day; readonly run: () => Promise<void> };

/** The steps of every appeal, each on its day. `at` is the office on another day. */
export function appealSteps(
  at: (day: Day) => Office,
  cast: Signers,
  done: Done,
  answered: readonly AnsweredCase[],
): readonly Step[] {
  const taken = new Set<string>();
  return plans.flatMap((plan, i) => {
    const target = answered.find((one) => fits(one, plan) && !taken.has(one.caseId));
    if (target === undefined) throw new RangeError(`no reply for appeal ${i}`);
    taken.add(target.caseId);
    return stepsOf(plan, i, target, at, cast, done);
  });
}

const refusals = /^refused/;

/** Refusals under arts 14 to 16 go to reconsideration first (REG-65); everything else may go straight to court. */
function fits(one: AnsweredCase, { block, month }: AppealPlan): boolean {
  const year = 2025 + Math.floor((month - 1) / 12);
  const prefix = `${year}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
  if (!one.deliveredOn.startsWith(prefix)) return false;
  const refusal = refusals.test(one.outcome) && one.outcome !== 'refusedAdministrativeQuery';
  return block === 'litigationDirect' ? !refusal && one.outcome !== 'partiallyGranted' : true;
}

function stepsOf(
  plan: AppealPlan,
  i: number,
  target: AnsweredCase,
  at: (day: Day) => Office,
  cast: Signers,
  done: Done,
): readonly Step[] {
  const { block, decision } = plan;
  const { officer } = cast;
  const what = `appeal ${i} ${block}`;
  const organ = block === 'reconsideration' ? '示例县人民政府' : '示例县人民法院';
  const year = target.deliveredOn.slice(0, 4);
  const number = block === 'reconsideration' ? `示政复〔${year}〕${i + 1}号` : `（${year}）示行初${i + 1}号`;
  const filedOn = addDays(target.deliveredOn, 12);
  const acceptedOn = addDays(filedOn, 5);
  const copyOn = addDays(filedOn, 7);
  let caseId = '';
  const step = (on: Day, run: (office: Office) => Promise<unknown>): Step => ({
    on,
    run: async () => {
      await run(at(on));
    },
  });
  const record = (on: Day, event: Parameters<typeof recordAppeal>[3]) =>
    step(on, (office) => done(recordAppeal(office, officer, caseId, event), `${what} ${event.type}`));
  const begin: readonly Step[] = [
    step(filedOn, async (office) => {
      const filed = {
        type: 'filed',
        on: filedOn,
        block,
        number,
        applicationId: target.caseId,
        ground: 'reply',
        before: organ,
      } as const;
      caseId = await done(fileAppeal(office, officer, filed), what);
    }),
    record(acceptedOn, { type: 'accepted', on: acceptedOn, procedure: 'ordinary' }),
    record(copyOn, { type: 'copyReceived', on: copyOn }),
    record(stateCalendar.add(copyOn, 5).day, {
      type: 'answered',
      on: stateCalendar.add(copyOn, 5).day,
      documentNumber: `示审政答〔${year}〕${i + 1}号`,
    }),
  ];
  if (decision === null) return begin;
  const decidedOn = addDays(filedOn, plan.days);
  const orders = decision === 'revoked' || decision === 'orderedToAct';
  const decided = record(decidedOn, {
    type: 'decided',
    on: decidedOn,
    decision,
    documentNumber: `${number}决定`,
    ...(orders ? { answerAgain: { workingDays: 20 } } : {}),
  });
  if (!orders) return [...begin, decided];
  // A decision of the organ binds at once and reopens the case with it; a judgment only when nobody has appealed.
  if (block === 'reconsideration')
    return [...begin, decided, ...secondAnswer(decidedOn, target, cast, step, done, what)];
  const bindsOn = addDays(decidedOn, 20);
  const again = record(bindsOn, { type: 'orderCarriedOut', on: bindsOn });
  return [...begin, decided, again, ...secondAnswer(bindsOn, target, cast, step, done, what)];
}

/** The reply of the second round: drafted by one, signed by another, delivered (T20). */
function secondAnswer(
  from: Day,
  { caseId }: AnsweredCase,
  { officer, reviewer, signer }: Signers,
  step: (on: Day, run: (office: Office) => Promise<unknown>) => Step,
  done: Done,
  what: string,
): readonly Step[] {
  const drafted = stateCalendar.add(from, 4).day;
  const signed = stateCalendar.add(from, 7).day;
  const delivered = stateCalendar.add(from, 8).day;
  const again: DraftedReply = {
    outcome: 'granted',
    reasons: '经重新审查，所申请的信息可以公开，现予提供。',
    articles: outcomes.granted.articles.map(({ instrument, article }) => `${instrument}${article}`),
  };
  const inputs: readonly (readonly [Who, ActInput])[] = [
    [officer, { act: 'sendToReview', on: drafted, reply: again }],
    [reviewer, { act: 'review', on: drafted, checks: reviewPoints(again.outcome).map(({ text }) => text) }],
    [signer, { act: 'conclude', on: signed }],
    [officer, { act: 'dispatch', on: signed, by: 'post', tracking: '1000000000002' }],
    [officer, { act: 'deliver', on: delivered, by: 'post', proof: '邮寄签收回执存卷' }],
  ];
  return inputs.map(([who, input]) =>
    step(input.on, (office) => done(proceed(office, who, caseId, input), `${what} ${input.act}`)),
  );
}
