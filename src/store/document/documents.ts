/** Questions about the register: for the back office an agency's, for the public everybody's. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { DocumentKind } from '#law/document/events';
import type { Validity } from '#law/document/fold';
import type { Audience } from '#law/publication/audiences';
import type { Db, Tx } from '../db.ts';
import { foldedWords } from '../search.ts';
import { publicationsFor } from '../site/search.ts';
import type { DocumentRoundTable, DocumentTable } from './tables.ts';

export type DocumentRow = Selectable<DocumentTable>;
export type RoundRow = Selectable<DocumentRoundTable>;

export interface RegisterQuestion {
  readonly today: Day;
  /** One agency; all of them where it is left out. */
  readonly agency?: string;
  readonly kind?: DocumentKind;
  readonly validity?: Validity;
  /** For whom the text that shows it is meant. */
  readonly audience?: Audience;
  readonly words?: string;
  readonly offset: number;
  readonly limit: number;
}

/** 有效性 on a day, as `validityOn` of the law says it. */
const validity = (today: Day) => sql<Validity>`case
  when d.ended_on <= ${today} then coalesce(d.ended_how, 'expired')
  when d.effective_on > ${today} then 'pending'
  when d.modified then 'modified' else 'inForce' end`;

const passedOver = '〔〕[]（）()【】［］<>《》-－—–·.,，。 　\t';

function conditions(question: Omit<RegisterQuestion, 'offset' | 'limit'>) {
  const { today, agency, kind, validity: wanted, audience, words } = question;
  const parts = [sql`d.issued_on <= ${today}`];
  if (agency !== undefined) parts.push(sql`d.agency = ${agency}`);
  if (kind !== undefined) parts.push(sql`d.kind = ${kind}`);
  if (wanted !== undefined) parts.push(sql`${validity(today)} = ${wanted}`);
  if (audience !== undefined) parts.push(sql`d.publication in (${publicationsFor(audience)})`);
  for (const word of (words ?? '')
    .split(/\s+/)
    .map(foldedWords)
    .filter((one) => one !== '')) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    parts.push(
      sql`lower(translate(normalize(concat_ws(' ', d.title, d.document_number), nfkc), ${passedOver}, '')) like ${pattern}`,
    );
  }
  return sql.join(parts, sql` and `);
}

export interface RegisterLine extends DocumentRow {
  readonly agency_name: string;
  /** The publication of its text stands on the site. */
  readonly open: boolean;
}

const lines = (today: Day) => sql`
  select d.*, a.name as agency_name,
    exists (select from publication p where p.case_id = d.publication and p.published_on <= ${today}
      and p.withdrawn_on is null) as open
  from document d join agency a on a.code = d.agency`;

/** Newest first. */
export async function registerLines(db: Db | Tx, question: RegisterQuestion): Promise<readonly RegisterLine[]> {
  const { rows } = await sql<RegisterLine>`${lines(question.today)} where ${conditions(question)}
    order by d.issued_on desc, d.case_id limit ${question.limit} offset ${question.offset}`.execute(db);
  return rows;
}

/** How many there are of each validity, whatever validity was asked for. */
export async function registerCounts(
  db: Db | Tx,
  { validity: _, ...question }: Omit<RegisterQuestion, 'offset' | 'limit'>,
): Promise<ReadonlyMap<Validity, number>> {
  const { rows } = await sql<{ validity: Validity; n: number }>`
    select ${validity(question.today)} as validity, count(*)::int as n from document d
    where ${conditions(question)} group by 1`.execute(db);
  return new Map(rows.map((row) => [row.validity, row.n]));
}

export async function registerOne(db: Db | Tx, caseId: string, today: Day): Promise<RegisterLine | null> {
  const { rows } = await sql<RegisterLine>`${lines(today)} where d.case_id = ${caseId}`.execute(db);
  return rows[0] ?? null;
}

/** The entry whose text this publication shows. */
export async function documentOfPublication(
  db: Db | Tx,
  publication: string,
  today: Day,
): Promise<RegisterLine | null> {
  const { rows } = await sql<RegisterLine>`${lines(today)} where d.publication = ${publication} limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The entry of an agency with this number that shows no text yet. */
export async function unlinkedWithNumber(db: Db | Tx, agency: string, number: string): Promise<string | null> {
  const row = await db
    .selectFrom('document')
    .select('case_id')
    .where('agency', '=', agency)
    .where('document_number', '=', number)
    .where('publication', 'is', null)
    .executeTakeFirst();
  return row?.case_id ?? null;
}

/** Case ids of what holds or will hold: neither ended nor over by its term. */
export async function inForceOf(db: Db | Tx, agency: string, today: Day): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('document')
    .select('case_id')
    .where('agency', '=', agency)
    .where('issued_on', '<=', today)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', today)]))
    .orderBy('case_id')
    .execute();
  return rows.map((row) => row.case_id);
}

export interface LinkLine {
  readonly relation: 'modified' | 'repealed';
  readonly on: Day;
  readonly name: string;
  /** Case id in the register; null where it does not stand there. */
  readonly document: string | null;
  /** Case id of its text on the site; null where there is none that can be opened. */
  readonly publication: string | null;
}

const open = (today: Day) => sql`(select p.case_id from publication p
  where p.case_id = o.publication and p.published_on <= ${today} and p.withdrawn_on is null)`;

/** What modified or repealed it. */
export async function linksTo(db: Db | Tx, caseId: string, today: Day): Promise<readonly LinkLine[]> {
  const { rows } = await sql<LinkLine>`
    select l.relation, l.on_day as on, coalesce(o.title, l.by_name) as name, o.case_id as document, ${open(today)} as publication
    from document_link l left join document o on o.case_id = l.by_document
    where l.case_id = ${caseId} order by l.ordinal`.execute(db);
  return rows;
}

/** What it modified or repealed itself. */
export async function linksFrom(db: Db | Tx, caseId: string, today: Day): Promise<readonly LinkLine[]> {
  const { rows } = await sql<LinkLine>`
    select l.relation, l.on_day as on, o.title as name, o.case_id as document, ${open(today)} as publication
    from document_link l join document o on o.case_id = l.case_id
    where l.by_document = ${caseId} order by l.on_day, o.case_id`.execute(db);
  return rows;
}

/** Entries of an agency whose term ends after today and by a day. */
export async function expiringBy(db: Db | Tx, agency: string, today: Day, by: Day): Promise<readonly DocumentRow[]> {
  return db
    .selectFrom('document')
    .selectAll()
    .where('agency', '=', agency)
    .where('ended_on', '>', today)
    .where('expires_on', '<=', by)
    .orderBy('expires_on')
    .orderBy('case_id')
    .execute();
}

/** Rounds of an agency, the last opened first. */
export async function roundsOf(db: Db | Tx, agency: string): Promise<readonly RoundRow[]> {
  return db
    .selectFrom('document_round')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('opened_on', 'desc')
    .orderBy('case_id')
    .execute();
}

/** Published as normative, standing on the site, and not in the register. */
export async function unregisteredOf(db: Db | Tx, agency: string, today: Day) {
  const { rows } = await sql<{ caseId: string; title: string }>`
    select p.case_id as "caseId", p.title from publication p
    where p.agency = ${agency} and p.published_on <= ${today} and p.withdrawn_on is null
      and (select (e.content ->> 'normative')::boolean from publication_edition e
        where e.case_id = p.case_id order by number desc limit 1)
      and not exists (select from document d where d.publication = p.case_id)
    order by p.published_on desc, p.case_id limit 50`.execute(db);
  return rows;
}
