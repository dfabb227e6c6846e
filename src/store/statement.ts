/** The statements of every act: PostgreSQL keeps their plans, and those whose answer nobody needs are not waited for. */

import { createHash } from 'node:crypto';
import { type Compilable, CompiledQuery } from 'kysely';
import type { Db, Tx } from './db.ts';

/** What is thrown in place of what the database said. */
type Failure = (cause: unknown) => Error;

/** How a connection is to send a statement. */
interface How {
  /** Nobody waits for it where it stands. */
  readonly ahead?: boolean;
  /** It goes out with all before it. */
  readonly atOnce?: boolean;
  readonly failure?: Failure | undefined;
  /** Set by a connection that does not wait: how the answer is to be had. */
  answer?: () => Promise<readonly unknown[]>;
}

/** Says itself how it is sent: remembered beside it, that would cost the collector of garbage more than the statement costs. */
interface Told extends CompiledQuery {
  readonly how: How;
}

/** Its plan is kept, as of all that is told how. */
function told(statement: Compilable, how: How): Told {
  return { ...statement.compile(), how };
}

function howOf(query: CompiledQuery): How | undefined {
  return (query as Partial<Told>).how;
}

/** A statement in words that never change: they need not be put together each time that it is sent. */
export function statement<R>(words: string, ...values: readonly unknown[]): Compilable<R> {
  return { compile: () => CompiledQuery.raw(words, [...values]) as CompiledQuery<R> };
}

/** Sends a statement. Inside a transaction its failure comes out of a later statement, at the latest of the commit. */
export function sendAhead(db: Db | Tx, statement: Compilable, failure?: Failure): Promise<void> {
  return send(db, told(statement, { ahead: true, failure }));
}

/** As {@link sendAhead}, but it goes out at once with all before it: the database works on it while the caller goes on. */
export function sendAtOnce(tx: Tx, statement: Compilable): Promise<void> {
  return send(tx, told(statement, { ahead: true, atOnce: true }));
}

async function send(db: Db | Tx, query: Told): Promise<void> {
  await db.executeQuery(query).catch((cause: unknown) => {
    throw failureOf(query, cause);
  });
}

/** What this transaction writes may be lost with the machine that it runs on: its end does not wait for the disk. */
export async function needNotLast(tx: Tx): Promise<void> {
  await sendAhead(tx, statement("select set_config('synchronous_commit', 'off', true)"));
}

/** What is thrown where this statement has failed with `cause`. */
export function failureOf(query: CompiledQuery, cause: unknown): unknown {
  return howOf(query)?.failure?.(cause) ?? cause;
}

/** Asks a question that names its columns, so that a column added beside them does not change its answer's form. */
export async function askAgain<R>(db: Db | Tx, question: Compilable<R>): Promise<readonly R[]> {
  const { rows } = await db.executeQuery(told(question, {}));
  return rows as readonly R[];
}

/**
 * Asks a question whose answer is needed only later: it goes out with the next statement. Call what it returns for the
 * answer.
 */
export function askAhead<R>(db: Db | Tx, question: Compilable<R>): Promise<() => Promise<readonly R[]>> {
  return ask(db, told(question, { ahead: true }));
}

/** As {@link askAhead}, but it goes out at once with all before it: the database works on it while the caller goes on. */
export function askAtOnce<R>(tx: Tx, question: Compilable<R>): Promise<() => Promise<readonly R[]>> {
  return ask(tx, told(question, { ahead: true, atOnce: true }));
}

async function ask<R>(db: Db | Tx, query: Told): Promise<() => Promise<readonly R[]>> {
  const { rows } = await db.executeQuery(query);
  return (query.how.answer as (() => Promise<readonly R[]>) | undefined) ?? (async () => rows as readonly R[]);
}

/** A connection that does not wait says here how the answer is to be had. */
export function answerLater(query: CompiledQuery, answer: () => Promise<readonly unknown[]>): void {
  const how = howOf(query);
  if (how !== undefined) how.answer = answer;
}

export function isSentAhead(query: CompiledQuery): boolean {
  return howOf(query)?.ahead === true;
}

export function isSentAtOnce(query: CompiledQuery): boolean {
  return howOf(query)?.atOnce === true;
}

const longest = 4000;
const most = 200;
const names = new Map<string, string>();

/** Under which name a connection keeps the plan of this statement; none for others, and for long lists of rows. */
export function planName(query: CompiledQuery): string | undefined {
  if (howOf(query) === undefined || query.sql.length > longest) return undefined;
  const known = names.get(query.sql);
  if (known !== undefined || names.size >= most) return known;
  const name = `gongkai_${createHash('sha256').update(query.sql).digest('hex').slice(0, 32)}`;
  names.set(query.sql, name);
  return name;
}
