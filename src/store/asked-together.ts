/** Reads side by side: whatever is asked before anybody waits for an answer goes out as one message. */

import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Database, Db, Tx } from './db.ts';
import { askAhead } from './statement.ts';

/**
 * Runs `work` on one connection, in one transaction that only reads. What its parts ask at once is sent at once, so that
 * ten lists cost the waiting of their longest chain of questions, not of all of them. What several ask in the same words is
 * asked once, and all get the same rows. The first failure fails the whole.
 */
export function askedTogether<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute((tx) => work(gathering(tx)));
}

function gathering(tx: Tx): Db {
  const driver = new GatheringDriver(tx);
  return new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

class GatheringDriver implements Driver {
  readonly #connection: GatheringConnection;
  constructor(tx: Tx) {
    this.#connection = new GatheringConnection(tx);
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  beginTransaction(): never {
    throw new Error('what is asked together is in a transaction already');
  }
  commitTransaction(): never {
    throw new Error('what is asked together is in a transaction already');
  }
  rollbackTransaction(): never {
    throw new Error('what is asked together is in a transaction already');
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

const readable = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value);

class GatheringConnection implements DatabaseConnection {
  readonly #tx: Tx;
  readonly #known = new Map<string, Promise<QueryResult<unknown>>>();
  #gathered: CompiledQuery[] = [];
  #answers: Promise<readonly PromiseSettledResult<readonly unknown[]>[]> | undefined;
  constructor(tx: Tx) {
    this.#tx = tx;
  }
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const words = query.sql + JSON.stringify(query.parameters, readable);
    const known = this.#known.get(words) ?? this.#ask(query);
    this.#known.set(words, known);
    return known as Promise<QueryResult<R>>;
  }
  async #ask(query: CompiledQuery): Promise<QueryResult<unknown>> {
    const place = this.#gathered.push(query) - 1;
    this.#answers ??= new Promise((go) => process.nextTick(go)).then(() => this.#send());
    const answer = (await this.#answers)[place];
    if (answer?.status === 'rejected') throw answer.reason;
    return { rows: [...(answer?.value ?? [])] };
  }
  /** What was asked after all that could go on had gone on. Answered when the last of it is, so that all go on together again. */
  async #send(): Promise<readonly PromiseSettledResult<readonly unknown[]>[]> {
    const questions = this.#gathered;
    this.#gathered = [];
    this.#answers = undefined;
    const answers: (() => Promise<readonly unknown[]>)[] = [];
    for (const query of questions) answers.push(await askAhead(this.#tx, { compile: () => query }));
    return Promise.allSettled(answers.map((answer) => answer()));
  }
  streamQuery(): never {
    throw new Error('streams are not for what is asked together');
  }
}
