/** The facts that signals are found in: named questions about one agency on one day. */

import { sql } from 'kysely';
import { addDays, type Day } from '#law/calendar/day';
import type { ComplaintObject } from '#law/complaint/events';
import type { Db, Tx } from '../db.ts';

export interface DueApplication {
  readonly id: string;
  readonly number: string;
  readonly owner: string | null;
  readonly due: Day;
}

/** Open applications whose reply period runs out by a day. */
export async function applicationsDueBy(db: Db | Tx, agency: string, by: Day): Promise<readonly DueApplication[]> {
  return db
    .selectFrom('application')
    .select(['case_id as id', 'number', 'assigned_account as owner', 'due_on as due'])
    .where('agency', '=', agency)
    .where('concluded_on', 'is', null)
    .where('set_aside_on', 'is', null)
    .where('due_on', 'is not', null)
    .where('due_on', '<=', by)
    .orderBy('due_on')
    .orderBy('case_id')
    .$narrowType<{ due: Day }>()
    .execute();
}

/** Open applications whose applicant was asked to correct them more than once. */
export async function correctedAgain(db: Db | Tx, agency: string) {
  const { rows } = await sql<{ id: string; number: string; owner: string | null; times: number }>`
    select a.case_id as id, a.number, a.assigned_account as owner, count(*)::int as times
    from application a join ledger l on l.case_id = a.case_id and l.type = 'correctionAsked'
    where a.agency = ${agency} and a.concluded_on is null and a.set_aside_on is null
    group by a.case_id having count(*) > 1 order by a.case_id`.execute(db);
  return rows;
}

export interface ClusterRow {
  readonly object: ComplaintObject;
  readonly ref: string;
  readonly thisWeek: number;
  readonly before: readonly number[];
}

/**
 * Complaints by what they are about: the seven days that end today, and as many weeks before, the nearest first. Merged ones
 * count: each is somebody who complained. Objects without a name of their own are no cluster but for offices.
 */
export async function complaintClusters(db: Db | Tx, agency: string, today: Day, weeks: number) {
  const from = addDays(today, -7 * (weeks + 1) + 1);
  const { rows } = await sql<{ object: ComplaintObject; ref: string; week: number; n: number }>`
    select object, ref, (${today}::date - received_on) / 7 as week, count(*)::int as n from complaint
    where agency = ${agency} and received_on between ${from} and ${today} and (ref <> '' or object = 'office')
    group by 1, 2, 3`.execute(db);
  const groups = new Map<string, { object: ComplaintObject; ref: string; counts: number[] }>();
  for (const { object, ref, week, n } of rows) {
    const key = `${object} ${ref}`;
    const group = groups.get(key) ?? { object, ref, counts: Array.from({ length: weeks + 1 }, () => 0) };
    group.counts[week] = n;
    groups.set(key, group);
  }
  return [...groups.values()].map(
    ({ object, ref, counts: [thisWeek = 0, ...before] }): ClusterRow => ({ object, ref, thisWeek, before }),
  );
}

export interface ToldComplaint {
  readonly id: string;
  readonly number: string;
  readonly object: ComplaintObject;
  readonly ref: string;
  readonly week: number;
}

/** Complaints of the seven days that end today (week 0) and of as many weeks before, the newest first. */
export async function complaintsByWeek(db: Db | Tx, agency: string, today: Day, weeks: number) {
  const from = addDays(today, -7 * (weeks + 1) + 1);
  const { rows } = await sql<ToldComplaint>`
    select case_id as id, number, object, ref, (${today}::date - received_on) / 7 as week from complaint
    where agency = ${agency} and received_on between ${from} and ${today}
    order by received_on desc, case_id desc limit 5000`.execute(db);
  return rows;
}

/** Normative documents on the site that no publication interprets, published since a day. */
export async function uninterpretedSince(db: Db | Tx, agency: string, since: Day, today: Day) {
  const { rows } = await sql<{ id: string; title: string; publishedOn: Day }>`
    select p.case_id as id, p.title, p.published_on as "publishedOn" from publication p
    where p.agency = ${agency} and p.published_on between ${since} and ${today} and p.withdrawn_on is null
      and (select (e.content ->> 'normative')::boolean from publication_edition e
        where e.case_id = p.case_id order by number desc limit 1)
      and not exists (select from publication i where i.interprets = p.case_id and i.published_on <= ${today})
    order by p.case_id`.execute(db);
  return rows;
}
