/** An agency's own words, findings that were taken on, and whether a place that a text names is open to the public. */

import type { Day } from '#law/calendar/day';
import type { Expression } from '#law/publication/expressions';
import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';

export async function expressionsOf(db: Db | Tx, agency: string): Promise<readonly Expression[]> {
  return db
    .selectFrom('publication_word')
    .select(['word', 'instead', 'severity'])
    .where('agency', '=', agency)
    .orderBy('position')
    .execute();
}

export async function storeExpressions(tx: Tx, agency: string, list: readonly Expression[]): Promise<void> {
  await tx.deleteFrom('publication_word').where('agency', '=', agency).execute();
  if (list.length === 0) return;
  const rows = list.map((one, position) => ({ agency, position, ...one }));
  await tx.insertInto('publication_word').values(rows).execute();
}

export interface TextWaiver {
  readonly covers: readonly string[];
  readonly article: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

const placeOf = (column: 'covers' | 'reason', id: string) => `publication_waiver.${column}.${id}`;

export async function keepTextWaiver(
  tx: Tx,
  vault: Vault,
  { id, caseId, agency, covers, article, reason, by, at }: TextWaiver & Record<'id' | 'caseId' | 'agency', string>,
): Promise<void> {
  await tx
    .insertInto('publication_waiver')
    .values({
      id,
      case_id: caseId,
      agency,
      covers: vault.seal(JSON.stringify(covers), placeOf('covers', id)),
      article,
      reason: vault.seal(reason, placeOf('reason', id)),
      waived_by: by,
      waived_at: at,
    })
    .execute();
}

/** Oldest first. */
export async function textWaiversOf(db: Db | Tx, vault: Vault, caseId: string): Promise<readonly TextWaiver[]> {
  const rows = await db
    .selectFrom('publication_waiver')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('waived_at')
    .execute();
  return rows.map(({ id, covers, article, reason, waived_by: by, waived_at: at }) => ({
    covers: JSON.parse(vault.open(covers, placeOf('covers', id))) as readonly string[],
    article,
    reason: vault.open(reason, placeOf('reason', id)),
    by,
    at,
  }));
}

/** Of these publications those that stand published on that day. */
export async function standingPublic(db: Db | Tx, ids: readonly string[], today: Day): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('publication')
    .select('case_id')
    .where('case_id', 'in', ids)
    .where('published_on', '<=', today)
    .where('withdrawn_on', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.case_id));
}
