/** Which agency a case was sent to. That never changes, so what is once known is not asked again. */

import { agencyOfCase } from '#store/application/by-number';
import type { Db } from '#store/db';
import type { Office } from '../office.ts';

/** As many as are followed at one time; the oldest make room. */
const most = 10_000;
const known = new WeakMap<Db, Map<string, string>>();

/** Null where there is no such case. */
export async function agencyOfOwn({ db }: Office, caseId: string): Promise<string | null> {
  const kept = known.get(db)?.get(caseId);
  if (kept !== undefined) return kept;
  const agency = await agencyOfCase(db, caseId);
  if (agency !== null) keepAgency(db, caseId, agency);
  return agency;
}

/** Only of a case that stands: a transaction that may still fail has none. */
export function keepAgency(db: Db, caseId: string, agency: string): void {
  const cases = known.get(db) ?? new Map<string, string>();
  known.set(db, cases.set(caseId, agency));
  const [oldest] = cases.keys();
  if (cases.size > most && oldest !== undefined) cases.delete(oldest);
}
