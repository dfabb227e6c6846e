/** What stands published, in an order that only grows, and what became of it since: for programs of others. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { EditionContent } from '#law/publication/content';
import { wholeGuide } from '#law/service/elements';
import type { Guide } from '#law/service/guide';
import type { Db } from '../db.ts';

export interface OpenPublicationRow {
  readonly id: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly title: string;
  readonly summary: string;
  readonly indexNumber: string;
  readonly documentNumber: string | null;
  readonly item: number;
  readonly formedOn: Day;
  readonly publishedOn: Day;
  readonly interprets: string | null;
  readonly edition: number | null;
  readonly hash: string | null;
  readonly content: EditionContent | null;
}

export interface DayPlace {
  readonly on: Day;
  readonly id: string;
}

/** Oldest first, after a place. What is withdrawn is not there. */
export async function openPublications(
  db: Db,
  today: Day,
  after: DayPlace | null,
  limit: number,
): Promise<readonly OpenPublicationRow[]> {
  const begins = after === null ? sql`true` : sql`(p.published_on, p.case_id) > (${after.on}::date, ${after.id})`;
  const { rows } = await sql<OpenPublicationRow>`
    select p.case_id as id, p.agency, a.name as "agencyName", p.title, p.summary, p.index_number as "indexNumber",
      p.document_number as "documentNumber", p.item, p.formed_on as "formedOn", p.published_on as "publishedOn", p.interprets,
      e.number as edition, e.hash, e.content
    from publication p join agency a on a.code = p.agency left join lateral (
      select number, hash, content from publication_edition where case_id = p.case_id order by number desc limit 1) e on true
    where p.published_on <= ${today} and p.withdrawn_on is null and ${begins}
    order by p.published_on, p.case_id limit ${limit}`.execute(db);
  return rows;
}

export interface OpenServiceRow {
  readonly id: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly department: string;
  readonly state: string;
  readonly edition: number;
  readonly fromDay: Day;
  readonly guide: Guide | null;
}

/** By id, after one: those with a guide in force. */
export async function openServices(
  db: Db,
  today: Day,
  after: string,
  limit: number,
): Promise<readonly OpenServiceRow[]> {
  const { rows } = await sql<OpenServiceRow>`
    select s.case_id as id, s.agency, a.name as "agencyName", s.code, s.name, s.kind, s.department, s.state, g.edition,
      g.from_day as "fromDay", g.content as guide
    from service s join agency a on a.code = s.agency join lateral (
      select edition, from_day, content from guide_edition where case_id = s.case_id and from_day <= ${today}
      order by edition desc limit 1) g on true
    where s.state <> 'cancelled' and s.listed_on <= ${today} and s.case_id > ${after} order by s.case_id limit ${limit}`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, guide: row.guide === null ? null : wholeGuide(row.guide) }));
}

export interface ChangeRow {
  /** Number in the ledger: a cursor. */
  readonly entry: number;
  readonly subject: 'publication' | 'service' | 'report';
  readonly type: string;
  readonly id: string;
  readonly agency: string;
  readonly on: Day;
  readonly at: string;
  readonly title: string | null;
  readonly code: string | null;
  readonly year: number | null;
  /** Something of the same type happened to it before. */
  readonly again: boolean;
}

/**
 * In the order of the ledger, after an entry. Entries of transactions that began before one that still runs are left for later:
 * so none can turn up behind a cursor.
 */
export async function publicChanges(db: Db, after: number, limit: number): Promise<readonly ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    select l.entry::float8 as entry, l.subject, l.type, l.case_id as id, l.agency, l.on_day as "on", l.written_at as at,
      coalesce(p.title, s.name, l.payload -> 'report' ->> 'title') as title, coalesce(p.index_number, s.code) as code,
      (l.payload -> 'report' ->> 'year')::int as year,
      exists (select from ledger b where b.case_id = l.case_id and b.sequence < l.sequence and b.type = l.type) as again
    from ledger l left join publication p on l.subject = 'publication' and p.case_id = l.case_id
      left join service s on l.subject = 'service' and s.case_id = l.case_id
    where l.entry > ${after}
      and ((l.subject = 'publication' and l.type in ('published', 'withdrawn')) or (l.subject = 'report' and l.type = 'published')
        or (l.subject = 'service' and l.type in ('guideIssued', 'suspended', 'resumed', 'cancelled')))
      and (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - l.xmin::text::bigint + 4294967296) % 4294967296
        between 1 and 2147483647
    order by l.entry limit ${limit}`.execute(db);
  return rows;
}
