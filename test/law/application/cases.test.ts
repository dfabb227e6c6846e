/** The cases that lawyers write: each line an act that is allowed, or refused by the named rule. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '#law/application/counting';
import { decide, rowsFor } from '#law/application/decide';
import type { ApplicationEvent } from '#law/application/events';
import { flagsOn } from '#law/application/flags';
import { foldApplication } from '#law/application/fold';
import { replyWay, replyWayInWords } from '#law/application/reply-way';
import { flags, states } from '#law/application/states';
import { transitions } from '#law/application/transitions';
import { type Day, day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { type Case, readCases } from './case-language.ts';

const cases = readCases(new URL('../../cases/application/', import.meta.url));
const taken = new Set<string>();

function check({ lines, expected }: Case): void {
  const events: ApplicationEvent[] = [];
  for (const line of lines) {
    const state = foldApplication(events, stateCalendar);
    const decided = decide(state, line.act, { calendar: stateCalendar, today: line.today });
    if (!decided.ok) {
      const found = decided.refusals.map((one) => `${one.code} ${one.rule}`).sort();
      expect(found, `${line.text}\n${decided.refusals.map((one) => one.message).join('\n')}`).toEqual(
        [...(line.refused ?? [])].sort(),
      );
      continue;
    }
    expect(line.refused, `应当拒绝：${line.text}`).toBeNull();
    const row = rowsFor(state, line.act.act, line.act)[0];
    taken.add(row?.id ?? '');
    events.push(...decided.value);
    const after = foldApplication(events, stateCalendar).state;
    expect(after, line.text).toBe(row?.to === 'same' ? state.state : row?.to);
  }
  const until = expected.get('截至');
  const questions = answers(events, day(until ?? lines.at(-1)?.act.on ?? '2025-01-01'));
  for (const [key, value] of expected) expect(questions[key]?.(), `${key}（${lines.at(-1)?.text ?? ''}）`).toBe(value);
}

/** What 最后： may ask, on the day of the last line, or on 截至. */
function answers(events: readonly ApplicationEvent[], on: Day): Readonly<Record<string, (() => string) | undefined>> {
  const state = foldApplication(events, stateCalendar, on);
  return {
    截至: () => on,
    恢复: () => state.resumesOn ?? '无',
    状态: () => states[state.state].name,
    期限: () => state.due ?? '无',
    结果: () => state.reply?.outcome ?? '无',
    首次结果: () => state.outcome ?? '无',
    首次日期: () => state.concludedOn ?? '无',
    轮次: () => String(state.round),
    收到之日: () => state.receivedOn ?? '无',
    迟延: () => String(state.lateBy),
    标记: () =>
      flagsOn(state, on)
        .map((flag) => flags[flag])
        .join(',') || '无',
    计数: () => rowsOf(state, day(`${on.slice(0, 4)}-12-31`)).join(',') || '无',
    结转: () => rowsOf(state, day(`${Number(on.slice(0, 4)) + 1}-12-31`)).join(',') || '无',
    补正期限: () => state.correction?.applicantDue ?? '无',
    退费: () => String(state.fee?.refundedYuan ?? '无'),
    文书: () => {
      const way = replyWay(events, state);
      return way === null || state.reply === null ? '无' : replyWayInWords(way, state.reply, false);
    },
    承办: () => state.assignedTo ?? '无',
    检索: () =>
      state.searches
        .map(
          (one) =>
            `${one.id}${one.closedOn === null ? '待答复' : one.found === null ? '撤回' : one.found ? '查到' : '未查到'}`,
        )
        .join(',') || '无',
    依据: () => state.reply?.articles.join('；') ?? '无',
  };
}

describe('依申请公开案例', () => {
  for (const one of cases) it(`${one.file} ${one.name}`, () => check(one));

  it('at least fifty', () => expect(cases.length).toBeGreaterThanOrEqual(50));

  it('take every row of the table', () => {
    expect(transitions.map((row) => row.id).filter((id) => !taken.has(id))).toEqual([]);
  });

  it('name every code that the machine refuses with', () => {
    const named = new Set(
      cases.flatMap((one) => one.lines.flatMap((line) => line.refused ?? [])).map((one) => one.split(' ')[0]),
    );
    expect(codesInSource().filter((code) => !named.has(code))).toEqual([]);
  });
});

/** Codes written in the guards and in the words for acts out of place. */
function codesInSource(): readonly string[] {
  const application = new URL('../../../src/law/application/', import.meta.url);
  const guards = readdirSync(new URL('guards/', application)).map((name) => `guards/${name}`);
  const text = ['decide.ts', 'not-here.ts', ...guards]
    .map((name) => readFileSync(new URL(name, application), 'utf8'))
    .join('\n');
  return [...new Set([...text.matchAll(/refusal\(\s*'([A-Za-z]+)'/g)].flatMap((match) => match[1] ?? []))];
}
