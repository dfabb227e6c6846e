/** A decision that orders a new answer, as the act that reopens the application (T20). */

import type { ActOf } from '../application/acts.ts';
import type { Day } from '../calendar/day.ts';
import type { AppealState } from './fold.ts';

/**
 * The act `reopen` that an effective decision asks for; null where it orders none, or does not bind by `asOf`. The reply was
 * never given (failureToReply): the case is still open and nothing is reopened.
 */
export function answerAgain(state: AppealState, asOf: ActOf<'reopen'>['on']): ActOf<'reopen'> | null {
  const { decided, block, ground } = state;
  if (decided === null || decided.answerAgain === null || state.state !== 'decided') return null;
  if (state.orderCarriedOut) return null;
  if (ground === 'failureToReply' || decided.effectiveOn > asOf) return null;
  const { workingDays } = decided.answerAgain;
  return {
    act: 'reopen',
    // The term runs from service (T20 [convention]); an order of first instance binds once nobody has appealed.
    on: decided.effectiveOn,
    by: block === 'reconsideration' ? 'reconsideration' : 'court',
    document: decided.documentNumber,
    ...(workingDays === undefined ? {} : { workingDays }),
  };
}

/** From when an order to answer again binds; null where nothing is ordered, or it is being carried out. */
export function orderWaits({ decided, ground, orderCarriedOut }: AppealState): Day | null {
  if (decided === null || decided.answerAgain === null || ground === 'failureToReply' || orderCarriedOut) return null;
  return decided.effectiveOn;
}
