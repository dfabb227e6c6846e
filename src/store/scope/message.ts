/** Statements that PostgreSQL takes as one message and answers as one: a writing and a reading for all of them. */

import pg from 'pg';

/** As the driver itself puts values in words; its types do not tell of it. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => string | Buffer | null } })
  .utils;

/** A statement on its way, and what became of it. */
export class Asked {
  readonly text: string;
  /** Under which the connection keeps its plan; none for what is asked once. */
  readonly name: string | undefined;
  readonly values: (string | Buffer | null)[];
  /** What is thrown for what the database said. */
  readonly meaning: (cause: unknown) => unknown;
  rows: Record<string, unknown>[] = [];
  /** SELECT, INSERT and so on; empty before it is answered. */
  command = '';
  /** Rows that were read or changed; 0 where the command has none. */
  count = 0;
  /** Of this statement, or of the one before it in the message after which nothing was done. */
  failure: unknown;
  /** What it went out with; none as long as it lies ready. */
  message: Message | undefined;

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
}

/** A column of an answer, and how its text is read. */
interface Column {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** Of a plan that the connection keeps: its columns; `sent` before it has answered, `doubtful` where it may stand or not, or no longer fit. */
type Plan = readonly Column[] | 'sent' | 'doubtful';

const plansOf = new WeakMap<pg.ClientBase, Map<string, Plan>>();

interface Described {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

/** `12`, `INSERT 0 12`, `COMMIT`: the word, and the last number. */
const completed = /^([A-Z]+)(?:.*?(\d+))?$/;

/**
 * A message under way. PostgreSQL passes over what follows a failure in the same message, a commit too: whoever sent it rolls
 * back with another. What is asked again is neither parsed nor described again. It takes the place of the driver's own query,
 * which is answered statement by statement.
 */
export class Message extends pg.Query {
  /** When all is answered or one has failed; never rejects. */
  readonly answered: Promise<void>;
  readonly #client: pg.ClientBase;
  readonly asked: readonly Asked[];
  readonly #plans: Map<string, Plan>;
  /** The one that is being answered. */
  #at = 0;
  #columns: readonly Column[] = [];
  #done: () => void = () => {};

  constructor(client: pg.ClientBase, asked: readonly Asked[]) {
    super('');
    this.#client = client;
    this.asked = asked;
    this.#plans = plansOf.get(client) ?? new Map();
    plansOf.set(client, this.#plans);
    this.answered = new Promise((resolve) => {
      this.#done = resolve;
    });
    for (const one of asked) one.message = this;
  }

  /** The first; undefined as long as none is known. */
  get failure(): unknown {
    return this.asked.find((one) => one.failure !== undefined)?.failure;
  }

  override submit = (connection: pg.Connection): void => {
    const [first] = this.asked;
    if (first?.isSeveral === true) connection.query(first.text);
    else this.#submitted(connection);
  };

  #submitted(connection: pg.Connection): void {
    connection.stream.cork();
    for (const one of this.asked) this.#write(connection, one);
    connection.sync();
    connection.stream.uncork();
  }

  #write(connection: pg.Connection, { text, name = '', values }: Asked): void {
    const plan = this.#plans.get(name);
    const isKept = plan !== undefined && plan !== 'doubtful';
    if (plan === 'doubtful') connection.close({ type: 'S', name }, true);
    if (!isKept) connection.parse({ name, text, types: [] }, true);
    if (name !== '' && !isKept) this.#plans.set(name, 'sent');
    connection.bind({ statement: name, values }, true);
    if (!isKept) connection.describe({ type: 'P' }, true);
    connection.execute(null, true);
  }

  handleRowDescription({ fields }: Described): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, read: this.#client.getTypeParser(dataTypeID) }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const one = this.asked[this.#at];
    if (one === undefined) return;
    try {
      one.rows.push(rowOf(this.#columnsOf(one), fields));
    } catch (error) {
      one.failure ??= one.meaning(error);
    }
  }

  #columnsOf({ name = '' }: Asked): readonly Column[] {
    const plan = this.#plans.get(name);
    return typeof plan === 'object' ? plan : this.#columns;
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const one = this.asked[this.#at];
    if (one === undefined) return;
    const [, command = '', count = '0'] = completed.exec(text) ?? [];
    one.command = command;
    one.count = Number(count);
    if (one.name !== undefined) this.#plans.set(one.name, this.#columnsOf(one));
    this.#columns = [];
    // Of several in one text the last is its answer.
    if (!one.isSeveral) this.#at += 1;
  }

  handleEmptyQuery(): void {
    this.#at += 1;
  }

  /** Of the statement that is being answered, or of the connection. */
  handleError(cause: unknown): void {
    const failed = this.asked[this.#at];
    const failure = failed === undefined ? cause : failed.meaning(cause);
    for (const one of this.asked.slice(this.#at)) {
      one.failure = failure;
      const isNew = one.name !== undefined && this.#plans.get(one.name) === 'sent';
      if (one.name !== undefined && (isNew || one === failed)) this.#plans.set(one.name, 'doubtful');
    }
    this.#done();
  }

  handleReadyForQuery(): void {
    this.#done();
  }
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
