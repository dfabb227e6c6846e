/** How a figure of the report is written: in full, without exponent, grouping or rounding (AR-07, AR-23). */

import type { Count } from '#law/report/report';

/** `null` → empty, 0 → `0`, 1e-6 → `0.000001`. Every digit that the number holds is written. */
export function figure(value: Count): string {
  if (value === null) return '';
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  return sign + shifted(whole + fraction, whole.length + Number(power));
}

/** The digits with the point after the first `point` of them; `point` may lie outside them. */
function shifted(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
