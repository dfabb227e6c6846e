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
  const become = serves ? [new Asked(`set local role ${servingRole}`, 'gongkai_role')] : [];
  return over(db, () => [...become, named(currentScope() ?? otherwise)]);
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

/** These never change, and are sent with every transaction. */
const command = (text: string) => new Asked(text, `gongkai_${text.replaceAll(' ', '_')}`);

const askedBy = (query: CompiledQuery) =>
  new Asked(query.sql, planName(query), query.parameters, (cause) => failureOf(query, cause));

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/**
 * Statements lie ready until somebody waits, and go out together: PostgreSQL takes them in order, and passes over what
 * follows a failure. The beginning and its scope are the first of them, so that nothing runs outside it.
 */
class ScopedConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #words: () => readonly Asked[];
  #inTransaction = false;
  #onlyReads = false;
  /** Something of this transaction has gone out. */
  #begun = false;
  /** It could not be rolled back: nobody else is to have it. */
  #broken = false;
  #ready: Asked[] = [];
  /** What has gone out and was not waited for, in order. */
  #sent: Message[] = [];
  constructor(client: pg.PoolClient, words: () => readonly Asked[]) {
    this.#client = client;
    this.#words = words;
  }
  release(): void {
    this.#client.release(this.#broken);
  }
  begin(start: string, onlyReads = false): void {
    this.#ready = [command(start), ...this.#words()];
    this.#inTransaction = true;
    this.#onlyReads = onlyReads;
    this.#begun = false;
  }
  /** Fails where anything that was sent has failed: a rollback is to follow. The end of what only read is not waited for. */
  async commit(): Promise<void> {
    this.#inTransaction = false;
    if (this.#onlyReads) {
      this.#push(command('commit'));
      this.#sent = [];
      return;
    }
    this.#ready.push(command('commit'));
    await this.#settle();
  }
  async rollBack(): Promise<void> {
    this.#inTransaction = false;
    this.#ready = [];
    if (!this.#begun) return;
    const rollback = command('rollback');
    this.#push(rollback);
    await this.#settle().catch(() => {});
    this.#broken = rollback.failure !== undefined;
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const asked = askedBy(query);
    if (!this.#inTransaction) return this.#alone<R>(asked);
    this.#ready.push(asked);
    if (!isSentAhead(query)) return resultOf<R>(await this.#answered(asked));
    if (isSentAtOnce(query)) this.#push();
    answerLater(query, async () => (await this.#answered(asked)).rows);
    return { rows: [] };
  }
  /** A transaction of its own. */
  async #alone<R>(asked: Asked): Promise<QueryResult<R>> {
    this.begin('begin');
    this.#ready.push(asked);
    try {
      await this.commit();
    } catch (error) {
      await this.rollBack();
      throw error;
    }
    return resultOf<R>(asked);
  }
  async #answered(asked: Asked): Promise<Asked> {
    const { message } = asked;
    // With what was asked since, it may have been answered: then nothing goes out before its time.
    if (message === undefined ? this.#ready.includes(asked) : this.#sent.includes(message)) await this.#settle();
    if (asked.message === undefined) throw new Error('the transaction was rolled back before this was asked');
    await asked.message.answered;
    if (asked.failure !== undefined) throw asked.failure;
    return asked;
  }
  /** What lies ready goes out, and after it `last` in a message of its own: it is done also where something has failed. */
  #push(last?: Asked): void {
    const { stream } = this.#client.connection;
    stream.cork();
    for (const asked of inMessages(this.#ready.splice(0), last)) {
      const message = new Message(this.#client, asked);
      this.#client.query(message);
      this.#sent.push(message);
      this.#begun = true;
    }
    stream.uncork();
  }
  /** Waits for every answer, so that none is left on the connection; throws the first failure. */
  async #settle(): Promise<void> {
    this.#push();
    const sent = this.#sent;
    this.#sent = [];
    let failure: unknown;
    for (const message of sent) {
      await message.answered;
      failure ??= message.failure;
    }
    if (failure !== undefined) throw failure;
  }
  streamQuery(): never {
    throw new Error('streams are not for scoped work');
  }
}

/** All in one, but for a text of several statements, which goes alone. */
function inMessages(asked: readonly Asked[], last?: Asked): readonly (readonly Asked[])[] {
  const messages: Asked[][] = [[]];
  for (const one of asked) {
    if (one.isSeveral) messages.push([one], []);
    else messages.at(-1)?.push(one);
  }
  if (last !== undefined) messages.push([last]);
  return messages.filter((message) => message.length > 0);
}

function resultOf<R>({ command, count, rows }: Asked): QueryResult<R> {
  return changing.has(command) ? { rows: rows as R[], numAffectedRows: BigInt(count) } : { rows: rows as R[] };
}
