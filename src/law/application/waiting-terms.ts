/** The days that a case waits for: the reply, and what the applicant or those who were asked have to do by a day of their own. */

import type { Day } from '../calendar/day.ts';
import type { ApplicationState } from './application-state.ts';
import type { State } from './states.ts';
import type { Duty } from './urgency.ts';

export const waitingTerms = {
  reply: { name: '答复', who: '', what: '答复' },
  correction: { name: '补正', who: '申请人', what: '补正' },
  reasons: { name: '说明理由', who: '申请人', what: '说明理由' },
  payment: { name: '缴费', who: '申请人', what: '缴费' },
  consultation: { name: '征求意见', who: '被征求意见方', what: '提出意见' },
} as const satisfies Readonly<Record<string, Duty & { readonly name: string }>>;
export type WaitingTerm = keyof typeof waitingTerms;

/** States in which somebody else than the agency has a term. */
export const termsOfOthers: readonly State[] = [
  'awaitingCorrection',
  'awaitingReasons',
  'awaitingPayment',
  'consulting',
];

/** Each term that runs now with its last day (REG-37, REG-40, REG-42, REG-43, REG-45, REG-54). */
export function waitingTermsOf(state: ApplicationState): readonly { readonly term: WaitingTerm; readonly on: Day }[] {
  const { due, clock, reasons } = state;
  const days: readonly (readonly [WaitingTerm, Day | null | undefined])[] = [
    ['reply', due],
    ['correction', state.state === 'awaitingCorrection' ? clock?.deadlines.applicantCorrection : null],
    ['reasons', state.state === 'awaitingReasons' ? reasons?.replyBy : null],
    ['payment', state.state === 'awaitingPayment' ? clock?.deadlines.payment : null],
    ['consultation', state.state === 'consulting' ? clock?.deadlines.consultation : null],
  ];
  return days.flatMap(([term, on]) => (on === null || on === undefined ? [] : [{ term, on }]));
}
