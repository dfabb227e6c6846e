/** Numbers in one form however they are written, codes that are read as they look, and text written in one way only. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import { codeOf, leafBody, normalNumber, printedNumber, readCode } from '#law/log/leaf';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

it.each([
  '息审政公开告〔2026〕3号',
  '息审政公开告（2026）3号',
  '息审政公开告(2026) 3 号',
  '息审政公开告［２０２６］３号',
  '息审政公开告【2026】　3号',
])('%s is one number', (text) => {
  expect(normalNumber(text)).toBe('息审政公开告[2026]3号');
  expect(printedNumber(normalNumber(text))).toBe('息审政公开告〔2026〕3号');
});

it('a code is read back, also in small letters, without hyphens, with I, L and O', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
      const code = codeOf(bytes);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      expect(readCode(code)).toBe(code);
      expect(readCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
      expect(readCode(code.replaceAll('1', 'l').replaceAll('0', 'o'))).toBe(code);
    }),
  );
  for (const none of ['', 'ABCD', '息审政公开告〔2026〕3号', 'U'.repeat(16), '7'.repeat(17)])
    expect(readCode(none)).toBeNull();
});

it('a leaf holds no number and no digest as such, and other salts give other leaves', () => {
  const issued = {
    kind: 'reply',
    agency: 'a',
    day: day('2025-03-01'),
    numbers: ['文〔2025〕1号'],
    digests: ['ab'],
  } as const;
  const body = leafBody(digest, 'SALT', issued);
  expect(body).not.toContain('文');
  expect(JSON.parse(body)).toEqual({
    v: 1,
    kind: 'reply',
    agency: 'a',
    day: '2025-03-01',
    numbers: [digest('SALT|文[2025]1号')],
    documents: [digest('SALT|ab')],
  });
  expect(leafBody(digest, 'OTHER', issued)).not.toBe(body);
});

it('the order of keys does not matter, and JSON reads the text back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(turned)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
