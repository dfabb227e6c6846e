/** Text and ground of every token pair that is used: 4.5:1, and 7:1 in high contrast (W-06). */

import { describe, expect, it } from 'vitest';
import { stylesheet } from '#portal/style/sheet';

type Colours = Readonly<Record<string, string>>;

function coloursOf(selector: string): Colours {
  const block = stylesheet.slice(stylesheet.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

/** Relative luminance (WCAG 2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = [
  ['ink', 'paper'],
  ['ink', 'mist'],
  ['ink', 'porcelain-pale'],
  ['ink', 'amber-pale'],
  ['ink-2', 'paper'],
  ['ink-2', 'mist'],
  ['ink-2', 'porcelain-pale'],
  ['porcelain', 'paper'],
  ['porcelain', 'mist'],
  ['porcelain', 'porcelain-pale'],
  ['porcelain-deep', 'porcelain-pale'],
  ['paper', 'porcelain'],
  ['paper', 'porcelain-deep'],
  ['cinnabar', 'paper'],
  ['bamboo', 'paper'],
  ['amber', 'paper'],
  ['amber', 'amber-pale'],
] as const;

function check(colours: Colours, text: string, ground: string, least: number): void {
  expect(ratio(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
}

const plain = coloursOf(':root');
describe.each(pairs)('%s on %s', (text, ground) => {
  it('is at least 4.5:1', () => check(plain, text, ground, 4.5));
  it('is at least 7:1 in high contrast', () => check({ ...plain, ...coloursOf('.contrast') }, text, ground, 7));
});

it('measures as the standard says', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(() => check({ a: '#777777', b: '#ffffff' }, 'a', 'b', 4.5)).toThrow();
});
