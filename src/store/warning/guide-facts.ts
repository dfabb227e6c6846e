/** Facts of guides and matters that warn: guides older than their law, without a number, steps that wait, poor ratings. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';

export interface StandingGuide {
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  readonly telephone: string;
  readonly complaintTelephone: string;
}

/** The guide in force of each service that is offered. */
export async function standingGuides(db: Db | Tx, agency: string, today: Day): Promise<readonly StandingGuide[]> {
  const { rows } = await sql<StandingGuide>`
    select s.case_id as id, s.name, g.from_day as from, g.content ->> 'telephone' as telephone,
      g.content ->> 'complaintTelephone' as "complaintTelephone"
    from service s join lateral (select from_day, content from guide_edition g
      where g.case_id = s.case_id and g.from_day <= ${today} order by edition desc limit 1) g on true
    where s.agency = ${agency} and s.state <> 'cancelled' and g.content is not null order by s.case_id`.execute(db);
  return rows;
}

export interface OlderGuide {
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  readonly law: string;
  readonly changedOn: Day;
}

/** Guides whose basis was changed, repealed or ran out since, by the agency's register of documents; titles without their marks. */
export async function guidesOlderThanTheirLaw(db: Db | Tx, agency: string, today: Day): Promise<readonly OlderGuide[]> {
  const { rows } = await sql<OlderGuide>`
    with changed as (
      select d.title, max(c.on_day) as on_day from document d
      cross join lateral (select ended_on as on_day from document e where e.case_id = d.case_id and ended_on is not null
        union all select on_day from document_link l where l.case_id = d.case_id) c
      where d.agency = ${agency} and c.on_day <= ${today} group by d.title)
    select s.case_id as id, s.name, g.from_day as from, min(c.title) as law, max(c.on_day) as "changedOn"
    from service s join lateral (select from_day, content from guide_edition g
      where g.case_id = s.case_id and g.from_day <= ${today} order by edition desc limit 1) g on true
    cross join lateral jsonb_array_elements(g.content -> 'bases') b
    join changed c on translate(c.title, '《》 ', '') = translate(b ->> 'law', '《》 ', '') and c.on_day > g.from_day
    where s.agency = ${agency} and s.state <> 'cancelled' group by 1, 2, 3 order by 1`.execute(db);
  return rows;
}

/** Guides in force, and how many of them lack four or more of the kinds of elements that an inspector counts (PLT-65). */
export async function guideCompleteness(db: Db | Tx, agency: string, today: Day) {
  const { rows } = await sql<{ inForce: number; poor: number }>`
    select count(*)::int as "inForce", count(*) filter (where lacking >= 4)::int as poor
    from service s join lateral (select content from guide_edition g
      where g.case_id = s.case_id and g.from_day <= ${today} order by edition desc limit 1) g on true
    cross join lateral (select
      (coalesce(g.content -> 'bases', '[]') = '[]')::int + (coalesce(g.content ->> 'conditions', '') = '')::int
      + (coalesce(g.content -> 'materials', '[]') = '[]')::int + (coalesce(g.content ->> 'place', '') = '')::int
      + (coalesce(g.content ->> 'implementer', '') = '')::int + (g.content -> 'fees' is null)::int
      + (coalesce(g.content ->> 'hours', '') = '')::int + (coalesce(g.content ->> 'telephone', '') = '')::int
      + (coalesce(g.content -> 'steps', '[]') = '[]')::int as lacking) l
    where s.agency = ${agency} and s.state <> 'cancelled' and g.content is not null`.execute(db);
  return rows[0] ?? { inForce: 0, poor: 0 };
}

/** Last day on which one of the newest matters came in or was concluded; null where there is none. */
export async function lastMatterDay(db: Db | Tx, agency: string, today: Day): Promise<Day | null> {
  const { rows } = await sql<{ on: Day | null }>`
    select max(greatest(received_on, ended_on)) as on
    from (select received_on, ended_on from matter where agency = ${agency} order by id desc limit 500) newest
    where greatest(received_on, ended_on) <= ${today}`.execute(db);
  return rows[0]?.on ?? null;
}

export interface FormlessGuide {
  readonly id: string;
  readonly name: string;
  readonly materials: readonly string[];
}

