/** How a wrong figure comes about when a person types it: digits exchanged, lost, added, mistyped (AR-60). */

/** A Chinese half-sentence on how `found` may have come from `right`, or null where no slip of the hand explains it. */
export function slipOf(found: number, right: number): string | null {
  if (!isCount(found) || !isCount(right) || found === right) return null;
  const a = String(found);
  const b = String(right);
  if (a.length === b.length && [...a].sort().join('') === [...b].sort().join('')) return '数字的前后位可能写颠倒了';
  if (lengthened(b, a)) return '可能多写了一位数字';
  if (lengthened(a, b)) return '可能漏写了一位数字';
  if (a.length === b.length && [...a].filter((digit, i) => digit !== b[i]).length === 1 && a.length > 1) {
    return '可能有一位数字写错';
  }
  if (right !== 0 && found === 2 * right) return '可能重复计了一次';
  return null;
}

/** As {@link slipOf} where only the difference is known. */
export function differenceHint(found: number, expected: number): string {
  const slip = slipOf(found, expected);
  if (slip !== null) return `（${slip}）`;
  const difference = found - expected;
  return difference !== 0 && Number.isInteger(difference) && difference % 9 === 0
    ? '（差额能被9整除，可能有数字前后位写颠倒）'
    : '';
}

const isCount = (value: number) => Number.isInteger(value) && value >= 0;

/** True where `long` is `short` with one more digit somewhere. 0 has no digit to lose. */
function lengthened(short: string, long: string): boolean {
  if (short === '0' || long.length !== short.length + 1) return false;
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
