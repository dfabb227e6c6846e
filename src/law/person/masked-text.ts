/** A text with every personal number as it is proposed to be shown (PLT-91). */

import { findPersonalData } from './find-personal-data.ts';

export function maskedText(text: string): string {
  return findPersonalData(text).reduceRight(
    (left, { start, end, mask }) => left.slice(0, start) + mask + left.slice(end),
    text,
  );
}
