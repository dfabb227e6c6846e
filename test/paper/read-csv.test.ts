/** CSV: our own, one row a figure, and a sheet of the official form that somebody saved as CSV. */

import { strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { placeKey, readReport } from '#law/report/read/read';
import { readDocument } from '#paper/read/read';
import { applicationsTable } from '#paper/report/applications-table';
import { disclosureTable } from '#paper/report/disclosure-table';
import { type FormTable, grid } from '#paper/report/form-table';
import { reportToCsv } from '#paper/report/to-csv';
import { numberedReport } from './report-samples.ts';

const report = numberedReport();
const written = reportToCsv(report);

async function read(text: string | Uint8Array) {
  const reading = await readDocument(typeof text === 'string' ? strToU8(text) : text, '报告.csv');
  return reading.ok ? readReport(reading.document) : reading.reason;
}

describe('our own CSV', () => {
  it('says of every figure the line that it stands in', async () => {
    const reading = await read(written);
    if (typeof reading === 'string') throw new Error(reading);
    expect(reading.places.get(placeKey('activeDisclosure', 'regulations', 'made'))).toEqual({ line: 2 });
    expect(reading.places.get(placeKey('appeals', 'litigationAfterReconsideration', 'total'))).toEqual({ line: 201 });
  });

  it('keeps words that begin like a formula', async () => {
    const overview = "'=1+1是公式。\n=甲";
    const reading = await read(reportToCsv({ ...report, sections: { ...report.sections, overview } }));
    expect(typeof reading === 'string' ? reading : reading.report.sections.overview).toBe(overview);
  });

  it('a row that is gone is a blank with a finding, never zero', async () => {
    const reading = await read(written.replace(/^applications,granted,.*?,total,.*\r\n/m, ''));
    if (typeof reading === 'string') throw new Error(reading);
    expect(reading.report.applications?.granted.total).toBeNull();
  });

  it.each([
    ['a text for a figure', (text: string) => text.replace(/^(applications,granted,.*?,total,.*?,)\d+/m, '$1约三件')],
    ['a dash', (text: string) => text.replace(/^(applications,granted,.*?,total,.*?,)\d+/m, '$1—')],
  ])('%s is null with a finding that names its line', async (_, change) => {
    const reading = await read(change(written));
    if (typeof reading === 'string') throw new Error(reading);
    expect(reading.report.applications?.granted.total).toBeNull();
    const found = reading.findings.find(({ row, column }) => row === 'granted' && column === 'total');
    expect(found?.place).toEqual({ line: 32 });
  });

  it.each([
    [
      'an unknown row',
      written.replace('applications,granted,', 'applications,grantet,'),
      /第26行的“applications、grantet、/,
    ],
    ['a row twice', `${written}applications,granted,,total,,3\r\n`, /与第32行是同一格/],
    ['a year in words', written.replace('报告年度,,,2025', '报告年度,,,去年'), /第\d+行的报告年度应为四位数字/],
    ['several reports', written.replace('table,row', 'agencyCode,agency,table,row'), /含有多份报告/],
  ])('%s is refused with its line', async (_, text, reason) => {
    expect(await read(text)).toMatch(reason);
  });
});

describe('a sheet of the form saved as CSV', () => {
  /** As a spreadsheet saves it: a merged cell's words in its first place, all rows equally long. */
  function saved(tables: readonly FormTable[]): string {
    const rows = tables.flatMap((table) => [
      [table.title],
      ...grid(table).map((row, r, all) =>
        row.map((cell, c) => (all[r - 1]?.[c] === cell || row[c - 1] === cell ? '' : cell.text)),
      ),
    ]);
    const width = Math.max(...rows.map((row) => row.length));
    const lines = [[`${report.title}`], ...rows].map((row) =>
      Array.from({ length: width }, (_, c) => (/[",\n]/.test(row[c] ?? '') ? `"${row[c]}"` : (row[c] ?? ''))).join(','),
    );
    return `${lines.join('\r\n')}\r\n`;
  }
  const { activeDisclosure, applications } = report;
  if (activeDisclosure === null || applications === null) throw new Error('no tables');
  const text = saved([
    { ...disclosureTable(activeDisclosure), title: '二、主动公开政府信息情况' },
    { ...applicationsTable(applications), title: '三、收到和处理政府信息公开申请情况' },
  ]);

  it.each(['utf8', 'gbk'])('in %s gives its figures with line and column', async (encoding) => {
    const reading = await read(iconv.encode(text, encoding));
    if (typeof reading === 'string') throw new Error(reading);
    expect(reading.report.activeDisclosure).toEqual(activeDisclosure);
    expect(reading.report.applications).toEqual(applications);
    expect(reading.places.get(placeKey('activeDisclosure', 'regulations', 'made'))).toEqual({ line: 5, column: 2 });
  });

  it('a list of two columns is CSV where its second is figures', async () => {
    const list = await readDocument(strToU8('事项,件数\n行政处罚,35\n行政强制,—\n'), '统计.csv');
    expect(list.ok && list.format).toBe('csv');
    const prose = await readDocument(
      strToU8(`${report.title},全文\n一、总体情况,如下\n公开信息83条,其他2条\n`),
      '报告.txt',
    );
    expect(prose.ok && prose.format).toBe('text');
  });

  it('prose with commas is no CSV', async () => {
    const prose = `${report.title}\n一、总体情况\n公开信息, 共83条, 其中网站50条。\n公众号33条, 报纸1条, 其他2条。\n`;
    const reading = await readDocument(strToU8(prose), '报告.txt');
    expect(reading.ok && reading.format).toBe('text');
  });
});
