/** Handbooks: asked for, made step by step, given out. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { HandbookChoice, HandbookGuide } from '#law/service/handbook';
import type { Db, Tx } from '../db.ts';
import type { HandbookTables } from './handbook-tables.ts';

export type HandbookRow = Selectable<HandbookTables['handbook']>;

/** False where the agency has one under way. */
export async function askHandbook(
  tx: Tx,
  row: Pick<HandbookRow, 'id' | 'agency' | 'choice' | 'title' | 'edition_day' | 'asked_by' | 'asked_at' | 'total'>,
): Promise<boolean> {
  const { rows } = await sql`
    insert into handbook (id, agency, choice, title, edition_day, asked_by, asked_at, state, total)
    values (${row.id}, ${row.agency}, ${JSON.stringify(row.choice)}::jsonb, ${row.title}, ${row.edition_day},
      ${row.asked_by}, ${row.asked_at}, 'waiting', ${row.total})
    on conflict (agency) where state in ('waiting', 'making') do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** Newest first. */
export function handbooksOf(db: Db | Tx, agency: string, limit: number): Promise<readonly HandbookRow[]> {
  return db
    .selectFrom('handbook')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('asked_at', 'desc')
    .limit(limit)
    .execute();
}

export async function handbookOf(db: Db | Tx, agency: string, id: string): Promise<HandbookRow | null> {
  const row = await db
    .selectFrom('handbook')
    .selectAll()
    .where('agency', '=', agency)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** All that wait, and those whose maker died: the job is held by one node at a time. */
export function openHandbooks(db: Db): Promise<readonly HandbookRow[]> {
  return db
    .selectFrom('handbook')
    .selectAll()
    .where('state', 'in', ['waiting', 'making'])
    .orderBy('asked_at')
    .execute();
}

export type HandbookChange = Partial<
  Pick<
    HandbookRow,
    'state' | 'done' | 'total' | 'pages' | 'size' | 'made_at' | 'failure' | 'setting_from' | 'setting_ms'
  >
>;

/** False where it is no longer under way: somebody cancelled it. */
export async function changeOpenHandbook(db: Db | Tx, id: string, change: HandbookChange): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('handbook')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'making'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function keepHandbookFile(tx: Tx, agency: string, handbook: string, bytes: Uint8Array): Promise<void> {
  await tx
    .insertInto('handbook_file')
    .values({ agency, handbook, bytes: Buffer.from(bytes) })
    .execute();
}

export async function handbookBytes(db: Db | Tx, handbook: string): Promise<Buffer | null> {
  const row = await db.selectFrom('handbook_file').select('bytes').where('handbook', '=', handbook).executeTakeFirst();
  return row?.bytes ?? null;
}

export async function issueHandbookRow(tx: Tx, id: string, on: Day, by: string): Promise<void> {
  await tx.updateTable('handbook').set({ issued_on: on, issued_by: by }).where('id', '=', id).execute();
}

export async function deleteHandbookRow(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('handbook').where('id', '=', id).execute();
}

/** The one that the public gets: issued last. */
export async function issuedHandbook(db: Db | Tx, agency: string): Promise<HandbookRow | null> {
  const row = await db
    .selectFrom('handbook')
    .selectAll()
    .where('agency', '=', agency)
    .where('issued_on', 'is not', null)
    .orderBy('issued_on', 'desc')
    .orderBy('made_at', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

const chosen = (choice: HandbookChoice) => {
  if (choice.kind === 'department') return sql`s.department = ${choice.department}`;
  if (choice.kind === 'picked') return sql`s.case_id = any (${sql.val([...choice.caseIds])}::text[])`;
  return choice.kind === 'theme' ? sql`e.content ->> 'theme' = ${choice.theme}` : sql`true`;
};

const inForce = (agency: string, choice: HandbookChoice, on: Day) => sql`
  from service s cross join lateral (select edition, from_day, content from guide_edition
    where case_id = s.case_id and from_day <= ${on} order by edition desc limit 1) e
  where s.agency = ${agency} and s.state <> 'cancelled' and s.listed_on <= ${on} and ${chosen(choice)}`;

export async function guideCountOn(db: Db | Tx, agency: string, choice: HandbookChoice, on: Day): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n ${inForce(agency, choice, on)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The guides in force on a day, by department and code, some at a time. */
export async function guidesOn(
  db: Db | Tx,
  { agency, choice, edition_day: on }: Pick<HandbookRow, 'agency' | 'choice' | 'edition_day'>,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly HandbookGuide[]> {
  const { rows } = await sql<HandbookGuide>`
    select s.code, s.name, s.department, s.state = 'suspended' as suspended, e.edition, e.from_day as from,
      e.content as guide ${inForce(agency, choice, on)}
    order by s.department, s.code, s.case_id limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

/** Services whose guide stood in a handbook that was issued in the period, each once. */
export async function guidesInHandbooks(
  db: Db | Tx,
  agency: string,
  { from, through }: { readonly from: Day; readonly through: Day },
): Promise<number> {
  const issued = await db
    .selectFrom('handbook')
    .select(['choice', 'edition_day'])
    .where('agency', '=', agency)
    .where('issued_on', '>=', from)
    .where('issued_on', '<=', through)
    .execute();
  if (issued.length === 0) return 0;
  const each = issued.map(({ choice, edition_day: on }) => sql`select s.case_id ${inForce(agency, choice, on)}`);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (${sql.join(each, sql` union `)}) g`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}
