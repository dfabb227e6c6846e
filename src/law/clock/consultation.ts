/** Letters to third parties and other agencies: sent, received, answered (arts 32 to 34). */

import type { Decided } from '../ruling.ts';
import { allowed, refused } from '../ruling.ts';
import type { ClockEvent } from './case.ts';
import type { Letter } from './letters.ts';
import type { Progress } from './progress.ts';
import * as refuse from './refusals.ts';

type Of<Type extends ClockEvent['type']> = Extract<ClockEvent, { type: Type }>;

export function consultationSent(progress: Progress, event: Of<'consultationSent'>): Decided<Progress> {
  const { on, to, id } = event;
  if (id !== undefined && progress.letters.some((one) => one.id === id))
    return refused(refuse.consultationAnswered(on, id));
  const letter: Letter = { id: id ?? freeId(progress.letters), to, sent: on, received: null, opinion: null };
  return allowed({ ...progress, letters: [...progress.letters, letter] });
}

export function consultationReceived(progress: Progress, event: Of<'consultationReceived'>): Decided<Progress> {
  const { on } = event;
  return answer(
    progress,
    event,
    (letter) => letter.received === null && letter.opinion === null,
    (letter) => ({ ...letter, received: on }),
  );
}

/** An opinion after the lapse is kept and changes no day. */
export function opinionArrived(progress: Progress, event: Of<'opinionArrived'>): Decided<Progress> {
  const { on } = event;
  return answer(
    progress,
    event,
    (letter) => letter.opinion === null,
    (letter) => ({ ...letter, opinion: on }),
  );
}

function answer(
  progress: Progress,
  event: Of<'consultationReceived' | 'opinionArrived'>,
  waits: (letter: Letter) => boolean,
  told: (letter: Letter) => Letter,
): Decided<Progress> {
  const { on, id } = event;
  const meant = id === undefined ? progress.letters : progress.letters.filter((one) => one.id === id);
  const [first, ...others] = meant.filter(waits);
  if (meant.length === 0) return refused(refuse.consultationUnknown(on, id));
  if (first === undefined) return refused(refuse.consultationAnswered(on, meant.map((one) => one.id).join('、')));
  if (others.length > 0)
    return refused(
      refuse.consultationAmbiguous(
        on,
        [first, ...others].map((one) => one.id),
      ),
    );
  return allowed({ ...progress, letters: progress.letters.map((one) => (one === first ? told(one) : one)) });
}

/** Letters without a number are called 1, 2, … in the order they were sent. */
function freeId(letters: readonly Letter[]): string {
  let n = letters.length + 1;
  while (letters.some((one) => one.id === String(n))) n++;
  return String(n);
}
