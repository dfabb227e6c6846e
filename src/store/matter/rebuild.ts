/** Matters by id, for computing them again. */

import { sql } from 'kysely';
import type { Tx } from '../db.ts';
import type { KnownStanding } from './ingest.ts';

export type KeptStanding = KnownStanding & { readonly agency: string; readonly source: string };

/** Those with a greater id, locked until the end of the transaction. */
export async function mattersAfter(tx: Tx, id: number, limit: number): Promise<readonly KeptStanding[]> {
  const { rows } = await sql<KeptStanding>`
    select id, agency, source, number, service, state, step, received_on as "receivedOn", accepted_on as "acceptedOn",
      due_on as "dueOn", promised_on as "promisedOn", ended_on as "endedOn", result, rating, unfit,
      first_at as "firstAt", last_at as "lastAt"
    from matter where id > ${id} order by id limit ${limit} for update`.execute(tx);
  return rows;
}
