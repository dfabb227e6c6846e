/** 三审三校 as a table: what the six may do, in which order, and what a change undoes. */

import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { blocksOf, rowLine } from '#law/publication/body';
import type { EditionContent } from '#law/publication/content';
import { decideMark, decidePublish, decideReturn, decideSubmit, decideWithdraw } from '#law/publication/decide';
import type { PublicationEvent } from '#law/publication/events';
import { foldPublication, standingOf } from '#law/publication/fold';
import { gateOf } from '#law/publication/gate';
import { type StepKey, stepKeys } from '#law/publication/steps';
import type { Decided } from '#law/ruling';

const on = day('2026-06-01');
const at = '2026-06-01T09:00:00.000+08:00';
const people: Readonly<Record<StepKey, string>> = {
  firstProof: '甲',
  firstReview: '乙',
  secondProof: '丙',
  secondReview: '丁',
  thirdProof: '戊',
  thirdReview: '己',
};
const content: EditionContent = {
  title: '一窗受理工作办法',
  summary: '怎样接件和出件。',
  body: '第一条 综合窗口统一接件。',
  item: 1,
  documentNumber: '示审政〔2026〕1号',
  issuer: '示例县审批政务局',
  genre: '通知',
  formedOn: on,
  effectiveOn: null,
  expiresOn: null,
  topic: '政务服务',
  keywords: ['一窗受理'],
  attribute: 'active',
  attributeBasis: '条例第二十条第（一）项',
  normative: true,
  interpretation: '文字解读',
  consultation: '不涉及',
  secrecy: '已审查，可以公开。',
};

/** Lives through acts one after another; each result is `done` or the code of its refusal. */
function lived() {
  const events: PublicationEvent[] = [];
  const tell = (decided: Decided<PublicationEvent>) => {
    if (!decided.ok) return decided.refusals[0]?.code;
    events.push(decided.value);
    return 'done';
  };
  const state = () => foldPublication(events);
  return {
    state,
    submit: (hash = 'h1', changed: readonly string[] | null = null, drafters = ['甲']) =>
      tell(decideSubmit(state(), on, { hash, changed, drafters })),
    mark: (step: StepKey, by = people[step], hash = 'h1') =>
      tell(decideMark(state(), on, { step, hash, by, at, note: '' })),
    giveBack: (step: StepKey, note = '第二段日期有误', hash = 'h1') =>
      tell(decideReturn(state(), on, { step, hash, by: people[step], at, note })),
    publish: (hash = 'h1', note = '') => tell(decidePublish(state(), on, { hash, content, at, note })),
    withdraw: (reason: string) => tell(decideWithdraw(state(), on, reason)),
  };
}

test('six people one after another, then the approved text is published', () => {
  const one = lived();
  expect(one.publish()).toBe('marks-missing');
  expect(one.mark('firstProof')).toBe('not-in-review');
  expect(one.submit()).toBe('done');
  expect(one.submit()).toBe('publication-unchanged');
  for (const step of stepKeys) {
    for (const other of stepKeys.filter((key) => key !== step)) expect(one.mark(other)).toBe('step-out-of-order');
    expect(one.publish()).toBe('marks-missing');
    expect(one.mark(step)).toBe('done');
  }
  expect(standingOf(one.state())).toBe('approved');
  expect(one.publish('h2')).toBe('text-changed');
  expect(one.publish()).toBe('done');
  expect(standingOf(one.state())).toBe('published');
});

test('nobody sets two marks, and who wrote sets none but the first', () => {
  for (const step of stepKeys.slice(1)) {
    const one = lived();
    one.submit('h1', null, ['甲', '壬']);
    for (const before of stepKeys.slice(0, stepKeys.indexOf(step))) one.mark(before);
    for (const before of stepKeys.slice(0, stepKeys.indexOf(step))) {
      expect(one.mark(step, people[before])).toBe('same-reviewer');
    }
    expect(one.mark(step, '壬')).toBe('drafter-reviews');
    expect(one.mark(step)).toBe('done');
  }
});

