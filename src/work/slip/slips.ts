/** The slips of a case: which can be printed now, and each as PDF from the ledger and the sealed tables. */

import { may } from '#law/account/may';
import { regulation } from '#law/application/articles';
import { outcomes } from '#law/application/outcomes';
import { refusal } from '#law/application/question';
import { titleOf } from '#law/letter/begin';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { approval } from '#law/slip/approval';
import { deliveryProof } from '#law/slip/delivery-proof';
import { opinionForm } from '#law/slip/opinion-form';
import { type Slip, type SlipKind, slipForms } from '#law/slip/slip';
import { paperWay } from '#law/slip/way';
import { slipToPdf } from '#paper/slip/to-pdf';
import { accountNames } from '#store/account/accounts';
import { applicantData } from '#store/applicant/applicant';
import { textOf } from '#store/application/texts';
import { ledgerEntries } from '#store/ledger/ledger';
import { contentOf, type LetterRow, lettersOf, versionsOf } from '#store/letter/letters';
import { minuteOf } from '../case-file/minute.ts';
import { type LetterCase, letterCase } from '../letter/facts.ts';
import { letterNotYet } from '../letter/refusals.ts';
import type { LetterFile } from '../letter/view.ts';
import type { Office, Who } from '../office.ts';

export interface SlipLine {
  readonly kind: SlipKind;
  readonly title: string;
  /** The letter that the form goes with; null of the others. */
  readonly letter: string | null;
  readonly note: string;
}

/** Those that can be printed as the case stands. */
export async function slipLines(office: Office, who: Who, caseId: string): Promise<Decided<readonly SlipLine[]>> {
  const seen = await opened(office, who, caseId);
  // A case that has not been received has nothing to print yet, which is no fault of who looks.
  if (!seen.ok) return seen.refusals.includes(letterNotYet) ? allowed([]) : seen;
  const line = (kind: SlipKind, note: string, letter: string | null = null): SlipLine => ({
    kind,
    title: slipForms[kind].title,
    letter,
    note,
  });
  const { found, state, letters } = seen.value;
  return allowed([
    ...(paperWay(found.events, seen.value.route) === null
      ? []
      : [line('deliveryProof', state.reply?.documentNumber ?? '')]),
    ...consulting(letters).map(({ id, number }) => line('opinionForm', `随${number ?? ''}寄送`, id)),
    ...(reviewed(found.events) ? [line('approval', '按台账打印')] : []),
  ]);
}

/** Refused where the case has nothing yet for this paper to say. */
export async function slipPdf(
  office: Office,
  who: Who,
  caseId: string,
  { kind, letter }: { readonly kind: SlipKind; readonly letter?: string | undefined },
): Promise<Decided<LetterFile>> {
  const seen = await opened(office, who, caseId);
  if (!seen.ok) return seen;
  const slip = await makers[kind](office, seen.value, letter);
  if (slip === null) return refused(notYet[kind]);
  const createdOn = seen.value.state.lastOn ?? seen.value.facts.receivedOn;
  const bytes = await slipToPdf(slip, seen.value.facts.agencyName, createdOn);
  return allowed({ name: `${slip.title}（${seen.value.facts.number}）.pdf`, bytes });
}

type Opened = LetterCase & { readonly caseId: string; readonly letters: readonly LetterRow[]; readonly route: string };

async function opened(office: Office, who: Who, caseId: string): Promise<Decided<Opened>> {
  const permitted = may(who, true, 'letter.view');
  if (!permitted.ok) return permitted;
  const seen = await letterCase(office.db, office, who.agency, caseId);
  if (!seen.ok) return seen;
  const { applicantId } = seen.value.state;
  const data = applicantId === null ? null : await applicantData(office.db, office.vault, applicantId);
  const letters = await lettersOf(office.db, caseId);
  return allowed({ ...seen.value, caseId, letters, route: data?.request.route ?? '' });
}

const consulting = (letters: readonly LetterRow[]) =>
  letters.filter(({ kind, number }) => kind === 'thirdParty' && number !== null);

const reviewed = (events: Opened['found']['events']) =>
  events.some(({ type }) => type === 'sentToReview' || type === 'concluded');

type Maker = (office: Office, seen: Opened, letter: string | undefined) => Promise<Slip | null>;

const makers: Readonly<Record<SlipKind, Maker>> = {
  async deliveryProof(office, { found, state, facts, letters, route }) {
    const way = paperWay(found.events, route);
    const { reply, sending } = state;
    if (way === null || reply === null) return null;
    const letter = letters.findLast(({ kind, number }) => kind === 'reply' && number === reply.documentNumber);
    const content = letter === undefined ? null : await contentOf(office.db, office.vault, letter);
    return deliveryProof({
      caseNumber: facts.number,
      document:
        letter === undefined
          ? outcomes[reply.outcome].title
          : titleOf(letter, content?.notHeld ?? null, content?.otherReason ?? null),
      documentNumber: reply.documentNumber,
      recipient: facts.applicantName,
      way,
      sentOn: way === 'post' ? (sending?.on ?? null) : null,
      tracking: way === 'post' ? await numberOf(office, sending) : null,
    });
  },
  async opinionForm(_, { facts, letters }, wanted) {
    const letter = consulting(letters).find(({ id }) => id === wanted);
    if (letter?.number == null || letter.signed_on === null) return null;
    return opinionForm({ agencyName: facts.agencyName, letterNumber: letter.number, signedOn: letter.signed_on });
  },
  async approval(office, { caseId, found, state, facts, letters }) {
    if (!reviewed(found.events)) return null;
    const entries = await ledgerEntries(office.db, 'application', caseId);
    const own = entries.slice(entries.findLastIndex(({ event }) => event.type === 'reopened') + 1);
    const letter = letters.findLast(({ kind, round }) => kind === 'reply' && round === state.round);
    const versions = letter === undefined ? [] : await versionsOf(office.db, letter.id);
    const people = [...own.map(({ actor }) => actor), ...versions.map((one) => one.written_by)];
    const names = await accountNames(office.db, [...new Set(people)]);
    const nameOf = (id: string) => names.get(id) ?? id;
    return approval({
      caseNumber: facts.number,
      receivedOn: facts.receivedOn,
      dueOn: facts.dueOn,
      description: facts.description,
      outcome: letter?.outcome ?? state.reply?.outcome ?? null,
      drafters: versions.map((one) => `第${one.version}稿，${nameOf(one.written_by)}，${minuteOf(one.written_at)}`),
      steps: own.map(({ event, actor, writtenAt }) => ({ event, by: nameOf(actor), at: minuteOf(writtenAt) })),
    });
  },
};

async function numberOf({ db, vault }: Office, sending: Opened['state']['sending']): Promise<string | null> {
  if (sending === null) return null;
  return sending.text === null ? sending.tracking : textOf(db, vault, sending.text);
}

const notYet: Readonly<Record<SlipKind, Refusal>> = {
  deliveryProof: refusal(
    'slip-not-yet',
    regulation('OUT-26', '第四十条'),
    '送达回证用于当面或者邮寄送达的答复。本件还没有作出答复，或者答复以网上、电子邮件的方式送达，不需要送达回证。',
  ),
  opinionForm: refusal(
    'slip-not-yet',
    regulation('REG-42', '第三十二条'),
    '没有找到已经签发的第三方意见征询书。第三方意见书随征询书寄送，请先签发征询书。',
  ),
  approval: refusal(
    'slip-not-yet',
    regulation('REG-16', '第十七条'),
    '本件还没有送审，也没有作出答复，没有可以呈批的内容。请先送审。',
  ),
};
