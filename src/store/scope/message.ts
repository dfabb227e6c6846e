/** Statements that PostgreSQL takes as one message: a writing and a reading for all of them. */

import pg from 'pg';

/** As the driver itself puts values in words; its types do not tell of it. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => string | Buffer | null } })
  .utils;

/** A statement on its way, and what became of it. Made anew each time that it is sent. */
export class Asked {
  readonly text: string;
  /** Under which the connection keeps its plan; none for what is asked once. */
  readonly name: string | undefined;
  readonly values: (string | Buffer | null)[];
  /** What is thrown for what the database said. */
  readonly meaning: (cause: unknown) => unknown;
  isSent = false;
  /** Its columns were asked for with it: they are not known from before. */
  isDescribed = false;
  rows: Record<string, unknown>[] = [];
  /** SELECT, INSERT and so on; empty before it is answered. */
  command = '';
  /** Rows that were read or changed; 0 where the command has none. */
  count = 0;
  /** Of this statement, or of the one before it in the message after which nothing was done. */
  failure: unknown;
  #isAnswered = false;
  #answered: Promise<void> | undefined;
  #tell: () => void = () => {};

  /** Throws where a value can not be put in words, before anything is sent. */
  constructor(text: string, name?: string, values: readonly unknown[] = [], meaning = (cause: unknown) => cause) {
    this.text = text;
    this.name = name;
    this.values = values.map((value) => prepareValue(value));
    this.meaning = meaning;
  }

  /** Perhaps several statements in one text, which PostgreSQL takes alone and without values. */
  get isSeveral(): boolean {
    return this.name === undefined && this.values.length === 0 && this.text.includes(';');
  }

  /** When it is answered or has failed; never rejects. */
  answered(): Promise<void> {
    if (this.#isAnswered) return Promise.resolve();
    this.#answered ??= new Promise((resolve) => {
      this.#tell = resolve;
    });
    return this.#answered;
  }

  /** All is known of it. */
  end(): void {
    this.#isAnswered = true;
    this.#tell();
  }

  fail(failure: unknown): void {
    this.failure ??= failure;
    this.end();
  }
}

/** A column of an answer, and how its text is read. */
interface Column {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/**
 * Of a plan that a connection keeps by name: its columns; `sent` before PostgreSQL has answered, `doubtful` where a failure
 * left open whether it stands, or where it no longer fits.
 */
type Plan = readonly Column[] | 'sent' | 'doubtful';

const plansOf = new WeakMap<pg.ClientBase, Map<string, Plan>>();

function plansWith(client: pg.ClientBase): Map<string, Plan> {
  const plans = plansOf.get(client) ?? new Map<string, Plan>();
  plansOf.set(client, plans);
  return plans;
}

interface Described {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

/** `SELECT 12`, `INSERT 0 12`, `COMMIT`: the word, and the last number. */
const completed = /^([A-Z]+)(?:.*?(\d+))?$/;

/** PostgreSQL no longer has a plan by that name. */
const noSuchPlan = '26000';

/**
 * Statements under way. PostgreSQL passes over what follows a failure until the message is closed, a commit too: whoever sent
 * it rolls back with another. What is asked again is neither parsed nor described again. It takes the place of the driver's
 * own query, which is answered statement by statement.
 */
export class Message extends pg.Query {
  /** Set by the driver where it watches the time. */
  callback: (() => void) | undefined;
  readonly asked: Asked[] = [];
  readonly #client: pg.ClientBase;
  readonly #plans: Map<string, Plan>;
  #connection: pg.Connection | undefined;
  #isClosed: boolean;
  /** Why PostgreSQL passes over the rest. */
  #failed: { readonly failure: unknown } | undefined;
  /** The place of the one that is being answered, and its columns as far as they are known. */
  #at = 0;
  #columns: readonly Column[] | undefined;

  /** To be handed to the client. What is left open goes on with {@link goOn}, and is to be closed. */
  constructor(client: pg.ClientBase, asked: readonly Asked[], isClosed: boolean) {
    super('');
    this.#client = client;
    this.#plans = plansWith(client);
    this.#isClosed = isClosed;
    this.#add(asked);
  }

  override submit = (connection: pg.Connection): void => {
    this.#connection = connection;
    const [first] = this.asked;
    if (first?.isSeveral === true) connection.query(first.text);
    else this.#write(connection, this.asked);
  };

