/** An application comes in: its registration, and its receipt where that day is fixed by its coming alone (REG-30, art. 31). */

import { allowed, type Decided } from '../ruling.ts';
import type { ActOf } from './acts.ts';
import { type Circumstances, decide } from './decide.ts';
import type { ApplicationEvent, IntakeChannel, ReceiptFact } from './events.ts';
import { foldApplication } from './fold.ts';

/** “当面提交政府信息公开申请的，以提交之日为收到申请之日”: nobody has to confirm it. Null: another fact than its coming fixes the day. */
export function receivedByHandingOver(channel: IntakeChannel): ReceiptFact | null {
  return channel === 'counter' ? 'submittedInPerson' : null;
}

/** The first events of an application, all or none: with its receipt on the same day where `how` says what fixes it. */
export function takenIn(
  submit: ActOf<'submit'>,
  how: ReceiptFact | null,
  circumstances: Circumstances,
): Decided<readonly ApplicationEvent[]> {
  const { calendar } = circumstances;
  const submitted = decide(foldApplication([], calendar), submit, circumstances);
  if (!submitted.ok || how === null) return submitted;
  const register = { act: 'register', on: submit.on, how } as const;
  const received = decide(foldApplication(submitted.value, calendar), register, circumstances);
  return received.ok ? allowed([...submitted.value, ...received.value]) : received;
}
