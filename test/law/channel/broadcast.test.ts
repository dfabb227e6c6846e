/** A script for the broadcaster: spoken numbers, what is read of a text, and how long it takes. */

import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { charactersRead, decideAiring, decideScript, scriptOf, secondsOf, spokenNumber } from '#law/channel/broadcast';
import type { EditionContent } from '#law/publication/content';

test.each([
  ['示审政规〔2026〕70号', '示审政规二零二六年七十号'],
  ['息政〔2025〕1号', '息政二零二五年一号'],
  ['息政办[2024]105号', '息政办二零二四年一百零五号'],
  ['息政〔2023〕10号', '息政二零二三年十号'],
  ['息政〔2023〕1010号', '息政二零二三年一千零一十号'],
  ['第12345号', '第一二三四五号'],
  ['0号', '零号'],
])('%s is spoken %s', (number, spoken) => expect(spokenNumber(number)).toBe(spoken));

const content = {
  title: '停水安排',
  issuer: '示例县水务局',
  documentNumber: '示水〔2026〕3号',
  body: '## 时间\n明天八点停水。\n- 东街\n- 西街\n| 街 | 时 |\n| 东 | 8 |',
} as EditionContent;

test('headings, paragraphs and lists are read; a table sends to the site', () => {
  const script = scriptOf(content);
  expect(script.opening).toBe('来源：示例县水务局，文号：示水二零二六年三号。');
  expect(script.paragraphs.map(({ text }) => text)).toEqual([
    '时间',
    '明天八点停水。',
    '东街；西街',
    '有关表格请到政府网站查看。',
  ]);
});

test('signs take no breath; the time is that of what was chosen', () => {
  expect(charactersRead('一、二（三）。 ４')).toBe(4);
  const script = scriptOf(content);
  const head = charactersRead(script.title) + charactersRead(script.opening);
  expect(secondsOf(script, [1], 60)).toBe(head + 6);
  expect(secondsOf(script, [1], 240)).toBe(Math.ceil((head + 6) / 4));
  expect(secondsOf(script, [0, 1, 2], 60)).toBe(head + 2 + 6 + 4);
});

test('a script has a paragraph and a speed that a person can read at', () => {
  const script = scriptOf(content);
  expect(decideScript(script, { paragraphs: [2, 1, 9], perMinute: 240 })).toMatchObject({
    ok: true,
    value: { paragraphs: [1, 2] },
  });
  for (const wish of [
    { paragraphs: [9], perMinute: 240 },
    { paragraphs: [1], perMinute: 99 },
    { paragraphs: [1], perMinute: 401 },
  ]) {
    expect(decideScript(script, wish).ok).toBe(false);
  }
});

test('an airing lies between publication and today, once, with station and receipt', () => {
  const facts = { publishedOn: day('2026-11-10'), today: day('2026-11-23'), recorded: false };
  const airing = { station: '县广播电视台', on: day('2026-11-12'), receipt: '播出单12号' };
  expect(decideAiring(airing, facts).ok).toBe(true);
  const codes = (more: object, about: object = {}) => {
    const decided = decideAiring({ ...airing, ...more }, { ...facts, ...about });
    return decided.ok ? [] : decided.refusals.map(({ code }) => code);
  };
  expect(codes({ on: day('2026-11-24') })).toEqual(['broadcast-day']);
  expect(codes({ on: day('2026-11-09') })).toEqual(['broadcast-day']);
  expect(codes({ station: ' ', receipt: '' })).toEqual(['broadcast-station', 'broadcast-receipt']);
  expect(codes({}, { recorded: true })).toEqual(['broadcast-recorded']);
});
