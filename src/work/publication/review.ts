/** 三审三校 of an edition, and what follows: published with its index number, begun again, withdrawn with a notice (PLT-50 to 54). */

import { yearOf } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import { decideEdition } from '#law/publication/decide';
import type { StepKey, steps } from '#law/publication/steps';
import { allowed, type Decided, refused } from '#law/ruling';
import { nextNumber } from '#store/counter';
import type { Tx } from '#store/db';
import { sha256 } from '#store/log/suite';
import { addText, newestText, textAt } from '#store/publication/editions';
import type { Office, Who } from '../office.ts';
import { type EditionCase, onEdition, standing } from './edit.ts';
import { noSuchEdition } from './refusals.ts';

export interface Marking {
  readonly step: StepKey;
  /** Of the text that the person has read. */
  readonly hash: string;
  readonly conclusion: string;
}

export function markEdition(office: Office, who: Who, id: string, marking: Marking): Promise<Decided<null>> {
  return onEdition(office, who, id, deedOf(marking.step), async (_, { state }) => {
    const wish = { act: 'mark', by: who.accountId, on: office.today(), ...marking } as const;
    return nothingBut(decideEdition(state, wish, sha256));
  });
}

/** Sent back by whoever may give the mark whose turn it is. `step`: which the person had before the eyes. */
export function returnEdition(
  office: Office,
  who: Who,
  id: string,
  { step, reason }: { readonly step: StepKey; readonly reason: string },
): Promise<Decided<null>> {
  return onEdition(office, who, id, deedOf(step), async (_, { state }) => {
    const wish = { act: 'return', by: who.accountId, on: office.today(), step, reason } as const;
    return nothingBut(decideEdition(state, wish, sha256));
  });
}

const deeds = {
  proof1: 'publication.proof1',
  review1: 'publication.review1',
  proof2: 'publication.proof2',
  review2: 'publication.review2',
  reviewFinal: 'publication.reviewFinal',
  proof3: 'publication.proof3',
} as const satisfies Readonly<Record<keyof typeof steps, string>>;

/** Each mark is a deed of its own. */
function deedOf(step: StepKey) {
  return deeds[step];
}

/** `hash`: of the text that the person has read. Checked again as if it were handed in now. Returns the index number. */
export function publishEdition(office: Office, who: Who, id: string, hash: string): Promise<Decided<string>> {
  return onEdition(office, who, id, 'publication.publish', async (tx, { state }) => {
    const { submitted } = state;
    const text = submitted === null ? await newestText(tx, who.agency, id) : await textAt(tx, id, submitted.version);
    if (text === null) return refused(noSuchEdition);
    const { content } = text;
    const indexNumber = state.indexNumber ?? (await newIndexNumber(tx, who.agency, yearOf(content.fields.formedOn)));
    const wish = { by: who.accountId, on: office.today(), hash, content, newIndexNumber: indexNumber };
    const decided = decideEdition(state, { act: 'publish', ...wish }, sha256);
    if (!decided.ok) return decided;
    const faults = await standing(tx, office, who.agency, id, content);
    if (faults.length > 0) return refused(...faults);
    return allowed({ value: indexNumber, events: decided.value, file: canonical(content) });
  });
}

/** Given once, never again (PLT-21): taken in the transaction of publishing, so that one that fails gives it back. */
async function newIndexNumber(tx: Tx, agency: string, year: number): Promise<string> {
  const number = await nextNumber(tx, agency, 'index', year);
  return `${agency.toUpperCase()}/${year}-${String(number).padStart(5, '0')}`;
}

/** A published edition never changes: its correction is the next one, which begins with its words. Returns the version. */
export function reviseEdition(office: Office, who: Who, id: string): Promise<Decided<number>> {
  return onEdition(office, who, id, 'publication.draft', async (tx, { state }) => {
    const decided = decideEdition(state, { act: 'revise', by: who.accountId, on: office.today() }, sha256);
    if (!decided.ok) return decided;
    const last = await newestText(tx, who.agency, id);
    if (last === null) return refused(noSuchEdition);
    const version = last.version + 1;
    const edition = state.edition + 1;
    await addText(tx, { ...last, version, edition, written_at: office.now(), written_by: who.accountId });
    return allowed({ value: version, events: decided.value });
  });
}

/** Gone from the site at once; its page says so, and why. */
export function withdrawEdition(office: Office, who: Who, id: string, reason: string): Promise<Decided<null>> {
  return onEdition(office, who, id, 'publication.withdraw', async (_, { state }) =>
    nothingBut(decideEdition(state, { act: 'withdraw', by: who.accountId, on: office.today(), reason }, sha256)),
  );
}

function nothingBut(
  decided: ReturnType<typeof decideEdition>,
): Decided<{ readonly value: null; readonly events: EditionCase['found']['events'] }> {
  return decided.ok ? allowed({ value: null, events: [...decided.value] }) : decided;
}
