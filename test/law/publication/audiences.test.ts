/** 面向对象: read from lists in the words of publications and of guides, told in the order of the table, part of what is approved. */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import { audiencesIn, audienceWords } from '#law/publication/audiences';
import { changedFields, type EditionContent } from '#law/publication/content';
import { stepTouched } from '#law/publication/steps';

const content: EditionContent = {
  ...{ title: '办法', summary: '概述', body: '正文。', item: 1, documentNumber: '', issuer: '示例县', genre: '通知' },
  ...{ formedOn: day('2026-01-12'), effectiveOn: null, expiresOn: null, topic: '政务服务', keywords: ['办法'] },
  ...{ attribute: 'active', attributeBasis: '条例第二十条', normative: false, interpretation: '不解读' },
};
const hashOf = (one: EditionContent) => createHash('sha256').update(canonical(one)).digest('hex');

test.each([
  ['', []],
  ['企业、个体工商户', ['enterprise', 'selfEmployed']],
  ['个体工商户；企业 企业', ['enterprise', 'selfEmployed']],
  ['自然人,企业法人', ['public', 'enterprise']],
  ['公众', ['public']],
  ['外星人', null],
  ['企业、toString', null],
])('“%s” is read as %j', (typed, expected) => {
  expect(audiencesIn(typed)).toEqual(expected);
});

test('they are told in the order of the table, whatever the order of choosing', () => {
  expect(audienceWords(['agency', 'public'])).toBe('社会公众、行政机关');
  expect(audienceWords()).toBe('');
});

test('an edition that names nobody keeps the hash that it had before there were audiences; one that names somebody has another', () => {
  expect(hashOf(content)).toBe('12de995b39e0b1ded1ef2a55e8d887c36f69067d28c6f3ae39a207266ff9f740');
  expect(hashOf({ ...content, audience: ['enterprise'] })).not.toBe(hashOf(content));
});

test('nobody left out and nobody named are the same; another audience is a change that reviewers judge', () => {
  expect(changedFields(content, { ...content, audience: [] })).toEqual([]);
  const changed = changedFields(content, { ...content, audience: ['enterprise'] });
  expect(changed).toEqual(['audience']);
  expect(stepTouched(changed)).toBe('firstReview');
  expect(stepTouched([...changed, 'body'])).toBe('firstProof');
});