test('a change goes back to the lowest step that it touches, and never past a step that is still to come', () => {
  for (const reached of [...stepKeys.keys(), 6]) {
    for (const [changed, touched] of [
      [['body'], 'firstProof'],
      [['topic'], 'firstReview'],
      [['topic', 'title'], 'firstProof'],
    ] as const) {
      const one = lived();
      one.submit();
      for (const step of stepKeys.slice(0, reached)) one.mark(step);
      expect(one.submit('h2', changed)).toBe('done');
      const expected = Math.min(stepKeys.indexOf(touched), Math.min(reached, 5));
      expect(one.state().round?.next).toBe(stepKeys[expected]);
      expect(one.state().round?.marks.map((mark) => mark.step)).toEqual(stepKeys.slice(0, expected));
      expect(one.mark(stepKeys[expected] ?? 'firstProof', '辛', 'h1')).toBe('text-changed');
    }
  }
});

test('returned with a reason, handed in again unchanged: the same step looks again', () => {
  const one = lived();
  one.submit();
  one.mark('firstProof');
  one.mark('firstReview');
  expect(one.giveBack('secondProof', ' ')).toBe('return-reason-missing');
  expect(one.giveBack('secondProof')).toBe('done');
  expect(standingOf(one.state())).toBe('returned');
  expect(one.mark('secondProof')).toBe('not-in-review');
  expect(one.submit('h1', [])).toBe('done');
  expect(one.state().round?.next).toBe('secondProof');
});

test('a further edition needs its note, a withdrawal its reason; after it nothing goes on', () => {
  const one = lived();
  expect(one.withdraw('内容有误')).toBe('not-published');
  one.submit();
  for (const step of stepKeys) one.mark(step);
  expect(one.publish()).toBe('done');
  // What stands published is no correction of itself, whoever hands it in.
  expect(one.submit('h1', null, ['庚'])).toBe('publication-unchanged');
  expect(one.submit('h2', ['body'])).toBe('done');
  for (const step of stepKeys) one.mark(step, people[step], 'h2');
  expect(one.publish('h2')).toBe('edition-note-missing');
  expect(one.publish('h2', '更正第二条的时限')).toBe('done');
  expect(one.state().editions).toBe(2);
  expect(one.withdraw('')).toBe('withdraw-reason-missing');
  expect(one.withdraw('内容有误')).toBe('done');
  expect(one.submit()).toBe('publication-withdrawn');
});

test.each<[string, Partial<EditionContent>, readonly string[]]>([
  ['whole', {}, []],
  ['no title', { title: ' ' }, ['title']],
  ['round brackets', { documentNumber: '示审政(2026)1号' }, ['documentNumber']],
  ['with 第', { documentNumber: '示审政〔2026〕第1号' }, ['documentNumber']],
  ['leading zero', { documentNumber: '示审政〔2026〕01号' }, ['documentNumber']],
  ['normative without a number', { documentNumber: '' }, ['documentNumber']],
  ['formed tomorrow', { formedOn: day('2026-06-02') }, ['formedOn']],
  ['ends before it begins', { expiresOn: day('2026-05-01') }, ['expiresOn']],
  ['not to be disclosed', { attribute: 'withheld' }, ['attribute']],
  ['no basis', { attributeBasis: '' }, ['attributeBasis']],
  ['no plan of interpretation', { interpretation: '' }, ['interpretation']],
  ['an identity number in a table', { body: '| 姓名 | 证号 |\n| 某某 | 11010519491231002X |' }, ['body']],
  ['a mobile in the title', { title: '联系人13812345678' }, ['title']],
  ['a credit code is public', { body: '统一社会信用代码12441500196720244T' }, []],
])('the gate: %s', (_, change, fields) => {
  const errors = gateOf({ ...content, ...change }, on).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ field }) => field)).toEqual(fields);
});

test('marks become blocks; what looks like markup stays text', () => {
  const body = `## 一、总则\n第一条 <script>alert(1)</script>\n- 甲\n- 乙\n${rowLine(['a|b', 'c'])}\n| --- | --- |\n| 1 |`;
  expect(blocksOf(body)).toEqual([
    { kind: 'heading', text: '一、总则' },
    { kind: 'paragraph', text: '第一条 <script>alert(1)</script>' },
    { kind: 'list', items: ['甲', '乙'] },
    {
      kind: 'table',
      rows: [
        ['a|b', 'c'],
        ['1', ''],
      ],
    },
  ]);
});
