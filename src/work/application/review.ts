/** What is reviewed is what is signed (REG-16): the draft is kept with the sending to review and taken from there at the signature. */

import type { DraftedReply } from '#law/application/acts';
import type { ApplicationState } from '#law/application/application-state';
import { completeness } from '#law/letter/completeness';
import { replyOfLetter } from '#law/letter/sign';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { addText, textOf } from '#store/application/texts';
import type { Db, Tx } from '#store/db';
import { contentOf, hasWritten, type LetterRow, replyDraftOf } from '#store/letter/letters';
import type { Vault } from '#store/vault';
import { letterCase } from '../letter/facts.ts';
import { letterErased, replyHasLetter, replyInTwoPlaces, replyNotKept, reviewerDrafted } from '../letter/refusals.ts';
import type { Office, Who } from '../office.ts';
import { releaseFaults } from '../release/letter-files.ts';
import type { PreparedAct, SendInput, SignInput } from './act-input.ts';
import type { Acting } from './prepare.ts';

/** The draft with the sending: of the letter, which must be whole before anybody reviews it; else what was typed, kept sealed. */
export async function sentReply(
  { tx, office, who, caseId, state: { round } }: Acting,
  { act, on, reply }: SendInput,
): Promise<Decided<PreparedAct>> {
  const letter = await replyDraftOf(tx, caseId, round);
  if (letter !== null) {
    if (reply !== undefined) return refused(replyInTwoPlaces);
    const said = await replyInLetter(tx, office, who, letter);
    return said.ok ? allowed({ act, on, reply: said.value }) : said;
  }
  if (reply === undefined) return allowed({ act, on, reply: null });
  const [id, at, by] = [office.newId(), office.now(), who.accountId];
  await addText(tx, office.vault, {
    id,
    agency: who.agency,
    caseId,
    kind: 'draft',
    text: JSON.stringify(reply),
    at,
    by,
  });
  return allowed({ act, on, reply, text: id });
}

async function replyInLetter(tx: Tx, office: Office, who: Who, letter: LetterRow): Promise<Decided<DraftedReply>> {
  const seen = await letterCase(tx, office, who.agency, letter.case_id);
  if (!seen.ok) return seen;
  const content = await contentOf(tx, office.vault, letter);
  if (content === null || letter.outcome === null) return refused(letterErased);
  const faults = [...completeness(letter, content, seen.value.facts), ...(await releaseFaults(office, tx, letter))];
  return faults.length > 0 ? refused(...faults) : allowed(replyOfLetter(letter.outcome, content));
}

/** What was reviewed, to be signed; a letter is signed as a letter. */
export async function reviewedReply(
  { tx, office, caseId, state: { draft, round } }: Acting,
  { act, on }: SignInput,
): Promise<Decided<PreparedAct>> {
  if ((await replyDraftOf(tx, caseId, round)) !== null) return refused(replyHasLetter);
  const reply = await draftedReply(tx, office.vault, draft);
  return reply === null ? refused(replyNotKept) : allowed({ act, on, ...reply });
}

/** The typed draft; null where there is none, a letter holds it, or it has been erased. */
export async function draftedReply(
  db: Db | Tx,
  vault: Vault,
  draft: ApplicationState['draft'],
): Promise<DraftedReply | null> {
  const text = draft?.text == null ? null : await textOf(db, vault, draft.text);
  return text === null ? null : (JSON.parse(text) as DraftedReply);
}

/** Whoever wrote in the letter does not review it. */
export async function reviewerRefusals({ tx, who, caseId, state }: Acting): Promise<readonly Refusal[]> {
  const letter = await replyDraftOf(tx, caseId, state.round);
  return letter !== null && (await hasWritten(tx, letter.id, who.accountId)) ? [reviewerDrafted] : [];
}
