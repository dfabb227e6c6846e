/** A database every statement of which runs inside a transaction that has named its scope: nothing is left on a connection. */

import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { type Database, type Db, keepPool, poolOf } from '../db.ts';
import { answerLater, failureOf, isSentAhead, isSentAtOnce, planName } from '../statement.ts';
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
  const become = serves ? `set local role ${servingRole}; ` : '';
  return over(db, () => become + named(currentScope() ?? otherwise));
}

/** As the owner, seeing all rows also where row security binds the owner: for migrations. */
export function unscopedDb(db: Db): Db {
  return over(db, () => named({ name: 'program' }));
}

function over(db: Db, words: () => string): Db {
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

function named(scope: Scope): string {
  const agencies = scope.name === 'person' ? scope.agencies.join(',') : '';
  const actor = 'actor' in scope ? scope.actor : '';
  const settings = { scope: scope.name, agencies, actor };
  // It would end the message early: what follows would run without any scope.
  if (Object.values(settings).some((value) => value.includes('\0'))) throw new RangeError('a scope has no NUL');
  // Between transactions none of them is set: what is empty need not be said.
  return Object.entries(settings)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `set local gongkai.${name} to ${pg.escapeLiteral(value)}`)
    .join('; ');
}

class ScopedDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #words: () => string;
  constructor(pool: pg.Pool, words: () => string) {
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
    await connection.end('commit');
  }
  async rollbackTransaction(connection: ScopedConnection): Promise<void> {
    await connection.end('rollback');
  }
  async destroy(): Promise<void> {
    // The connections are those of the database that this one was made from.
  }
}

function beginning({ isolationLevel, accessMode }: TransactionSettings): string {
  const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
  return `begin${level}${accessMode === undefined ? '' : ` ${accessMode}`}`;
}

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** What PostgreSQL says when a kept plan would answer in another form than before. */
const featureNotSupported = '0A000';

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * Statements are sent without waiting for the answer of the one before: PostgreSQL takes them in order, and refuses what
 * follows a failure until the transaction has ended. A beginning that failed has begun all the same, so that nothing runs
 * outside its scope.
 */
class ScopedConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #words: () => string;
  #inTransaction = false;
  #onlyReads = false;
  /** A plan that it keeps is of before a change of the tables. */
  #outdated = false;
  /** What was sent and has not been asked about yet, in order. */
  #sent: Promise<unknown>[] = [];
  constructor(client: pg.PoolClient, words: () => string) {
    this.#client = client;
    this.#words = words;
  }
  release(): void {
    this.#client.release(this.#outdated);
  }
  /** One message: the transaction, its role and its scope. */
  begin(start: string, onlyReads = false): void {
    this.#send(CompiledQuery.raw(`${start}; ${this.#words()}`));
    this.#inTransaction = true;
    this.#onlyReads = onlyReads;
  }
  /** Fails where anything that was sent has failed; a rollback does not mind, and the end of what only read is not waited for. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.#inTransaction = false;
    const answer = this.#send(CompiledQuery.raw(how));
    if (how === 'commit' && this.#onlyReads) return void this.#answers();
    if (how === 'commit') return this.#settle();
    await this.#answers();
    await answer;
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.#inTransaction) return this.#alone(query);
    const answer = this.#send<R>(query);
    if (isSentAhead(query)) {
      if (isSentAtOnce(query)) this.#push();
      answerLater(query, async () => {
        // With what was asked since, it may have been answered: then nothing goes out before its time.
        if (this.#sent.includes(answer)) await this.#settle();
        return (await answer).rows;
      });
      return { rows: [] };
    }
    await this.#settle();
    return answer;
  }
  /** A transaction of its own; after a failure its commit rolls it back. */
  async #alone<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.begin('begin');
    const answer = this.#send<R>(query);
    await this.end('commit');
    return answer;
  }
  /** Lies ready until somebody waits: each writing to the socket costs as much as the statement itself. */
  #send<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#sent.length === 0) this.#client.connection.stream.cork();
    const answer = this.#ask<R>(query).catch((error: unknown) => {
      this.#outdated ||= codeOf(error) === featureNotSupported;
      throw failureOf(query, error);
    });
    // Whoever settles tells of the failure.
    answer.catch(() => {});
    this.#sent.push(answer);
    return answer;
  }
  /** What lay ready goes out; what follows lies ready again. */
  #push(): void {
    const { stream } = this.#client.connection;
    stream.uncork();
    stream.cork();
  }
  async #ask<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { sql: text, parameters } = query;
    const name = planName(query);
    const { command, rowCount, rows } = await this.#client.query<R & pg.QueryResultRow>({
      text,
      values: [...parameters],
      ...(name === undefined ? {} : { name }),
    });
    return changing.has(command) ? { rows: rows ?? [], numAffectedRows: BigInt(rowCount ?? 0) } : { rows: rows ?? [] };
  }
  /** Waits for every answer, so that none is left on the connection. */
  #answers(): Promise<readonly PromiseSettledResult<unknown>[]> {
    this.#client.connection.stream.uncork();
    return Promise.allSettled(this.#sent.splice(0));
  }
  /** Throws the first failure. */
  async #settle(): Promise<void> {
    const answers = await this.#answers();
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
  streamQuery(): never {
    throw new Error('streams are not for scoped work');
  }
}
