/** Which letters of an agency bear a number. */

import { sql } from 'kysely';
import { comparableDocumentNumber, type NumberUse } from '#law/letter/number';
import type { Tx } from '../db.ts';

/** More than one number can honestly stand at: consultation and its signed letter. */
const most = 20;

/** The earliest first. Nobody else gives the agency's letter this number before the end of the transaction. */
export async function usesOfNumber(
  tx: Tx,
  agency: string,
  caseId: string,
  typed: string,
): Promise<readonly NumberUse[]> {
  const number = comparableDocumentNumber(typed);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`letter ${agency} ${number}`}, 0))`.execute(tx);
  const rows = await tx
    .selectFrom('letter_number')
    .innerJoin('application', 'application.case_id', 'letter_number.case_id')
    .select(['letter_number.case_id', 'letter_number.kind', 'letter_number.on_day', 'application.number as caseNumber'])
    .where('letter_number.agency', '=', agency)
    .where('letter_number.number', '=', number)
    .orderBy('letter_number.on_day')
    .orderBy('letter_number.sequence')
    .limit(most)
    .execute();
  return rows.map(({ case_id, kind, on_day: on, caseNumber }) => ({
    kind,
    on,
    caseNumber,
    ownCase: case_id === caseId,
  }));
}
