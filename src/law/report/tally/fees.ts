/** Money of table two: the ledger's whole fen as 万元, exact to its six decimals (AR-23). */

/** 1 万元 = 10,000 元 = 1,000,000 分. */
const fenPerWanYuan = 1_000_000;

/** 万元 with up to six decimals, never rounded: 1 fen is 0.000001. RangeError unless whole fen. */
export function wanYuan(fen: number): number {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not whole fen: ${fen}`);
  // One division rounds to the double nearest the six-decimal number, so it prints as that number.
  return fen / fenPerWanYuan;
}

/** Whole fen of an amount in 万元 (up to 10^15 fen); null where it is finer than a fen. Sums and comparisons are made in fen. */
export function fenOf(amountWanYuan: number): number | null {
  const fen = Math.round(amountWanYuan * fenPerWanYuan);
  return fen / fenPerWanYuan === amountWanYuan ? fen : null;
}