/** Guides in force that ask for a form of a prescribed format, without the form: for others the 通用格式文本 is made. */
export async function formlessGuides(db: Db | Tx, agency: string, today: Day): Promise<readonly FormlessGuide[]> {
  const { rows } = await sql<FormlessGuide>`
    select s.case_id as id, s.name, json_agg(m ->> 'name') as materials
    from service s join lateral (select content from guide_edition g
      where g.case_id = s.case_id and g.from_day <= ${today} order by edition desc limit 1) g on true
    cross join lateral jsonb_array_elements(g.content -> 'materials') m
    where s.agency = ${agency} and s.state <> 'cancelled' and m ->> 'source' = 'applicant'
      and (m -> 'ways' ->> 'fillIn')::boolean and (m -> 'ways' ->> 'prescribed')::boolean
      and jsonb_typeof(m -> 'ways' -> 'blank') = 'null'
    group by 1, 2 order by 1 limit 1000`.execute(db);
  return rows;
}

export interface PutOff {
  readonly id: string;
  readonly number: string;
  readonly laterOn: Day | null;
  readonly checkOn: Day | null;
}

/** Matters with a material to follow or a commitment to be checked by a day. */
export async function putOffBy(db: Db | Tx, agency: string, by: Day): Promise<readonly PutOff[]> {
  const { rows } = await sql<PutOff>`
    select id::text as id, number, later_on as "laterOn", check_on as "checkOn" from matter
    where agency = ${agency} and (later_on <= ${by} or check_on <= ${by}) order by id limit 1000`.execute(db);
  return rows;
}

export interface DueMatter {
  readonly id: string;
  readonly number: string;
  readonly due: Day;
}

/** Matters that are not concluded and were promised, or else are due by law, by a day. */
export async function mattersDueBy(db: Db | Tx, agency: string, by: Day): Promise<readonly DueMatter[]> {
  const { rows } = await sql<DueMatter>`
    select id::text as id, number, coalesce(promised_on, due_on) as due from matter
    where agency = ${agency} and ended_on is null and coalesce(promised_on, due_on) <= ${by}
    order by coalesce(promised_on, due_on), id limit 1000`.execute(db);
  return rows;
}

export interface WaitingStep {
  readonly id: string;
  readonly number: string;
  readonly step: string;
  readonly since: Day;
  readonly n: number;
  readonly unit: 'workingDay' | 'day';
}

/** Matters whose step has a limit in the guide that they were received under, with the day on which the step began. */
export async function waitingSteps(db: Db | Tx, agency: string, today: Day): Promise<readonly WaitingStep[]> {
  const { rows } = await sql<WaitingStep>`
    select m.id::text as id, m.number, m.step, (begun.at at time zone 'Asia/Shanghai')::date as since,
      (st -> 'limit' ->> 'n')::int as n, st -> 'limit' ->> 'unit' as unit
    from matter m join service s on s.agency = m.agency and s.code = m.service
    join lateral (select content from guide_edition g
      where g.case_id = s.case_id and g.from_day <= coalesce(m.received_on, ${today}) order by edition desc limit 1) g on true
    cross join lateral jsonb_array_elements(g.content -> 'steps') st
    cross join lateral (select min(at) as at from matter_event e
      where e.matter = m.id and e.type = 'stepBegun' and e.fact ->> 'step' = st ->> 'key'
        and e.at between m.first_at and m.last_at) begun
    where m.agency = ${agency} and m.ended_on is null and m.step = st ->> 'name' and jsonb_typeof(st -> 'limit') = 'object'
      and st -> 'limit' ->> 'unit' in ('workingDay', 'day')
      and (begun.at at time zone 'Asia/Shanghai')::date < ${today}::date
    order by m.id limit 1000`.execute(db);
  return rows;
}

export interface PoorlyRated {
  readonly id: string;
  readonly name: string;
  readonly poor: number;
  readonly rated: number;
}

/** Services with poor ratings among their matters of late. */
export async function poorlyRated(db: Db | Tx, agency: string, since: Day): Promise<readonly PoorlyRated[]> {
  const { rows } = await sql<PoorlyRated>`
    select s.case_id as id, s.name, count(*) filter (where m.rating >= 4)::int as poor, count(m.rating)::int as rated
    from matter m join service s on s.agency = m.agency and s.code = m.service
    where m.agency = ${agency} and m.rating is not null and coalesce(m.ended_on, m.received_on) >= ${since}
    group by 1, 2 having count(*) filter (where m.rating >= 4) > 0 order by 1`.execute(db);
  return rows;
}
