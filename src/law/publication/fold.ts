/** Where an edition stands, from what its ledger says: which marks still hold for the text as it was last submitted. */

import { changedParts, type PartDigests } from './content.ts';
import type { PublicationEvent } from './events.ts';
import { lowestTouched, type StepKey, stepKeys, steps } from './steps.ts';

export const stages = {
  none: '没有',
  drafting: '起草中',
  reviewing: '审校中',
  approved: '审校完毕，待发布',
  published: '已发布',
  withdrawn: '已撤下',
} as const;
export type Stage = keyof typeof stages;

export interface Mark {
  readonly step: StepKey;
  readonly by: string;
  readonly hash: string;
}

export interface EditionState {
  readonly stage: Stage;
  /** The edition that is being written, or the last published one. */
  readonly edition: number;
  readonly submitted: {
    readonly version: number;
    readonly hash: string;
    readonly parts: PartDigests;
    readonly writers: readonly string[];
  } | null;
  /** Those that still hold, in order. */
  readonly marks: readonly Mark[];
  /** The step whose mark is missing; null where none is, or nothing was submitted. */
  readonly next: StepKey | null;
  readonly returned: { readonly step: StepKey; readonly by: string; readonly reason: string } | null;
  readonly indexNumber: string | null;
  readonly publishedHash: string | null;
}

const nothing: EditionState = {
  stage: 'none',
  edition: 0,
  submitted: null,
  marks: [],
  next: null,
  returned: null,
  indexNumber: null,
  publishedHash: null,
};

export function foldEdition(events: readonly PublicationEvent[]): EditionState {
  return events.reduce(after, nothing);
}

function after(state: EditionState, event: PublicationEvent): EditionState {
  switch (event.type) {
    case 'drafted':
      return { ...state, stage: 'drafting', edition: 1 };
    case 'revised':
      return { ...state, stage: 'drafting', edition: event.edition, submitted: null, marks: [], returned: null };
    case 'submitted': {
      const { version, hash, parts, writers } = event;
      return marked(
        { ...state, submitted: { version, hash, parts, writers }, returned: null },
        stillHolding(state, event),
      );
    }
    case 'marked':
      return marked(state, [...state.marks, { step: event.step, by: event.by, hash: event.hash }]);
    case 'returned': {
      const { step, by, reason } = event;
      const marks = state.marks.filter((mark) => stepKeys.indexOf(mark.step) < stepKeys.indexOf(step));
      return { ...state, stage: 'drafting', marks, next: null, returned: { step, by, reason } };
    }
    case 'formed':
      return { ...state, indexNumber: event.indexNumber };
    case 'published':
      return {
        ...state,
        stage: 'published',
        next: null,
        publishedHash: event.hash ?? null,
        edition: event.edition ?? 1,
      };
    case 'withdrawn':
      return { ...state, stage: 'withdrawn', next: null };
    default:
      return state;
  }
}

function marked(state: EditionState, marks: readonly Mark[]): EditionState {
  const next = stepKeys[marks.length] ?? null;
  return { ...state, marks, next, stage: next === null ? 'approved' : 'reviewing' };
}

/**
 * A change sends a text back to the lowest step that it touches (PLT-52): the marks before that step stand. So it is where
 * somebody who gave a mark has written since: who may not have drafted has no mark on the own words.
 */
function stillHolding(
  { submitted, marks }: EditionState,
  { parts, writers }: { readonly parts: PartDigests; readonly writers: readonly string[] },
): readonly Mark[] {
  if (submitted === null) return [];
  const touched = lowestTouched(changedParts(submitted.parts, parts));
  const below = touched === null ? marks : marks.slice(0, stepKeys.indexOf(touched));
  const own = below.findIndex(({ step, by }) => !steps[step].drafterMay && writers.includes(by));
  return own === -1 ? below : below.slice(0, own);
}
