/** Whether an account may be used: disabled by somebody, past its last day, or in use. */

import type { Day } from '../calendar/day.ts';

export const accountStates = { active: '在用', disabled: '停用', expired: '过期' } as const;
export type AccountState = keyof typeof accountStates;
export const accountStateKeys = Object.keys(accountStates) as readonly AccountState[];

export interface Usable {
  readonly disabledAt: string | null;
  /** Last day of the account; null: no end. */
  readonly expiresOn: Day | null;
}

export function accountState({ disabledAt, expiresOn }: Usable, today: Day): AccountState {
  if (disabledAt !== null) return 'disabled';
  return expiresOn !== null && expiresOn < today ? 'expired' : 'active';
}
