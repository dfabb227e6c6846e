/** 万元 as people write it, and whole fen as the ledger keeps it. Digits are moved, never multiplied. */

/** 1万元 is 1,000,000 fen: six places after the point. */
const places = 6;

/** Whole fen, or null where the text is not an amount in 万元 with at most six decimals. */
export function fenOf(wan: string): number | null {
  const match = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(wan.trim());
  if (!match) return null;
  return Number(`${match[1]}${(match[2] ?? '').padEnd(places, '0')}`);
}

/** 1,250,000 fen are 1.25: as people write 万元, with every digit that is not a last zero. */
export function wanOf(fen: number): string {
  const digits = String(fen).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}
