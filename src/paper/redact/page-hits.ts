/** Where on a page its personal numbers stand, by the places of its words. */

import { findPersonalData } from '#law/person/find-personal-data';
import { screeningOf } from '#law/person/screening';
import { matrixOf, type Word } from '../read/pdf/geometry.ts';
import type { PdfPage } from '../read/pdf/library.ts';
import { linesOf, pageWords } from '../read/pdf/words.ts';
import type { PageHit } from './marks.ts';

export async function pageHits(page: PdfPage, number: number): Promise<readonly PageHit[]> {
  const viewport = page.getViewport({ scale: 1 });
  const view = matrixOf(viewport.transform) ?? [1, 0, 0, 1, 0, 0];
  const { words } = pageWords(await page.getTextContent(), view, number);
  return linesOf(words).flatMap((line) => hitsOfLine(line, number, viewport));
}

function hitsOfLine(line: readonly Word[], page: number, size: { readonly width: number; readonly height: number }) {
  const { text, places } = placed(line);
  return findPersonalData(text).map((one): PageHit => {
    const own = places.slice(one.start, one.end).filter((place) => place !== null);
    const height = Math.max(...own.map((place) => place.height));
    const left = Math.min(...own.map((place) => place.left)) - height * 0.1;
    const right = Math.max(...own.map((place) => place.right)) + height * 0.1;
    const base = Math.max(...own.map((place) => place.base));
    const [excerpt] = screeningOf(
      [{ layer: 'text', place: '', text: text.slice(Math.max(0, one.start - 12), one.end + 12) }],
      [],
    ).findings;
    return {
      page,
      kind: one.kind,
      excerpt: excerpt?.excerpt ?? one.mask,
      left: left / size.width,
      top: (base - height) / size.height,
      width: (right - left) / size.width,
      height: (height * 1.3) / size.height,
    };
  });
}

interface Letter {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

/** Each character of the line with its place; blanks between words have none. Digits are half as wide as characters. */
function placed(line: readonly Word[]): { readonly text: string; readonly places: readonly (Letter | null)[] } {
  let text = '';
  const places: (Letter | null)[] = [];
  let last: number | null = null;
  for (const word of line) {
    if (last !== null && (word.left - last > word.height * 0.34 || last - word.left > word.height * 0.5)) {
      text += ' ';
      places.push(null);
    }
    const shares = [...word.text].flatMap((sign) =>
      Array<number>(sign.length).fill(sign.charCodeAt(0) > 0x2e80 ? 2 : 1),
    );
    const whole = shares.reduce((sum, share) => sum + share, 0);
    let left = word.left;
    for (const share of shares) {
      const right = left + ((word.right - word.left) * share) / whole;
      places.push({ left, right, base: word.base, height: word.height });
      left = right;
    }
    text += word.text;
    last = word.right;
  }
  return { text, places };
}
