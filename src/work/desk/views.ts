/** Whose cases a view of the desk holds: the person's own and what waits for the person's roles, nobody's, or all of the agency. */

import type { ActName } from '#law/application/acts';
import { type State, states } from '#law/application/states';
import { transitions } from '#law/application/transitions';
import type { ApplicationSearch } from '#store/application/list';
import type { Who } from '../office.ts';

/** 我的、还没有人认领的、全部的 */
export type WorkView = 'mine' | 'unclaimed' | 'all';

/** Closed cases wait too: for delivery, then for the file. */
const waitingStates: readonly State[] = [
  ...(Object.keys(states) as State[]).filter((state) => states[state].open || state === 'submitted'),
  'concluded',
  'delivered',
];

/** Which cases a view of this person holds. */
export function casesOf(view: WorkView, who: Who): Pick<ApplicationSearch, 'states' | 'whose'> {
  switch (view) {
    case 'mine':
      return { states: statesFor(who), whose: { account: who.accountId, orIn: queuesOf(who) } };
    case 'unclaimed':
      return { states: statesFor(who).filter((state) => states[state].open || state === 'submitted'), whose: 'nobody' };
    case 'all':
      return { states: waitingStates };
  }
}

/** Acts that follow from what somebody else does, not from the case's turn: they wait for nobody. */
export const onRequest: ReadonlySet<ActName> = new Set([
  'withdraw',
  'split',
  'merge',
  'reopen',
  'answerSearch',
  'cancelSearch',
]);
/** Acts of others than whoever handles the case: they wait for everybody with the role. */
const ofOthers: ReadonlySet<ActName> = new Set(['review', 'conclude', 'sendBack', 'refuseExcessive']);

/** States in which the table of transitions has something for the person's roles. */
function statesFor({ roles }: Who): readonly State[] {
  const own = transitions
    .filter((row) => !onRequest.has(row.act) && row.who.some((role) => roles.includes(role)))
    .flatMap((row) => row.from);
  return waitingStates.filter((state) => own.includes(state));
}

/** States in which a case waits for everybody of the person's roles, whoever handles it. */
function queuesOf({ roles }: Who): readonly State[] {
  const own = transitions
    .filter((row) => ofOthers.has(row.act) && row.who.some((role) => roles.includes(role)))
    .flatMap((row) => row.from);
  return waitingStates.filter((state) => own.includes(state));
}
