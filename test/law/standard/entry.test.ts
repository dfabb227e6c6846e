/** Entries of the standard catalogue, read out of rows as counties write them; whether each is published. */

import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { standingOfEntry } from '#law/standard/complete';
import { readEntry, readLimit } from '#law/standard/entry';

const row = (more: Record<string, string> = {}) =>
  new Map(Object.entries({ 序号: '1', 领域: '社会救助', 一级事项: '最低生活保障', 公开内容: '政策法规文件', ...more }));

test.each([
  ['20个工作日', 20, false],
  ['信息形成或者变更之日起20个工作日内', 20, false],
  ['制定或获取之日起10个工作日内', 10, false],
  ['二十个工作日', 20, false],
  ['７个工作日', 7, false],
  ['实时公开', null, true],
  ['及时', null, true],
  ['', null, false],
  ['每月公开', null, false],
  ['1个月内', null, false],
])('limit “%s”', (text, workingDays, immediate) => {
  expect(readLimit(text)).toEqual({ text, workingDays, immediate });
});

test('a limit that nobody understands is asked back, not guessed; so are a way and a level', () => {
  expect(readLimit('另行通知')).toBeNull();
  expect(readLimit('0个工作日')).toBeNull();
  expect(readEntry(row({ 公开时限: '另行通知' })).messages.join()).toContain('没有读懂');
  expect(readEntry(row({ 公开方式: '看情况' })).entry).toBeNull();
  expect(readEntry(row({ 公开层级: '省级' })).entry).toBeNull();
  expect(readEntry(row({ 公开内容: '' })).messages.join()).toContain('公开内容');
});

test('owed by the level that the entry names, when it is 主动', () => {
  const of = (more: Record<string, string>) => {
    const { entry } = readEntry(row(more));
    if (entry === null) throw new Error('unread');
    return entry;
  };
  const today = day('2026-11-23');
  const none = { publishedOn: null, none: false };
  expect(standingOfEntry(of({ 公开层级: '乡、村级' }), 'county', none, today)).toBe('notOurs');
  expect(standingOfEntry(of({ 公开层级: '县级、乡级' }), 'township', none, today)).toBe('missing');
  expect(standingOfEntry(of({ 公开方式: '依申请' }), 'county', none, today)).toBe('notOurs');
  expect(standingOfEntry(of({}), 'county', none, today)).toBe('missing');
  expect(standingOfEntry(of({}), 'county', { ...none, none: true }, today)).toBe('none');
  expect(standingOfEntry(of({}), 'county', { ...none, publishedOn: day('2025-11-24') }, today)).toBe('published');
  expect(standingOfEntry(of({}), 'county', { ...none, publishedOn: day('2025-11-23') }, today)).toBe('stale');
});
