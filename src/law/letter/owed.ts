/** Acts that were done and wait to be put in words: each opens the draft of its letter, until that letter is signed. */

import type { ApplicationEvent } from '../application/events.ts';
import type { LetterKind } from './letter.ts';

/** An entry of the ledger that a letter of this kind is to tell. */
export interface OwedLetter {
  readonly kind: LetterKind;
  /** Number of the entry, from 1. */
  readonly entry: number;
  readonly event: ApplicationEvent;
}

/** In the order of the acts. A letter whose signing is the act itself is never owed, nor one that comes too late to tell anything. */
export function owedLetters(events: readonly ApplicationEvent[]): readonly OwedLetter[] {
  let owed: readonly OwedLetter[] = [];
  for (const [i, event] of events.entries()) {
    const own = kindsFor(event).map((kind) => ({ kind, entry: i + 1, event }));
    owed = [
      ...(event.type === 'letterSigned' ? without(owed, event) : owed.filter((one) => !isOver(one, event))),
      ...own,
    ];
  }
  return owed;
}

/** The act that a letter of this kind puts in words, where one waits: the last one. */
export function owedOf(events: readonly ApplicationEvent[], kind: LetterKind): OwedLetter | null {
  return owedLetters(events).findLast((one) => one.kind === kind) ?? null;
}

/** Kinds of which a case may have several at once: signing one tells an act before it only where it was begun from that. */
export const severalAtOnce: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'thirdParty',
  'jointAgency',
  'consulting',
  'assist',
]);

function kindsFor(event: ApplicationEvent): readonly LetterKind[] {
  switch (event.type) {
    case 'correctionAsked':
      return ['correction'];
    case 'extended':
      return ['extension'];
    case 'reasonsAsked':
      return ['reasons'];
    case 'consultationSent':
      return [event.to === 'thirdParty' ? 'thirdParty' : 'jointAgency', 'consulting'];
    case 'thirdPartyTold':
      return ['disclosing'];
    case 'searchAsked':
      return ['assist'];
    case 'concluded':
      return ['reply'];
    default:
      return [];
  }
}

/** Whether `next` leaves nothing for the letter to tell: what it asked for has come, or the case has gone on. */
function isOver({ kind, event }: OwedLetter, next: ApplicationEvent): boolean {
  switch (next.type) {
    case 'corrected':
      return kind === 'correction';
    case 'reasonsGiven':
      return kind === 'reasons';
    case 'opinionArrived':
    case 'consultationLapsed':
      return event.type === 'consultationSent' && event.id === next.id;
    case 'searched':
      return event.type === 'searchAsked' && event.id === next.task;
    case 'searchCancelled':
      return event.type === 'searchAsked' && event.id === next.id;
    case 'concluded':
    case 'archived':
    case 'reopened':
    case 'setAside':
      return true;
    default:
      return false;
  }
}

type Signed = Extract<ApplicationEvent, { readonly type: 'letterSigned' }>;

/** Signed for one entry, it tells that; else what was done just before it. */
function without(owed: readonly OwedLetter[], { kind, entry }: Signed): readonly OwedLetter[] {
  const at = owed.findLastIndex((one) => one.kind === kind && (entry === undefined || one.entry === entry));
  return owed.filter((_, i) => i !== at);
}
