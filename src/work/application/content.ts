/** What was applied for and by whom, for those who handle the case: veiled at first, whole where a purpose is given. */

import { may } from '#law/account/may';
import { carriers, identityKinds, routes } from '#law/applicant/kinds';
import { maskedAddress, maskedEmail, maskedName, maskedNumber } from '#law/applicant/masked';
import type { RevealPurpose } from '#law/applicant/purposes';
import type { Day } from '#law/calendar/day';
import { erasedFrom, type HoldReason } from '#law/retention/retention';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { tryOnce } from '#store/account/throttles';
import { type ApplicantData, applicantData } from '#store/applicant/applicant';
import { applicantOfCase } from '#store/application/by-number';
import { textsOf } from '#store/application/texts';
import type { Tx } from '#store/db';
import { holdOf, readRetention } from '#store/retention/retention';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchApplication } from './missing.ts';

/** Empty texts: the applicant gave none. */
export interface Person {
  readonly name: string;
  readonly identityKind: string;
  readonly identity: string;
  readonly telephone: string;
  readonly email: string;
  readonly address: string;
}

export interface ApplicationContent {
  readonly description: string;
  readonly carrier: string;
  readonly route: string;
  /** Veiled. */
  readonly applicant: Person;
  /** Corrections and explanations that the applicant has written since. */
  readonly statements: readonly { readonly on: string; readonly text: string }[];
  /** Of a case that was merged into another: why both ask for the same, where the texts do not show it. */
  readonly mergeGround: string | null;
  /** First day on which what is personal is erased; null while the case is open. */
  readonly keptUntil: Day | null;
  readonly held: HoldReason | null;
}

/** The content of a case of the person's own agency; a case elsewhere is answered as one that does not exist. */
export async function applicationContent(
  office: Office,
  who: Who,
  caseId: string,
): Promise<Decided<ApplicationContent>> {
  const permitted = may(who, true, 'applicant.view');
  if (!permitted.ok) return permitted;
  const owner = await applicantOfCase(office.db, caseId);
  if (owner === null || owner.agency !== who.agency) return refused(noSuchApplication);
  const data = await applicantData(office.db, office.vault, owner.applicantId);
  if (data === null) return refused(erased);
  const { description, carrier, route } = data.request;
  return allowed({
    description,
    carrier: carriers[carrier],
    route: routes[route],
    applicant: veiled(personOf(data), owner.applicantType !== 'naturalPerson'),
    statements: (await textsOf(office.db, office.vault, caseId, 'statement')).map(({ at, text }) => ({ on: at, text })),
    mergeGround: (await textsOf(office.db, office.vault, caseId, 'ground')).at(-1)?.text ?? null,
    keptUntil: owner.closedOn === null ? null : erasedFrom(owner.closedOn, await readRetention(office.db)),
    held: await holdOf(office.db, caseId),
  });
}

/** The applicant's whole data. That it was looked at, by whom and why stands in the audit trail. */
export function revealApplicant(
  office: Office,
  who: Who,
  caseId: string,
  purpose: RevealPurpose,
): Promise<Decided<Person>> {
  const call = {
    deed: 'applicant.reveal',
    subject: 'application',
    object: caseId,
    agency: who.agency,
    purpose,
  } as const;
  return act(office, who, call, async (tx: Tx) => {
    const looked = await lookOnce(tx, office, who);
    if (!looked.ok) return looked;
    const owner = await applicantOfCase(tx, caseId);
    if (owner === null || owner.agency !== who.agency) return refused(noSuchApplication);
    const data = await applicantData(tx, office.vault, owner.applicantId);
    return data === null ? refused(erased) : allowed({ value: personOf(data), changes: [] });
  });
}

/** Each look at somebody's whole data counts against the hour (P-03). */
export async function lookOnce(tx: Tx, office: Office, who: Who): Promise<Decided<true>> {
  const { blocked } = await tryOnce(tx, `reveal\0${who.accountId}`, hourly, office.now());
  return blocked ? refused(tooMany) : allowed(true);
}

function personOf({ name, identity, contact, request }: ApplicantData): Person {
  return {
    name,
    identityKind: identityKinds[request.identityKind].name,
    identity: identity ?? '',
    telephone: contact.telephone,
    email: contact.email,
    address: contact.address,
  };
}

function veiled(person: Person, isOrganisation: boolean): Person {
  return {
    ...person,
    name: maskedName(person.name, isOrganisation),
    identity: maskedNumber(person.identity),
    telephone: maskedNumber(person.telephone),
    email: person.email === '' ? '' : maskedEmail(person.email),
    address: maskedAddress(person.address),
  };
}

/** More than the work of an hour asks for (P-03). */
const hourly = { tries: 20, windowMinutes: 60, blockMinutes: 60 };

const tooMany: Refusal = {
  code: 'reveal-too-many',
  rule: 'P-03',
  article: '《中华人民共和国个人信息保护法》第六条',
  message: `一小时内已经查看${hourly.tries}次申请人的完整信息，达到上限。请一小时后再查看；确有大批工作的，请告知安全管理员。`,
};

const erased: Refusal = {
  code: 'applicant-erased',
  rule: 'P-06',
  article: '《中华人民共和国个人信息保护法》第四十七条',
  message: '保存期限已经届满，申请人的个人信息和申请内容已经删除。办理经过和统计数字仍在台账中。',
};
