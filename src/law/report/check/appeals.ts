/** Table four adds up (AR-55); the prose tells which side of a break is right (AR-60); blanks take part as unknowns (AR-61). */

import {
  type AnnualReport,
  type AppealBlock,
  appealBlocks,
  appealColumns,
  appealResults,
  type Fact,
  type Finding,
} from '../report.ts';
import { cellName, rowName, tableNames } from './cells.ts';
import { broken, type Checked, finding, holds, unknown, unknowns } from './checked.ts';
import { differenceHint } from './slips.ts';

export interface AppealsChecked {
  readonly checked: readonly Checked[];
  readonly blanks: readonly Finding[];
}

export function checkAppeals({ appeals }: AnnualReport, facts: readonly Fact[]): AppealsChecked {
  const empty =
    appeals === null || appealBlocks.every((block) => appealColumns.every((c) => appeals[block][c] === null));
  if (empty) return { checked: unknowns('AR-55', appealBlocks.length), blanks: [] };
  const each = appealBlocks.map((block) => checkBlock(appeals[block], block, facts));
  return { checked: each.map(({ checked }) => checked), blanks: each.flatMap(({ blanks }) => blanks) };
}

type Block = NonNullable<AnnualReport['appeals']>[AppealBlock];

function checkBlock(
  counts: Block,
  block: AppealBlock,
  facts: readonly Fact[],
): { checked: Checked; blanks: readonly Finding[] } {
  const sum = appealResults.reduce((whole, result) => whole + (counts[result] ?? 0), 0);
  const total = counts.total ?? 0;
  const blank = appealColumns.filter((column) => counts[column] === null);
  const blanks = blank.map((column) => {
    const place = { table: 'appeals' as const, row: block, column };
    const needed = column === 'total' ? sum : total - sum;
    const said = blank.length === 1 && needed > 0 ? `推算应为${needed}` : '请对照台账填写';
    return sum === total
      ? finding('AR-61', 'warning', place, {
          expected: 0,
          message: `${cellName(place)}空白或不能读取，按0计算合计成立。如果确实没有发生，请填0。`,
        })
      : finding('AR-61', 'error', place, {
          expected: blank.length === 1 && needed > 0 ? needed : null,
          message: `${cellName(place)}空白或不能读取，按0计算合计不成立，${said}。`,
        });
  });
  if (sum === total) return { checked: blank.length === 0 ? holds('AR-55') : unknown('AR-55'), blanks };
  return { checked: unequal(block, sum, total, stated(facts, block)), blanks };
}

function unequal(block: AppealBlock, sum: number, total: number, prose: number | null): Checked {
  const partWrong = prose !== null && prose === total;
  const side = partWrong
    ? '；正文所载与“总计”一致，应核对各项结果'
    : prose === sum
      ? '；正文所载与各项之和一致，应改正“总计”'
      : '；请对照台账核对总计和各项结果';
  return broken(
    'AR-55',
    'error',
    { table: 'appeals', row: block, column: partWrong ? null : 'total' },
    {
      found: total,
      expected: sum,
      message: `${tableNames.appeals}${rowName(block)}各项结果合计${sum}，“总计”为${total}，相差${Math.abs(sum - total)}，应当相等${differenceHint(total, sum)}${side}。`,
    },
  );
}

/** What the prose says of the block; suits are stated together, so only reconsideration is told apart. */
function stated(facts: readonly Fact[], block: AppealBlock): number | null {
  if (block !== 'reconsideration') return null;
  return facts.find((fact) => fact.name === 'reconsiderations')?.value ?? null;
}
