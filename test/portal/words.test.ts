/** Small parts with rules of their own: prose is escaped, sizes and figures are written in full, checks never pass unseen. */

import { describe, expect, it } from 'vitest';
import { comparedLines } from '#law/report/compare/lines';
import {
  activeDisclosureRows,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  documentColumns,
} from '#law/report/report';
import { gallery } from '#portal/gallery';
import { parseCell } from '#portal/report/cell/cell';
import { cellExamples } from '#portal/report/cell/examples';
import { explain } from '#portal/report/cell/explain';
import { checkLines } from '#portal/report/checks/lines';
import { summary } from '#portal/report/checks/summary';
import { exampleReport } from '#portal/report/example/example-report';
import { splitPage } from '#portal/report/routes';

describe('cells of an address', () => {
  const all = [
    ...applicationRows.flatMap((row) => applicantColumns.map((column) => ['applications', row, column] as const)),
    ...appealBlocks.flatMap((row) => appealColumns.map((column) => ['appeals', row, column] as const)),
    ...activeDisclosureRows.flatMap((row) => {
      const registered = row === 'regulations' || row === 'normativeDocuments';
      const columns: readonly string[] = registered ? documentColumns : ['value'];
      return columns.map((column) => ['activeDisclosure', row, column] as const);
    }),
  ];
  it('are the 200 of the form, each with words of its own', () => {
    expect(all).toHaveLength(200);
    const said = all.map(([table, row, column]) => {
      const cell = parseCell(table, row, column);
      if (cell === null) throw new Error(`${table} ${row} ${column}`);
      const words = explain(cell, 2024);
      expect(words.sentences.join('')).not.toMatch(/undefined|null/);
      expect(words.because.length).toBeGreaterThan(0);
      return `${words.table} ${words.row} ${words.column}`;
    });
    expect(new Set(said).size).toBe(200);
  });
  it.each([
    ['applications', 'granted', 'value'],
    ['applications', 'Granted', 'total'],
    ['appeals', 'granted', 'total'],
    ['activeDisclosure', 'regulations', 'value'],
    ['activeDisclosure', 'administrativeFees', 'made'],
    ['tables', 'granted', 'total'],
    ['applications', '__proto__', 'total'],
  ])('%s %s %s is none of them', (table, row, column) => expect(parseCell(table, row, column)).toBeNull());
});

describe('checks', () => {
  const passed = { rule: 'AR-52', assessed: 25, passed: 25, notAssessable: 0 } as const;
  const unseen = { rule: 'AR-62', assessed: 0, passed: 0, notAssessable: 7 } as const;
  const failed = { rule: 'AR-53', assessed: 7, passed: 6, notAssessable: 0 } as const;
  const check = (assessed: Parameters<typeof checkLines>[0], expected: string) =>
    expect(summary(checkLines(assessed, []))).toBe(expected);
  it('all passed', () => check([passed], '评定1项，全部通过。'));
  it('what could not be assessed is not passed', () =>
    check([passed, unseen], '评定1项，全部通过。另有1项因缺少资料不能评定。'));
  it('nothing assessed is no success', () => check([unseen], '没有一项检查能够评定。'));
  it('a failed place without a finding of its own is still not passed', () =>
    check([passed, failed], '评定2项，1项通过，1项有提示。'));
});

describe('pages of a year', () => {
  it('2024 is the page', () => expect(splitPage('2024')).toEqual({ year: 2024, format: null }));
  it('2024.json is a file', () => expect(splitPage('2024.json')).toEqual({ year: 2024, format: 'json' }));
});

describe('years beside each other', () => {
  const report = exampleReport(2024);
  const of = (label: string) => comparedLines.find((row) => row.label === label)?.of(report) ?? null;
  it('groups add up to the total of the form', () => {
    const groups = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'].map(
      (label) => of(label) ?? 0,
    );
    expect(groups.reduce((sum, count) => sum + count, 0)).toBe(report.applications?.concluded.total);
  });
  it('a missing table is unknown, not zero', () => {
    expect(
      comparedLines.map((row) => row.of({ ...report, applications: null, appeals: null, activeDisclosure: null })),
    ).toEqual(comparedLines.map(() => null));
  });
});

describe('prose', () => {
  const html = gallery().find(({ name }) => name === 'report-broken')?.html ?? '';
  it('keeps bold words and points', () => {
    expect(html).toContain('<p><strong>前言</strong> 见下。</p><ul><li>第一点</li><li>第二点</li></ul>');
  });
  it('says that a section has no text', () => expect(html).toContain('（本节没有内容）'));
});

it('the example of an opened cell shows no case, only counts', () => {
  for (const example of Object.values(cellExamples)) {
    for (const month of example.months ?? []) expect(Object.keys(month).sort()).toEqual(['count', 'month']);
  }
});
