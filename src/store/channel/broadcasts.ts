/** Scripts for the broadcaster: what was chosen of an edition, when it was aired, and that a withdrawal was told. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Database, Db, Tx } from '../db.ts';

export type Broadcast = Selectable<Database['broadcast']>;

/** Newest first. */
export async function broadcastsOf(db: Db | Tx, caseId: string): Promise<readonly Broadcast[]> {
  return db.selectFrom('broadcast').selectAll().where('case_id', '=', caseId).orderBy('made_at', 'desc').execute();
}

export async function holdBroadcast(tx: Tx, id: string): Promise<Broadcast | null> {
  const row = await tx.selectFrom('broadcast').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row ?? null;
}

export async function broadcastOf(db: Db, id: string): Promise<Broadcast | null> {
  return (await db.selectFrom('broadcast').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export type NewBroadcast = Pick<
  Broadcast,
  'id' | 'case_id' | 'agency' | 'edition' | 'per_minute' | 'seconds' | 'made_by' | 'made_at'
> & { readonly paragraphs: readonly number[] };

export async function addBroadcast(tx: Tx, { paragraphs, ...row }: NewBroadcast): Promise<void> {
  const open = { station: null, broadcast_on: null, receipt: null, recorded_by: null, told_on: null, told: null };
  await tx
    .insertInto('broadcast')
    .values({ ...row, ...open, paragraphs: JSON.stringify(paragraphs) })
    .execute();
}

export async function recordAiring(
  tx: Tx,
  id: string,
  { station, on, receipt, by }: Readonly<Record<'station' | 'receipt' | 'by', string>> & { readonly on: Day },
): Promise<void> {
  const aired = { station, receipt, broadcast_on: on, recorded_by: by };
  await tx.updateTable('broadcast').set(aired).where('id', '=', id).execute();
}

export async function recordTold(tx: Tx, id: string, on: Day, told: string): Promise<void> {
  await tx.updateTable('broadcast').set({ told_on: on, told }).where('id', '=', id).execute();
}

export interface UntoldBroadcast {
  readonly caseId: string;
  readonly title: string;
  readonly station: string;
  readonly withdrawnOn: Day;
}

/** Aired, withdrawn since, and the broadcaster has not been told. */
export async function untoldBroadcasts(db: Db, agency: string): Promise<readonly UntoldBroadcast[]> {
  const { rows } = await sql<UntoldBroadcast>`
    select b.case_id as "caseId", p.title, b.station, p.withdrawn_on as "withdrawnOn"
    from broadcast b join publication p on p.case_id = b.case_id
    where b.agency = ${agency} and b.broadcast_on is not null and b.told_on is null and p.withdrawn_on is not null
    order by p.withdrawn_on, b.case_id`.execute(db);
  return rows;
}
