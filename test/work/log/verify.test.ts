/** Every change of the chains is found and the first bad entry is named; writers side by side leave no gap. */

import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { writeAudit } from '#store/audit';
import type { Db } from '#store/db';
import { append } from '#store/ledger/ledger';
import type { ChainName } from '#store/log/chain';
import { inOneTransaction } from '#store/one-transaction';
import { takeCheckpoint } from '#work/log/checkpoint';
import { type Verified, verifyAll } from '#work/log/verify';
import type { Office } from '#work/office';
import { officeOn } from '../../support/app.ts';
import { migratedDatabase, type TestDatabase } from '../../support/postgres.ts';
import { type TestWitness, witnessIn } from '../../support/witness.ts';

let database: TestDatabase;
let office: Office;
let witness: TestWitness;

const agencies = ['one', 'two'] as const;
/** Entries of each chain: those up to `vouched` stand in a checkpoint, the rest came later. */
const length = 24;
const vouched = 18;

async function writeBoth(db: Db, agency: string, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i += 1) {
    const at = `2025-03-01T09:00:00.${String(i).padStart(3, '0')}+08:00`;
    await writeAudit(db, {
      at,
      actor: `p${i % 3}`,
      actorName: '张“三”\n',
      agency,
      act: 'service.list',
      subject: 'service',
      object: `s${i}`,
      result: i % 5 === 0 ? 'refused' : 'done',
      reason: i % 5 === 0 ? 'case-changed' : null,
      from: '127.0.0.1',
      roles: ['officer'],
    });
    const events = [
      { type: 'listed' as const, on: day('2025-03-01'), name: '名', code: `${i}`, kind: '01', department: '局' },
    ];
    const change = { subject: 'service' as const, caseId: `${agency}${i}`, agency, before: [], events };
    await db.transaction().execute((tx) => append(tx, [change], 'p', at));
  }
}

