/** Questions about warnings, and their settings. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { SignalKey } from '#law/warning/signals';
import type { Db, Tx } from '../db.ts';
import { settingNamed, storeSetting } from '../setting.ts';
import type { WarningTable } from './tables.ts';

export type WarningRow = Selectable<WarningTable>;

/** Whose facts still stand. */
export async function openWarnings(db: Db | Tx, agency: string): Promise<readonly WarningRow[]> {
  return db
    .selectFrom('warning')
    .selectAll()
    .where('agency', '=', agency)
    .where('ended_on', 'is', null)
    .orderBy('due_on')
    .orderBy('case_id')
    .execute();
}

/** What passed by itself or was settled lately, for whoever looks back. */
export async function endedWarnings(db: Db, agency: string, limit: number): Promise<readonly WarningRow[]> {
  return db
    .selectFrom('warning')
    .selectAll()
    .where('agency', '=', agency)
    .where('ended_on', 'is not', null)
    .orderBy('ended_on', 'desc')
    .orderBy('case_id')
    .limit(limit)
    .execute();
}

/** Those that were raised since a day, whatever became of them: their case ids. */
export async function warningsRaisedSince(
  db: Db,
  agency: string,
  since: Day,
  signal?: SignalKey,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('warning')
    .select('case_id')
    .where('agency', '=', agency)
    .where('raised_on', '>=', since)
    .$if(signal !== undefined, (query) => query.where('signal', '=', signal as SignalKey))
    .execute();
  return rows.map(({ case_id }) => case_id);
}

export interface SignalCounts {
  readonly signal: SignalKey;
  readonly raised: number;
  readonly open: number;
  readonly helpful: number;
  readonly notHelpful: number;
}

/** How often each signal was raised and what people said of it. */
export async function signalCounts(db: Db | Tx, agency: string): Promise<readonly SignalCounts[]> {
  const { rows } = await sql<SignalCounts>`
    select signal, sum(times)::int as raised, count(*) filter (where ended_on is null)::int as open,
      sum(helpful)::int as helpful, sum(not_helpful)::int as "notHelpful"
    from warning where agency = ${agency} group by signal`.execute(db);
  return rows;
}

const settingName = (agency: string) => `warnings:${agency}`;

/** The stored settings of an agency; null before anybody has changed them. */
export async function storedSignals(db: Db | Tx, agency: string): Promise<Readonly<Record<string, unknown>> | null> {
  return settingNamed(db, settingName(agency));
}

export async function storeSignals(tx: Tx, agency: string, value: object): Promise<void> {
  await storeSetting(tx, settingName(agency), value);
}
