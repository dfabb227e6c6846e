/** A database every statement of which runs inside a transaction that has named its scope: nothing is left on a connection. */

import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { type Database, type Db, keepPool, poolOf } from '../db.ts';
import { answerLater, failureOf, isSentAhead, isSentAtOnce, planName } from '../statement.ts';
import { Asked, Message } from './message.ts';
import { servingRole, standing } from './rights.ts';
import { currentScope, type Scope } from './scope.ts';

/** Row security would not bind the user of the database, and that user can not work as the role that it binds. */
export class NotBound extends Error {}

/**
 * The same connections as `db`, used as the serving role within the scope of the work at hand; `otherwise` where none was set.
 * Throws {@link NotBound} where nothing would keep that scope.
 */
export async function scopedDb(db: Db, otherwise: Scope): Promise<Db> {
  const { serves, unbound } = await standing(db);
  if (!serves && unbound) throw new NotBound('the user of the database bypasses row security');
  const become = () => (serves ? [command(`set local role ${servingRole}`)] : []);
  return over(db, () => [...become(), named(currentScope() ?? otherwise)]);
}

/** As the owner, seeing all rows also where row security binds the owner: for migrations. */
export function unscopedDb(db: Db): Db {
  return over(db, () => [named({ name: 'program' })]);
}

function over(db: Db, words: () => readonly Asked[]): Db {
  const pool = poolOf(db);
  const dialect = new PostgresDialect({ pool });
  const scoped = new Kysely<Database>({
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createIntrospector: (inner) => dialect.createIntrospector(inner),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createDriver: () => new ScopedDriver(pool, words),
    },
  });
  return keepPool(scoped, pool);
}

const naming = `select set_config('gongkai.scope', $1, true), set_config('gongkai.agencies', $2, true),
  set_config('gongkai.actor', $3, true)`;

function named(scope: Scope): Asked {
  const agencies = scope.name === 'person' ? scope.agencies.join(',') : '';
  const actor = 'actor' in scope ? scope.actor : '';
  const settings = [scope.name, agencies, actor];
  if (settings.some((value) => value.includes('\0'))) throw new RangeError('a scope has no NUL');
  return new Asked(naming, 'gongkai_scope', settings);
}

class ScopedDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #words: () => readonly Asked[];
  constructor(pool: pg.Pool, words: () => readonly Asked[]) {
    this.#pool = pool;
    this.#words = words;
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<ScopedConnection> {
    return new ScopedConnection(await this.#pool.connect(), this.#words);
  }
  async releaseConnection(connection: ScopedConnection): Promise<void> {
    connection.release();
  }
  async beginTransaction(connection: ScopedConnection, settings: TransactionSettings): Promise<void> {
    connection.begin(beginning(settings), settings.accessMode === 'read only');
  }
  async commitTransaction(connection: ScopedConnection): Promise<void> {
    await connection.commit();
  }
  async rollbackTransaction(connection: ScopedConnection): Promise<void> {
    await connection.rollBack();
  }
  async destroy(): Promise<void> {
    // The connections are those of the database that this one was made from.
  }
}

function beginning({ isolationLevel, accessMode }: TransactionSettings): string {
  const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
  return `begin${level}${accessMode === undefined ? '' : ` ${accessMode}`}`;
}

/** In words that never change, of which there are few: the connection keeps it. */
function command(text: string): Asked {
  return new Asked(text, `gongkai_${text.replaceAll(' ', '_')}`);
}

const askedBy = (query: CompiledQuery) =>
  new Asked(query.sql, planName(query), query.parameters, (cause) => failureOf(query, cause));

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/**
 * Statements lie ready until somebody waits, and go out together: PostgreSQL takes them in order, and passes over what
 * follows a failure. The beginning and its scope are the first of them, and nothing more goes out before it is known that
 * they stand, unless in the same message: so nothing runs outside them.
 */
class ScopedConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #words: () => readonly Asked[];
  #state: 'idle' | 'within' | 'ending' = 'idle';
  #begin: Asked | undefined;
  #onlyReads = false;
  /** It could not be rolled back: nobody else is to have it. */
  #isBroken = false;
  #ready: Asked[] = [];
  /** What has gone out and was not waited for, in order. */
  #sent: Asked[] = [];
  /** What went out at once: the rest goes on with it. */
  #open: Message | undefined;
  constructor(client: pg.PoolClient, words: () => readonly Asked[]) {
    this.#client = client;
    this.#words = words;
  }
  release(): void {
    this.#client.release(this.#isBroken);
  }
  begin(start: string, onlyReads = false): void {
    this.#begin = command(start);
    this.#ready = [this.#begin, ...this.#words()];
    this.#sent = [];
    this.#state = 'within';
    this.#onlyReads = onlyReads;
  }
  /** Fails where anything that was sent has failed: a rollback is to follow. The end of what only read is not waited for. */
  async commit(): Promise<void> {
    this.#state = 'ending';
    const commit = command('commit');
    if (this.#onlyReads) {
      this.#push('closed', commit);
      return this.#known();
    }
    this.#ready.push(commit);
    await this.#settle();
    if (commit.command !== 'COMMIT') throw new Error('the transaction had failed before its commit');
    this.#state = 'idle';
  }
  async rollBack(): Promise<void> {
    this.#state = 'ending';
    this.#ready = [];
    if (this.#begin?.isSent === true) {
      const rollback = command('rollback');
      this.#push('closed', rollback);
      await rollback.answered();
      this.#isBroken = rollback.failure !== undefined;
    }
    this.#sent = [];
    this.#state = 'idle';
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#state === 'ending') throw new Error('the transaction is being ended');
    const asked = askedBy(query);
    if (this.#state === 'idle') return this.#alone<R>(asked);
    if (asked.isSeveral) return resultOf<R>(await this.#apart(asked));
    this.#ready.push(asked);
    if (!isSentAhead(query)) return resultOf<R>(await this.#answered(asked));
    if (isSentAtOnce(query)) this.#push('open');
    answerLater(query, async () => (await this.#answered(asked)).rows);
    return { rows: [] };
  }
  /** A transaction of its own. */
  async #alone<R>(asked: Asked): Promise<QueryResult<R>> {
    this.begin('begin');
    try {
      if (asked.isSeveral) await this.#apart(asked);
      else this.#ready.push(asked);
      await this.commit();
    } catch (error) {
      await this.rollBack();
      throw error;
    }
    return resultOf<R>(asked);
  }
  /** A text of several statements goes alone, after what is known to stand. */
  async #apart(asked: Asked): Promise<Asked> {
    await this.#settle();
    this.#ready.push(asked);
    await this.#settle();
    return asked;
  }
  async #answered(asked: Asked): Promise<Asked> {
    // With what was asked since, it may have been answered: then nothing goes out before its time.
    if (this.#ready.includes(asked)) await this.#settle();
    if (!asked.isSent) throw new Error('the transaction was rolled back before this was asked');
    await asked.answered();
    if (asked.failure !== undefined) throw asked.failure;
    return asked;
  }
  /** What lies ready goes out, and after it `last` in a message of its own: it is done also where something has failed. */
  #push(end: 'closed' | 'open', last?: Asked): void {
    const { stream } = this.#client.connection;
    stream.cork();
    try {
      this.#pushReady(end === 'closed');
      if (last !== undefined) this.#client.query(new Message(this.#client, [last], true));
    } finally {
      stream.uncork();
    }
  }
  #pushReady(isClosed: boolean): void {
    const asked = this.#ready;
    this.#ready = [];
    if (asked.length === 0 && this.#open === undefined) return;
    const message = this.#open ?? new Message(this.#client, asked, isClosed);
    if (this.#open === undefined) this.#client.query(message);
    else this.#open.goOn(asked, isClosed);
    this.#open = isClosed ? undefined : message;
    this.#sent.push(...asked);
  }
  /** All goes out, and is waited for. */
  async #settle(): Promise<void> {
    // Whoever goes on after a beginning that failed would be in no transaction.
    if (this.#begin?.failure !== undefined) throw this.#begin.failure;
    this.#push('closed');
    await this.#known();
  }
  /** Waits for every answer, so that none is left on the connection; throws the first failure. */
  async #known(): Promise<void> {
    const sent = this.#sent;
    this.#sent = [];
    // They are answered in order.
    await sent.at(-1)?.answered();
    const failed = sent.find(({ failure }) => failure !== undefined);
    if (failed !== undefined) throw failed.failure;
  }
  streamQuery(): never {
    throw new Error('streams are not for scoped work');
  }
}

function resultOf<R>({ command, count, rows }: Asked): QueryResult<R> {
  return changing.has(command) ? { rows: rows as R[], numAffectedRows: BigInt(count) } : { rows: rows as R[] };
}
