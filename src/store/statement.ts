/** The statements of every act: PostgreSQL keeps their plans, and those whose answer nobody needs are not waited for. */

import { createHash } from 'node:crypto';
import { type Compilable, CompiledQuery } from 'kysely';
import type { Db, Tx } from './db.ts';

const ahead = new WeakSet<CompiledQuery>();
const kept = new WeakSet<CompiledQuery>();
const failures = new WeakMap<CompiledQuery, Failure>();
const atOnce = new WeakSet<CompiledQuery>();
const answers = new WeakMap<CompiledQuery, () => Promise<readonly unknown[]>>();

/** What is thrown in place of what the database said. */
type Failure = (cause: unknown) => Error;

/** A statement in words that never change: they need not be put together each time that it is sent. */
export function statement<R>(words: string, ...values: readonly unknown[]): Compilable<R> {
  return { compile: () => CompiledQuery.raw(words, [...values]) as CompiledQuery<R> };
}

/** Sends a statement. Inside a transaction its failure comes out of a later statement, at the latest of the commit. */
export async function sendAhead(db: Db | Tx, statement: Compilable, failure?: Failure): Promise<void> {
  const query = statement.compile();
  ahead.add(query);
  kept.add(query);
  if (failure !== undefined) failures.set(query, failure);
  await db.executeQuery(query).catch((cause: unknown) => {
    throw failureOf(query, cause);
  });
}

/** As {@link sendAhead}, but it goes out at once with all before it: the database works on it while the caller goes on. */
export async function sendAtOnce(tx: Tx, statement: Compilable): Promise<void> {
  const query = statement.compile();
  atOnce.add(query);
  await sendAhead(tx, { compile: () => query });
}

/** What this transaction writes may be lost with the machine that it runs on: its end does not wait for the disk. */
export async function needNotLast(tx: Tx): Promise<void> {
  await sendAhead(tx, statement("select set_config('synchronous_commit', 'off', true)"));
}

/** What is thrown where this statement has failed with `cause`. */
export function failureOf(query: CompiledQuery, cause: unknown): unknown {
  return failures.get(query)?.(cause) ?? cause;
}

/** Asks a question that names its columns, so that a column added beside them does not change its answer's form. */
export async function askAgain<R>(db: Db | Tx, question: Compilable<R>): Promise<readonly R[]> {
  const query = question.compile();
  kept.add(query);
  return (await db.executeQuery(query)).rows;
}

/**
 * Asks a question whose answer is needed only later: it goes out with the next statement. Call what it returns for the
 * answer.
 */
export async function askAhead<R>(db: Db | Tx, question: Compilable<R>): Promise<() => Promise<readonly R[]>> {
  const query = question.compile();
  ahead.add(query);
  kept.add(query);
  const { rows } = await db.executeQuery(query);
  return (answers.get(query) as (() => Promise<readonly R[]>) | undefined) ?? (async () => rows);
}

/** A connection that does not wait says here how the answer is to be had. */
export function answerLater(query: CompiledQuery, answer: () => Promise<readonly unknown[]>): void {
  answers.set(query, answer);
}

export function isSentAhead(query: CompiledQuery): boolean {
  return ahead.has(query);
}

export function isSentAtOnce(query: CompiledQuery): boolean {
  return atOnce.has(query);
}

const longest = 4000;
const most = 200;
const names = new Map<string, string>();

/** Under which name a connection keeps the plan of this statement; none for others, and for long lists of rows. */
export function planName(query: CompiledQuery): string | undefined {
  if (!kept.has(query) || query.sql.length > longest) return undefined;
  const known = names.get(query.sql);
  if (known !== undefined || names.size >= most) return known;
  const name = `gongkai_${createHash('sha256').update(query.sql).digest('hex').slice(0, 32)}`;
  names.set(query.sql, name);
  return name;
}