beforeAll(async () => {
  database = await migratedDatabase();
  office = officeOn(database.db);
  witness = witnessIn();
  for (const code of agencies) {
    await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
      values (${code}, ${code}, ${code}, 'x', 'county', 'department', '2019-01-01')`.execute(database.db);
    await writeBoth(database.db, code, 0, 9);
  }
  await takeCheckpoint(office, witness);
  for (const code of agencies) await writeBoth(database.db, code, 9, vouched);
  await takeCheckpoint(office, witness);
  for (const code of agencies) await writeBoth(database.db, code, vouched, length);
});
afterAll(() => database.close());

/** Runs `use` on a database whose triggers are off, as its owner can have it, and undoes everything. */
async function pastTriggers(use: (db: Db) => Promise<void>): Promise<void> {
  await inOneTransaction(database.db, async (db) => {
    for (const name of ['audit', 'ledger', 'checkpoint', 'log_leaf', 'log_name', 'log_head']) {
      await sql`alter table ${sql.table(name)} disable trigger user`.execute(db);
    }
    await use(db);
    throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
}
class Undone extends Error {}

/** What verification says once `change` has been made; the change is undone again. */
async function told(db: Db, change: () => Promise<unknown>): Promise<Verified> {
  await sql`savepoint untouched`.execute(db);
  try {
    await change();
    return await verifyAll({ ...office, db }, witness);
  } finally {
    await sql`rollback to savepoint untouched`.execute(db);
  }
}

const table = (chain: ChainName) => sql.table(chain.kind);
const where = (chain: ChainName, position: number) => sql`agency = ${chain.agency} and position = ${position}`;

/** What a hash covers after the one before it, as one would know who has read the program. */
const said = {
  audit: `json_build_array(entry, agency, position, extract(epoch from at), actor, actor_name, actor_agency, roles, act,
    subject, object, result, reason, from_where, session, request, before, after)::text`,
  ledger: `json_build_array(entry, agency, position, subject, case_id, sequence, type, on_day,
    extract(epoch from written_at), actor, payload)::text`,
};

/** The hash that fits the entry as it stands, after the one before it or after `previous`. */
async function forged(db: Db, chain: ChainName, position: number, previous: Buffer | null) {
  const { rows } = await sql<{ before: Buffer; hash: Buffer }>`
    select before_it as before, sha256(before_it || convert_to(${sql.raw(said[chain.kind])}, 'UTF8')) as hash
    from (select coalesce(${previous}::bytea, previous) as before_it, * from ${table(chain)}
      where ${where(chain, position)}) as row`.execute(db);
  return rows[0];
}

/** Writes the hashes anew from `from` up to and with `to`, as one would who knows how they are made; the head too at the end. */
async function mend(db: Db, chain: ChainName, from: number, to: number, head = true): Promise<void> {
  let previous: Buffer | null = null;
  for (let position = from; position <= to; position += 1) {
    const next = await forged(db, chain, position, previous);
    if (next === undefined) break;
    const { before, hash } = next;
    await sql`update ${table(chain)} set previous = ${before}, hash = ${hash} where ${where(chain, position)}`.execute(
      db,
    );
    previous = hash;
  }
  if (!head) return;
  await sql`update chain set hash = ${previous} where kind = ${chain.kind} and agency = ${chain.agency}`.execute(db);
}

const edits = {
  audit: ['object', 'actor_name', 'reason', 'from_where', 'request', 'before'],
  ledger: ['actor', 'type', 'case_id'],
} as const;

function edit(db: Db, chain: ChainName, position: number, n: number) {
  const columns = edits[chain.kind];
  const column = sql.ref(columns[n % columns.length] ?? 'actor');
  return sql`update ${table(chain)} set ${column} = coalesce(${column}, '') || '!' where ${where(chain, position)}`.execute(
    db,
  );
}

async function swap(db: Db, chain: ChainName, a: number, b: number): Promise<void> {
  for (const [from, to] of [
    [a, -1],
    [b, a],
    [-1, b],
  ] as const) {
    await sql`update ${table(chain)} set position = ${to} where ${where(chain, from)}`.execute(db);
  }
}

interface Mutation {
  readonly how: string;
  readonly chain: ChainName;
  readonly a: number;
  readonly b: number;
  readonly n: number;
}

/** Does it, and says which position is the first bad one. */
const mutations: Readonly<Record<string, (db: Db, m: Mutation) => Promise<number>>> = {
  edit: async (db, { chain, a, n }) => {
    await edit(db, chain, a, n);
    return a;
  },
  editAndMendItself: async (db, { chain, a, n }) => {
    await edit(db, chain, a, n);
    await mend(db, chain, a, a, false);
    return a;
  },
  editAndMendAllAfter: async (db, { chain, a, n }) => {
    const position = 1 + (a % vouched);
    await edit(db, chain, position, n);
    await mend(db, chain, position, length);
    return position;
  },
  remove: async (db, { chain, a }) => {
    await sql`delete from ${table(chain)} where ${where(chain, a)}`.execute(db);
    return a;
  },
  removeAndCloseUp: async (db, { chain, a }) => {
    const position = 1 + (a % vouched);
    await sql`delete from ${table(chain)} where ${where(chain, position)}`.execute(db);
    await sql`update ${table(chain)} set position = -position where agency = ${chain.agency} and position > ${position}`.execute(
      db,
    );
    await sql`update ${table(chain)} set position = -position - 1 where agency = ${chain.agency} and position < 0`.execute(
      db,
    );
    await sql`update chain set position = position - 1 where kind = ${chain.kind} and agency = ${chain.agency}`.execute(
      db,
    );
    await mend(db, chain, position, length);
    return position;
  },
  insert: async (db, { chain, a }) => {
    await sql`drop index if exists ${sql.ref(`${chain.kind}_chain`)}`.execute(db);
    const columns = (
      await sql<{ name: string }>`select attname as name from pg_attribute
      where attrelid = ${chain.kind}::regclass and attnum > 0 and not attisdropped and attname not in ('entry', 'sequence')`.execute(
        db,
      )
    ).rows;
    const all = sql.join(columns.map(({ name }) => sql.ref(name)));
    const sequence = chain.kind === 'ledger' ? sql`, sequence` : sql``;
    const next = chain.kind === 'ledger' ? sql`, sequence + 100` : sql``;
    await sql`insert into ${table(chain)} (${all}${sequence}) select ${all}${next} from ${table(chain)} where ${where(chain, a)}`.execute(
      db,
    );
    return a;
  },
  cut: async (db, { chain, a }) => {
    await sql`delete from ${table(chain)} where agency = ${chain.agency} and position >= ${a}`.execute(db);
    return a;
  },
  cutWithHead: async (db, { chain, a }) => {
    const from = 1 + (a % vouched);
    await sql`delete from ${table(chain)} where agency = ${chain.agency} and position >= ${from}`.execute(db);
    await sql`update chain set position = ${from - 1},
      hash = coalesce((select hash from ${table(chain)} where ${where(chain, from - 1)}), ''::bytea)
      where kind = ${chain.kind} and agency = ${chain.agency}`.execute(db);
    return from;
  },
  removeChain: async (db, { chain }) => {
    await sql`delete from ${table(chain)} where agency = ${chain.agency}`.execute(db);
    await sql`delete from chain where kind = ${chain.kind} and agency = ${chain.agency}`.execute(db);
    return 1;
  },
  swap: async (db, { chain, a, b }) => {
    await swap(db, chain, Math.min(a, b), Math.max(a, b));
    return Math.min(a, b);
  },
  swapAndMendBoth: async (db, { chain, a, b }) => {
    const [first, second] = [1 + (Math.min(a, b) % vouched), 1 + (Math.max(a, b) % vouched)].sort((x, y) => x - y);
    if (first === undefined || second === undefined || first === second) return edit(db, chain, a, 0).then(() => a);
    await swap(db, chain, first, second);
    await mend(db, chain, first, second);
    return first;
  },
};

const position = fc.integer({ min: 1, max: length });
const chains = agencies.flatMap((agency) => [
  { kind: 'audit' as const, agency },
  { kind: 'ledger' as const, agency },
]);
/** One change to each of the four chains. */
const mutationOfEach = fc.tuple(
  ...chains.map((chain) =>
    fc
      .record({ how: fc.constantFrom(...Object.keys(mutations)), a: position, b: position, n: fc.nat(100) })
      .filter(({ how, a, b }) => how !== 'swap' || a !== b)
      .map((rest): Mutation => ({ ...rest, chain })),
  ),
);

/** 40 changes a round, 1,000 with GONGKAI_MUTATION_ROUNDS=25: the bar of R-12. */
const rounds = Number(process.env['GONGKAI_MUTATION_ROUNDS'] ?? 5);

describe('verification', () => {
  it('finds nothing where nothing was changed', async () => {
    const verified = await verifyAll(office, witness);
    expect(verified).toMatchObject({
      ok: true,
      chains: 4,
      entries: 4 * length,
      checkpoints: 2,
      faults: [],
      problems: [],
    });
    expect(verified.leaves).toBe(2);
  });

  it('finds every random change and names the first bad entry', async () => {
    // In rounds: what a round has undone weighs on the next ones for as long as its transaction lasts.
    for (let round = 0; round < rounds; round += 1)
      await pastTriggers((db) =>
        fc.assert(
          fc.asyncProperty(mutationOfEach, async (all) => {
            const expected: object[] = [];
            const verified = await told(db, async () => {
              for (const one of all) {
                const first = await mutations[one.how]?.(db, one);
                expected.push({ ...one.chain, position: first });
              }
            });
            expect(verified.faults).toHaveLength(chains.length);
            expect(verified.faults.map(({ kind, agency, position }) => ({ kind, agency, position }))).toEqual(
              expect.arrayContaining(expected),
            );
          }),
          { numRuns: 10 },
        ),
      );
  });

  it('finds a database that was put back to an older state as a whole', () =>
    pastTriggers(async (db) => {
      const verified = await told(db, async () => {
        for (const kind of ['audit', 'ledger'] as const) {
          await sql`delete from ${sql.table(kind)} where position > 9`.execute(db);
          await sql`update chain set position = 9, hash = (select hash from ${sql.table(kind)} old
            where old.agency = chain.agency and old.position = 9) where kind = ${kind}`.execute(db);
        }
        await sql`delete from checkpoint where number > 1`.execute(db);
      });
      expect(verified.faults.map(({ position, fault }) => [position, fault])).toEqual(
        Array.from({ length: 4 }, () => [10, 'behind-checkpoint']),
      );
    }));

  it.each([
    ['a changed leaf', `update log_leaf set body = body || ' ' where position = 1`, 2],
    ['a changed root', `update log_head set root = repeat('0', 64) where size = 2`, 2],
    ['a cut log', 'delete from log_name where position = 1; delete from log_leaf where position = 1', 1],
    ['a forged checkpoint', `update checkpoint set body = replace(body, '18', '17') where number = 2`, 1],
  ])('finds %s', (_what, statement, problems) =>
    pastTriggers(async (db) => {
      const verified = await told(db, async () => {
        for (const one of statement.split(';')) await sql.raw(one).execute(db);
      });
      expect(verified.problems).toHaveLength(problems);
    }),
  );

  it('takes no checkpoint where nothing was written, and begins another tree when the suite is changed', async () => {
    const copy = await inOneTransaction(database.db, async (db) => {
      const inside = { ...office, db };
      expect(await takeCheckpoint(inside, witness)).toBe(3);
      expect(await takeCheckpoint(inside, witness)).toBeNull();
      const gm = witnessIn('gm', witness.lines);
      expect(await takeCheckpoint(inside, gm)).toBe(4);
      return verifyAll(inside, { ...gm, known: [...gm.known, ...witness.known] });
    });
    expect(copy).toMatchObject({ ok: true, checkpoints: 4, leaves: 5 });
  });
});

it('writers side by side leave no gap, and those who fail leave nothing', async () => {
  await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      database.db
        .transaction()
        .execute(async (tx) => {
          const entry = {
            at: office.now(),
            actor: 'p',
            actorName: 'p',
            act: 'x',
            subject: 'y',
            object: `${i}`,
            from: 'test',
          };
          await writeAudit(tx, { ...entry, agency: agencies[i % 2] ?? 'one', result: 'done', reason: null });
          if (i % 7 === 0) throw new Error('changed my mind');
        })
        .catch(() => undefined),
    ),
  );
  const { rows } = await sql<{ agency: string; n: number; last: number }>`
    select agency, count(*) as n, max(position) as last from audit group by agency`.execute(database.db);
  for (const { n, last } of rows) expect(n).toBe(last);
  const all = [...Array(60).keys()].filter((i) => i % 7 !== 0).length;
  expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(2 * length + all);
  expect((await verifyAll(office, { ...witness, known: witness.known })).faults).toEqual([]);
});
