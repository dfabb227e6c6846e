/** A database every statement of which runs inside a transaction that has named its scope: nothing is left on a connection. */

import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { type Database, type Db, keepPool, poolOf } from '../db.ts';
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
      createDriver: () => new ScopedDriver(dialect.createDriver(), words),
    },
  });
  return keepPool(scoped, pool);
}

function named(scope: Scope): string {
  const agencies = scope.name === 'person' ? scope.agencies.join(',') : '';
  const actor = 'actor' in scope ? scope.actor : '';
  const settings = { scope: scope.name, agencies, actor };
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config('gongkai.${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `select ${set.join(', ')}`;
}

class ScopedDriver implements Driver {
  readonly #inner: Driver;
  readonly #words: () => string;
  constructor(inner: Driver, words: () => string) {
    this.#inner = inner;
    this.#words = words;
  }
  init(): Promise<void> {
    return this.#inner.init();
  }
  async acquireConnection(): Promise<ScopedConnection> {
    return new ScopedConnection(await this.#inner.acquireConnection(), this.#words);
  }
  async releaseConnection(connection: ScopedConnection): Promise<void> {
    await this.#inner.releaseConnection(connection.inner);
  }
  async beginTransaction(connection: ScopedConnection, settings: TransactionSettings): Promise<void> {
    await connection.begin(beginning(settings));
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

class ScopedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #words: () => string;
  #inTransaction = false;
  constructor(inner: DatabaseConnection, words: () => string) {
    this.inner = inner;
    this.#words = words;
  }
  /** One message: the transaction, its role and its scope. A failure leaves no transaction open. */
  async begin(start: string): Promise<void> {
    try {
      await this.#say(`${start}; ${this.#words()}`);
    } catch (error) {
      await this.#say('rollback');
      throw error;
    }
    this.#inTransaction = true;
  }
  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.#inTransaction = false;
    await this.#say(how);
  }
  async executeQuery<R>(query: CompiledQuery) {
    if (this.#inTransaction) return this.inner.executeQuery<R>(query);
    await this.begin('begin');
    try {
      const result = await this.inner.executeQuery<R>(query);
      await this.end('commit');
      return result;
    } catch (error) {
      await this.end('rollback');
      throw error;
    }
  }
  streamQuery(): never {
    throw new Error('streams are not for scoped work');
  }
  async #say(words: string): Promise<void> {
    await this.inner.executeQuery(CompiledQuery.raw(words));
  }
}
