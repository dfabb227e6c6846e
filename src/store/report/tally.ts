/** What a year's report counts, grouped by the database in one pass over each projection. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Channel } from '#law/publication/events';
import type { AppealBlock, AppealResult, ApplicantType, OutcomeKey } from '#law/report/report';
import type { Db, Tx } from '../db.ts';

/** The days that a report counts: from 1 January through the cut-off, both included. */
export interface Period {
  readonly from: Day;
  readonly through: Day;
}

export interface ApplicationGroup {
  readonly applicantType: ApplicantType;
  readonly receivedBeforeYear: boolean;
  /** Outcome dated inside the period; null for applications open at its end. */
  readonly outcome: OutcomeKey | null;
  readonly count: number;
}

/** Applications that the period touches: received by its end and not concluded before its start (AR-95). */
export async function applicationGroups(
  db: Db | Tx,
  agency: string,
  period: Period,
): Promise<readonly ApplicationGroup[]> {
  // Grouped by the columns as they stand, with counts beside: no expression of its own for each of a million rows.
  const { rows } = await sql<StoredGroup>`
    select applicant_type as "applicantType", outcome,
           count(*) as "all",
           count(*) filter (where received_on < ${period.from}) as "before",
           count(*) filter (where concluded_on <= ${period.through}) as "concluded",
           count(*) filter (where received_on < ${period.from} and concluded_on <= ${period.through}) as "beforeConcluded"
    from application
    where agency = ${agency}
      and received_on <= ${period.through}
      and (concluded_on >= ${period.from} or concluded_on is null)
    group by 1, 2`.execute(db);
  return rows.flatMap(groupsOf);
}

interface StoredGroup {
  readonly applicantType: ApplicantType;
  readonly outcome: OutcomeKey | null;
  readonly all: number;
  readonly before: number;
  readonly concluded: number;
  readonly beforeConcluded: number;
}

/** A stored group falls into four: received before or in the year, concluded in the period or open at its end. */
function groupsOf({
  applicantType,
  outcome,
  all,
  before,
  concluded,
  beforeConcluded,
}: StoredGroup): ApplicationGroup[] {
  return [
    { applicantType, receivedBeforeYear: true, outcome, count: beforeConcluded },
    { applicantType, receivedBeforeYear: false, outcome, count: concluded - beforeConcluded },
    { applicantType, receivedBeforeYear: true, outcome: null, count: before - beforeConcluded },
    { applicantType, receivedBeforeYear: false, outcome: null, count: all - before - (concluded - beforeConcluded) },
  ].filter((group) => group.count > 0);
}

export interface AppealItem {
  readonly block: AppealBlock;
  readonly filedOn: Day;
  readonly result: Exclude<AppealResult, 'pending'> | null;
  readonly resultOn: Day | null;
}

/** Appeals filed by the end of the period and not decided before its start. */
export async function appealItems(db: Db | Tx, agency: string, period: Period): Promise<readonly AppealItem[]> {
  return db
    .selectFrom('appeal')
    .select(['block', 'filed_on as filedOn', 'result', 'result_on as resultOn'])
    .where('agency', '=', agency)
    .where('filed_on', '<=', period.through)
    .where((eb) => eb.or([eb('result_on', 'is', null), eb('result_on', '>=', period.from)]))
    .execute();
}

export interface DocumentItem {
  readonly kind: 'regulations' | 'normativeDocuments';
  readonly issuedOn: Day;
  readonly endedOn: Day | null;
}

/** The register of 规章 and 行政规范性文件 issued by the end of the period. */
export async function documentItems(db: Db | Tx, agency: string, period: Period): Promise<readonly DocumentItem[]> {
  return db
    .selectFrom('document')
    .select(['kind', 'issued_on as issuedOn', 'ended_on as endedOn'])
    .where('agency', '=', agency)
    .where('issued_on', '<=', period.through)
    .execute();
}

export interface PublicationCounts {
  readonly published: number;
  readonly interpretations: number;
  readonly byChannel: Readonly<Partial<Record<Channel, number>>>;
}

/** Items published in the period, and items delivered in it by channel. */
export async function publicationCounts(db: Db | Tx, agency: string, period: Period): Promise<PublicationCounts> {
  const { rows } = await sql<{ published: number; interpretations: number }>`
    select count(*) as published, count(interprets) as interpretations
    from publication
    where agency = ${agency} and published_on between ${period.from} and ${period.through}`.execute(db);
  const deliveries = await db
    .selectFrom('delivery')
    .select(['channel', (eb) => eb.fn.countAll<number>().as('count')])
    .where('agency', '=', agency)
    .where('delivered_on', '>=', period.from)
    .where('delivered_on', '<=', period.through)
    .groupBy('channel')
    .execute();
  return {
    published: rows[0]?.published ?? 0,
    interpretations: rows[0]?.interpretations ?? 0,
    byChannel: Object.fromEntries(deliveries.map((row) => [row.channel, row.count])),
  };
}

export interface ServiceCounts {
  readonly listed: number;
  readonly withGuide: number;
}

/** Services in the catalogue on a day, and those among them with a guide in force. */
export async function serviceCounts(db: Db | Tx, agency: string, on: Day): Promise<ServiceCounts> {
  const { rows } = await sql<ServiceCounts>`
    select count(*) as listed, count(*) filter (where guide_from <= ${on}) as "withGuide"
    from service
    where agency = ${agency} and listed_on <= ${on} and (cancelled_on is null or cancelled_on > ${on})`.execute(db);
  return rows[0] ?? { listed: 0, withGuide: 0 };
}

export interface FeeCounts {
  readonly notices: number;
  readonly chargedFen: number;
  readonly receivedFen: number;
}

/** The year's information processing fees (FEE-21): notices and amounts by day of notice, receipts by day of payment. */
export async function feeCounts(db: Db | Tx, agency: string, period: Period): Promise<FeeCounts> {
  const { rows } = await sql<FeeCounts>`
    select count(*) filter (where fee_noticed_on between ${period.from} and ${period.through}) as notices,
           coalesce(sum(fee_fen) filter (where fee_noticed_on between ${period.from} and ${period.through}), 0) as "chargedFen",
           coalesce(sum(fee_fen) filter (where fee_paid_on between ${period.from} and ${period.through}), 0) as "receivedFen"
    from application
    where agency = ${agency} and fee_noticed_on is not null`.execute(db);
  return rows[0] ?? { notices: 0, chargedFen: 0, receivedFen: 0 };
}
