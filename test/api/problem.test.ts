import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusalStatus } from '#api/problem';

/** Rooms whose refusals reach this API. */
const rooms = ['law/account', 'work/account', 'work/report'];

function codesIn(room: string): readonly string[] {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    if (!name.endsWith('.ts')) return [];
    const source = readFileSync(new URL(name, folder), 'utf8');
    const literal = [...source.matchAll(/\bcode: '([^']+)'/g)];
    const called = [...source.matchAll(/\brefusal\(\s*'([^']+)'/g)];
    return [...literal, ...called].map(([, code]) => code ?? '');
  });
}

describe('every refusal has its HTTP status', () => {
  const codes = [...new Set([...rooms.flatMap(codesIn), 'case-changed', 'application-missing'])];

  test('the sources are really read', () => {
    expect(codes).toContain('year-not-over');
    expect(codes).toContain('roleMissing');
  });

  test.each(codes)('%s', (code) => {
    expect(refusalStatus[code]).toBeGreaterThanOrEqual(400);
    expect(refusalStatus[code]).toBeLessThan(500);
  });
});
