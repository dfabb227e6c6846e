/** Issues of the gazette, and how the editions in them stand today. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { EntryStanding, IssueEntry } from '#law/gazette/issue';
import type { EditionContent } from '#law/publication/content';
import type { Database, Db, Tx } from '../db.ts';

export type GazetteIssue = Selectable<Database['gazette_issue']>;

export async function issuesOf(db: Db | Tx, agency: string): Promise<readonly GazetteIssue[]> {
  return db
    .selectFrom('gazette_issue')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy(sql`issued_on desc nulls first`)
    .orderBy('number', 'desc')
    .orderBy('changed_at', 'desc')
    .execute();
}

export async function issueOf(db: Db | Tx, id: string): Promise<GazetteIssue | null> {
  return (await db.selectFrom('gazette_issue').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The same, kept from others until the transaction ends. */
export async function holdIssue(tx: Tx, id: string): Promise<GazetteIssue | null> {
  const row = await tx.selectFrom('gazette_issue').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row ?? null;
}

export interface IssuedIssue {
  readonly id: string;
  readonly agencyName: string;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: Day;
  readonly entries: readonly IssueEntry[];
  readonly notes: GazetteIssue['notes'];
}

/** What was issued, by every agency of the site, newest first. */
export async function issuedIssues(db: Db): Promise<readonly IssuedIssue[]> {
  const { rows } = await sql<IssuedIssue>`
    select g.id, a.name as "agencyName", g.year, g.number, g.issued_on as "issuedOn", g.entries, g.notes
    from gazette_issue g join agency a on a.code = g.agency where g.state = 'issued'
    order by g.issued_on desc, g.agency, g.number desc`.execute(db);
  return rows;
}

export type IssueDraft = Omit<GazetteIssue, 'entries' | 'notes'> & {
  readonly entries: readonly IssueEntry[];
  readonly notes: GazetteIssue['notes'];
};

export async function keepIssue(tx: Tx, { entries, notes, ...issue }: IssueDraft): Promise<void> {
  const row = { ...issue, entries: JSON.stringify(entries), notes: JSON.stringify(notes) };
  const { id: _, agency: __, ...changed } = row;
  await tx
    .insertInto('gazette_issue')
    .values(row)
    .onConflict((same) => same.column('id').doUpdateSet(changed))
    .execute();
}

export async function dropIssue(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('gazette_issue').where('id', '=', id).execute();
}

/** The next number of the year, without gaps: whoever issues waits for the other. */
export async function nextNumber(tx: Tx, agency: string, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`gazette ${agency}`}))`.execute(tx);
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(number), 0)::int + 1 as n from gazette_issue where agency = ${agency} and year = ${year}`.execute(
    tx,
  );
  return rows[0]?.n ?? 1;
}

/** How these editions stand today; what is found no more is left out. */
export async function standingsOf(db: Db | Tx, entries: readonly IssueEntry[]): Promise<readonly EntryStanding[]> {
  if (entries.length === 0) return [];
  const { rows } = await sql<EntryStanding>`
    select e.case_id as "caseId", e.number as edition, e.content ->> 'title' as title, e.published_on as "publishedOn",
      (select max(number) from publication_edition n where n.case_id = e.case_id)::int as newest,
      p.withdrawn_on as "withdrawnOn"
    from publication_edition e join publication p on p.case_id = e.case_id
      join jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as w("caseId" text, edition integer)
        on w."caseId" = e.case_id and w.edition = e.number`.execute(db);
  return entries.flatMap((entry) =>
    rows.filter(({ caseId, edition }) => caseId === entry.caseId && edition === entry.edition),
  );
}

/** What an agency published in a period in its newest edition and did not withdraw, oldest first. */
export async function publishedWithin(
  db: Db,
  agency: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly EntryStanding[]> {
  const { rows } = await sql<EntryStanding>`
    select e.case_id as "caseId", e.number as edition, e.content ->> 'title' as title, e.published_on as "publishedOn",
      e.number as newest, p.withdrawn_on as "withdrawnOn"
    from publication_edition e join publication p on p.case_id = e.case_id
    where p.agency = ${agency} and p.withdrawn_on is null and e.published_on between ${from} and ${to}
      and e.number = (select max(number) from publication_edition n where n.case_id = e.case_id)
    order by e.published_on, e.case_id`.execute(db);
  return rows;
}

/** Day on which the edition after this one was published; null where there is none. */
export async function nextEditionOn(db: Db | Tx, { caseId, edition }: IssueEntry): Promise<Day | null> {
  const row = await db
    .selectFrom('publication_edition')
    .select('published_on')
    .where('case_id', '=', caseId)
    .where('number', '>', edition)
    .orderBy('number')
    .executeTakeFirst();
  return row?.published_on ?? null;
}

export async function contentsOf(
  db: Db,
  entries: readonly IssueEntry[],
): Promise<readonly (IssueEntry & { readonly content: EditionContent })[]> {
  const ids = entries.map(({ caseId }) => caseId);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('publication_edition')
    .select(['case_id', 'number', 'content'])
    .where('case_id', 'in', ids)
    .execute();
  return entries.flatMap(({ caseId, edition }) => {
    const row = rows.find((one) => one.case_id === caseId && one.number === edition);
    return row === undefined ? [] : [{ caseId, edition, content: row.content }];
  });
}
