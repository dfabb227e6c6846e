/** Replies that are decided and have not arrived: what waits to be sent, what is on its way, what came back. */

import { sql } from 'kysely';
import type { DeliveryStage } from '#law/application/delivery';
import type { TravellingWay } from '#law/application/events';
import type { Day } from '#law/calendar/day';
import type { OutcomeKey } from '#law/report/report';
import type { Db, Tx } from '../db.ts';

export interface DeliveryLine {
  readonly caseId: string;
  readonly number: string;
  readonly outcome: OutcomeKey | null;
  readonly concludedOn: Day | null;
  readonly stage: DeliveryStage;
  readonly sentOn: Day | null;
  readonly sentBy: TravellingWay | null;
  readonly tracking: string | null;
  /** Where the number is kept, sealed; null where `tracking` is it, or there is none. */
  readonly sendingText: string | null;
  readonly returnedOn: Day | null;
}

export interface DeliverySearch {
  readonly agency: string;
  readonly stage?: DeliveryStage | undefined;
  readonly by?: TravellingWay | undefined;
  /** Where the page before ended. */
  readonly after?: readonly [concludedOn: string, caseId: string] | undefined;
  readonly limit: number;
}

const stage = sql<DeliveryStage>`case when sent_on is null then 'waiting' when returned_on is null then 'underWay' else 'returned' end`;

/** The first decided first. */
export async function deliveryLines(
  db: Db | Tx,
  { agency, stage: wanted, by, after, limit }: DeliverySearch,
): Promise<readonly DeliveryLine[]> {
  let query = db
    .selectFrom('application')
    .select(['case_id as caseId', 'number', 'outcome', 'concluded_on as concludedOn'])
    .select(['sent_on as sentOn', 'sent_by as sentBy', 'tracking', 'sending_text as sendingText'])
    .select('returned_on as returnedOn')
    .select(stage.as('stage'))
    .where('agency', '=', agency)
    .where('state', '=', 'concluded');
  if (wanted !== undefined) query = query.where(stage, '=', wanted);
  if (by !== undefined) query = query.where('sent_by', '=', by);
  if (after !== undefined) {
    query = query.where(sql<boolean>`(concluded_on, case_id) > (${after[0]}::date, ${after[1]})`);
  }
  return query.orderBy('concluded_on').orderBy('case_id').limit(limit).execute();
}

/** How many stand at each stage. */
export async function deliveryCounts(db: Db | Tx, agency: string): Promise<Readonly<Record<DeliveryStage, number>>> {
  const rows = await db
    .selectFrom('application')
    .select([stage.as('stage'), sql<number>`count(*)::int`.as('count')])
    .where('agency', '=', agency)
    .where('state', '=', 'concluded')
    .groupBy(stage)
    .execute();
  const of = (one: DeliveryStage) => rows.find((row) => row.stage === one)?.count ?? 0;
  return { waiting: of('waiting'), underWay: of('underWay'), returned: of('returned') };
}
