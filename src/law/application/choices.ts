/** Which of several rows of one act is taken: a question about the case or the act, never a refusal. */

import type { ApplicationAct } from './acts.ts';
import type { ApplicationState } from './application-state.ts';

/** `act` is null for the buttons, before anything is filled in: then every row that may still be taken answers true. */
type Question = (state: ApplicationState, act: ApplicationAct | null) => boolean;

const openLetters = (state: ApplicationState) => state.consultations.filter((one) => one.closedOn === null).length;

export const choices = {
  reasonable: (_, act) => act === null || (act.act === 'receiveReasons' && act.reasonable),
  unreasonable: (_, act) => act === null || (act.act === 'receiveReasons' && !act.reasonable),
  lastConsultation: (state) => openLetters(state) <= 1,
  otherConsultationsOpen: (state) => openLetters(state) > 1,
} as const satisfies Readonly<Record<string, Question>>;

export type Choice = keyof typeof choices;
