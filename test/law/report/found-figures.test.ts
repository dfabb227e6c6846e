/** Figures of table two in the files of other systems: the tables that such systems give, row by row as an officer sees them. */

import { describe, expect, test } from 'vitest';
import { foundFigures } from '#law/report/import/found-figures';
import { placeWords } from '#law/report/import/place-words';
import type { SourceDocument } from '#law/report/source';

/** Rows at a line each, cells between pipes; a line without pipes is text. Places are line and cell. */
function documentOf(text: string): SourceDocument {
  const rows = text
    .split('\n')
    .map((line, r) => ({ line: r + 1, cells: line.includes('|') ? line.split('|') : null, text: line }));
  const table = rows.filter(({ cells }) => cells !== null);
  return {
    blocks: [
      ...rows.flatMap(({ cells, line, text: words }) =>
        cells === null ? [{ kind: 'text' as const, text: words, heading: null, place: { line } }] : [],
      ),
      ...(table.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              place: { line: table[0]?.line ?? 1 },
              rows: table.map(({ cells, line }) =>
                (cells ?? []).map((words, c) => ({
                  text: words,
                  rowSpan: 1,
                  columnSpan: 1,
                  place: { line, column: c + 1 },
                })),
              ),
            },
          ]),
    ],
  };
}

/** `row=value@line.column`, or `row?` with the reason why it is not certain. */
function told(text: string): readonly string[] {
  return foundFigures(documentOf(text)).map(({ row, value, place, reason }) => {
    const at = 'column' in place ? `${place.line}.${place.column}` : 'line' in place ? `${place.line}.` : '';
    return value === null ? `${row}? ${reason}` : `${row}=${value}@${at}`;
  });
}

describe('a summary', () => {
  test.each([
    [
      'a label with its figure beside it',
      '事项|件数\n行政许可|12\n行政处罚|1,203',
      ['administrativeLicensing=12@2.2', 'administrativePenalty=1203@3.2'],
    ],
    [
      'labels as heads, the figure below',
      '单位|行政许可|行政处罚\n市场监管局|12|3',
      ['administrativeLicensing=12@2.2', 'administrativePenalty=3@2.3'],
    ],
    [
      'months below each other: all are offered',
      '月份|行政处罚\n1月|3\n2月|4\n合计|7',
      ['administrativePenalty=3@2.2', 'administrativePenalty=4@3.2', 'administrativePenalty=7@4.2'],
    ],
    ['a fee in 万元 by its head', '项目|金额（万元）\n行政事业性收费|1.25', ['administrativeFees=1250000@2.2']],
    ['a fee in 元 by its cell', '项目|金额\n行政事业性收费|12,500.50元', ['administrativeFees=1250050@2.2']],
    [
      'a fee without unit',
      '项目|金额\n行政事业性收费|125',
      ['administrativeFees? 写的是“125”，没有写明单位是元还是万元'],
    ],
    ['less than a cent', '项目|金额（元）\n行政事业性收费|1.255', ['administrativeFees? 写的是“1.255”，小于一分']],
    ['a dash is no zero', '事项|件数\n行政强制|—', ['administrativeCoercion? 写的是“—”，不能当作0']],
    ['a sentence', '本年度作出行政处罚处理决定17件。', ['administrativePenalty=17@1.']],
    ['other business', '事项|件数\n信访|12\n行政许可和行政处罚|15', []],
    ['a label without figure', '行政许可|办理情况\n备注|无', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a register of single cases is cut, not taken for a summary without end', () => {
    const lines = Array.from({ length: 500 }, (_, i) => `${i + 1}|${i}`);
    expect(foundFigures(documentOf(['序号|行政处罚', ...lines].join('\n'))).length).toBe(60);
  });
});

test.each([
  [{ path: '处罚!B12' }, '工作表“处罚”B12'],
  [{ path: 'table 2, row 3, cell 4' }, '第2个表格第3行第4格'],
  [{ page: 3 }, '第3页'],
  [{ line: 12, column: 4 }, '第12行第4列'],
])('%j is told as %s', (place, words) => {
  expect(placeWords(place)).toBe(words);
});
