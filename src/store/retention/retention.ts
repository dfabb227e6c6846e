/** Which cases' personal data is due for erasure, what holds it, and the erasure itself: the ledger is not touched. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import { type HoldReason, type RetentionSettings, retentionSettings } from '#law/retention/retention';
import type { Db, Tx } from '../db.ts';
import { forgetFile } from '../file/files.ts';
import { settingNamed } from '../setting.ts';
import type { Vault } from '../vault.ts';

const name = 'retention';

export async function readRetention(db: Db | Tx): Promise<RetentionSettings> {
  return retentionSettings(await settingNamed(db, name));
}

export interface ClosedCase {
  readonly caseId: string;
  readonly agency: string;
  readonly number: string;
  readonly applicantId: string;
  /** Delivery, or where nothing is delivered the end of the case, or the day on which it left the count. */
  readonly closedOn: Day;
}

/**
 * Cases closed by that day whose data still stands: no appeal open, nothing on hold. The oldest first, at most `limit`; `held`:
 * those that only a hold keeps.
 */
export async function closedCases(
  db: Db | Tx,
  by: Day,
  { limit, held = false }: { readonly limit: number; readonly held?: boolean },
): Promise<readonly ClosedCase[]> {
  const closed = sql<Day>`coalesce(application.delivered_on, application.concluded_on, application.set_aside_on)`;
  const rows = await db
    .selectFrom('application')
    .innerJoin('applicant', 'applicant.id', 'application.applicant_id')
    .leftJoin('retention_hold', 'retention_hold.case_id', 'application.case_id')
    .select(['application.case_id', 'application.agency', 'application.number', 'application.applicant_id'])
    .select(closed.as('closedOn'))
    .where((on) =>
      on.or([on('application.concluded_on', 'is not', null), on('application.set_aside_on', 'is not', null)]),
    )
    .where(closed, '<=', by)
    .where('applicant.erased_at', 'is', null)
    .where('retention_hold.case_id', held ? 'is not' : 'is', null)
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('appeal')
            .select('appeal.case_id')
            .whereRef('appeal.application_id', '=', 'application.case_id')
            .where('appeal.result', 'is', null),
        ),
      ),
    )
    .orderBy(closed)
    .orderBy('application.case_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    agency: row.agency,
    number: row.number,
    applicantId: row.applicant_id,
    closedOn: row.closedOn,
  }));
}

/** What is left of the applicant says only that there was one. Returns the files whose bytes are now to be removed. */
export async function erasePersonal(
  tx: Tx,
  vault: Vault,
  { caseId, applicantId }: Pick<ClosedCase, 'caseId' | 'applicantId'>,
  at: string,
): Promise<readonly string[]> {
  const blank = (column: string) => vault.seal('', `applicant.${column}.${applicantId}`);
  await tx
    .updateTable('applicant')
    .set({
      key_version: vault.keyVersion,
      name: blank('name'),
      contact: blank('contact'),
      request: blank('request'),
      identity: null,
      identity_index: null,
      erased_at: at,
    })
    .where('id', '=', applicantId)
    .execute();
  await tx.updateTable('case_text').set({ body: null, erased_at: at }).where('case_id', '=', caseId).execute();
  const files = await tx
    .selectFrom('file')
    .select('id')
    .where('owner_subject', '=', 'application')
    .where('owner_case', '=', caseId)
    .where('state', '!=', 'erased')
    .execute();
  for (const { id } of files) await forgetFile(tx, id, 'erased', at);
  return files.map(({ id }) => id);
}

export async function holdOf(db: Db | Tx, caseId: string): Promise<HoldReason | null> {
  const row = await db.selectFrom('retention_hold').select('reason').where('case_id', '=', caseId).executeTakeFirst();
  return row?.reason ?? null;
}

/** Puts a case on hold, or changes why. */
export async function setHold(
  tx: Tx,
  hold: { readonly caseId: string; readonly agency: string; readonly reason: HoldReason; readonly by: string },
  at: string,
): Promise<void> {
  const { caseId, agency, reason, by } = hold;
  await tx
    .insertInto('retention_hold')
    .values({ case_id: caseId, agency, reason, held_at: at, held_by: by })
    .onConflict((on) => on.column('case_id').doUpdateSet({ reason, held_at: at, held_by: by }))
    .execute();
}

export async function liftHold(tx: Tx, caseId: string): Promise<void> {
  await tx.deleteFrom('retention_hold').where('case_id', '=', caseId).execute();
}
