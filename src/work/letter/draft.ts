/** Drafting: a letter begun from its template, changed version by version, dropped while it is unsigned. */

import type { ApplicationEvent } from '#law/application/events';
import { type Beginning, beginLetter } from '#law/letter/begin';
import { letterFromAct } from '#law/letter/from-act';
import type { LetterContent } from '#law/letter/letter';
import { allowed, type Decided, refused } from '#law/ruling';
import { textOf } from '#store/application/texts';
import type { Tx } from '#store/db';
import {
  addVersion,
  beginLetterRow,
  contentOf,
  dropLetter,
  type LetterRow,
  letterOf,
  lettersOf,
  lockedLetter,
  newestSigned,
} from '#store/letter/letters';
import { act } from '../act.ts';
import { noSuchApplication } from '../application/missing.ts';
import type { Office, Who } from '../office.ts';
import { letterCase } from './facts.ts';
import {
  letterInReview,
  letterNotOwed,
  letterOutdated,
  letterSigned,
  noSuchLetter,
  replyDraftedAlready,
} from './refusals.ts';
import { toldBy } from './told-by.ts';

/** `entry`: of the ledger, which the letter is to put in words; without it, what the kind of letter says. */
export interface NewDraft extends Omit<Beginning, 'contact'> {
  readonly entry?: number;
}

/** Returns the letter's id. */
export function beginDraft(
  office: Office,
  who: Who,
  caseId: string,
  { entry, ...sort }: NewDraft,
): Promise<Decided<string>> {
  const call = { deed: 'letter.draft', subject: 'application', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const seen = await letterCase(tx, office, who.agency, caseId);
    if (!seen.ok) return seen;
    const { facts, calendar, state, found } = seen.value;
    const told = toldBy(found.events, sort.kind, entry);
    if (told === null && entry !== undefined) return refused(letterNotOwed);
    if (sort.kind === 'reply' && state.state === 'reviewing') return refused(letterInReview);
    const standing = await lettersOf(tx, caseId);
    if (sort.kind === 'reply' && standing.some((one) => one.kind === 'reply' && one.round === state.round)) {
      return refused(replyDraftedAlready);
    }
    const contact = await lastContact(tx, office, who.agency);
    const id = office.newId();
    const letter = { id, agency: who.agency, case_id: caseId };
    const at = office.now();
    await beginLetterRow(tx, {
      ...letter,
      kind: sort.kind,
      outcome: sort.outcome,
      round: state.round,
      begun_at: at,
      for_entry: told?.entry ?? null,
    });
    const beginning = { ...sort, contact };
    const content =
      told === null
        ? beginLetter(beginning, facts, calendar)
        : letterFromAct(told.event, beginning, facts, calendar, { asked: await askedIn(tx, office, told.event) });
    await addVersion(tx, office.vault, { letter, version: 1, textId: office.newId(), content, at, by: who.accountId });
    return allowed({ value: id, changes: [] });
  });
}

/** What was typed for the division that is to search; it is kept sealed beside the ledger. */
async function askedIn(tx: Tx, office: Office, event: ApplicationEvent): Promise<string | null> {
  return event.type === 'searchAsked' ? textOf(tx, office.vault, event.text) : null;
}

async function lastContact(tx: Tx, office: Office, agency: string): Promise<string | null> {
  const last = await newestSigned(tx, agency);
  const content = last === null ? null : await contentOf(tx, office.vault, last);
  return content?.contact ?? null;
}

/** `version`: the one that the changes were made to. Returns the new one. */
export function saveDraft(
  office: Office,
  who: Who,
  id: string,
  { version, content }: { readonly version: number; readonly content: LetterContent },
): Promise<Decided<number>> {
  return onDraft(office, who, id, async (tx, letter) => {
    if (letter.version !== version) return refused(letterOutdated);
    const next = version + 1;
    const [textId, at, by] = [office.newId(), office.now(), who.accountId];
    await addVersion(tx, office.vault, { letter, version: next, textId, content, at, by });
    return allowed(next);
  });
}

export function dropDraft(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onDraft(office, who, id, async (tx) => {
    await dropLetter(tx, id, office.now());
    return allowed(null);
  });
}

/** Changes an unsigned letter, and nothing of its case. */
export async function onDraft<T>(
  office: Office,
  who: Who,
  id: string,
  change: (tx: Tx, letter: LetterRow) => Promise<Decided<T>>,
): Promise<Decided<T>> {
  const known = await letterOf(office.db, id);
  const object = known?.case_id ?? id;
  const call = { deed: 'letter.draft', subject: 'application', object, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const letter = await lockedLetter(tx, id);
    if (letter === null || letter.agency !== who.agency || letter.dropped_at !== null) return refused(noSuchLetter);
    if (letter.number !== null) return refused(letterSigned);
    const seen = await letterCase(tx, office, who.agency, letter.case_id);
    if (!seen.ok) return refused(noSuchApplication);
    if (letter.kind === 'reply' && seen.value.state.state === 'reviewing') return refused(letterInReview);
    const changed = await change(tx, letter);
    return changed.ok ? allowed({ value: changed.value, changes: [] }) : changed;
  });
}
