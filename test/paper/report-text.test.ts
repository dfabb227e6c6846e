import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prose } from '#law/report/prose/prose';
import { figure } from '#paper/report/figure';
import { fileNameOf, reportFormats, writeReport } from '#paper/report/formats';
import { csvCell, reportToCsv } from '#paper/report/to-csv';
import { reportToJson } from '#paper/report/to-json';
import { reportToMarkdown } from '#paper/report/to-markdown';
import { anyReport, numberedReport } from './report-samples.ts';

test.each([
  [null, ''],
  [0, '0'],
  [0.000001, '0.000001'],
  [0.0000001, '0.0000001'],
  [1.5e-7, '0.00000015'],
  [1234.567891, '1234.567891'],
  [1e21, '1000000000000000000000'],
  [1.25e22, '12500000000000000000000'],
])('figure %s is written %s', (value, expected) => expect(figure(value)).toBe(expected));

test('a figure reads back as the number that it is', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (n) => {
      expect(figure(n)).toMatch(/^\d+(\.\d+)?$/);
      expect(Number(figure(n))).toBe(n);
    }),
  );
});

describe('prose', () => {
  /** Blocks as one line each: `p` lines parted by ` / `, `-` and `1` items; bold in 【】. */
  function check(markdown: string | null, ...expected: string[]) {
    const line = (runs: readonly { text: string; bold: boolean }[]) =>
      runs.map((r) => (r.bold ? `【${r.text}】` : r.text)).join('');
    const lines = prose(markdown).flatMap((block) => {
      if (block.kind === 'heading') return [`# ${block.text}`];
      if (block.kind === 'table') return block.rows.map((row) => `| ${row.join(';')}`);
      if (block.kind === 'paragraph') return [`p ${block.lines.map(line).join(' / ')}`];
      return block.items.map(
        (item, i) => `${block.start === null ? '-' : block.start + i} ${item.map(line).join(' / ')}`,
      );
    });
    expect(lines).toEqual(expected);
  }
  test('blank', () => check(null));
  test('spaces', () => check(' \n\n　'));
  test('paragraphs', () => check('甲\r\n\r\n　　乙', 'p 甲', 'p 乙'));
  test('breaks', () => check('甲  \n乙\\\n丙', 'p 甲 / 乙 / 丙'));
  test('bold', () => check('**（一）甲。**乙**丙**', 'p 【（一）甲。】乙【丙】'));
  test('stars that are not bold', () => check('2 ** 3 ** 4，\\*\\*甲\\*\\*，**乙', 'p 2 ** 3 ** 4，**甲**，**乙'));
  test('points, with a second line', () =>
    check('如下：\n- 甲\n  续\n* 乙\n\n丙', 'p 如下：', '- 甲 / 续', '- 乙', 'p 丙'));
  test('numbers, counted on from the first', () => check('3. 甲\n3. 乙\n\n3. 丙', '3 甲', '4 乙', '5 丙'));
  test('a number without a space is a word', () => check('1.甲\n2024.5 乙', 'p 1.甲 / 2024.5 乙'));
  test('a heading without words is words', () => check('# \\\n甲', 'p #  / 甲'));
  test('a heading stands for itself', () => check('甲\n### （一）**乙** ##\n丙', 'p 甲', '# （一）乙', 'p 丙'));
  test('a table', () =>
    check('甲\n| a | b \\| c |\n|:--|---|\n| **1** |\n|2|3|4|\n乙', 'p 甲', '| a;b | c', '| 1;', '| 2;3', 'p 乙'));
  test('half a table is words', () => check('| a | b |\n| --- |\n\n|', 'p | a | b | / | --- |', 'p |'));
  test('markup of other kinds is words', () => check('<b>甲</b> [乙](x) `丙`', 'p <b>甲</b> [乙](x) `丙`'));
  test('control characters go', () => check('甲\u0000\u0008乙\ud800丙', 'p 甲乙丙'));
});

