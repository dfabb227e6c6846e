/** Who has the draft of a publication open now. A row says when its person was last seen there, and goes soon after. */

import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';

export interface Present {
  readonly accountId: string;
  readonly seenAt: string;
}

/** Says that the account is there, and forgets who has not been since `since`, at any draft. */
export async function bePresent(
  tx: Tx,
  { caseId, accountId, agency, at }: Readonly<Record<'caseId' | 'accountId' | 'agency' | 'at', string>>,
  since: string,
): Promise<void> {
  await sql`delete from publication_presence where agency = ${agency} and seen_at < ${since}`.execute(tx);
  await sql`insert into publication_presence (case_id, account_id, agency, seen_at)
    values (${caseId}, ${accountId}, ${agency}, ${at})
    on conflict (case_id, account_id) do update set seen_at = excluded.seen_at`.execute(tx);
}

/** The account has left the draft. */
export async function bePresentNoMore(db: Db | Tx, caseId: string, accountId: string): Promise<void> {
  await db
    .deleteFrom('publication_presence')
    .where('case_id', '=', caseId)
    .where('account_id', '=', accountId)
    .execute();
}

/** The others who were there since then. */
export async function presentOthers(
  tx: Tx,
  caseId: string,
  accountId: string,
  since: string,
): Promise<readonly Present[]> {
  return tx
    .selectFrom('publication_presence')
    .select(['account_id as accountId', 'seen_at as seenAt'])
    .where('case_id', '=', caseId)
    .where('account_id', '<>', accountId)
    .where('seen_at', '>=', since)
    .orderBy('account_id')
    .execute();
}
