/** The stages of signing in, as the API names them, and what each step of the page is given. */

import type { Fault } from '../client/fault.ts';
import type { components } from '../client/schema.ts';

export type SignInStage = components['schemas']['SignInStage'];

export interface StepProps {
  readonly onward: (next: SignInStage) => void;
  /** Back to the first step; the fault says why, null where the person wanted it. */
  readonly restart: (fault: Fault | null) => void;
}

/** True where a fault ends the whole sign-in: nothing can be mended on this step. */
export function endsSignIn({ code }: Fault): boolean {
  return code === 'sign-in-over' || code === 'code-locked' || code === 'stage-wrong';
}
