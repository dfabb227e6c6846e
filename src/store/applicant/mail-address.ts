/** Where applicants want to hear of their cases, and of which cases they want to hear no more. */

import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';
import type { Contact } from './applicant.ts';

/** E-mail addresses by id of the applicant; those who gave none, or whose data has been erased, are left out. */
export async function mailAddresses(
  db: Db | Tx,
  vault: Vault,
  applicantIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (applicantIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('applicant')
    .select(['id', 'contact'])
    .where('id', 'in', applicantIds)
    .where('erased_at', 'is', null)
    .execute();
  return new Map(
    rows.flatMap(({ id, contact }) => {
      const { email } = JSON.parse(vault.open(contact, `applicant.contact.${id}`)) as Contact;
      return email === '' ? [] : [[id, email] as const];
    }),
  );
}

/** Those of the cases whose applicants have stopped their notices. */
export async function stoppedOf(db: Db | Tx, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await db.selectFrom('mail_stop').select('case_id').where('case_id', 'in', caseIds).execute();
  return new Set(rows.map((row) => row.case_id));
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
