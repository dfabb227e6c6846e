/** Applicants' personal data: a table of its own, each field encrypted and bound to its row. */

import type { Selectable } from 'kysely';
import type { Carrier, IdentityKindKey, Route } from '#law/applicant/kinds';
import { comparableNumber } from '#law/applicant/same-applicant';
import type { ApplicantTable, Db, Tx } from '../db.ts';
import { askAhead, sendAhead, statement } from '../statement.ts';
import type { Vault } from '../vault.ts';

/** What the law lets an agency ask for (art. 29): who, how to reach, what, in which form and way. */
export interface ApplicantData {
  readonly name: string;
  /** 公民身份号码, 统一社会信用代码 or the number of another proof; null where none was recorded. */
  readonly identity: string | null;
  readonly contact: Contact;
  readonly request: InformationRequest;
}

/** Empty where the applicant gave none. */
export interface Contact {
  readonly telephone: string;
  readonly email: string;
  readonly address: string;
}

export interface InformationRequest {
  /** The information asked for, as the applicant described it. */
  readonly description: string;
  readonly identityKind: IdentityKindKey;
  readonly carrier: Carrier;
  readonly route: Route;
  /** Version of the notice on personal information that the applicant was shown (P-02); null where it was told otherwise. */
  readonly notice: string | null;
}

type SealedField = 'name' | 'identity' | 'contact' | 'request';

function placeOf(field: SealedField, id: string): string {
  return `applicant.${field}.${id}`;
}

export function addApplicant(tx: Tx, vault: Vault, agency: string, id: string, data: ApplicantData): Promise<void> {
  return addSealed(tx, sealedApplicant(vault, agency, id, data));
}

/** A row of the table, in the order of its columns. */
export type NewApplicant = readonly [
  id: string,
  agency: string,
  keyVersion: number,
  name: Buffer,
  identity: Buffer | null,
  contact: Buffer,
  request: Buffer,
  identityIndex: Buffer | null,
];

/** Asks nothing of the database, which may work on something else meanwhile. {@link addSealed} adds it. */
export function sealedApplicant(vault: Vault, agency: string, id: string, data: ApplicantData): NewApplicant {
  const { name, identity, contact, request } = data;
  const seal = (field: SealedField, text: string) => vault.seal(text, placeOf(field, id));
  return [
    id,
    agency,
    vault.keyVersion,
    seal('name', name),
    identity === null ? null : seal('identity', identity),
    seal('contact', JSON.stringify(contact)),
    seal('request', JSON.stringify(request)),
    identity === null ? null : vault.index(comparableNumber(identity), 'identity'),
  ];
}

const adding = `insert into applicant (id, agency, key_version, name, identity, contact, request, identity_index)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

export function addSealed(tx: Tx, applicant: NewApplicant): Promise<void> {
  return sendAhead(tx, statement(adding, ...applicant));
}

/** Those of these ids that are not erased. */
export async function applicantsData(
  db: Db | Tx,
  vault: Vault,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ApplicantData>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('applicant')
    .selectAll()
    .where('id', 'in', ids)
    .where('erased_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.id, opened(vault, row)]));
}

/** The applicant's data, opened; null where there is none or it has been erased. */
export async function applicantData(db: Db | Tx, vault: Vault, id: string): Promise<ApplicantData | null> {
  const row = await db.selectFrom('applicant').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.erased_at !== null) return null;
  return opened(vault, row);
}

/** What the pages of an application show of the applicant, still sealed. */
export interface SealedApplicant extends Pick<Selectable<ApplicantTable>, 'id' | 'contact' | 'request'> {
  /** The applicant wants no notices of this case by e-mail. */
  readonly mailStopped: boolean;
}

const ofCase = `select a.id, a.contact, a.request, exists (select from mail_stop s where s.case_id = $1) as "mailStopped"
  from application p join applicant a on a.id = p.applicant_id where p.case_id = $1 and a.erased_at is null`;

/** Who applied in this case, asked together with what the transaction asks next; null where the data has been erased. */
export async function applicantOfCaseAhead(tx: Tx, caseId: string): Promise<() => Promise<SealedApplicant | null>> {
  const answer = await askAhead(tx, statement<SealedApplicant>(ofCase, caseId));
  return async () => (await answer())[0] ?? null;
}

/** What stands in the row, in clear. */
function opened(vault: Vault, row: Selectable<ApplicantTable>): ApplicantData {
  const { id } = row;
  return {
    name: vault.open(row.name, placeOf('name', id)),
    identity: row.identity === null ? null : vault.open(row.identity, placeOf('identity', id)),
    contact: contactIn(vault, row),
    request: requestIn(vault, row),
  };
}

export function contactIn(vault: Vault, { id, contact }: Pick<SealedApplicant, 'id' | 'contact'>): Contact {
  return JSON.parse(vault.open(contact, placeOf('contact', id))) as Contact;
}

export function requestIn(vault: Vault, { id, request }: Pick<SealedApplicant, 'id' | 'request'>): InformationRequest {
  return JSON.parse(vault.open(request, placeOf('request', id))) as InformationRequest;
}
