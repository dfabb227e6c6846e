/** What a million applications cost: the work list, the list, the search box, the look-up of one's own; and taking one in. */

import { sql } from 'kysely';
import { outcomeKeys } from '#law/report/report';
import { applicationLines } from '#store/application/list';
import { inScope } from '#store/scope/scope';
import { findWithin } from '#store/search';
import { apply } from '#work/application/apply';
import { listApplications } from '#work/application/list';
import { lookUp } from '#work/application/look-up';
import { progressOf } from '#work/application/progress';
import { queryCode } from '#work/application/query-code';
import { receiptOf } from '#work/application/receipt';
import { search } from '#work/desk/search';
import { workList } from '#work/desk/work-list';
import { agency, aMillion, cases, type Million } from './million.ts';
import { p95Ms, type Times, timesOf } from './p95.ts';
import type { Result } from './result.ts';

const calls = 200;
const page = 50;
/** Of the list and the search: at most twice the bare question by index. */
const bar = 2;
/** Of what is written: at least a quarter of as many a second as bare durable rows. */
const durableBar = 4;
/** Of one bureau they stand in line for its number and its chains: more than any bureau gets in a month. */
const aSecond = 100;

export async function bench(): Promise<Result[]> {
  const million = await aMillion();
  try {
    return [...(await lists(million)), ...(await written(million))];
  } finally {
    await million.close();
  }
}

async function lists({ office, bare, officer }: Million): Promise<Result[]> {
  const scope = { name: 'person', actor: officer.accountId, agencies: [agency] } as const;
  const inside = <T>(work: () => Promise<T>) => inScope(scope, work);
  const bareList = (call: number) =>
    applicationLines(bare, { agency, order: 'newest', limit: page + 1, ...question(call) });
  const bareWork = async () => {
    const { rows } = await sql<{ case_id: string }>`
      select case_id, number, channel, applicant_type, state, submitted_on, received_on, due_on, outcome, concluded_on
      from application where agency = ${agency} and state not in ('archived', 'setAside')
      order by coalesce(due_on, date '9999-12-31'), case_id limit ${page + 1}`.execute(bare);
    const ids = rows.slice(0, page).map((row) => row.case_id);
    await sql`select case_id, type, on_day, payload from ledger where case_id = any (${sql.val(ids)}::text[])
      order by case_id, sequence`.execute(bare);
    await sql`select state, count(*) from application where agency = ${agency}
      and state not in ('concluded', 'delivered', 'archived', 'setAside') group by state`.execute(bare);
  };
  const { rows: known } = await sql<{ number: string }>`
    select number from application tablesample bernoulli (0.05)`.execute(bare);
  const numberOf = (call: number) => known[call % known.length]?.number ?? '';
  const bareSearch = (call: number) => findWithin(bare, partsOf(numberOf(call), call), [agency], 8);
  const question = (call: number) => questions[call % questions.length] ?? {};
  const [bareWorkMs, workMs, bareListMs, listMs, bareSearchMs, searchMs] = await p95Ms(calls, [
    bareWork,
    () => inside(() => workList(office, officer, { view: 'all', limit: page })),
    bareList,
    (call) => inside(() => listApplications(office, officer, { order: 'newest', limit: page, ...question(call) })),
    bareSearch,
    (call) => inside(() => search(office, officer, partsOf(numberOf(call), call))),
  ]);
  return [
    line('the work list', 'its rows, their entries and the counts by bare questions', workMs, bareWorkMs, bar),
    line(
      'the list of applications, narrowed in ten ways',
      'the same rows by bare questions on the same indexes',
      listMs,
      bareListMs,
      bar,
    ),
    line('the search box, by a part of the number', 'the same question bare', searchMs, bareSearchMs, bar),
  ];
}

