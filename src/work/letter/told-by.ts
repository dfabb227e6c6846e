/** Which act a letter puts in words: the one that it was begun for, else the one of its kind that waits. */

import type { ApplicationEvent } from '#law/application/events';
import type { LetterKind } from '#law/letter/letter';
import { type OwedLetter, owedLetters, owedOf, severalAtOnce } from '#law/letter/owed';

/** Null where signing the letter is the act itself, or it only tells. */
export function toldBy(
  events: readonly ApplicationEvent[],
  kind: LetterKind,
  entry: number | null | undefined,
): OwedLetter | null {
  if (entry != null) return owedLetters(events).find((one) => one.kind === kind && one.entry === entry) ?? null;
  return severalAtOnce.has(kind) ? null : owedOf(events, kind);
}
