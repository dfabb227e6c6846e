/** Slips say all that they must: of a case with everything, and of one of which nothing is known but the law's minimum. */

import { describe, expect, it } from 'vitest';
import type { ApplicationEvent } from '#law/application/events';
import { day } from '#law/calendar/day';
import { approval } from '#law/slip/approval';
import { deliveryProof } from '#law/slip/delivery-proof';
import { opinionForm } from '#law/slip/opinion-form';
import { missingRows, type Slip, type SlipKind } from '#law/slip/slip';
import { paperWay } from '#law/slip/way';

const on = day('2026-03-05');
const by = { by: '李审核', at: '2026-03-05 09:30' };
const steps = (
  [
    { type: 'sentToReview', on, drafter: 'a' },
    { type: 'sentBack', on, reason: '依据没有写到项' },
    { type: 'reviewed', on, reviewer: 'b', checks: ['办理结果与事实相符'] },
    {
      type: 'concluded',
      on,
      outcome: 'refusedStateSecret',
      documentNumber: '示审政公开告〔2026〕3号',
      reasons: '',
      articles: [],
    },
  ] satisfies readonly ApplicationEvent[]
).map((event) => ({ event, ...by }));

const approvalFacts = {
  caseNumber: '2026-00012',
  receivedOn: on,
  dueOn: null,
  description: '',
  outcome: null,
  drafters: [],
  steps: [],
};
const proofFacts = {
  caseNumber: '2026-00012',
  document: '政府信息不予公开告知书',
  documentNumber: '示审政公开告〔2026〕3号',
  recipient: '',
  way: 'counter',
  sentOn: null,
  tracking: null,
} as const;

const slips: readonly (readonly [string, SlipKind, Slip])[] = [
  ['送达回证，当面', 'deliveryProof', deliveryProof(proofFacts)],
  [
    '送达回证，邮寄',
    'deliveryProof',
    deliveryProof({ ...proofFacts, recipient: '王小明', way: 'post', sentOn: on, tracking: 'XA12345678901' }),
  ],
  [
    '第三方意见书',
    'opinionForm',
    opinionForm({ agencyName: '示例县审批局', letterNumber: '征〔2026〕1号', signedOn: on }),
  ],
  ['呈批单，刚送审', 'approval', approval(approvalFacts)],
  [
    '呈批单，已签发',
    'approval',
    approval({ ...approvalFacts, outcome: 'refusedStateSecret', drafters: ['甲'], steps }),
  ],
];

describe.each(slips)('%s', (_, kind, slip) => {
  it('has every row that proves something, and says which one it lacks', () => {
    expect(missingRows(kind, slip)).toEqual([]);
    for (const [i, one] of slip.rows.entries()) {
      const lacking = missingRows(kind, { ...slip, rows: slip.rows.toSpliced(i, 1) });
      expect(lacking.every((label) => label === one.label)).toBe(true);
    }
    expect(missingRows(kind, { ...slip, rows: [] }).length).toBeGreaterThan(5);
  });
});

it('the approval gives person, time and conclusion of each step in order', () => {
  const { rows } = approval({ ...approvalFacts, steps });
  const labels = rows.map(({ label }) => label);
  expect(labels.filter((label) => ['送审', '退回', '法制审核', '签发'].includes(label))).toEqual([
    '送审',
    '退回',
    '法制审核',
    '签发',
  ]);
  for (const { value } of rows.filter(({ label }) => label === '退回' || label === '签发')) {
    expect(value).toContain('李审核，2026-03-05 09:30');
  }
});

describe('a reply goes on paper', () => {
  const concluded = steps[3]?.event as ApplicationEvent;
  const sent = (way: 'web' | 'post'): ApplicationEvent => ({ type: 'dispatched', on, by: way });
  it.each([
    ['before there is one', [], 'counter', null],
    ['as its applicant chose', [concluded], 'counter', 'counter'],
    ['not where the net was chosen', [concluded], 'email', null],
    ['where it was sent by post', [concluded, sent('post')], 'web', 'post'],
    ['not while it waits on the site', [concluded, sent('web')], 'post', null],
    ['by hand, once it came back', [concluded, sent('post'), { type: 'returned', on, reason: '' }], 'web', 'counter'],
  ] as const)('%s', (_, events, route, way) => {
    expect(paperWay(events, route)).toBe(way);
  });
});