const questions = [
  {},
  { year: 2025 },
  { year: 2024 },
  { text: '2025-5001' },
  { text: '512345' },
  { states: ['reviewing'] as const },
  { states: ['received', 'handling', 'consulting'] as const, order: 'due' as const },
  { applicantType: 'commercialEnterprise' as const },
  { outcome: outcomeKeys[3] },
  { year: 2025, outcome: outcomeKeys[7], applicantType: 'naturalPerson' as const },
];

/** A whole number, its beginning, its end, a year alone, and words that no number has. */
const partsOf = (number: string, call: number) =>
  [number, number.slice(0, 9), number.slice(6), number.slice(0, 4), '审批'][call % 5] ?? '';

async function written({ office, bare }: Million): Promise<Result[]> {
  await sql`create table bare (id text primary key, body bytea not null)`.execute(bare);
  const body = Buffer.alloc(400, 1);
  const bareInsert = () => sql`insert into bare values (${office.newId()}, ${body})`.execute(bare);
  const submit = () => inScope({ name: 'public' }, submitted);
  const submitted = async () => {
    const done = await apply(office, { agency, typed, key: office.newId(), notice: '1', from: '10.0.0.1' });
    if (!done.ok) throw new Error(done.refusals[0]?.message);
    if ((await receiptOf(office, done.value)) === null) throw new Error('no receipt');
    return done.value;
  };
  const mine = await submit();
  const number = await numberOfCase(bare, mine);
  const code = queryCode(office.vault, mine);
  const followed = () => inScope({ name: 'public' }, follow);
  const follow = async () => {
    const found = await lookUp(office, { number, code }, '10.0.0.2');
    if (!found.ok || (await progressOf(office, found.value)) === null) throw new Error('not found');
  };
  const [row, application, lookedUp] = await timesOf(calls, [bareInsert, submit, followed]);
  const together = { bare: await perSecond(bareInsert), submit: await perSecond(submit) };
  return [
    oneByOne('an application with sealed fields and its receipt', application, row),
    {
      name: 'the same, eight at a time at one bureau',
      baseline: `${aSecond} a second`,
      ratio: together.submit / aSecond,
      bar: 1,
      pass: together.submit >= aSecond,
      detail: `${together.submit.toFixed(0)} a second; bare rows ${together.bare.toFixed(0)}`,
    },
    oneByOne(`looking up one's own among ${cases}, with number and code`, lookedUp, row),
  ];
}

/** How many a second one after another, against bare rows: all of them count, those too that wait for the machine. */
function oneByOne(name: string, ours: Times, bare: Times): Result {
  const perSecond = ({ mean }: Times) => (1000 / mean).toFixed(0);
  const detail = `${perSecond(ours)} a second against ${perSecond(bare)}; p95 ${ours.p95.toFixed(2)} ms against ${bare.p95.toFixed(2)} ms`;
  return { ...line(name, oneRow, ours.mean, bare.mean, durableBar), detail };
}

const oneRow = 'one row inserted and durable';

const typed = {
  ...{ applicantType: 'naturalPerson', name: '某人', identityKind: 'passport', identity: 'E12345678' },
  ...{ telephone: '0376-1234567', email: '', address: '示例县文化路1号', description: '2025年度行政审批事项目录' },
  ...{ carrier: 'electronic', route: 'web' },
};

async function numberOfCase(bare: Million['bare'], caseId: string): Promise<string> {
  const { number } = await bare
    .selectFrom('application')
    .select('number')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  return number;
}

/** How many a second eight at a time get done, over some hundreds. */
async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let left = calls * 2;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return (calls * 2 * 1000) / (performance.now() - began);
}

/** `ms` against `bareMs`, both of 95 in 100. */
function line(name: string, baseline: string, ms: number, bareMs: number, most: number): Result {
  const ratio = ms / bareMs;
  const detail = `p95 ${ms.toFixed(2)} ms against ${bareMs.toFixed(2)} ms`;
  return { name, baseline, ratio, bar: most, pass: ratio <= most, detail };
}
