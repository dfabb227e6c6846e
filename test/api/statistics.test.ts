/** The figures of a year over HTTP: each opens into as many cases as it counts; the ledger as a file holds what it should. */

import { readXlsx } from 'hucre/xlsx';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appealBlocks, appealColumns, applicantColumns, applicationRows } from '#law/report/report';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

const agency = 'shili-spj';
let running: RunningApp;
let officer: Visitor;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

interface Line {
  readonly caseId: string;
}

async function everyCase(url: string): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const more: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    const answer = await officer.get(`${url}limit=100${more}`);
    expect(answer.statusCode, answer.body).toBe(200);
    found.push(...answer.json().cases.map((one: Line) => one.caseId));
    after = answer.json().next;
  } while (after !== null);
  return found;
}

test('every cell of tables three and four opens into its cases and closes into the same number', async () => {
  const { report } = (await officer.get(`/api/reports/${agency}/2025/live`)).json();
  const wrong: string[] = [];
  let opened = 0;
  for (const [table, rows, columns] of [
    ['applications', applicationRows, applicantColumns],
    ['appeals', appealBlocks, appealColumns],
  ] as const) {
    for (const row of rows) {
      for (const column of columns) {
        const cases = await everyCase(`/api/reports/${agency}/2025/cells/${table}/${row}/${column}?`);
        opened += 1;
        if (cases.length !== report[table][row][column] || new Set(cases).size !== cases.length) {
          wrong.push(`${table} ${row} ${column}: ${cases.length} of ${report[table][row][column]}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(opened).toBe(175 + 15);
});

describe.each(['2025', '2026'])('the statistics of %s', (year) => {
  let view: {
    figures: { key: string; value: number; formula: string }[];
    averageDays: number;
    onTimeRate: number;
    appeals: object;
  };
  let of: (key: string) => number;
  beforeAll(async () => {
    view = (await officer.get(`/api/statistics/${year}`)).json();
    of = (key) => view.figures.find((one) => one.key === key)?.value ?? Number.NaN;
  });

  test('each figure opens into as many cases as it counts, and says how it is made', async () => {
    for (const { key, value, formula } of view.figures) {
      const cases = await everyCase(`/api/statistics/${year}/${key}?`);
      expect([key, new Set(cases).size]).toEqual([key, value]);
      expect(formula).toMatch(/。$/);
    }
    expect(of('received')).toBeGreaterThan(100);
  });

  test('they agree with the report and with each other', async () => {
    const { report } = (await officer.get(`/api/reports/${agency}/${year}/live?cutOff=2026-11-23`)).json();
    const total = (row: string) => report.applications[row].total;
    expect(of('received')).toBe(total('newlyReceived'));
    expect(of('carriedOver')).toBe(total('carriedOver'));
    expect(of('concluded')).toBe(total('concluded'));
    expect(of('open')).toBe(total('carriedForward'));
    expect(view.appeals).toEqual(report.appeals);
    const sum = (group: string) =>
      view.figures.filter(({ key }) => key.startsWith(`${group}.`)).reduce((all, one) => all + one.value, 0);
    expect(sum('outcome')).toBe(of('concluded'));
    expect(sum('concludedIn')).toBe(of('concluded'));
    for (const group of ['channel', 'type', 'receivedIn']) expect(sum(group)).toBe(of('received'));
    expect(of('onTime') + of('late')).toBe(of('concluded'));
    expect(view.onTimeRate).toBeCloseTo((100 * of('onTime')) / of('concluded'), 1);
    expect(view.averageDays).toBeGreaterThan(0);
  });
});

test('a figure that is not there is not found; another agency sees its own figures', async () => {
  expect((await officer.get('/api/statistics/2025/outcome.nothing')).statusCode).toBe(400);
  const stranger = await signedIn(running, 'xixian');
  expect((await stranger.get('/api/statistics/2025')).json().agency).not.toBe(agency);
});

describe('the ledger of a year', () => {
  const dangerous = '=HYPERLINK("http://evil.example","点这里")，联系13812345678';
  const audited = async () =>
    (
      await sql<{ object: string; reason: string | null }>`
        select object, reason from audit where act = 'ledger.export' and result = 'done' order by entry desc limit 1`.execute(
        running.office.db,
      )
    ).rows[0];
  let name: string;

  beforeAll(async () => {
    name = '+诸葛亮';
    const intake = await officer.post(`/api/agencies/${agency}/applications`, {
      channel: 'counter',
      on: '2026-11-20',
      applicantType: 'naturalPerson',
      name,
      identityKind: 'passport',
      identity: 'E12345678',
      telephone: '0376-1234567',
      email: '',
      address: '',
      description: `${dangerous}${name}`,
      carrier: 'paper',
      route: 'counter',
    });
    expect(intake.statusCode, intake.body).toBe(201);
  });

  test('as CSV: every case once, nothing that a spreadsheet runs, no name, audited', async () => {
    const answer = await officer.get('/api/ledger/2026/csv');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('2026年政府信息公开申请台账.csv'));
    const [head, ...lines] = answer.body.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head?.split(',').slice(0, 5)).toEqual(['序号', '编号', '收到日', '上年结转', '渠道']);
    expect(head).not.toContain('申请人,');
    const figures = (await officer.get('/api/statistics/2026')).json().figures as { key: string; value: number }[];
    const of = (key: string) => figures.find((one) => one.key === key)?.value ?? 0;
    expect(lines).toHaveLength(of('received') + of('carriedOver'));
    for (const line of lines) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
    const planted = lines.find((line) => line.includes('HYPERLINK')) ?? '';
    expect(planted).toContain(`"'=HYPERLINK`);
    expect(planted).not.toContain('13812345678');
    expect(answer.body).not.toContain('诸葛亮');
    expect(lines.some((line) => /示审政公开告〔2026〕\d+号/.test(line))).toBe(true);
    expect(lines.some((line) => line.includes('行政复议'))).toBe(true);
    expect(await audited()).toEqual({ object: '2026 csv', reason: null });
  });

  test('as XLSX the same rows, all text; with a purpose the names, which the audit trail keeps', async () => {
    const answer = await officer.get('/api/ledger/2026/xlsx?purpose=ledger');
    expect(answer.statusCode).toBe(200);
    const { sheets } = await readXlsx(answer.rawPayload);
    const rows = sheets[0]?.rows ?? [];
    const csv = (await officer.get('/api/ledger/2026/csv')).body.trimEnd().split('\r\n');
    expect(rows).toHaveLength(csv.length);
    expect(rows[0]?.[6]).toBe('申请人');
    const planted = rows.find((row) => row.some((cell) => String(cell).includes('HYPERLINK')));
    expect(planted?.[6]).toBe(name);
    expect(planted?.[7]).toContain('=HYPERLINK');
    expect(await audited()).toMatchObject({ object: '2026 csv' });
    const { rows: named } = await sql<{ n: number }>`
      select count(*)::int as n from audit where act = 'ledger.export' and reason = 'ledger'`.execute(
      running.office.db,
    );
    expect(named[0]?.n).toBe(1);
  });

  test('not for those who only watch', async () => {
    const legal = await signedIn(running, 'shili-fz');
    expect((await legal.get('/api/ledger/2026/csv')).statusCode).toBe(403);
    expect((await officer.get('/api/ledger/2026/pdf')).statusCode).toBe(400);
  });
});
