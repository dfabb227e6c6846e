/** Bundles as lists ask for them, their editions, and the guides in force of their members. */

import { sql } from 'kysely';
import type { Bundle } from '#law/bundle/bundle';
import type { Day } from '#law/calendar/day';
import type { ServiceStateKey } from '#law/service/fold';
import type { Guide } from '#law/service/guide';
import type { Db, Tx } from '../db.ts';

export interface BundleLine {
  readonly caseId: string;
  readonly agency: string;
  readonly name: string;
  readonly editions: number;
  readonly changedOn: Day | null;
  readonly cancelledOn: Day | null;
  readonly reason: string | null;
  readonly round: 'reviewing' | 'returned' | 'passed' | null;
}

const lines = (db: Db | Tx) =>
  db
    .selectFrom('bundle')
    .select([
      'case_id as caseId',
      'agency',
      'name',
      'editions',
      'changed_on as changedOn',
      'cancelled_on as cancelledOn',
      'reason',
      'round',
    ]);

/** By name, those that stand before the cancelled. */
export async function bundleLines(db: Db | Tx, agency: string): Promise<readonly BundleLine[]> {
  return lines(db)
    .where('agency', '=', agency)
    .orderBy((eb) => eb('cancelled_on', 'is not', null))
    .orderBy('name')
    .orderBy('case_id')
    .execute();
}

export async function bundleById(db: Db | Tx, caseId: string): Promise<BundleLine | null> {
  return (await lines(db).where('case_id', '=', caseId).executeTakeFirst()) ?? null;
}

export interface BundleEditionRow {
  readonly caseId: string;
  readonly edition: number;
  readonly from: Day;
  readonly hash: string;
  readonly note: string | null;
  readonly content: Bundle;
}

/** Newest first, those that come into force later among them. */
export async function bundleEditions(db: Db | Tx, caseId: string): Promise<readonly BundleEditionRow[]> {
  return db
    .selectFrom('bundle_edition')
    .select(['case_id as caseId', 'edition', 'from_day as from', 'hash', 'note', 'content'])
    .where('case_id', '=', caseId)
    .orderBy('edition', 'desc')
    .execute();
}

/** Of each bundle that the public finds on a day, the edition in force. */
export async function offeredEditions(db: Db | Tx, agency: string, on: Day): Promise<readonly BundleEditionRow[]> {
  const { rows } = await sql<BundleEditionRow>`
    select distinct on (case_id) case_id as "caseId", edition, edition.from_day as "from", hash, note, content
    from bundle_edition edition join bundle using (case_id)
    where edition.agency = ${agency} and edition.from_day <= ${on} and (cancelled_on is null or cancelled_on > ${on})
    order by case_id, edition desc`.execute(db);
  return rows;
}

export interface MemberService {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly state: ServiceStateKey;
  /** In force on the day; null where there is none with a text. */
  readonly guide: Guide | null;
}

/** The agency's services of these codes with the guides in force on a day. */
export async function memberServices(
  db: Db | Tx,
  agency: string,
  codes: readonly string[],
  on: Day,
): Promise<readonly MemberService[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql<MemberService>`
    select code, name, department, state, guide.content as guide from service
    left join lateral (select content from guide_edition
      where guide_edition.case_id = service.case_id and from_day <= ${on} order by edition desc limit 1) guide on true
    where agency = ${agency} and code = any (${sql.val([...codes])}::text[])
    order by code`.execute(db);
  return rows;
}
