/** An act opens its letter: what it said stands in the draft, which letters wait, and until when. */

import { describe, expect, it } from 'vitest';
import type { ApplicationEvent } from '#law/application/events';
import { day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { completeness } from '#law/letter/completeness';
import { letterFromAct, unlikeAct } from '#law/letter/from-act';
import type { LetterContent, LetterKind } from '#law/letter/letter';
import { owedLetters } from '#law/letter/owed';
import { facts, filledIn, type Sort } from '../../support/letter.ts';

const on = day('2025-09-24');
const asked = { type: 'correctionAsked', on, points: '请写明文件的名称。', applicantDue: day('2025-10-20') } as const;
const extended = { type: 'extended', on, workingDays: 7, approver: 'a', reason: '档案较多，需要逐卷核对。' } as const;
const explain = { type: 'reasonsAsked', on, text: '近三个月三十件申请的理由', replyBy: day('2025-10-10') } as const;
const third = { type: 'consultationSent', on, id: '函1', to: 'thirdParty', letter: '征〔2025〕9号' } as const;
const told = { type: 'thirdPartyTold', on, content: '合同的价款', reason: '关系公共资金的使用' } as const;
const search = {
  type: 'searchAsked',
  on,
  id: '检索1',
  division: '档案股',
  account: 'b',
  answerBy: day('2025-09-29'),
  text: 't',
} as const;
const reply = {
  type: 'concluded',
  on,
  outcome: 'partiallyGranted',
  documentNumber: '公开告〔2025〕1号',
  reasons: '经审查，可以区分处理。',
  articles: ['《中华人民共和国政府信息公开条例》第三十七条'],
  withheld: [{ part: '经办人的手机号码', ground: 'refusedThirdPartyRights', reason: '属于个人隐私' }],
} as const;

const rows: readonly (readonly [LetterKind, ApplicationEvent, readonly string[], Partial<LetterContent>])[] = [
  ['correction', asked, ['请写明文件的名称', '2025年10月20日前补正'], { until: asked.applicantDue }],
  [
    'extension',
    extended,
    ['因档案较多，需要逐卷核对，', '延长7个工作日', '2025年10月22日前作出答复'],
    { workingDays: 7 },
  ],
  ['reasons', explain, ['近三个月三十件申请的理由', '2025年10月10日前书面说明'], { until: explain.replyBy }],
  ['disclosing', told, ['合同的价款', '关系公共资金的使用'], {}],
  ['assist', search, ['需要检索的是招标文件', '2025年9月29日前'], { addressee: '档案股' }],
  ['thirdParty', third, [facts.number], {}],
  ['reply', reply, ['可以区分处理'], { withheld: reply.withheld }],
];

describe.each(rows)('%s', (kind, event, words, fields) => {
  const sort: Sort = { kind, outcome: kind === 'reply' ? reply.outcome : null, notHeld: null, otherReason: null };
  const content = letterFromAct(event, { ...sort, contact: null }, facts, stateCalendar, {
    asked: '需要检索的是招标文件。',
  });

  it('says what the act said', () => {
    const text = `${content.reasons}\n${content.decision}`;
    for (const one of words) expect(text).toContain(one);
    expect(text).not.toMatch(/。。|。，|；。/u);
    expect(content).toMatchObject(fields);
    expect(unlikeAct(event, content)).toEqual([]);
  });

  it('is complete once the rest is filled in', () => {
    const addressee = content.addressee.includes('〖') ? '示例建设有限公司' : content.addressee;
    expect(completeness(sort, { ...filledIn(content), addressee }, facts)).toEqual([]);
  });
});

it('a letter that sets another term than its act is refused', () => {
  const content = { until: day('2025-10-21'), workingDays: 8 } as LetterContent;
  expect(unlikeAct(asked, content)[0]).toMatchObject({ code: 'letter-unlike-act', field: 'until' });
  expect(unlikeAct(extended, content)[0]).toMatchObject({ code: 'letter-unlike-act', field: 'workingDays' });
});

describe('what waits for its letter', () => {
  const kinds = (...events: readonly ApplicationEvent[]) =>
    owedLetters(events).map(({ kind, entry }) => `${kind} ${entry}`);
  const signed = (kind: LetterKind, entry?: number): ApplicationEvent => ({
    type: 'letterSigned',
    on,
    letter: 'x',
    kind,
    documentNumber: 'x',
    digest: '',
    ...(entry === undefined ? {} : { entry }),
  });
  const second = { ...third, id: '函2' };
  it.each([
    ['an act', kinds(asked), ['correction 1']],
    ['nothing once signed', kinds(asked, signed('correction')), []],
    ['not what signing itself did', kinds(extended, asked, signed('correction')), ['extension 1']],
    ['a consultation, and that the applicant is told of it', kinds(third), ['thirdParty 1', 'consulting 1']],
    [
      'the one that was not signed for',
      kinds(third, second, signed('thirdParty', 1)),
      ['consulting 1', 'thirdParty 2', 'consulting 2'],
    ],
    [
      'the one before, where a second was consulted by letter',
      kinds(third, second, signed('thirdParty')),
      ['thirdParty 1', 'consulting 1', 'consulting 2'],
    ],
    [
      'nothing once the opinion is there',
      kinds(third, { type: 'opinionArrived', on, id: '函1', opinion: 'consents' }),
      [],
    ],
    ['nothing once it was corrected', kinds(asked, { type: 'corrected', on }), []],
    ['the reply alone, once decided', kinds(extended, third, reply), ['reply 3']],
    ['nothing of a closed file', kinds(reply, { type: 'archived', on }), []],
    ['nothing of the round before', kinds(reply, { type: 'reopened', on, by: 'court' }), []],
  ] as const)('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
