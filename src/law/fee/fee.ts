/** What an applicant owes for items of a month or pages of an application, slice by slice (FEE-02 to FEE-11). */

import { instruments } from '../instruments.ts';
import type { Citation } from '../ruling.ts';
import type { Tariff } from './tariffs.ts';
import { currentTariffs } from './tariffs.ts';

/** One slice: `count` units, number `from` through number `through`, at `each` yuan. */
export interface FeeStep {
  readonly from: number;
  readonly through: number;
  readonly count: number;
  readonly each: number;
  readonly yuan: number;
  readonly note: string;
}

export interface Fee {
  /** Whole yuan (FEE-10). */
  readonly yuan: number;
  readonly steps: readonly FeeStep[];
  readonly because: readonly Citation[];
}

/** More than any applicant can file or any reply can hold: a slip of the pen. */
export const mostUnits = 1_000_000;

/** Total of a calendar month in which one applicant made `n` applications to one agency (FEE-05, FEE-06). */
export function feeForItems(n: number, tariffs = currentTariffs): Fee {
  return total(tariffs.perItem, n, 1);
}

/** Fee of the application that is number `n` of the applicant's month: its own slice, so that an issued notice never changes (FEE-07). */
export function feeOfOrdinal(n: number, tariffs = currentTariffs): Fee {
  if (n === 0) throw new RangeError('序号从1开始，没有第0件申请。');
  return total(tariffs.perItem, n, n);
}

/** Fee of one application whose reply has `n` pages, A4 or smaller, one side each (FEE-08, FEE-09). */
export function feeForPages(n: number, tariffs = currentTariffs): Fee {
  return total(tariffs.perPage, n, 1);
}

/** The units number `first` through number `n`. Throws RangeError, in Chinese, where `n` is no count. */
function total(tariff: Tariff, n: number, first: number): Fee {
  if (!Number.isInteger(n) || n < 0 || n > mostUnits) {
    throw new RangeError(`${tariff.unit}数应当是0至${mostUnits}的整数，现为${n}。`);
  }
  const steps: FeeStep[] = [];
  for (let from = first; from <= n; ) {
    const band = bandAt(tariff, from);
    const through = Math.min(band.through, n);
    const count = through - from + 1;
    steps.push(sliceOf(tariff.unit, from, through, count, band.each));
    from = through + 1;
  }
  return {
    yuan: steps.reduce((sum, step) => sum + step.yuan, 0),
    steps,
    because: [
      { rule: 'FEE-02', instrument: instruments.feeMeasures, article: '第三条' },
      { rule: tariff.rule, instrument: instruments.feeMeasures, article: tariff.article },
    ],
  };
}

function bandAt({ bands, above }: Tariff, unit: number): { readonly through: number; readonly each: number } {
  const fixed = bands.find((band) => unit <= band.through);
  if (fixed !== undefined) return fixed;
  if (above.rise === 0) return { through: Number.POSITIVE_INFINITY, each: above.each };
  const step = Math.floor((unit - above.from) / above.width);
  return { through: above.from + (step + 1) * above.width - 1, each: above.each + step * above.rise };
}

function sliceOf(unit: string, from: number, through: number, count: number, each: number): FeeStep {
  const which = from === through ? `第${from}${unit}` : `第${from}至${through}${unit}`;
  const note = each === 0 ? `${which}不收费` : `${which}，${count}${unit}×${each}元=${count * each}元`;
  return { from, through, count, each, yuan: count * each, note };
}
