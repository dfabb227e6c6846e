/** The year's work: every state × act, acceptance by another person, nothing personal in the ledger, what section five is told. */

import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { registeredProblems } from '#law/plan/became';
import {
  decideAcceptance,
  decideCall,
  decideDecision,
  decideDrop,
  decideFind,
  decideMinutes,
  decidePlan,
  decideReport,
} from '#law/plan/decide';
import { foldMeeting, foldTask, type Task, taskStateKeys } from '#law/plan/fold';
import type { Decided } from '#law/ruling';

const on = day('2026-11-23');
const finding = { kind: 'problem', year: 2026, title: '部分栏目更新不及时', source: 'report', ref: '' } as const;
const plan = { measure: '逐栏定责任人', leader: 'l', owner: 'o', due: day('2026-12-20'), reason: '调整人员' };
const codeOf = (decided: Decided<unknown>) => (decided.ok ? 'ok' : decided.refusals[0]?.code);
const found = decideFind(on, finding);
const base = foldTask(found.ok ? [found.value] : []) as Task;

test('every state × act is a move or a refusal', () => {
  const acts = {
    plan: (task: Task) => decidePlan(task, on, plan),
    report: (task: Task) => decideReport(task, on, 'o', '已经全部更新', 1),
    accept: (task: Task) => decideAcceptance(task, on, 'x', { accepted: true, words: '' }),
    drop: (task: Task) => decideDrop(task, on, '栏目已经撤销'),
  };
  const from = { plan: ['found', 'open'], report: ['open'], accept: ['reported'], drop: ['found', 'open'] };
  for (const state of taskStateKeys) {
    for (const [name, act] of Object.entries(acts)) {
      const may = from[name as keyof typeof from].includes(state);
      expect(codeOf(act({ ...base, state, owner: 'o' })), `${state} ${name}`).toBe(may ? 'ok' : 'plan-state');
    }
  }
});

test('evidence before a report, another person to accept it, a reason to send it back', () => {
  const open: Task = { ...base, state: 'open', owner: 'o' };
  expect(codeOf(decideReport(open, on, 'o', '已经全部更新', 0))).toBe('plan-evidence');
  expect(codeOf(decideReport({ ...open, kind: 'point' }, on, 'o', '已经全部更新', 0))).toBe('ok');
  const reported: Task = { ...open, state: 'reported', reportedBy: 'r' };
  for (const by of ['o', 'r'])
    expect(codeOf(decideAcceptance(reported, on, by, { accepted: true, words: '' }))).toBe('plan-own');
  expect(codeOf(decideAcceptance(reported, on, 'x', { accepted: false, words: '' }))).toBe('plan-text');
});

test('a problem has a source and nothing else has; nobody is named by number; a day is not past', () => {
  expect(codeOf(decideFind(on, { ...finding, source: null }))).toBe('plan-source');
  expect(codeOf(decideFind(on, { ...finding, kind: 'point' }))).toBe('plan-source');
  expect(codeOf(decideFind(on, { ...finding, title: '13800001234 反映的问题' }))).toBe('plan-personal');
  expect(codeOf(decideFind(on, { ...finding, ref: 'https://elsewhere.example' }))).toBe('plan-ref');
  expect(codeOf(decidePlan(base, on, { ...plan, due: day('2026-11-22') }))).toBe('plan-due');
  expect(codeOf(decidePlan({ ...base, state: 'open' }, on, { ...plan, reason: '' }))).toBe('plan-text');
});

test('a meeting is minuted once it was held, and decides once it is minuted', () => {
  const called = decideCall(on, {
    title: '第四季度专题会议',
    heldOn: day('2026-11-24'),
    place: '',
    agenda: ['通报', ''],
  });
  const meeting = foldMeeting(called.ok ? [called.value] : []);
  if (meeting === null) throw new Error('not called');
  expect(meeting.agenda).toEqual(['通报']);
  const minutes = { present: '', minutes: '通报了三季度情况。' };
  expect(codeOf(decideMinutes(meeting, on, minutes))).toBe('plan-state');
  expect(codeOf(decideDecision(meeting, day('2026-11-24'), '补齐指南', 't'))).toBe('plan-state');
  expect(codeOf(decideMinutes(meeting, day('2026-11-24'), minutes))).toBe('ok');
  expect(codeOf(decideDecision({ ...meeting, state: 'held' }, on, '补齐指南', 't'))).toBe('ok');
});

test('section five is told what became of each problem, of the last report and of this year', () => {
  const told = registeredProblems([
    { ...base, state: 'done', what: '全部栏目按期更新。' },
    {
      ...base,
      title: '检索用时偏长',
      source: 'inspection',
      state: 'open',
      measure: '补档案目录',
      due: day('2026-12-20'),
    },
    { ...base, title: '不算', state: 'dropped' },
  ]);
  expect(told.ofLastReport).toEqual([{ problem: finding.title, measure: '已经整改：全部栏目按期更新' }]);
  expect(told.found).toEqual([
    { problem: '检索用时偏长', became: '正在整改：补档案目录，2026年12月20日（周日）前完成' },
  ]);
});
