/** A chart stands in the text as a line and its table: what can be drawn is drawn, what can not says why. */

import { expect, test } from 'vitest';
import { blocksOf, rowLine } from '#law/publication/body';
import { chartDataOf, chartLine, chartMarkOf, chartWords, pastedRows } from '#law/publication/chart';

const rows = [
  ['月份', '办结'],
  ['一月', '1,200'],
  ['二月', '98.5'],
];

test('the mark is written and read back; a line that is not whole is no mark', () => {
  const mark = { kind: 'pie', title: '各月 办结' } as const;
  expect(chartMarkOf(chartLine(mark))).toEqual(mark);
  expect(chartLine({ kind: 'bar', title: '甲】｜乙' })).toBe('【图表：柱形｜甲 乙】');
  for (const line of ['【图表】', '【图表：柱形】', '【图表：圆形｜甲】', '【图表：柱形｜】'])
    expect(chartMarkOf(line)).toBeNull();
});

test('the table below a mark is its chart, the title stands as a paragraph; a mark alone draws nothing', () => {
  const body = ['前文', '【图表：折线｜各月办结】', ...rows.map(rowLine), '后文', '| 甲 | 1 |'].join('\n');
  expect(blocksOf(body)).toEqual([
    { kind: 'paragraph', text: '前文' },
    { kind: 'paragraph', text: '各月办结' },
    { kind: 'table', rows, chart: { kind: 'line', title: '各月办结' } },
    { kind: 'paragraph', text: '后文' },
    { kind: 'table', rows: [['甲', '1']] },
  ]);
  expect(blocksOf('【图表：折线｜甲】\n\n一段\n| 甲 | 1 |').every((block) => !('chart' in block))).toBe(true);
});

test('numbers are read with commas and shares; its words name the highest and the lowest', () => {
  const data = chartDataOf('bar', rows);
  expect(data).toEqual({ labels: ['一月', '二月'], series: [{ name: '办结', values: [1200, 98.5] }] });
  if (typeof data === 'string') throw new Error(data);
  expect(chartWords({ kind: 'bar', title: '各月办结' }, data)).toBe(
    '柱形图：各月办结。“办结”最高的是一月（1200），最低的是二月（98.5）。',
  );
});

test.each([
  [
    'bar',
    [
      ['月份', '办结'],
      ['一月', '1'],
    ],
    '两行数字',
  ],
  [
    'bar',
    [
      ['月份', '办结'],
      ['一月', '约100'],
      ['二月', '1'],
    ],
    '“约100”不是数字',
  ],
  [
    'pie',
    [
      ['月份', '办结'],
      ['一月', '-1'],
      ['二月', '1'],
    ],
    '负数',
  ],
  [
    'pie',
    [
      ['月份', '甲', '乙'],
      ['一月', '1', '2'],
      ['二月', '1', '2'],
    ],
    '只能有一列',
  ],
  [
    'pie',
    [
      ['月份', '甲'],
      ['一月', '0'],
      ['二月', '0'],
    ],
    '都是零',
  ],
  ['pie', [['月份', '甲'], ...Array.from({ length: 9 }, (_, i) => [`${i}月`, '1'])], '最多8份'],
  [
    'line',
    [
      ['月份', '甲', '乙', '丙', '丁'],
      ['一月', '1', '1', '1', '1'],
      ['二月', '1', '1', '1', '1'],
    ],
    '最多3列',
  ],
  ['line', [['月份', '甲'], ...Array.from({ length: 41 }, (_, i) => [`${i}日`, '1'])], '最多40行'],
] as const)('%s %j: %s', (kind, wrong, why) => {
  expect(chartDataOf(kind, wrong)).toContain(why);
});

test('a sheet or CSV is pasted', () => {
  expect(pastedRows('月份\t办结\r\n一月\t12\n\n')).toEqual([
    ['月份', '办结'],
    ['一月', '12'],
  ]);
  expect(pastedRows('月份,"办结, 件"\n"一""月",\n')).toEqual([
    ['月份', '办结, 件'],
    ['一"月', ''],
  ]);
});
