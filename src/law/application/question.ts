/** What a guard is asked, and how it words its answer. */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Citation, Refusal } from '../ruling.ts';
import type { ActName, ActOf, ApplicationAct } from './acts.ts';
import type { ApplicationState } from './application-state.ts';

export interface Question {
  readonly state: ApplicationState;
  /** Null where the buttons ask, before anything is filled in: guards on the payload then stay silent. */
  readonly act: ApplicationAct | null;
  /** Day of effect of the act. */
  readonly on: Day;
  readonly calendar: WorkingCalendar;
}

/** Null where nothing stands against the act. */
export type Guard = (question: Question) => Refusal | null;

/** The act with its payload, null for the buttons. Throws where the table put a guard on another act: a bug. */
export function payload<A extends ActName>(question: Question, ...names: readonly A[]): ActOf<A> | null {
  const { act } = question;
  if (act === null) return null;
  if (!names.some((name) => name === act.act)) throw new TypeError(`guard of ${names.join()} asked about ${act.act}`);
  return act as ActOf<A>;
}

export function refusal(code: string, because: Citation, message: string): Refusal {
  return { code, rule: because.rule, article: `${because.instrument}${because.article}`, message };
}
