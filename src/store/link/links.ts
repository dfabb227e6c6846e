/** Runs over the links of an agency, and how each link stands. */

import { type Selectable, sql } from 'kysely';
import type { LinkOutcome } from '#law/link/outcomes';
import type { Db, Tx } from '../db.ts';
import type { LinkPage, LinkRunTable, LinkTable } from './tables.ts';

export type LinkRunRow = Selectable<LinkRunTable>;
export type LinkRow = Selectable<LinkTable>;

export interface FoundLink {
  readonly url: string;
  readonly page: LinkPage;
  readonly pageId: string;
  readonly pageName: string;
}

export async function openRun(db: Db | Tx, agency: string): Promise<LinkRunRow | null> {
  const row = await db
    .selectFrom('link_run')
    .selectAll()
    .where('agency', '=', agency)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Newest first. */
export async function linkRuns(db: Db | Tx, agency: string, limit: number): Promise<readonly LinkRunRow[]> {
  return db
    .selectFrom('link_run')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('started_at', 'desc')
    .limit(limit)
    .execute();
}

/** Begins a run over exactly these links; what stands on no page any more is forgotten. */
export async function beginRun(
  tx: Tx,
  run: { readonly id: string; readonly agency: string; readonly at: string },
  found: readonly FoundLink[],
): Promise<void> {
  const { id, agency, at } = run;
  const rows = JSON.stringify(found);
  const links = sql`jsonb_to_recordset(${rows}::jsonb) as f(url text, page text, "pageId" text, "pageName" text)`;
  await sql`delete from link_place where agency = ${agency}`.execute(tx);
  await sql`delete from link l where agency = ${agency} and not exists
    (select from ${links} where f.url = l.url)`.execute(tx);
  await sql`insert into link (agency, url) select distinct ${agency}, f.url from ${links}
    on conflict do nothing`.execute(tx);
  await sql`insert into link_place (agency, url, page, page_id, page_name)
    select ${agency}, f.url, f.page, f."pageId", f."pageName" from ${links} on conflict do nothing`.execute(tx);
  await sql`insert into link_run (id, agency, started_at, links)
    select ${id}, ${agency}, ${at}, count(*) from link where agency = ${agency}`.execute(tx);
}

export interface Waiting {
  readonly url: string;
  readonly failures: number;
}

/** Links that the run has not come to yet. */
export async function waitingLinks(db: Db | Tx, agency: string, run: string): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select url, failures from link where agency = ${agency} and run is distinct from ${run} order by url`.execute(db);
  return rows;
}

export interface LookedAt {
  readonly url: string;
  readonly outcome: LinkOutcome;
  readonly why: string;
  readonly status: number | null;
  readonly ends: string;
  readonly failures: number;
  readonly dead: boolean;
}

export async function keepLooked(
  db: Db | Tx,
  { agency, run, at }: { readonly agency: string; readonly run: string; readonly at: string },
  looked: readonly LookedAt[],
): Promise<void> {
  await sql`
    update link l set outcome = f.outcome, why = f.why, status = f.status, ends = f.ends, failures = f.failures,
      dead = f.dead, checked_at = ${at}, run = ${run}
    from jsonb_to_recordset(${JSON.stringify(looked)}::jsonb)
      as f(url text, outcome text, why text, status int, ends text, failures int, dead boolean)
    where l.agency = ${agency} and l.url = f.url`.execute(db);
}

/** Ends the run once nothing waits; true when it did. */
export async function endRun(db: Db | Tx, agency: string, run: string, at: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update link_run set ended_at = ${at},
      dead = (select count(*) from link where agency = ${agency} and dead)
    where id = ${run} and agency = ${agency} and ended_at is null
      and not exists (select from link where agency = ${agency} and run is distinct from ${run})`.execute(db);
  return numAffectedRows === 1n;
}

export interface PlacedLink extends LinkRow {
  readonly places: readonly { readonly page: LinkPage; readonly id: string; readonly name: string }[];
}

export interface LinkQuestion {
  readonly agency: string;
  /** `dead`; `open`: those that a person has to look at; all where it is left out. */
  readonly show?: 'dead' | 'open';
  readonly after?: string;
  readonly limit: number;
}

/** By address, with the pages that each stands on. */
export async function placedLinks(
  db: Db | Tx,
  { agency, show, after, limit }: LinkQuestion,
): Promise<readonly PlacedLink[]> {
  const wanted =
    show === undefined ? sql`true` : show === 'dead' ? sql`l.dead` : sql`not l.dead and l.outcome <> 'alive'`;
  const { rows } = await sql<PlacedLink>`
    select l.*, (select coalesce(jsonb_agg(jsonb_build_object('page', p.page, 'id', p.page_id, 'name', p.page_name)
        order by p.page, p.page_name), '[]') from link_place p where p.agency = l.agency and p.url = l.url) as places
    from link l where l.agency = ${agency} and ${wanted} and (${after ?? null}::text is null or l.url > ${after ?? null})
    order by l.url limit ${limit}`.execute(db);
  return rows;
}

export interface DeadOnPage {
  readonly page: LinkPage;
  readonly id: string;
  readonly name: string;
  readonly dead: number;
  /** One of them. */
  readonly first: string;
}

export async function pagesWithDeadLinks(db: Db | Tx, agency: string): Promise<readonly DeadOnPage[]> {
  const { rows } = await sql<DeadOnPage>`
    select p.page, p.page_id as id, max(p.page_name) as name, count(*)::int as dead, min(l.url) as first
    from link l join link_place p on p.agency = l.agency and p.url = l.url
    where l.agency = ${agency} and l.dead group by p.page, p.page_id order by 1, 2`.execute(db);
  return rows;
}

export interface LinkCounts {
  readonly links: number;
  readonly dead: number;
  readonly unsure: number;
}

export async function linkCounts(db: Db | Tx, agency: string): Promise<LinkCounts> {
  const { rows } = await sql<LinkCounts>`
    select count(*)::int as links, count(*) filter (where dead)::int as dead,
      count(*) filter (where not dead and outcome <> 'alive')::int as unsure
    from link where agency = ${agency}`.execute(db);
  return rows[0] ?? { links: 0, dead: 0, unsure: 0 };
}
