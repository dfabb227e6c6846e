/** What concerns enterprises and stands today: guides and bundles for them, and publications that were put behind their code. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db } from '../db.ts';

export type CodeKind = 'policy' | 'interpretation' | 'service' | 'bundle';

export interface CodeLine {
  readonly kind: CodeKind;
  /** Of a service its code, else the case. */
  readonly id: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly title: string;
  readonly on: Day;
}

const audience = sql`'["enterprise"]'::jsonb`;

/** Newest first. What is withdrawn, cancelled or not yet in force is not in it. */
const standing = (today: Day) => sql`
  select case when p.interprets is null then 'policy' else 'interpretation' end as kind, p.case_id as id, p.agency, p.title,
    (select max(e.published_on) from publication_edition e where e.case_id = p.case_id) as "on"
  from publication p join delivery d on d.case_id = p.case_id and d.channel = 'enterpriseCode'
  where p.withdrawn_on is null and p.published_on <= ${today}
  union all
  select 'service', s.code, s.agency, s.name, s.changed_on from service s
  where s.facts -> 'audiences' @> ${audience} and s.state <> 'cancelled' and s.listed_on <= ${today} and s.guide_from <= ${today}
  union all
  select 'bundle', b.case_id, b.agency, b.name, e.from_day
  from bundle b join lateral (select from_day, content from bundle_edition n
    where n.case_id = b.case_id and n.from_day <= ${today} order by n.edition desc limit 1) e on true
  where (b.cancelled_on is null or b.cancelled_on > ${today}) and e.content -> 'audiences' @> ${audience}`;

export interface CodeQuestion {
  readonly today: Day;
  readonly kind: CodeKind | null;
  readonly words: string;
}

const narrowed = ({ kind, words }: CodeQuestion) => sql`l.title ilike ${`%${words.replace(/[\\%_]/g, '\\$&')}%`}
  and ${kind === null ? sql`true` : sql`l.kind = ${kind}`}`;

export async function linesForEnterprises(
  db: Db,
  question: CodeQuestion,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly CodeLine[]> {
  const { rows } = await sql<CodeLine>`
    select l.kind, l.id, l.agency, a.name as "agencyName", l.title, l."on"
    from (${standing(question.today)}) l join agency a on a.code = l.agency where ${narrowed(question)}
    order by l."on" desc nulls last, l.kind, l.id limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

/** How many there are of each kind with these words, whichever kind was chosen. */
export async function countsForEnterprises(
  db: Db,
  question: CodeQuestion,
): Promise<Readonly<Record<CodeKind, number>>> {
  const { rows } = await sql<{ kind: CodeKind; n: number }>`
    select kind, count(*)::int as n from (${standing(question.today)}) l where ${narrowed({ ...question, kind: null })}
    group by kind`.execute(db);
  const of = (kind: CodeKind) => rows.find((row) => row.kind === kind)?.n ?? 0;
  return { policy: of('policy'), interpretation: of('interpretation'), service: of('service'), bundle: of('bundle') };
}

export async function countOpened(db: Db, day: Day): Promise<void> {
  await sql`insert into code_opened as old (day, n) values (${day}, 1) on conflict (day) do update set n = old.n + 1`.execute(
    db,
  );
}

export async function openedSince(db: Db, day: Day): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(sum(n), 0)::int as n from code_opened where day >= ${day}`.execute(db);
  return rows[0]?.n ?? 0;
}
