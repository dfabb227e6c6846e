/** Every state × act of a complaint is a move or a refusal; nobody is closed untold; what is public holds nothing personal. */

import { expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { type ComplaintActRow, complaintActKeys, complaintActs } from '#law/complaint/acts';
import { complaintClock, complaintDue, defaultClock, extendedDue, isSoundClock } from '#law/complaint/clock';
import { type ComplaintWish, decideComplaint } from '#law/complaint/decide';
import type { ComplaintEvent, TellingWay } from '#law/complaint/events';
import { type Complaint, complaintStateKeys, foldComplaint, isOwedTelling } from '#law/complaint/fold';
import { checkComplaint, doorHinted, refOf } from '#law/complaint/form';

const on = day('2026-11-23');
const received: ComplaintEvent = {
  type: 'received',
  on,
  number: 'T2026-00001',
  kind: 'complaint',
  channel: 'web',
  object: 'office',
  ref: '',
  anonymous: true,
  complainant: 'p',
  same: 's',
  due: day('2026-12-02'),
};
const base = foldComplaint([received]) as Complaint;
const other = { caseId: 'other', state: base };
const wishes: Readonly<Record<ComplaintWish['act'], ComplaintWish>> = {
  assign: { act: 'assign', to: 'a' },
  extend: { act: 'extend', due: day('2026-12-14'), text: 't', words: '需要到现场核实' },
  redirect: { act: 'redirect', door: 'petition', text: 't', words: '请向信访局反映' },
  answer: { act: 'answer', text: 't', words: '已经修好取号机' },
  tell: { act: 'tell', how: 'page', main: { ...base, state: 'answered', answer: 't' } },
  callBack: { act: 'callBack', result: 'satisfied' },
  publish: { act: 'publish', question: '取号机坏了', answer: '已经修好。', complainant: [] },
  merge: { act: 'merge', into: other, merged: 0 },
  reopen: { act: 'reopen', reason: 'unsatisfied', due: day('2026-12-10') },
  close: { act: 'close', untold: [] },
};
const codeOf = (state: Complaint, wish: ComplaintWish) => {
  const decided = decideComplaint(state, 'own', on, wish);
  return decided.ok ? 'ok' : (decided.refusals[0]?.code ?? '');
};

test('every state × act is a move of the table or a refusal that says what to do', () => {
  for (const state of complaintStateKeys) {
    for (const act of complaintActKeys) {
      const { from }: ComplaintActRow = complaintActs[act];
      const decided = decideComplaint({ ...base, state }, 'own', on, wishes[act]);
      expect(decided.ok, `${state} ${act}`).toBe(from.includes(state));
      if (decided.ok) expect(foldComplaint([received, decided.value])).not.toBeNull();
      else expect(decided.refusals[0]).toMatchObject({ code: 'complaint-state', rule: 'SVC-60' });
    }
  }
});

test('whoever left a contact is told in person, whoever left none by the page or in public', () => {
  const answered: Complaint = { ...base, state: 'answered' };
  const tell = (how: TellingWay) => ({ act: 'tell', how, main: null }) as const;
  expect(codeOf(answered, tell('telephone'))).toBe('complaint-telling');
  expect(codeOf(answered, tell('published'))).toBe('complaint-telling');
  const published = { question: 'q', answer: 'a', on };
  expect(codeOf({ ...answered, published }, tell('published'))).toBe('ok');
  const named: Complaint = { ...answered, anonymous: false };
  expect(codeOf(named, tell('page'))).toBe('complaint-telling');
  expect(codeOf(named, tell('telephone'))).toBe('ok');
  expect(codeOf(answered, wishes.close)).toBe('complaint-state');
});

test('one extension that lengthens, no merging into itself or the merged, nothing personal in public', () => {
  const assigned: Complaint = { ...base, state: 'assigned' };
  expect(codeOf({ ...assigned, extended: true }, wishes.extend)).toBe('complaint-extended');
  expect(codeOf({ ...assigned, due: day('2026-12-14') }, wishes.extend)).toBe('complaint-extended');
  const merge = (into: { caseId: string; state: Complaint } | null, merged = 0) =>
    codeOf(assigned, { act: 'merge', into, merged });
  expect(merge({ caseId: 'own', state: base })).toBe('complaint-merge');
  expect(merge(null)).toBe('complaint-merge');
  expect(merge({ ...other, state: { ...base, state: 'merged' } })).toBe('complaint-merge');
  expect(merge(other, 2)).toBe('complaint-merge');
  const publish = (question: string, answer: string, complainant: readonly string[]) =>
    codeOf({ ...base, state: 'told' }, { act: 'publish', question, answer, complainant });
  expect(publish('谁办的？', '请打 13800001234。', [])).toBe('complaint-personal');
  expect(publish('欧阳 小明问谁办的？', '窗口办的。', ['欧阳小明', ''])).toBe('complaint-personal');
  expect(publish('谁办的？', '已回复 ｗ@example.cn。', ['', 'W@example.cn'])).toBe('complaint-personal');
  expect(publish('谁办的？', '窗口办的。', ['窗', ''])).toBe('ok');
  const secret = foldComplaint([{ ...received, unpublished: true }]) as Complaint;
  expect(codeOf({ ...secret, state: 'told' }, wishes.publish)).toBe('complaint-unpublished');
  expect(codeOf(assigned, { act: 'answer', text: 't', words: ' 好 ' })).toBe('complaint-text');
});

test('the clock is a setting: seven working days, fifteen extended, three for an error of the site', () => {
  expect(complaintDue('complaint', on, defaultClock, stateCalendar)).toBe('2026-12-02');
  expect(complaintDue('siteError', on, defaultClock, stateCalendar)).toBe('2026-11-26');
  expect(extendedDue(on, defaultClock, stateCalendar)).toBe('2026-12-14');
  expect(complaintClock({ answerDays: 5, extendedDays: 'x' })).toEqual({ ...defaultClock, answerDays: 5 });
  expect(isSoundClock({ ...defaultClock, extendedDays: 6 })).toBe(false);
});

test('the form says at each field what is wrong; a name never becomes a reference', () => {
  const typed = {
    kind: 'complaint',
    object: 'office',
    ref: '',
    text: '取号机坏了两周，没有人管。',
    name: '',
    contact: '',
  };
  expect(checkComplaint(typed).ok).toBe(true);
  const wrong = checkComplaint({ ...typed, kind: 'x', object: 'constructor', text: '短' });
  expect(wrong.ok ? [] : wrong.refusals.map(({ code }) => code)).toEqual(['kind', 'object', 'text']);
  expect(refOf('page', 'https://elsewhere.example/x')).toBe('');
  expect(refOf('page', '/xxgk/reports?q=张三')).toBe('/xxgk/reports');
  expect(refOf('page', '/progress/mail/secret')).toBe('');
  expect(refOf('service', '张三 13800001234')).toBe('');
  expect(refOf('matter', '13800001234')).toBe('');
  expect(refOf('service', 'YS0500501')).toBe('YS0500501');
});

test('an application, a petition and an appeal are known by their words, a complaint is left in peace', () => {
  expect(doorHinted('申请公开 XX 村征地批复文件')).toBe('application');
  expect(doorHinted('我不服你局作出的处罚决定')).toBe('remedy');
  expect(doorHinted('我要上访')).toBe('petition');
  expect(doorHinted('窗口人员态度不好，让我跑了三趟')).toBeNull();
});

test('whoever left a contact with a merged one is told the answer before the case is closed, anew where it is newer', () => {
  const answered: Complaint = { ...base, state: 'answered', answer: 't', answeredOn: on };
  const merged: Complaint = { ...base, state: 'merged', mergedInto: 'other', anonymous: false };
  const tell = (main: Complaint | null) => codeOf(merged, { act: 'tell', how: 'telephone', main });
  expect(tell({ ...base, state: 'assigned' })).toBe('complaint-telling');
  expect(tell(null)).toBe('complaint-telling');
  expect(tell(answered)).toBe('ok');
  const told = foldComplaint([received, { type: 'merged', on, into: 'other' }, { type: 'told', on, how: 'telephone' }]);
  expect(told).toMatchObject({ state: 'merged', told: { on, how: 'telephone' } });
  expect(codeOf({ ...base, state: 'told' }, { act: 'close', untold: ['T2026-00002'] })).toBe('complaint-untold');
  const owed = (anonymous: boolean, toldOn: typeof on | null) => isOwedTelling({ anonymous, toldOn }, answered);
  expect([owed(false, null), owed(false, on), owed(false, day('2026-11-20')), owed(true, null)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
