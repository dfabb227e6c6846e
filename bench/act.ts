/** An audited act, whole, against the bare transaction that writes the same rows. */

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { day } from '#law/calendar/day';
import { scopedDb } from '#store/scope/scoped-db';
import { openVault } from '#store/vault';
import { proceed } from '#work/application/proceed';
import { submitApplication } from '#work/application/submit';
import type { Office, Who } from '#work/office';
import { fileRoom } from '../test/support/file-room.ts';
import { migratedDatabase } from '../test/support/postgres.ts';
import { medianMs } from './median.ts';
import type { Result } from './result.ts';

const acts = 200;
const rounds = 5;
const bar = 2;
const agency = 'bench';
const on = day('2026-11-23');
const clerk: Who = { accountId: 'clerk', name: '某人', agency, roles: ['officer', 'counter'], from: 'bench' };

export async function bench(): Promise<Result[]> {
  const database = await migratedDatabase();
  try {
    await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
      values (${agency}, 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(database.db);
    await sql.raw(bareTables).execute(database.db);
    const office: Office = {
      db: await scopedDb(database.db, { name: 'program' }),
      vault: openVault(new Map([[1, Buffer.alloc(32, 7)]])),
      files: fileRoom(),
      now: () => new Date().toISOString(),
      today: () => on,
      newId: randomUUID,
    };
    const waiting: string[] = [];
    for (let i = 0; i < acts * (rounds + 1); i += 1) waiting.push(await newCase(office));
    const audited = async () => {
      for (const caseId of waiting.splice(0, acts)) {
        const done = await proceed(office, clerk, caseId, { act: 'register', on, how: 'signedFor' });
        if (!done.ok) throw new Error(done.refusals[0]?.message);
      }
    };
    let n = 0;
    const bare = async () => {
      for (let i = 0; i < acts; i += 1) await sameRows(office, `bare${n++}`);
    };
    const [bareMs, auditedMs] = await medianMs(rounds, [bare, audited]);
    return [
      {
        name: 'an audited act: permission, rule, ledger, projection, audit, chains',
        baseline: 'begin, the same three rows into tables without triggers, commit',
        ratio: auditedMs / bareMs,
        bar,
        pass: auditedMs <= bar * bareMs,
        detail: `${(auditedMs / acts).toFixed(2)} ms against ${(bareMs / acts).toFixed(2)} ms`,
      },
    ];
  } finally {
    await database.close();
  }
}

const bareTables = `
  create schema bare;
  create sequence bare.entry;
  create table bare.ledger (like public.ledger including indexes including defaults);
  create table bare.application (like public.application including indexes including defaults);
  create table bare.audit (like public.audit including indexes including defaults);
  grant usage on schema bare to public;
  grant insert on all tables in schema bare to public;
  grant usage on sequence bare.entry to public`;

async function newCase(office: Office): Promise<string> {
  const applicant = {
    name: '某人',
    identity: null,
    contact: { telephone: '0376-1234567', email: '', address: '' },
    request: { description: '某文件', identityKind: 'otherPersonal', carrier: 'paper', route: 'counter', notice: null },
  } as const;
  const submission = { agency, channel: 'registeredMail', applicantType: 'naturalPerson', applicant, on } as const;
  const submitted = await submitApplication(office, clerk, submission);
  if (!submitted.ok) throw new Error(submitted.refusals[0]?.message);
  return submitted.value.caseId;
}

/** The rows of such an act, in copies of the tables with the same indexes and nothing else. */
async function sameRows({ db }: Office, id: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`insert into bare.ledger (entry, agency, subject, case_id, sequence, type, on_day, written_at, actor, payload, position, previous, hash)
      values (nextval('bare.entry'), ${agency}, 'application', ${id}, 1, 'received', ${on}, now(), 'clerk',
        ${JSON.stringify({ how: 'signedFor' })}, nextval('bare.entry'), sha256('a'), sha256('b'))`.execute(tx);
    await sql`insert into bare.application (case_id, agency, number, channel, applicant_type, applicant_id, state, submitted_on, received_on, due_on, extended, fee_fen, sequence)
      values (${id}, ${agency}, ${id}, 'counter', 'naturalPerson', 'p', 'registered', ${on}, ${on}, ${on}, false, 0, 2)`.execute(
      tx,
    );
    await sql`insert into bare.audit (entry, at, actor, actor_name, agency, act, subject, object, result, from_where, position, previous, hash)
      values (nextval('bare.entry'), now(), 'clerk', '某人', ${agency}, 'application.register', 'application', ${id}, 'done', 'bench',
        nextval('bare.entry'), sha256('a'), sha256('b'))`.execute(tx);
  });
}