describe('CSV', () => {
  /** RFC 4180, written here for itself. */
  function parsed(text: string): string[][] {
    const rows: string[][] = [[]];
    for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  }
  const text = reportToCsv(numberedReport());
  const [head, ...all] = parsed(text.slice(1));
  const rows = all.slice(0, 200);

  test('begins with a BOM and ends lines with CRLF; a line break within a cell is quoted', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.replaceAll('\r\n', '').replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(/[\r\n]/);
  });
  test('says the words after the figures, so that it can be read back whole', () => {
    expect(all.slice(200).map((row) => row.slice(0, 2).join('/'))).toEqual([
      'report/agency',
      'report/year',
      'report/title',
      'sections/overview',
      'sections/problems',
      'sections/other',
    ]);
    expect(all[203]?.[5]).toBe(numberedReport().sections.overview);
  });
  test('has one row a cell, 200 in all, figures in order', () => {
    expect(head).toEqual(['table', 'row', 'rowLabel', 'column', 'columnLabel', 'value']);
    expect(new Set(all.map((row) => row.length))).toEqual(new Set([6]));
    expect(new Set(rows.map((row) => row.slice(0, 4).join())).size).toBe(200);
    expect(rows[9]).toEqual([
      'activeDisclosure',
      'administrativeFees',
      '行政事业性收费',
      '',
      '本年收费金额（单位：万元）',
      '0.000001',
    ]);
    expect(rows[10]).toEqual([
      'applications',
      'newlyReceived',
      '一、本年新收政府信息公开申请数量',
      'naturalPerson',
      '自然人',
      '10',
    ]);
    expect(rows[38]?.slice(1)).toEqual([
      'refusedStateSecret',
      '三、本年度办理结果 （三）不予公开 1.属于国家秘密',
      'naturalPerson',
      '自然人',
      '38',
    ]);
    expect(rows[199]).toEqual([
      'appeals',
      'litigationAfterReconsideration',
      '行政诉讼 复议后起诉',
      'total',
      '总计',
      '199',
    ]);
  });
  test('a lacking table has no rows, a blank cell is empty', () => {
    const report = numberedReport();
    const appeals = report.appeals && {
      ...report.appeals,
      reconsideration: { ...report.appeals.reconsideration, upheld: null },
    };
    const some = parsed(reportToCsv({ ...report, applications: null, appeals }).slice(1)).slice(1, -6);
    expect(some.length).toBe(25);
    expect(some[10]?.at(-1)).toBe('');
  });
  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\t=1', "'=1"],
    ['\r甲', "'甲"],
    [' =1', "'=1"],
    ['甲,"乙"', '"甲,""乙"""'],
    ['1.属于国家秘密', '1.属于国家秘密'],
    [-1, '-1'],
    [null, ''],
  ])('cell %j is written %j', (value, expected) => expect(csvCell(value)).toBe(expected));
});

describe('JSON', () => {
  test('reads back as the report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(JSON.parse(reportToJson(report))).toEqual(report);
      }),
      { numRuns: 50 },
    );
  });
  test('has its keys in one order, whatever the order of the report', () => {
    const reversed = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : value;
    const report = numberedReport();
    expect(reportToJson({ ...report, ...(reversed(report) as typeof report) })).toBe(reportToJson(report));
    expect(Object.keys(JSON.parse(reportToJson(report)))).toEqual([
      'format',
      'agency',
      'year',
      'title',
      'sections',
      'activeDisclosure',
      'applications',
      'appeals',
    ]);
  });
  test('leaves out what the contract does not know', () => {
    const extra = { ...numberedReport(), secret: 1 };
    expect(reportToJson(extra)).toBe(reportToJson(numberedReport()));
  });
});

describe('Markdown', () => {
  const text = reportToMarkdown(numberedReport());
  const rows = text.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| ---'));
  const cells = (row: string | undefined) =>
    (row ?? '')
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim());

  test('has the title, six headings and three pipe tables', () => {
    expect(text.match(/^# .*/gm)).toEqual(['# 息县行政审批和政务信息管理局2025年政府信息公开工作年度报告']);
    expect(text.match(/^## .*/gm)?.length).toBe(6);
    expect(text.match(/^\| ---/gm)?.length).toBe(3);
  });
  test('repeats the labels of groups so that each row of table three can be read alone', () => {
    const row = rows.find((line) => line.includes('8.属于行政查询事项'));
    expect(cells(row)).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '8.属于行政查询事项',
      '87',
      '88',
      '89',
      '90',
      '91',
      '92',
      '93',
    ]);
    expect(cells(rows.find((line) => line.includes('二、')))).toEqual([
      ...Array(3).fill('二、上年结转政府信息公开申请数量'),
      ...['17', '18', '19', '20', '21', '22', '23'],
    ]);
    expect(new Set(rows.filter((line) => cells(line).length === 10).length.toString())).toEqual(new Set('28'));
  });
  test('keeps figures in order, each once', () => {
    const figures = rows.flatMap(cells).filter((cell) => /^[\d.]+$/.test(cell));
    expect(figures.length).toBe(200);
    expect(figures.filter((f) => f !== '0.000001').map(Number)).toEqual(Array.from({ length: 199 }, (_, i) => i + 1));
  });
  test('prose can not open a section or HTML, and keeps its tables', () => {
    const other = '# 二、假标题\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n| c\n<script>\n===\n#标签\n> 引';
    const written = reportToMarkdown({ ...numberedReport(), sections: { overview: null, problems: null, other } });
    expect(written).toContain(
      '### 二、假标题\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n\\| c\n\\<script>\n\\===\n\\#标签\n\\> 引\n',
    );
    expect(written.match(/^#{1,2} /gm)?.length).toBe(7);
  });
});

describe('formats', () => {
  test('each writes bytes, under a Chinese name', async () => {
    const report = numberedReport();
    for (const { key, extension } of Object.values(reportFormats)) {
      expect((await writeReport(report, key)).length).toBeGreaterThan(1000);
      expect(fileNameOf(report, key)).toBe(`息县行政审批和政务信息管理局2025年政府信息公开工作年度报告.${extension}`);
    }
  });
  test.each([
    ['../a/b\\c:d*?"<>|\u202e 2024', 'abcd2024.csv'],
    ['', '某局2024年政府信息公开工作年度报告.csv'],
    ['...', '年度报告.csv'],
    ['长'.repeat(200), `${'长'.repeat(80)}.csv`],
  ])('title %j is filed as %j', (title, expected) =>
    expect(fileNameOf({ ...numberedReport(), agency: '某局', year: 2024, title }, 'csv')).toBe(expected),
  );
});