  /** More statements of a message that was left open. */
  goOn(asked: readonly Asked[], isClosed: boolean): void {
    this.#isClosed = isClosed;
    this.#add(asked);
    if (this.#connection !== undefined) this.#write(this.#connection, asked);
  }

  #add(asked: readonly Asked[]): void {
    this.asked.push(...asked);
    for (const one of asked) {
      one.isSent = true;
      if (this.#failed !== undefined) one.fail(this.#failed.failure);
    }
  }

  #write(connection: pg.Connection, asked: readonly Asked[]): void {
    connection.stream.cork();
    try {
      if (this.#failed === undefined) for (const one of asked) this.#writeOne(connection, one);
      if (this.#isClosed) connection.sync();
      else connection.flush();
    } catch (error) {
      // Half of a statement may lie there: nothing more can be said on this connection.
      this.handleError(error);
      connection.stream.destroy();
    } finally {
      connection.stream.uncork();
    }
  }

  #writeOne(connection: pg.Connection, one: Asked): void {
    const { text, name = '', values } = one;
    const plan = this.#plans.get(name);
    one.isDescribed = plan === undefined || plan === 'doubtful';
    if (plan === 'doubtful') connection.close({ type: 'S', name }, true);
    if (one.isDescribed) connection.parse({ name, text, types: [] }, true);
    if (one.isDescribed && name !== '') this.#plans.set(name, 'sent');
    connection.bind({ statement: name, values }, true);
    if (one.isDescribed) connection.describe({ type: 'P' }, true);
    connection.execute(null, true);
  }

  handleRowDescription({ fields }: Described): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, read: this.#client.getTypeParser(dataTypeID) }));
    const one = this.asked[this.#at];
    if (one?.isSeveral === true) one.rows = [];
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const one = this.asked[this.#at];
    if (one === undefined) return;
    try {
      this.#columns ??= this.#columnsOf(one);
      one.rows.push(rowOf(this.#columns, fields));
    } catch (error) {
      one.failure ??= one.meaning(error);
    }
  }

  #columnsOf({ name = '' }: Asked): readonly Column[] {
    const plan = this.#plans.get(name);
    if (typeof plan === 'object') return plan;
    throw new Error('an answer came whose columns are not known');
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const one = this.asked[this.#at];
    if (one === undefined) return;
    const [, command = '', count = '0'] = completed.exec(text) ?? [];
    one.command = command;
    one.count = Number(count);
    // Of several in one text the last is its answer, and the end of the message its end.
    if (one.isSeveral && this.#columns === undefined) one.rows = [];
    else if (one.isDescribed && one.name !== undefined) this.#plans.set(one.name, this.#columns ?? []);
    this.#columns = undefined;
    if (!one.isSeveral) this.#next(one);
  }

  handleEmptyQuery(): void {
    const one = this.asked[this.#at];
    if (one !== undefined && !one.isSeveral) this.#next(one);
  }

  #next(one: Asked): void {
    this.#at += 1;
    one.end();
  }

  /** Of the statement that is being answered, or of the connection: then perhaps once more. */
  handleError(cause: unknown): void {
    const rest = this.asked.slice(this.#at);
    const [failed] = rest;
    const failure = failed === undefined ? cause : failed.meaning(cause);
    this.#failed ??= { failure };
    this.#at = this.asked.length;
    this.#doubt(rest, isOf(cause, noSuchPlan));
    for (const one of rest) one.fail(failure);
    this.callback?.();
  }

  /** The plan of the first did not do; whether those after it that were new came to stand is not known. */
  #doubt([failed, ...rest]: readonly Asked[], isAll: boolean): void {
    const isNew = ({ name }: Asked) => name !== undefined && this.#plans.get(name) === 'sent';
    const names = isAll ? this.#plans.keys() : [failed, ...rest.filter(isNew)].map((one) => one?.name);
    for (const name of [...names]) if (name !== undefined) this.#plans.set(name, 'doubtful');
  }

  /** PostgreSQL does not take the end of the message for one while it waits for rows: it is told once more. */
  handleCopyInResponse(connection: pg.Connection & { readonly sendCopyFail: (words: string) => void }): void {
    connection.sendCopyFail('no rows are sent here');
    if (this.asked[this.#at]?.isSeveral !== true) connection.sync();
  }

  handleReadyForQuery(): void {
    for (const one of this.asked.slice(this.#at)) one.end();
    this.#at = this.asked.length;
    this.callback?.();
  }
}

function isOf(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function rowOf(columns: readonly Column[], fields: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  // By number: lists have hundreds of rows.
  for (let i = 0; i < columns.length; i += 1) {
    const column = columns[i];
    const text = fields[i] ?? null;
    if (column !== undefined) row[column.name] = text === null ? null : column.read(text);
  }
  return row;
}
