/** How a document of the register stands on a day, and how a round of 清理 stands. */

import type { Day } from '../calendar/day.ts';
import type {
  ChangedBy,
  DocumentEvent,
  DocumentKind,
  DocumentTerms,
  Judgement,
  RoundEvent,
  Verdict,
} from './events.ts';

export interface DocumentState extends DocumentTerms {
  readonly kind: DocumentKind;
  readonly issuedOn: Day;
  readonly publication: string | null;
  readonly modified: readonly (ChangedBy & { readonly on: Day })[];
  /** By an act; an end that was written into it is `expiresOn`. */
  readonly ended: { readonly on: Day; readonly how: 'repealed' | 'expired'; readonly by?: ChangedBy } | null;
  readonly reviewed: {
    readonly on: Day;
    readonly round: string;
    readonly verdict: Verdict;
    readonly reason: string;
  } | null;
}

/** 有效性 (PLT-32). */
export const validities = {
  inForce: '有效',
  modified: '已修改',
  pending: '尚未施行',
  expired: '失效',
  repealed: '废止',
} as const;
export type Validity = keyof typeof validities;
export const validityKeys = Object.keys(validities) as readonly Validity[];

/** Null before it was entered. */
export function foldDocument(events: readonly DocumentEvent[]): DocumentState | null {
  return events.reduce(next, null as DocumentState | null);
}

function next(state: DocumentState | null, event: DocumentEvent): DocumentState | null {
  if (event.type === 'issued') {
    const { kind, title, documentNumber, on: issuedOn } = event;
    return {
      ...{ kind, title, documentNumber, issuedOn },
      effectiveOn: event.effectiveOn ?? null,
      expiresOn: event.expiresOn ?? null,
      publication: event.publication ?? null,
      modified: [],
      ended: null,
      reviewed: null,
    };
  }
  return state === null ? null : changed(state, event);
}

function changed(state: DocumentState, event: Exclude<DocumentEvent, { type: 'issued' }>): DocumentState {
  const { on } = event;
  switch (event.type) {
    case 'restated': {
      const { title, documentNumber, effectiveOn, expiresOn } = event;
      return { ...state, title, documentNumber, effectiveOn, expiresOn };
    }
    case 'linked':
      return { ...state, publication: event.publication };
    case 'modified':
      return { ...state, modified: [...state.modified, { on, ...byOf(event) }] };
    case 'repealed':
      return { ...state, ended: { on, how: 'repealed', by: byOf(event) } };
    case 'expired':
      return { ...state, ended: { on, how: 'expired' } };
    case 'prolonged':
      return { ...state, expiresOn: event.expiresOn };
    case 'reviewed': {
      const { round, verdict, reason } = event;
      return { ...state, reviewed: { on, round, verdict, reason } };
    }
  }
}

function byOf({ by, document }: ChangedBy): ChangedBy {
  return document === undefined ? { by } : { by, document };
}

/** First day on which it no longer holds: by an act, or at the end of its term, whichever was first; null: none is known. */
export function endOf({ ended, expiresOn }: Pick<DocumentState, 'ended' | 'expiresOn'>): Day | null {
  if (ended === null) return expiresOn;
  return expiresOn !== null && expiresOn < ended.on ? expiresOn : ended.on;
}

/** What decides on 有效性, as tables hold it. */
export interface Standing {
  readonly effectiveOn: Day | null;
  readonly endedOn: Day | null;
  readonly endedHow: 'repealed' | 'expired' | null;
  readonly modified: boolean;
}

export function standingOf(state: DocumentState): Standing {
  const endedOn = endOf(state);
  const endedHow = endedOn === null ? null : state.ended?.on === endedOn ? state.ended.how : 'expired';
  return { effectiveOn: state.effectiveOn, endedOn, endedHow, modified: state.modified.length > 0 };
}

export function validityOn({ effectiveOn, endedOn, endedHow, modified }: Standing, today: Day): Validity {
  if (endedOn !== null && endedOn <= today) return endedHow ?? 'expired';
  if (effectiveOn !== null && effectiveOn > today) return 'pending';
  return modified ? 'modified' : 'inForce';
}

export interface RoundState {
  readonly title: string;
  readonly basis: string;
  readonly openedOn: Day;
  readonly documents: readonly string[];
  readonly judged: Readonly<Record<string, Judgement>>;
  readonly concludedOn: Day | null;
}

export function foldRound(events: readonly RoundEvent[]): RoundState | null {
  return events.reduce(nextRound, null as RoundState | null);
}

function nextRound(state: RoundState | null, event: RoundEvent): RoundState | null {
  if (event.type === 'opened') {
    const { title, basis, documents, on: openedOn } = event;
    return { title, basis, openedOn, documents, judged: {}, concludedOn: null };
  }
  if (state === null) return null;
  if (event.type === 'concluded') return { ...state, concludedOn: event.on };
  const { document, verdict, reason, expiresOn } = event;
  const judgement = expiresOn === undefined ? { verdict, reason } : { verdict, reason, expiresOn };
  return { ...state, judged: { ...state.judged, [document]: judgement } };
}
