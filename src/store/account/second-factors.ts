/** Second factors and recovery codes: each time step and each code is good once. */

import type { Selectable } from 'kysely';
import type { Db, Tx } from '../db.ts';
import type { SecondFactorTable } from './tables.ts';

export type SecondFactorRow = Selectable<SecondFactorTable>;

export async function secondFactor(db: Db | Tx, accountId: string): Promise<SecondFactorRow | null> {
  const row = db.selectFrom('second_factor').selectAll().where('account_id', '=', accountId);
  return (await row.executeTakeFirst()) ?? null;
}

export async function setSecondFactor(db: Db | Tx, factor: SecondFactorRow): Promise<void> {
  await db
    .insertInto('second_factor')
    .values(factor)
    .onConflict((same) => same.column('account_id').doUpdateSet(factor))
    .execute();
}

/** Puts one in the place of another. False where that one is not the present one any more. */
export async function renewSecondFactor(
  db: Db | Tx,
  { account_id, confirmed_at }: SecondFactorRow,
  factor: SecondFactorRow,
): Promise<boolean> {
  const renewed = await db
    .updateTable('second_factor')
    .set(factor)
    .where('account_id', '=', account_id)
    .where('confirmed_at', '=', confirmed_at)
    .returning('account_id')
    .executeTakeFirst();
  return renewed !== undefined;
}

/** Uses up a time step and all before it. False where it was used already: of two at once only one passes. */
export async function spendStep(db: Db | Tx, accountId: string, step: number): Promise<boolean> {
  const used = await db
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .returning('account_id')
    .executeTakeFirst();
  return used !== undefined;
}

/** Replaces the recovery codes, of which only digests come here. */
export async function setRecoveryCodes(db: Db | Tx, accountId: string, digests: readonly Buffer[]): Promise<void> {
  await db.deleteFrom('recovery_code').where('account_id', '=', accountId).execute();
  const rows = digests.map((code_hash) => ({ code_hash, account_id: accountId, used_at: null }));
  await db.insertInto('recovery_code').values(rows).execute();
}

export async function spendRecoveryCode(db: Db | Tx, accountId: string, digest: Buffer, at: string): Promise<boolean> {
  const used = await db
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', digest)
    .where('used_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst();
  return used !== undefined;
}

export async function recoveryCodesLeft(db: Db | Tx, accountId: string): Promise<number> {
  const { left } = await db
    .selectFrom('recovery_code')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return left;
}

export async function removeSecondFactor(db: Db | Tx, accountId: string): Promise<void> {
  await db.deleteFrom('second_factor').where('account_id', '=', accountId).execute();
  await db.deleteFrom('recovery_code').where('account_id', '=', accountId).execute();
}
