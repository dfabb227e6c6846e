/** The first tables: agencies, the ledger and its projections, applicants apart, accounts, audit. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table agency (
    code text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    name text not null unique,
    short_name text not null,
    document_prefix text not null,
    level text not null check (level in ('state', 'province', 'city', 'county', 'township')),
    kind text not null check (kind in ('government', 'department', 'office')),
    line text not null default 'ordinary' check (line in ('ordinary', 'vertical', 'justice')),
    example boolean not null default false,
    from_day date not null,
    to_day date check (to_day >= from_day))`,

  `create table agency_edge (
    child text not null references agency,
    parent text not null references agency,
    kind text not null check (kind in ('territory', 'system')),
    from_day date not null,
    to_day date check (to_day >= from_day),
    primary key (child, kind, from_day),
    check (child <> parent))`,
  'create index agency_edge_parent on agency_edge (parent, kind)',

  // The ledger: what happened, never changed. Two writers on one case: the second meets the unique key.
  `create table ledger (
    entry bigint generated always as identity primary key,
    agency text not null references agency,
    subject text not null check (subject in ('application', 'appeal', 'publication', 'document', 'service', 'report')),
    case_id text not null,
    sequence integer not null check (sequence > 0),
    type text not null,
    on_day date not null,
    written_at timestamptz not null,
    actor text not null,
    payload jsonb not null,
    unique (case_id, sequence))`,
  'create index ledger_subject on ledger (subject, entry)',

  // Personal data stands apart, each field encrypted, so that it can be erased while the ledger stands.
  `create table applicant (
    id text primary key,
    agency text not null references agency,
    key_version integer not null,
    name bytea,
    identity bytea,
    contact bytea,
    request bytea,
    identity_index bytea,
    erased_at timestamptz)`,
  'create index applicant_identity on applicant (agency, identity_index)',

  `create table application (
    case_id text primary key,
    agency text not null references agency,
    number text not null,
    channel text not null,
    applicant_type text not null,
    applicant_id text not null references applicant,
    state text not null,
    submitted_on date not null,
    received_on date,
    due_on date,
    extended boolean not null,
    outcome text,
    concluded_on date,
    delivered_on date,
    fee_noticed_on date,
    fee_fen bigint not null,
    fee_paid_on date,
    sequence integer not null,
    unique (agency, number),
    check ((outcome is null) = (concluded_on is null)),
    check (concluded_on is null or received_on is not null))`,
  `create index application_tally on application (agency, received_on, concluded_on)
    include (applicant_type, outcome)`,
  'create index application_due on application (agency, due_on) where concluded_on is null',

  `create table appeal (
    case_id text primary key,
    agency text not null references agency,
    application_id text not null,
    block text not null check (block in ('reconsideration', 'litigationDirect', 'litigationAfterReconsideration')),
    number text not null,
    filed_on date not null,
    result text check (result in ('upheld', 'corrected', 'other')),
    result_on date,
    sequence integer not null,
    check ((result is null) = (result_on is null)))`,
  'create index appeal_agency on appeal (agency, filed_on)',
  'create index appeal_application on appeal (application_id)',

  `create table publication (
    case_id text primary key,
    agency text not null references agency,
    title text not null,
    index_number text not null unique,
    document_number text,
    item integer not null check (item between 1 and 15),
    summary text not null,
    interprets text,
    formed_on date not null,
    published_on date,
    withdrawn_on date,
    sequence integer not null)`,
  'create index publication_agency on publication (agency, published_on)',
  `create table delivery (
    case_id text not null,
    agency text not null references agency,
    channel text not null,
    delivered_on date not null,
    primary key (case_id, channel))`,
  'create index delivery_agency on delivery (agency, delivered_on)',

  `create table document (
    case_id text primary key,
    agency text not null references agency,
    kind text not null check (kind in ('regulations', 'normativeDocuments')),
    title text not null,
    document_number text not null,
    issued_on date not null,
    ended_on date,
    sequence integer not null)`,
  'create index document_agency on document (agency, kind)',

  `create table service (
    case_id text primary key,
    agency text not null references agency,
    code text not null,
    name text not null,
    kind text not null,
    department text not null,
    listed_on date not null,
    guide_from date,
    cancelled_on date,
    sequence integer not null,
    unique (agency, code))`,

  `create table report_figure (
    agency text not null references agency,
    year integer not null,
    row text not null,
    value bigint not null check (value >= 0),
    source text not null,
    entered_on date not null,
    entered_by text not null,
    primary key (agency, year, row))`,
  `create table report_text (
    agency text not null references agency,
    year integer not null,
    problems text not null,
    primary key (agency, year))`,
  `create table report_edition (
    agency text not null references agency,
    year integer not null,
    edition integer not null,
    published_on date not null,
    note text,
    report jsonb not null,
    primary key (agency, year, edition))`,

  // Numbers without gaps: taken inside the act's transaction, so an act that fails gives its number back.
  `create table counter (
    agency text not null references agency,
    series text not null,
    year integer not null,
    last integer not null,
    primary key (agency, series, year))`,

  `create table audit (
    entry bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    agency text not null,
    act text not null,
    subject text not null,
    object text not null,
    result text not null check (result in ('done', 'refused')),
    reason text,
    from_where text not null)`,
  'create index audit_object on audit (subject, object, entry)',

  `create table account (
    id text primary key,
    login text not null unique,
    name text not null,
    agency text not null references agency,
    roles text[] not null,
    password text not null,
    disabled_at timestamptz,
    failures integer not null default 0,
    locked_until timestamptz)`,
  `create table session (
    token_hash bytea primary key,
    account_id text not null references account,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null)`,
  'create index session_account on session (account_id)',
  'create table setting (name text primary key, value jsonb not null)',

  `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
    end $$`,
  'create trigger ledger_stands before update or delete on ledger for each row execute function refuse_change()',
  'create trigger ledger_stays before truncate on ledger for each statement execute function refuse_change()',
  'create trigger audit_stands before update or delete on audit for each row execute function refuse_change()',
  'create trigger audit_stays before truncate on audit for each statement execute function refuse_change()',
];
