/** What PostgreSQL itself refuses: the role that serves may not change what only grows, and sees no row outside its scope. */

import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';

/** The role that all served work runs as: no superuser, no owner of any table, nothing that goes around row security. */
export const servingRole = 'gongkai_app';

const rightsLock = 7_040_014;

/**
 * Gives the role its rights and every table with a column `agency` its policies. Done after each migration, so that a table
 * that nobody thought of is closed, not open. Without the right to create a role the policies bind the owner itself.
 */
export async function grantRights(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${rightsLock})`.execute(tx);
    await sql.raw(makeRole).execute(tx);
    const { serves } = await standing(tx);
    if (serves) for (const statement of await grants(tx)) await sql.raw(statement).execute(tx);
    for (const table of await openTables(tx)) {
      for (const statement of closing(table, serves)) await sql.raw(statement).execute(tx);
    }
  });
}

/** `serves`: this user can work as the serving role. `unbound`: row security does not bind this user. */
export async function standing(db: Db | Tx): Promise<{ readonly serves: boolean; readonly unbound: boolean }> {
  const { rows } = await sql<{ serves: boolean; unbound: boolean }>`
    select coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = ${servingRole}), false) as serves,
           (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unbound`.execute(db);
  return rows[0] ?? { serves: false, unbound: true };
}

const makeRole = `do $$ begin
  if not exists (select from pg_roles where rolname = '${servingRole}') then
    begin
      create role ${servingRole} nologin nosuperuser nocreatedb nocreaterole nobypassrls;
    exception when duplicate_object or unique_violation or insufficient_privilege then null;
    end;
  end if;
  if exists (select from pg_roles where rolname = '${servingRole}') and not pg_has_role(current_user, '${servingRole}', 'member') then
    begin
      execute format('grant ${servingRole} to %I', current_user);
    exception when insufficient_privilege then null;
    end;
  end if;
end $$`;

/** Append-only tables are those whose rows `refuse_change` guards. */
async function grants(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string }>`
    select distinct tgrelid::regclass::text as table from pg_trigger
    where tgfoid = 'refuse_change'::regproc order by 1`.execute(tx);
  return [
    `grant usage on schema public to ${servingRole}`,
    `grant select, insert, update, delete on all tables in schema public to ${servingRole}`,
    `grant usage, select, update on all sequences in schema public to ${servingRole}`,
    ...rows.map(({ table }) => `revoke update, delete, truncate on ${table} from ${servingRole}`),
  ];
}

/** Tables with a column `agency` that row security does not guard yet. */
async function openTables(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string }>`
    select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
      and a.attname = 'agency' and not a.attisdropped order by 1`.execute(tx);
  return rows.map(({ table }) => table);
}

/** Read on public pages: figures, titles and hashes. Of an application its days and its outcome, never who applied. */
const publicTables: readonly string[] = [
  'application',
  'appeal',
  'publication_edition',
  'delivery',
  'document',
  'document_link',
  'service',
  'guide_edition',
  'bundle_edition',
  'site_column',
  'hall_plan',
  'report_figure',
  'report_section',
  'report_edition',
  'report_edition_file',
  'complaint',
  'matter',
  'complaint_answer',
  'chain',
  'log_leaf',
  'search_synonym',
];

// Each sub-select is computed once a statement. Most questions are of one agency: it is compared first, so that a row in reach
// costs one comparison of texts.
const scope = "(select current_setting('gongkai.scope', true))";
const actor = "(select current_setting('gongkai.actor', true))";
const agencies = "(select string_to_array(current_setting('gongkai.agencies', true), ','))::text[]";
// Nobody's where none is in reach: what the operator of the machine does is written down under no agency.
const firstAgency = "(select nullif(split_part(current_setting('gongkai.agencies', true), ',', 1), ''))";
const whole = "(select current_setting('gongkai.scope', true) = 'program')";
const inReach = `agency = ${firstAgency} or ${whole} or agency = any (${agencies})`;
const isPublic = "(select current_setting('gongkai.scope', true) = 'public')";

/** Tables of which somebody else than the agency's own people sees rows, or which are written more freely than read. */
const special: Readonly<Record<string, readonly string[]>> = {
  account: [
    `create policy reach on account using (${inReach} or ${scope} in ('door', 'administrator') or id = ${actor})`,
  ],
  outbox: [`create policy reach on outbox using (${inReach} or ${scope} = 'administrator')`],
  // What was published, withdrawn or not: a title under review is nobody's outside.
  publication: [
    `create policy reach on publication using (${inReach})`,
    `create policy public_reads on publication for select using (${isPublic} and published_on is not null)`,
  ],
  // A bundle is nobody's outside before its first edition.
  bundle: [
    `create policy reach on bundle using (${inReach})`,
    `create policy public_reads on bundle for select using (${isPublic} and from_day is not null)`,
  ],
  // An issue is nobody's outside before it is issued.
  gazette_issue: [
    `create policy reach on gazette_issue using (${inReach})`,
    `create policy public_reads on gazette_issue for select using (${isPublic} and state = 'issued')`,
  ],
  // A handbook is the public's once it was issued, and then its file with it.
  handbook: [
    `create policy reach on handbook using (${inReach})`,
    `create policy public_reads on handbook for select using (${isPublic} and issued_on is not null)`,
  ],
  handbook_file: [
    `create policy reach on handbook_file using (${inReach})`,
    `create policy public_reads on handbook_file for select using (${isPublic} and exists
      (select from handbook h where h.id = handbook_file.handbook and h.issued_on is not null))`,
  ],
  // The attachments of what is published, the forms of guides; whether it still is, is asked at each request.
  file: [
    `create policy reach on file using (${inReach})`,
    `create policy public_reads on file for select using (${scope} = 'public' and owner_subject in ('publication', 'service'))`,
  ],
  // A person's own, and no colleague's; whoever acts tells others.
  notification: [
    `create policy own on notification using (account_id = ${actor} or ${whole})`,
    `create policy acts_tell on notification for insert with check (${inReach})`,
  ],
  // Nobody else has to know where a person reads mail.
  mail_wish: [`create policy own on mail_wish using (account_id = ${actor} or ${whole})`],
  // An act that was refused on another agency's case is written down as well.
  audit: [
    `create policy reach on audit for select using (${inReach} or ${scope} = 'auditor')`,
    `create policy everyone_writes on audit for insert with check (${scope} in
      ('person', 'administrator', 'auditor', 'public', 'door', 'program'))`,
  ],
};

function closing(table: string, serves: boolean): readonly string[] {
  return [
    `alter table ${table} enable row level security`,
    ...(serves ? [] : [`alter table ${table} force row level security`]),
    ...(special[table] ?? [`create policy reach on ${table} using (${inReach})`]),
    ...(publicTables.includes(table) ? [`create policy public_reads on ${table} for select using (${isPublic})`] : []),
  ];
}
