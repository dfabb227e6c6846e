/** `gongkai report rollup` and `report compare`, on files as agencies hand them in. */

import { describe, expect, test } from 'vitest';
import { reportCompare } from '#cli/report/compare';
import { reportRollup } from '#cli/report/rollup';
import { readReportFile } from '#paper/read/report-file';
import { writeReport } from '#paper/report/formats';
import { numberedReport } from '../../paper/report-samples.ts';

const one = (agency: string, year = 2025) => ({
  ...numberedReport(),
  agency,
  year,
  title: `${agency}${year}年政府信息公开工作年度报告`,
});
const files = new Map<string, Uint8Array>([
  ['a.xlsx', await writeReport(one('甲局'), 'xlsx')],
  ['b.html', await writeReport(one('乙局'), 'html')],
  ['old.json', await writeReport(one('甲局', 2024), 'json')],
  ['bad.pdf', new Uint8Array([37, 80, 68, 70])],
  ['list.txt', new TextEncoder().encode('甲局\r\n乙局\r\n丙局\r\n')],
]);

async function call(command: typeof reportRollup | typeof reportCompare, words: string) {
  const written = new Map<string, Uint8Array>();
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    readFile: async (path: string) => {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error('ENOENT');
      return bytes;
    },
    writeFile: async (path: string, bytes: Uint8Array) => {
      if (path.startsWith('/locked')) throw new Error('EACCES');
      written.set(path, bytes);
    },
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
  };
  const exit = await command(words.split(' '), io, readReportFile);
  return { exit, written, out: out.join('\n'), err: err.join('\n') };
}

describe('rollup', () => {
  test('adds up reports of any format, and what it writes is read back', async () => {
    const { written, out } = await call(reportRollup, 'a.xlsx b.html --agency 示例县人民政府 --to docx -o sum.docx');
    expect(out).toContain('汇总了2个机关2025年度的报告');
    const read = await readReportFile(written.get('sum.docx') ?? new Uint8Array(), 'sum.docx');
    if (!read.ok) throw new Error(read.reason);
    expect(read.report.agency).toBe('示例县人民政府');
    expect(read.report.applications?.newlyReceived.total).toBe(32);
    expect(read.report.sections.other).toContain('乙局');
  });

  test('names who is missing, of another year and unreadable, writes all the same, and exits 1', async () => {
    const words = 'a.xlsx b.html old.json bad.pdf --agency 示例县人民政府 --list list.txt --to json -o s.json --json';
    const { exit, written, out } = await call(reportRollup, words);
    expect(exit).toBe(1);
    expect(written.has('s.json')).toBe(true);
    const { coverage, cells } = JSON.parse(out);
    expect(coverage.missing).toEqual(['丙局']);
    expect(coverage.otherYear).toEqual([{ agency: '甲局', year: 2024, source: 'old.json' }]);
    expect(coverage.unread.map(({ file }: { file: string }) => file)).toEqual(['bad.pdf']);
    expect(cells.length).toBe(200);
    expect(cells[0].values).toEqual([1, 1]);
    expect(coverage.counted.map(({ source }: { source: string }) => source)).toEqual(['a.xlsx', 'b.html']);
  });

  test('as CSV keeps every member’s figures beside the sum', async () => {
    const { written } = await call(reportRollup, 'a.xlsx b.html --agency 示例县人民政府 --to csv -o s.csv');
    const lines = new TextDecoder().decode(written.get('s.csv')).trim().split('\r\n');
    expect(lines[0]).toBe('agency,source,table,row,rowLabel,column,columnLabel,value');
    expect(lines.length).toBe(1 + 3 * 200);
    expect(
      lines
        .filter((line) => line.includes(',newlyReceived,') && line.includes(',total,'))
        .map((line) => line.split(',').at(-1)),
    ).toEqual(['32', '16', '16']);
  });

  test.each([
    ['--agency 甲 --to json -o x', '没有写要汇总的文件'],
    ['a.xlsx --agency 甲 -o x', '缺少参数'],
    ['a.xlsx --agency 甲 --to doc -o x', '可用的格式有'],
    ['a.xlsx --agency 甲 --year 24 --to json -o x', '应为四位数的年份'],
    ['a.xlsx --agency 甲 --list none --to json -o x', '不能读取名单'],
    ['bad.pdf --agency 甲 --to json -o x', '没有一份报告可以读取'],
    ['a.xlsx --agency 甲 --to json -o /locked/x', '不能写入文件'],
    ['a.xlsx --wrong', '参数不对'],
  ])('%s: %s', async (words, sentence) => {
    const { exit, err } = await call(reportRollup, words);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('compare', () => {
  test('sets two agencies beside each other, as text and as JSON', async () => {
    const { exit, out } = await call(reportCompare, 'a.xlsx b.html');
    expect(exit).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual(['项目\t甲局\t乙局', '本年新收申请（件）\t16\t16']);
    const { out: json } = await call(reportCompare, 'a.xlsx old.json --json');
    expect(JSON.parse(json)).toMatchObject({ kind: 'years', columns: [{ year: 2024 }, { year: 2025 }] });
  });

  test.each([
    ['a.xlsx', '至少要两份'],
    ['old.json b.html', '只能比较同一机关不同年度'],
    ['a.xlsx bad.pdf', '“bad.pdf”：'],
    ['a.xlsx none', '不能读取文件'],
    ['a.xlsx b.html --wrong', '不认识参数'],
  ])('%s: %s', async (words, sentence) => {
    const { exit, err } = await call(reportCompare, words);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});
