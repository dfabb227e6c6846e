/** Who wants to hear of what by e-mail: addresses sealed, what waits for the day's digest, how many messages went out of an edition. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table subscription (
    id text primary key,
    agency text not null references agency,
    key_version integer not null,
    email bytea not null,
    email_index bytea not null,
    subject text not null check (subject in ('publication', 'application', 'matter', 'complaint')),
    case_id text,
    items jsonb not null default '[]',
    topic text not null default '',
    rhythm text not null check (rhythm in ('each', 'daily')),
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    refused integer not null default 0,
    told text,
    check ((subject = 'publication') = (case_id is null)))`,
  'create index subscription_address on subscription (agency, email_index)',
  'create index subscription_case on subscription (subject, case_id) where confirmed_at is not null',
  'create index subscription_unconfirmed on subscription (asked_at) where confirmed_at is null',

  // What stands in the next digest of whoever wants one a day.
  `create table subscription_due (
    subscription text not null references subscription on delete cascade,
    agency text not null references agency,
    case_id text not null,
    edition integer not null,
    primary key (subscription, case_id))`,
  'create index subscription_due_case on subscription_due (case_id)',

  // How many messages were taken over by the mail server, by edition: no address, nothing of a person.
  `create table subscription_count (
    case_id text not null,
    edition integer not null,
    agency text not null references agency,
    sent integer not null,
    first_at timestamptz not null,
    primary key (case_id, edition))`,

  // A withdrawal stops the messages about its case.
  "create index outbox_subscription on outbox ((payload ->> 'caseId')) where channel = 'subscriptionMail'",
];
