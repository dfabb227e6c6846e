/** Every document of the corpus with errors planted in its source: each is found, and the right cell and place are named. */

import { describe, expect, it } from 'vitest';
import { checkReport } from '#law/report/check/check';
import { located } from '#law/report/check/located';
import { type Reading, readReport } from '#law/report/read/read';
import {
  type AnnualReport,
  appealBlocks,
  applicantColumns,
  applicantTypes,
  applicationRows,
  type Finding,
  outcomeKeys,
} from '#law/report/report';
import type { SourceDocument } from '#law/report/source';
import { corpusDocument, corpusNames, isWhole, type ReadCorpusDocument } from './corpus.ts';
import { briefly } from './read-layouts.ts';

type Cells = Readonly<Record<string, number>>;

describe.each(corpusNames())('%s', (name) => {
  it('clean: no alarm; every planted error found, its cell and place named', async () => {
    const document = await corpusDocument(name);
    if (!isWhole(document)) return;
    const { reading } = document;
    expect(alarms(reading)).toEqual(document.expected.checks ?? []);
    for (const [kind, cells, expected] of plants(reading.report, document.name)) {
      const wrong = planted(document, cells);
      const found = checkReport(wrong.report, contextOf(wrong, reading.report)).findings;
      const named = located(
        found.filter(({ rule }) => /^AR-(?:55|60|61|62)$/.test(rule)),
        wrong.places,
      );
      expect({ kind, cells, named: named.some((one) => names(one, expected, wrong)) }).toEqual({
        kind,
        cells,
        named: true,
      });
    }
  });
});

/** Warnings too: a report in which nothing is wrong gets none. */
function alarms(reading: Reading): string[] {
  const { findings } = checkReport(reading.report, contextOf(reading, reading.report));
  return findings.filter(({ severity }) => severity !== 'info').map(briefly);
}

function contextOf(reading: Reading, truth: AnnualReport) {
  return { facts: reading.facts.filter(({ name }) => name !== 'carriedOver'), previous: lastYear(truth) };
}

/** A report of last year that the right figures follow from, with words of its own. */
function lastYear(truth: AnnualReport): AnnualReport {
  const { applications, appeals, activeDisclosure } = truth;
  if (applications === null || appeals === null || activeDisclosure === null) return truth;
  const { normativeDocuments: now, regulations } = activeDisclosure;
  const before = (row: typeof now) => ({ ...row, inForce: (row.inForce ?? 0) - (row.made ?? 0) + (row.repealed ?? 0) });
  return {
    ...truth,
    year: truth.year - 1,
    sections: { overview: '上年另有上年的事。', problems: '上年的问题已经整改。', other: '无。' },
    activeDisclosure: { ...activeDisclosure, normativeDocuments: before(now), regulations: before(regulations) },
    applications: { ...applications, carriedForward: applications.carriedOver },
    appeals: Object.fromEntries(
      appealBlocks.map((block) => [block, { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 }]),
    ) as unknown as NonNullable<AnnualReport['appeals']>,
  };
}

/** Kind, cells changed, and the cells of which one has to be named. */
type Plant = readonly [kind: string, cells: Cells, expected: readonly string[]];

function plants(report: AnnualReport, seed: string): Plant[] {
  const table = report.applications;
  if (table === null) return [];
  const start = [...seed].reduce((sum, sign) => sum + sign.charCodeAt(0), 0);
  const pick = <T>(list: readonly T[], n: number): T[] => list.slice((start * n) % list.length).slice(0, 1);
  const all = applicationRows.flatMap((row) => applicantColumns.map((column) => ({ row, column })));
  const value = (row: (typeof applicationRows)[number], column: (typeof applicantColumns)[number]) =>
    table[row][column] ?? 0;
  const key = (row: string, column: string) => `applications/${row}/${column}`;
  const digit = pick(all, 7).map(({ row, column }): Plant => {
    const right = value(row, column);
    return ['a digit changed', { [key(row, column)]: right % 10 === 9 ? right - 4 : right + 1 }, [key(row, column)]];
  });
  const swapped = pick(
    all.filter(({ row, column }) => new Set(String(value(row, column))).size > 1),
    11,
  ).map(({ row, column }): Plant => {
    const [a = '', b = '', ...rest] = String(value(row, column));
    return ['two digits swapped', { [key(row, column)]: Number([b, a, ...rest].join('')) }, [key(row, column)]];
  });
  const movable = outcomeKeys.flatMap((from) =>
    applicantTypes.flatMap((column) =>
      value(from, column) === 0
        ? []
        : outcomeKeys.filter((to) => value(to, column) === 0).map((to) => ({ from, to, column })),
    ),
  );
  const moved = pick(movable, 13).map(({ from, to, column }): Plant => {
    const cells = { [key(from, column)]: 0, [key(to, column)]: value(from, column) };
    return ['in the wrong row', cells, Object.keys(cells)];
  });
  const total = pick(applicationRows, 5).map(
    (row): Plant => ['a total off', { [key(row, 'total')]: value(row, 'total') + 10 }, [key(row, 'total')]],
  );
  const carried = pick(applicantTypes, 3).map((column): Plant => {
    const cells = {
      [key('carriedOver', column)]: value('carriedOver', column) + 3,
      [key('carriedOver', 'total')]: value('carriedOver', 'total') + 3,
    };
    return ['the carry-over broken', cells, Object.keys(cells)];
  });
  const appeal = pick(appealBlocks, 17).map((block): Plant => {
    const off = (report.appeals?.[block].total ?? 0) + 1;
    return ['a total of table four off', { [`appeals/${block}/total`]: off }, [`appeals/${block}/total`]];
  });
  return [...digit, ...swapped, ...moved, ...total, ...carried, ...appeal];
}

/** Written into the source's cells where each has one of its own, and read again; else into the report. */
function planted(document: ReadCorpusDocument, cells: Cells): Reading {
  const { source, reading } = document;
  let altered: SourceDocument | null = source;
  for (const [key, value] of Object.entries(cells)) altered = altered && inSource(altered, reading, key, value);
  if (altered !== null) return readReport(altered);
  const report = structuredClone(reading.report) as unknown as Record<string, Record<string, Record<string, number>>>;
  for (const [key, value] of Object.entries(cells)) {
    const [table = '', row = '', column = ''] = key.split('/');
    const counts = report[table]?.[row];
    if (counts !== undefined) counts[column] = value;
  }
  return { ...reading, report: report as unknown as AnnualReport };
}

function inSource(source: SourceDocument, { places }: Reading, key: string, value: number): SourceDocument | null {
  const place = places.get(key);
  const own = source.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().filter((cell) => cell.place === place) : [],
  );
  if (own.length !== 1) return null;
  return {
    blocks: source.blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => (cell === own[0] ? { ...cell, text: String(value) } : cell)),
            ),
          }
        : block,
    ),
  };
}

/** The finding is of the cell, at its place; one that leaves several readings says all of them. */
function names(one: Finding, expected: readonly string[], { places }: Reading): boolean {
  const key = `${one.table}/${one.row}/${one.column}`;
  if (expected.includes(key)) return one.place === places.get(key);
  return expected.length > 1 && /种可能/.test(one.message);
}
