/** The application that another is to be merged into: looked up, held against it, and asked whether the law lets it. */

import { may } from '#law/account/may';
import { matchParties, type PartyMatch } from '#law/applicant/same-applicant';
import type { ActOf } from '#law/application/acts';
import type { ApplicationState } from '#law/application/application-state';
import { foldApplication } from '#law/application/fold';
import { type Comparison, compareDescriptions } from '#law/application/likeness';
import { type MergeSide, mergeObjections } from '#law/application/merge';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { applicantsData } from '#store/applicant/applicant';
import { caseOfNumber } from '#store/application/by-number';
import { addText } from '#store/application/texts';
import type { Db, Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import type { Vault } from '#store/vault';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchApplication } from './missing.ts';

interface Held {
  readonly own: string;
  readonly other: string;
  readonly applicants: PartyMatch;
  readonly contents: Comparison;
}

/** Both texts beside each other, and what stands against merging them: shown before it is done. */
export interface MergeView {
  /** What each asks for; null where there is no such application, or its text has been erased. */
  readonly texts: { readonly own: string; readonly other: string } | null;
  readonly contents: Comparison | null;
  readonly applicants: PartyMatch | null;
  /** Without a ground: those that one would take away are not in it. */
  readonly objections: readonly Refusal[];
  /** The texts do not show that it is the same information: the officer writes why it is. */
  readonly needsGround: boolean;
}

export async function mergeView(office: Office, who: Who, caseId: string, into: string): Promise<Decided<MergeView>> {
  for (const deed of ['application.merge', 'applicant.view'] as const) {
    const permitted = may(who, true, deed);
    if (!permitted.ok) return permitted;
  }
  const found = await ledgerCase(office.db, 'application', caseId);
  if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
  const state = foldApplication(found.events, await calendarIn(office.db));
  const own = sideOf(state);
  if (own === null) return refused(noSuchApplication);
  const { side, held } = await heldAgainst(office.db, office.vault, who.agency, state, into);
  const all = mergeObjections(own, into.trim(), side, held, '');
  return allowed({
    texts: held === null ? null : { own: held.own, other: held.other },
    contents: held?.contents ?? null,
    applicants: held?.applicants ?? null,
    objections: all.filter((one) => !isOfGround(one)),
    needsGround: all.some(isOfGround),
  });
}

const isOfGround = ({ code }: Refusal) => code === 'blank.ground';

/** The act with the place where its ground is kept; refused where the law does not let the two be merged. */
export async function mergeAct(
  tx: Tx,
  office: Office,
  who: Who,
  caseId: string,
  state: ApplicationState,
  act: ActOf<'merge'>,
): Promise<Decided<ActOf<'merge'>>> {
  const own = sideOf(state);
  const into = act.into.trim();
  // Without a number, or without one to merge into, the table of transitions has its own answer.
  if (own === null || into === '') return allowed(act);
  const { side, held } = await heldAgainst(tx, office.vault, who.agency, state, into);
  const text = act.ground?.trim() ?? '';
  const wrong = mergeObjections(own, into, side, held, text);
  if (wrong.length > 0) return refused(...wrong);
  if (text === '') return allowed({ ...act, into });
  const [id, at, by] = [office.newId(), office.now(), who.accountId];
  await addText(tx, office.vault, { id, agency: who.agency, caseId, kind: 'ground', text, at, by });
  return allowed({ ...act, into, text: id });
}

/** `held`: null where there is nothing to compare with any more. */
async function heldAgainst(
  db: Db | Tx,
  vault: Vault,
  agency: string,
  own: ApplicationState,
  into: string,
): Promise<{ readonly side: MergeSide | null; readonly held: Held | null }> {
  const caseId = await caseOfNumber(db, agency, into.trim());
  const found = caseId === null ? null : await ledgerCase(db, 'application', caseId);
  if (found === null) return { side: null, held: null };
  const other = foldApplication(found.events, await calendarIn(db));
  const ids = [own.applicantId, other.applicantId].filter((id) => id !== null);
  const data = await applicantsData(db, vault, ids);
  const [mine, theirs] = [own, other].map(({ applicantId }) => data.get(applicantId ?? ''));
  const side = sideOf(other);
  if (mine === undefined || theirs === undefined) return { side, held: null };
  const texts = { own: mine.request.description, other: theirs.request.description };
  return {
    side,
    held: {
      ...texts,
      applicants: matchParties(mine, theirs),
      contents: compareDescriptions(texts.own, texts.other),
    },
  };
}

function sideOf({ number, state, submittedOn, receivedOn, outcome }: ApplicationState): MergeSide | null {
  if (number === null || submittedOn === null) return null;
  return { number, state, submittedOn, receivedOn, answered: outcome !== null };
}
