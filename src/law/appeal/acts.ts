/** What can be recorded of an appeal as it stands: the table, less what would be refused whatever is filled in. */

import type { AppealEvent } from './events.ts';
import { type AppealState, appealDays } from './fold.ts';
import { type AppealTransition, appealTransitions } from './states.ts';

export type AppealActName = Exclude<AppealEvent['type'], 'filed'>;

/** The rows whose event may follow now, for the buttons. */
export function appealActs(state: AppealState): readonly AppealTransition[] {
  return appealTransitions.filter(({ from, event }) => from.includes(state.state) && hasPlace(state, event));
}

function hasPlace(state: AppealState, event: AppealEvent['type']): boolean {
  const { decided, block, secondInstance, copyReceivedOn, answeredOn, ground, orderCarriedOut } = state;
  switch (event) {
    case 'filed':
      return false;
    case 'copyReceived':
      return copyReceivedOn === null;
    case 'answered':
      return answeredOn === null && copyReceivedOn !== null;
    case 'appealed':
      return decided !== null && appealDays(decided.decision, block, secondInstance) > 0;
    case 'orderCarriedOut':
      return decided?.answerAgain != null && ground !== 'failureToReply' && !orderCarriedOut;
    default:
      return true;
  }
}
