/** The words that accuse a cell of table three: where the equations cross, how the slip may have come about, what to do. */

import { cellName, columnName, rowName } from './cells.ts';
import { type ApplicationCellKey, cellKey, equationAt, sumOf } from './grid.ts';
import { slipOf } from './slips.ts';
import type { Change, Explanation, Known } from './suspects.ts';

export const at = ({ row, column }: ApplicationCellKey) => ({ table: 'applications' as const, row, column });
const nameOf = (change: Change) => cellName(at(cellKey(change.cell)));
const figureOf = (change: Change) => (change.found === null ? '空白或不能读取' : `填的是${change.found}`);

/** The equation in words, with both sides as they stand. */
export function equationWords(equation: number, values: readonly number[]): string {
  const { rule, row, column, left, right } = equationAt(equation);
  const [a, b] = [sumOf(values, left), sumOf(values, right)];
  if (rule === 'AR-52') return `${rowName(row ?? '')}行各类申请人合计${a}，“总计”列为${b}`;
  const name = columnName('applications', column ?? 'total');
  if (rule === 'AR-53') return `${name}列（一）至（六）各项合计${a}，“（七）总计”为${b}`;
  return `${name}列“本年新收＋上年结转”为${a}，“（七）总计＋结转下年度”为${b}`;
}

/** For one cell: every equation that it stands in breaks by the same difference. */
function single(change: Change, explanation: Explanation, known: Known): string {
  const off = Math.abs((change.found ?? 0) - change.right);
  const { row, column } = cellKey(change.cell);
  const slip = change.found === null ? null : slipOf(change.found, change.right);
  const elsewhere = known.get(change.cell);
  const side =
    column === 'total' || row === 'concluded' ? '其余各格与其他勾稽关系一致' : '所在行、列的总计与其他勾稽关系一致';
  return [
    `${nameOf(change)}${figureOf(change)}，推算应为${change.right}：这一格所在的${explanation.settled.length}个勾稽关系都相差${off}，差额相同，交叉处就是这一格；${side}`,
    ...(slip === null ? [] : [slip]),
    ...(elsewhere === change.right ? ['与正文或上年报告所载的数字一致'] : []),
    ...(elsewhere !== undefined && elsewhere !== change.right
      ? [`但正文或上年报告所载为${elsewhere}，请一并核对`]
      : []),
  ].join('；');
}

/** For cells that are wrong together: a value in the wrong row or column, two exchanged, an error carried into the total. */
function together(reading: readonly Change[]): string {
  const parts = reading.map((change) => `${nameOf(change)}${figureOf(change)}，推算应为${change.right}`).join('；');
  return `${parts}；${howTogether(reading)}`;
}

function howTogether(reading: readonly Change[]): string {
  const rows = new Set(reading.map(({ cell }) => cellKey(cell).row));
  const columns = new Set(reading.map(({ cell }) => cellKey(cell).column));
  if (rows.size === 1 && reading.length > 2) {
    return reading.every(({ found, right }) => found === 2 * right)
      ? '整行各格都是推算数的两倍，可能重复计数，或单元格合并后又拆分（拆格）'
      : '同一行多格不符，可能是单元格合并、拆分或整行错位（拆格）造成的';
  }
  const [one, other] = reading;
  const opposite =
    reading.length === 2 && one && other && (one.found ?? 0) + (other.found ?? 0) === one.right + other.right;
  if (opposite && columns.size === 1) return '两行的差额一正一负、同列合计不变，数字可能填错了行';
  if (opposite && rows.size === 1) return '两列的差额一正一负、同行合计不变，数字可能填错了列';
  if (rows.size === 1 && columns.has('total')) return '同一行的分项和总计同时相差，错误可能带入了总计';
  return '这几格一起改正后，全部勾稽关系成立';
}

/** For the further cells of a reading, whose first finding has said how they belong together. */
export function accomplice(change: Change): string {
  return `${nameOf(change)}${figureOf(change)}，推算应为${change.right}，与上一条出自同一个差错。`;
}

/** The sentence for one reading. */
export function accusation(reading: readonly Change[], explanation: Explanation, known: Known): string {
  const [one] = reading;
  const words = one !== undefined && reading.length === 1 ? single(one, explanation, known) : together(reading);
  return `${words}。请对照台账核对后改正。`;
}

/** The sentence for several readings that explain the same equally well. */
export function openAccusation(readings: readonly (readonly Change[])[]): string {
  const shown = readings
    .slice(0, 4)
    .map((reading) => reading.map((change) => `${nameOf(change)}应为${change.right}`).join('、'));
  const more = readings.length > shown.length ? `；另有${readings.length - shown.length}种可能` : '';
  const [first] = readings;
  return `几处不符出自同一个差错，有${readings.length}种可能，单凭表内数字不能确定：${shown.join('；或者')}${more}。${
    first === undefined ? '' : `${howTogether(first)}。`
  }请对照台账核对。`;
}
