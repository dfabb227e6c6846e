/** Every way in which a file keeps a text from going on. */

import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import type { EditionContent } from '#law/publication/content';
import { type FileFacts, gateOfFiles, mayGoOut } from '#law/publication/gate-files';

const id = '1f1f1f1f-0000-4000-8000-000000000001';
const clean: FileFacts = { kind: 'png', state: 'clean', findings: [], waived: false, drawn: false };
const phone = { layer: 'text', place: '第1页', kind: 'mobile', excerpt: '138****1234' } as const;
const unseen = { layer: 'picture', place: '', kind: 'unseen', excerpt: '' } as const;
const content = (body = ''): EditionContent => ({
  title: '通告',
  summary: '概述',
  body,
  item: 5,
  documentNumber: '',
  issuer: '局',
  genre: '通告',
  formedOn: day('2026-01-05'),
  effectiveOn: null,
  expiresOn: null,
  topic: '',
  keywords: [],
  attribute: 'active',
  attributeBasis: '条例第十九条',
  normative: false,
  interpretation: '不解读',
  attachments: [{ file: id, title: '图' }],
});

const cases: readonly (readonly [string, FileFacts | null, string])[] = [
  ['clean', clean, ''],
  ['not of this publication', null, '不属于这件信息'],
  ['erased', { ...clean, state: 'erased' }, '已经删除'],
  ['waits for the scanner', { ...clean, state: 'quarantined' }, '还没有查毒'],
  ['never screened', { ...clean, findings: null }, '还没有检查个人信息'],
  ['a number of a phone', { ...clean, findings: [phone] }, '正文中有手机号码'],
  ['taken on by name', { ...clean, findings: [phone], waived: true }, ''],
  ['a picture nobody looked at', { ...clean, findings: [unseen] }, '图片须人工核对'],
  ['drawn from pages that were looked at', { ...clean, findings: [unseen], drawn: true }, ''],
];

test.each(cases)('%s', (_, facts, expected) => {
  const files = new Map(facts === null ? [] : [[id, facts]]);
  const messages = gateOfFiles(content(), files).map(({ message }) => message);
  expect(messages.join()).toContain(expected);
  expect(messages.length === 0).toBe(expected === '');
  expect(mayGoOut(facts ?? undefined)).toBe(expected === '');
});

test('what no browser shows is no picture of a text', () => {
  const files = new Map([[id, { ...clean, kind: 'tif' } as const]]);
  expect(gateOfFiles(content(), files)).toEqual([]);
  expect(gateOfFiles(content(`![图](${id})`), files)[0]?.message).toContain('不是网页能显示的图片');
});
