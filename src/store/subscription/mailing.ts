/** Messages to subscribers, written in one step for all of them: one an edition, or what the day's digest will hold. */

import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';
import type { Parcel } from '../outbox/outbox.ts';

export interface EditionKey {
  readonly caseId: string;
  readonly agency: string;
  readonly edition: number;
}

/** A message waits in the outbox without an address: that is asked of the subscription when it goes out. */
export const mailChannel = 'subscriptionMail';

/** Keeps the post while its messages are written: false where it was withdrawn or is in other hands. */
export async function holdPost(tx: Tx, { entry, fence }: Parcel): Promise<boolean> {
  const held = await tx
    .selectFrom('outbox')
    .select('entry')
    .where('entry', '=', entry)
    .where('fence', '=', fence)
    .where('state', '=', 'sending')
    .forUpdate()
    .executeTakeFirst();
  return held !== undefined;
}

const wished = (item: number, topic: string) => sql`s.subject = 'publication' and s.confirmed_at is not null
  and (s.items = '[]'::jsonb or s.items @> ${JSON.stringify([item])}::jsonb) and (s.topic = '' or s.topic = ${topic})`;

/** One message to each who wants one an edition. Written twice it is written once. Returns how many wait for it. */
export async function writeEditionMails(
  tx: Tx,
  { caseId, agency, edition }: EditionKey,
  { item, topic, at }: { readonly item: number; readonly topic: string; readonly at: string },
): Promise<number> {
  const { rows } = await sql`
    insert into outbox (key, agency, channel, object, version, payload, recipient, state, next_at, written_at)
    select ${`${mailChannel}.${caseId}.${edition}.`}::text || s.id, ${agency}, ${mailChannel}, ${`${caseId}.`}::text || s.id, ${edition},
      jsonb_build_object('kind', 'edition', 'subscription', s.id, 'caseId', ${caseId}::text, 'edition', ${edition}::integer),
      null, 'waiting', clock_timestamp(), ${at}::timestamptz
    from subscription s where s.rhythm = 'each' and ${wished(item, topic)}
    on conflict (key) do nothing returning entry`.execute(tx);
  return rows.length;
}

/** Puts the edition into the next digest of everybody else who wished for it. Returns how many those are. */
export async function addToDigests(
  tx: Tx,
  { caseId, agency, edition }: EditionKey,
  { item, topic }: { readonly item: number; readonly topic: string },
): Promise<number> {
  const { rows } = await sql`
    insert into subscription_due (subscription, agency, case_id, edition)
    select s.id, ${agency}, ${caseId}, ${edition} from subscription s where s.rhythm = 'daily' and ${wished(item, topic)}
    on conflict (subscription, case_id) do update set edition = excluded.edition returning subscription`.execute(tx);
  return rows.length;
}

/** Whatever waits about the case goes out no more. */
export async function withdrawMails(tx: Tx, caseId: string): Promise<void> {
  await sql`update outbox set state = 'withdrawn', settled_at = clock_timestamp(), lease_until = null
    where channel = ${sql.lit(mailChannel)} and payload ->> 'caseId' = ${caseId}
      and state in ('waiting', 'quarantined', 'sending')`.execute(tx);
  await tx.deleteFrom('subscription_due').where('case_id', '=', caseId).execute();
}

/** One digest for each who has something due: taken out of what is due, and written as a message, in one step. */
export async function writeDigestMails(db: Db, at: string): Promise<number> {
  const { rows } = await sql`
    with taken as (delete from subscription_due returning subscription, case_id, edition),
      digests as (
        select t.subscription, s.agency, jsonb_agg(jsonb_build_array(t.case_id, t.edition) order by t.case_id) as editions
        from taken t join subscription s on s.id = t.subscription group by t.subscription, s.agency)
    insert into outbox (key, agency, channel, object, version, payload, recipient, state, next_at, written_at)
    select ${`${mailChannel}.digest.`}::text || subscription || '.' || gen_random_uuid(), agency, ${mailChannel}, subscription, 1,
      jsonb_build_object('kind', 'digest', 'subscription', subscription, 'editions', editions),
      null, 'waiting', clock_timestamp(), ${at}::timestamptz
    from digests on conflict (key) do nothing returning entry`.execute(db);
  return rows.length;
}

/** Counts messages that the mail server took over. */
export async function countSent(db: Db, editions: readonly EditionKey[], at: string): Promise<void> {
  for (const { caseId, agency, edition } of editions) {
    await sql`insert into subscription_count as old (case_id, edition, agency, sent, first_at)
      values (${caseId}, ${edition}, ${agency}, 1, ${at}::timestamptz)
      on conflict (case_id, edition) do update set sent = old.sent + 1`.execute(db);
  }
}

/** Publications of which messages went out and the ledger does not know it yet. */
export async function uncounted(db: Db): Promise<readonly { readonly caseId: string; readonly agency: string }[]> {
  const { rows } = await sql<{ caseId: string; agency: string }>`
    select distinct c.case_id as "caseId", c.agency from subscription_count c
    where not exists (select from delivery d where d.case_id = c.case_id and d.channel = 'subscription')
    order by 1`.execute(db);
  return rows;
}

/** A message to each whose case stands differently than when it was last told. Returns how many. */
export async function writeCaseMails(db: Db, at: string): Promise<number> {
  const { rows } = await sql`
    with moved as (
      select s.id, s.agency, coalesce(a.state, c.state, m.state || '/' || coalesce(m.result, '')) as now
      from subscription s
        left join application a on s.subject = 'application' and a.case_id = s.case_id
        left join complaint c on s.subject = 'complaint' and c.case_id = s.case_id
        left join matter m on s.subject = 'matter' and m.id = case when s.subject = 'matter' then s.case_id::bigint end
      where s.confirmed_at is not null and s.case_id is not null),
    told as (
      update subscription s set told = moved.now from moved
      where s.id = moved.id and moved.now is not null and s.told is distinct from moved.now
      returning s.id, s.agency)
    insert into outbox (key, agency, channel, object, version, payload, recipient, state, next_at, written_at)
    select ${`${mailChannel}.case.`}::text || id || '.' || gen_random_uuid(), agency, ${mailChannel}, id, 1,
      jsonb_build_object('kind', 'case', 'subscription', id), null, 'waiting', clock_timestamp(), ${at}::timestamptz
    from told returning entry`.execute(db);
  return rows.length;
}

/** Number and present standing of a case; null where there is none. */
export async function caseStanding(
  db: Db | Tx,
  subject: 'application' | 'matter' | 'complaint',
  caseId: string,
): Promise<{ readonly number: string; readonly told: string; readonly agency: string } | null> {
  const table = {
    application: sql`select number, state as told, agency from application where case_id = ${caseId}`,
    complaint: sql`select number, state as told, agency from complaint where case_id = ${caseId}`,
    matter: sql`select number, state || '/' || coalesce(result, '') as told, agency from matter where id = ${caseId}`,
  } as const;
  const { rows } = await sql<{ number: string; told: string; agency: string }>`${table[subject]}`.execute(db);
  return rows[0] ?? null;
}
