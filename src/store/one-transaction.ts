/** Many acts as one: their transactions become savepoints of a single one that stands or falls whole. */

import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import type { Database, Db, Tx } from './db.ts';
import { hearHere, tellHere } from './ledger/writers.ts';
import { sendAhead } from './statement.ts';

/** Runs `work` on a database whose transactions nest in one. Acts inside run one after another, never side by side. */
export async function inOneTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  const changes: Parameters<typeof tellHere>[1][number][] = [];
  const value = await db.transaction().execute((tx) => {
    const nested = new Kysely<Database>({ dialect: nestedIn(tx) });
    hearHere(nested, (change) => changes.push(change));
    return work(nested);
  });
  tellHere(db, changes);
  return value;
}

function nestedIn(tx: Tx): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => savepoints(tx),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function savepoints(tx: Tx): Driver {
  const connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => tx.executeQuery<R>(query as CompiledQuery<R>),
    streamQuery: () => {
      throw new Error('streams are not for nested work');
    },
  };
  const say = async (words: string) => {
    await sql.raw(words).execute(tx);
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: () => sendAhead(tx, { compile: () => CompiledQuery.raw('savepoint act') }),
    commitTransaction: () => say('release savepoint act'),
    rollbackTransaction: () => say('rollback to savepoint act'),
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  };
}
