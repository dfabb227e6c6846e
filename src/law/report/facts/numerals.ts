/** Numbers as Chinese text writes them: １２, 1,234, 1.2万, 十二, 两百零三. */

const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const unitOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Null where the signs are no numeral in full writing: 十十, 百零, 一二. */
export function chineseNumeral(text: string): number | null {
  const match = /^(?:([^亿]+)亿)?(?:([^亿万]+)万)?([^亿万]*)$/.exec(text);
  if (match === null || text === '') return null;
  const parts = [match[1], match[2], match[3] || undefined].map((part) =>
    part === undefined ? 0 : belowTenThousand(part),
  );
  const [yi = null, wan = null, rest = null] = parts;
  return yi === null || wan === null || rest === null ? null : yi * 1e8 + wan * 1e4 + rest;
}

function belowTenThousand(text: string): number | null {
  if (/^[零〇]$/.test(text)) return 0;
  let total = 0;
  let lastUnit = 10_000;
  let digit: number | null = null;
  let gap = false;
  for (const [i, sign] of [...text].entries()) {
    const unit = unitOf[sign];
    if (unit !== undefined) {
      if (unit >= lastUnit || (digit === null && !(unit === 10 && (i === 0 || gap)))) return null;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
      gap = false;
      continue;
    }
    const value = digitOf[sign];
    if (value === undefined || digit !== null) return null;
    if (value === 0) gap = true;
    else digit = value;
  }
  // 一百二 may be 102 or 120: only with 零 or after 十 is the last digit a one.
  if (digit !== null && lastUnit > 10 && lastUnit < 10_000 && !gap) return null;
  return digit === null && gap ? null : total + (digit ?? 0);
}

/** Digits with thousands commas and decimals, times 万 or 亿, exactly; null where commas stand elsewhere. */
export function arabicNumeral(digits: string, times: string): number | null {
  if (digits.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return null;
  const [whole = '0', fraction = ''] = digits.replaceAll(',', '').split('.');
  const power = times === '万' ? 4 : times === '亿' ? 8 : 0;
  const moved = `${whole}${fraction.slice(0, power).padEnd(power, '0')}`;
  const value = Number(fraction.length > power ? `${moved}.${fraction.slice(power)}` : moved);
  return Number.isFinite(value) && moved.length <= 15 ? value : null;
}
