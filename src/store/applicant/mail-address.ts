/** Where applicants want to hear of their cases, and of which cases they want to hear no more. */

import type { Db, Tx } from '../db.ts';
import { askAhead, statement } from '../statement.ts';
import type { Vault } from '../vault.ts';
import { contactIn } from './applicant.ts';

/** The e-mail address that the applicant of this case gave, and whether its notices were stopped; null where none stands. */
export async function mailOf(
  db: Db | Tx,
  vault: Vault,
  caseId: string,
): Promise<{ readonly email: string; readonly stopped: boolean } | null> {
  const row = await db
    .selectFrom('application')
    .innerJoin('applicant', 'applicant.id', 'application.applicant_id')
    .leftJoin('mail_stop', 'mail_stop.case_id', 'application.case_id')
    .select(['applicant.id', 'applicant.contact', 'mail_stop.case_id as stopped'])
    .where('application.case_id', '=', caseId)
    .where('applicant.erased_at', 'is', null)
    .executeTakeFirst();
  const email = row === undefined ? '' : contactIn(vault, row).email;
  return email === '' ? null : { email, stopped: row?.stopped !== null };
}

// By one id, so that its kept plan is that of three keys.
const toBeTold = `select p.case_id, a.id, a.contact from application p join applicant a on a.id = p.applicant_id
  where p.case_id = $1 and a.erased_at is null and not exists (select from mail_stop s where s.case_id = $1)`;

interface Sealed {
  readonly case_id: string;
  readonly id: string;
  readonly contact: Buffer;
}

/** Contacts of applicants by case, still sealed. */
export type SealedContacts = readonly Sealed[];

/**
 * The contact of whoever may be told of this case, asked along with the next question of the transaction: none where the
 * data has been erased, or the notices have been stopped.
 */
export function contactsAhead(tx: Tx, caseId: string): Promise<() => Promise<SealedContacts>> {
  return askAhead(tx, statement<Sealed>(toBeTold, caseId));
}

/** The same of several cases. */
export async function contactsOf(tx: Tx, caseIds: readonly string[]): Promise<SealedContacts> {
  const asked = [];
  for (const caseId of caseIds) asked.push(await contactsAhead(tx, caseId));
  return (await Promise.all(asked.map((answer) => answer()))).flat();
}

/** The e-mail addresses among them, by case. */
export function addressesIn(vault: Vault, contacts: SealedContacts): ReadonlyMap<string, string> {
  return new Map(
    contacts.flatMap((sealed) => {
      const { email } = contactIn(vault, sealed);
      return email === '' ? [] : [[sealed.case_id, email] as const];
    }),
  );
}

export async function stopMail(tx: Tx, stop: { readonly caseId: string; readonly agency: string }, at: string) {
  await tx
    .insertInto('mail_stop')
    .values({ case_id: stop.caseId, agency: stop.agency, stopped_at: at })
    .onConflict((conflict) => conflict.column('case_id').doNothing())
    .execute();
}

export async function resumeMail(tx: Tx, caseId: string): Promise<void> {
  await tx.deleteFrom('mail_stop').where('case_id', '=', caseId).execute();
}
