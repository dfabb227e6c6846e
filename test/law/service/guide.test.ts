/** Guides: what they must say, what must agree, what they may not ask; and how an edition comes into force. */

import { describe, expect, it, test } from 'vitest';
import { type Day, day } from '#law/calendar/day';
import { decideIssueGuide, decideReviewGuide, decideStanding, decideSubmitGuide } from '#law/service/decide';
import { noElements, wholeGuide } from '#law/service/elements';
import type { ServiceEvent } from '#law/service/events';
import { editionOn, foldService, serviceStanding } from '#law/service/fold';
import type { Guide, Material } from '#law/service/guide';
import { codeRemark, compareLimits, guideFaults } from '#law/service/guide-faults';
import { sampleGuide } from '#work/demo/guides';
import { sampleServices } from '#work/demo/services';

const sound = sampleGuide('市场监督管理局', '食品经营许可', '首次申请', '01');
const rulesOf = (guide: Guide) => guideFaults(guide).map(({ rule, field }) => `${rule} ${field}`);
const withMaterial = (more: Partial<Material>): Guide => {
  const [first, ...rest] = sound.materials;
  if (first === undefined) throw new Error('no material');
  return { ...sound, materials: [{ ...first, ...more }, ...rest] };
};

const fee = { name: '工本费', standard: '10元/证', basis: '《某目录》', reducible: false, reduction: '' };

describe('what a guide must say', () => {
  it('a sound one has no fault', () => {
    expect(guideFaults(sound)).toEqual([]);
  });

  test.each<[string, Partial<Guide>, string]>([
    ['受理条件', { conditions: ' ' }, 'SVC-13 conditions'],
    ['办理地点', { place: '' }, 'SVC-13 place'],
    ['咨询电话', { telephone: '' }, 'SVC-13 telephone'],
    ['服务对象', { audiences: [] }, 'SVC-13 audiences'],
    ['设定依据', { bases: [] }, 'SVC-13 bases'],
    ['依据的原文', { bases: [{ law: '《某法》', article: '第一条', text: '' }] }, 'SVC-12 bases'],
    ['办理流程', { steps: [] }, 'SVC-13 steps'],
    ['承诺时限超过法定', { statutory: { n: 5, unit: 'workingDay' } }, 'SVC-12 promised'],
    ['承诺件没有承诺', { promised: null }, 'SVC-12 promised'],
    ['即办件办八天', { caseKind: 'instant' }, 'SVC-12 promised'],
    [
      '时限不是整数',
      { promised: { n: 1.5, unit: 'workingDay' }, steps: sound.steps.map((s) => ({ ...s, limit: null })) },
      'SVC-11 promised',
    ],
    ['收费没有依据', { fees: [{ ...fee, basis: '' }] }, 'SVC-12 fees'],
    ['零次到现场却不能网办', { visits: 0, online: false }, 'SVC-12 online'],
    ['零次到现场，快递只寄结果', { visits: 0, online: false, express: 'result' }, 'SVC-12 online'],
    ['基本编码', { basicCode: ' ' }, 'SVC-10 basicCode'],
    ['权力来源', { powerSource: null }, 'SVC-10 powerSource'],
    ['行使层级', { level: null }, 'SVC-10 level'],
    ['实施主体编码', { implementerCode: '' }, 'SVC-10 implementerCode'],
    ['实施主体性质', { nature: null }, 'SVC-10 nature'],
    ['结果类型', { resultKind: null }, 'SVC-10 resultKind'],
    ['受委托却没有委托部门', { powerSource: 'entrusted' }, 'SVC-12 entrustedBy'],
    ['有委托部门却不是委托', { entrustedBy: '某局' }, 'SVC-12 entrustedBy'],
    ['受委托组织却不是委托', { nature: 'entrusted' }, 'SVC-12 nature'],
    ['两个主题相同', { secondTheme: sound.theme }, 'SVC-12 secondTheme'],
    ['计划日期不成样子', { plannedFrom: '明年' }, 'SVC-10 plannedFrom'],
    ['取消早于生效', { plannedFrom: '2027-01-01', plannedUntil: '2026-01-01' }, 'SVC-12 plannedUntil'],
    ['形式是网上，却不能网办', { online: false }, 'SVC-12 channels'],
    ['快递申请却不收件', { channels: ['express'] }, 'SVC-12 channels'],
    ['能网办，深度却是不能', { onlineDepth: 'none' }, 'SVC-12 onlineDepth'],
    ['不能网办，深度却是受理', { online: false }, 'SVC-12 onlineDepth'],
    ['全程网办却要到现场', { onlineDepth: 'whole' }, 'SVC-12 visits'],
    ['移动端地址不是网址', { mobileAddress: 'javascript:alert(1)' }, 'SVC-10 mobileAddress'],
    ['不收费却可以网上支付', { onlinePayment: true }, 'SVC-12 onlinePayment'],
    ['特别程序没有依据', { special: [{ name: '听证', basis: '', limit: null }] }, 'SVC-12 special'],
    ['中介服务没有依据', { intermediaries: [{ name: '评估', basis: ' ' }] }, 'SVC-12 intermediaries'],
    ['允许减免却没有依据', { fees: [{ ...fee, reducible: true }] }, 'SVC-12 fees'],
    ['可以网办却要到现场，没有原因', { visitReason: '' }, 'SVC-12 visitReason'],
    ['网址不是网址', { onlineAddress: 'javascript:alert(1)' }, 'SVC-10 onlineAddress'],
  ])('%s', (_, change, expected) => {
    expect(rulesOf({ ...sound, ...change })).toContain(expected);
  });

  it('both ways by express, nobody has to come; a fee with its reduction is whole; an entrusted body says by whom', () => {
    const posted: Partial<Guide> = {
      visits: 0,
      online: false,
      express: 'both',
      channels: ['express'],
      onlineDepth: null,
    };
    expect(guideFaults({ ...sound, ...posted })).toEqual([]);
    const fees = [{ ...fee, reducible: true, reduction: '小微企业免收（某通知）' }];
    expect(guideFaults({ ...sound, fees, onlinePayment: true })).toEqual([]);
    const entrusted: Partial<Guide> = { powerSource: 'entrustedAbove', entrustedBy: '某市某局', nature: 'entrusted' };
    expect(guideFaults({ ...sound, ...entrusted })).toEqual([]);
  });

  it('every element of an older guide stands as not written, and is asked for', () => {
    const old = Object.fromEntries(Object.entries(sound).filter(([key]) => !(key in noElements))) as unknown as Guide;
    expect(wholeGuide(old)).toEqual({ ...sound, ...noElements });
    expect(rulesOf(wholeGuide(old))).toContain('SVC-10 powerSource');
  });

  test.each(['其他材料', '其他有关材料', '其它相关资料', '相关证明等材料', '根据需要提供的证明', '视情况补充'])(
    'no ask without an end: %s (SVC-14)',
    (name) => {
      expect(rulesOf(withMaterial({ name }))).toContain('SVC-14 materials');
    },
  );

  test.each(['营业执照', '其他收入证明', '有关部门出具的竣工验收意见', '安全评价材料'])('but %s is one', (name) => {
    expect(rulesOf(withMaterial({ name }))).not.toContain('SVC-14 materials');
  });

  test.each(['符合法律法规规定的其他条件', '根据实际需要提供', '营业执照等有关材料。', '认为有必要的补充'])(
    'nor in conditions and notes: %s (SVC-14)',
    (text) => {
      expect(rulesOf({ ...sound, conditions: `有固定场所\n${text}` })).toContain('SVC-14 conditions');
      expect(rulesOf(withMaterial({ note: text }))).toContain('SVC-14 materials');
    },
  );

  test.each(['有与经营规模相适应的场所', '不需要其他人代办', '按大一、中一等级申请', '证明材料齐全'])(
    'but %s leaves nothing open',
    (text) => {
      expect(rulesOf({ ...sound, conditions: text })).not.toContain('SVC-14 conditions');
    },
  );

  it('steps that take longer than the promise are told', () => {
    const steps = sound.steps.map((step) => ({ ...step, limit: { n: 4, unit: 'workingDay' as const } }));
    expect(rulesOf({ ...sound, steps })).toContain('SVC-12 steps');
  });

  it('limits of one unit are compared exactly, of others by their length', () => {
    expect(compareLimits({ n: 20, unit: 'workingDay' }, { n: 20, unit: 'workingDay' })).toBe(0);
    expect(compareLimits({ n: 1, unit: 'month' }, { n: 20, unit: 'workingDay' })).toBeGreaterThan(0);
    expect(compareLimits({ n: 8, unit: 'hour' }, { n: 1, unit: 'day' })).toBeLessThan(0);
  });

  it('the code of a service and the codes of its guide say the same', () => {
    const code = `${'0'.repeat(17)}44${sound.basicCode}`;
    expect(codeRemark(code, sound)).toBeNull();
    expect(codeRemark(code, { ...sound, level: '3' })).toContain('与指南中的行使层级不一致');
    expect(codeRemark(code, { ...sound, basicCode: '000131004999', implementerCode: '1' })).toContain(
      '实施主体编码、基本编码',
    );
  });

  it('a code of 31 places passes, another is remarked upon', () => {
    expect(codeRemark('12441500196720244T3442199806003')).toBeNull();
    expect(codeRemark('YS0100101')).toContain('31位');
  });
});

describe('the samples', () => {
  it('2,457 services, each with a guide without a fault, no code twice', () => {
    const services = sampleServices(2457, day('2024-01-02'), day('2024-01-15'));
    expect(services).toHaveLength(2457);
    expect(new Set(services.map(({ code }) => code)).size).toBe(2457);
    for (const { guide, name } of services) expect(guide && guideFaults(guide), name).toEqual([]);
  });
});

describe('an edition', () => {
  const today = day('2026-11-26');
  const events: ServiceEvent[] = [
    { type: 'listed', on: day('2026-01-05'), name: '食品经营许可', code: 'X', kind: '01', department: '局' },
  ];
  const take = (decided: { ok: true; value: ServiceEvent } | { ok: false; refusals: readonly { code: string }[] }) => {
    if (decided.ok) events.push(decided.value);
    return decided.ok ? decided.value.type : decided.refusals.map(({ code }) => code);
  };
  const state = () => foldService(events);
  const at = '2026-11-26T09:00:00.000+08:00';
  const review = (by: string, passed = true, opinion = '', hash = 'h1') =>
    take(decideReviewGuide(state(), today, { hash, by, at, passed, opinion }));
  const issue = (by: string, from: Day, note = '', hash = 'h1') =>
    take(decideIssueGuide(state(), today, { hash, by, from, content: sound, note }));

  it('is written, reviewed and issued by three people, and stands from its day on', () => {
    expect(review('b')).toEqual(['guide-no-round']);
    expect(take(decideSubmitGuide(state(), today, { hash: 'h1', drafters: ['a'] }))).toBe('guideSubmitted');
    expect(take(decideSubmitGuide(state(), today, { hash: 'h1', drafters: ['a'] }))).toEqual(['guide-submitted']);
    expect(issue('c', today)).toEqual(['guide-unreviewed']);
    expect(review('a')).toEqual(['guide-own']);
    expect(review('b', true, '', 'h0')).toEqual(['guide-changed']);
    expect(review('b', false)).toEqual(['guide-opinion']);
    expect(review('b')).toBe('guideReviewed');
    expect(issue('a', today)).toEqual(['guide-third']);
    expect(issue('b', today)).toEqual(['guide-third']);
    expect(issue('c', day('2026-11-25'))).toEqual(['guide-past']);
    expect(issue('c', day('2026-12-01'))).toBe('guideIssued');
    expect(editionOn(state(), day('2026-11-30'))).toBeNull();
    expect(editionOn(state(), day('2026-12-01'))?.edition).toBe(1);
  });

  it('is followed by another with a note, never from an earlier day', () => {
    expect(take(decideSubmitGuide(state(), today, { hash: 'h1', drafters: ['a'] }))).toEqual(['guide-unchanged']);
    expect(take(decideSubmitGuide(state(), today, { hash: 'h2', drafters: ['a'] }))).toBe('guideSubmitted');
    expect(review('b', true, '', 'h2')).toBe('guideReviewed');
    expect(issue('c', today, '改电话', 'h2')).toEqual(['guide-order']);
    expect(issue('c', day('2027-01-01'), '', 'h2')).toEqual(['guide-note']);
    expect(issue('c', day('2027-01-01'), '改电话', 'h2')).toBe('guideIssued');
    expect(editionOn(state(), day('2026-12-31'))?.edition).toBe(1);
    expect(editionOn(state(), day('2027-01-01'))?.edition).toBe(2);
  });

  it('of a service that is suspended with a reason, resumed, and cancelled for good', () => {
    expect(take(decideStanding(state(), today, { act: 'resume' }))).toEqual(['service-in-use']);
    expect(take(decideStanding(state(), today, { act: 'suspend', reason: '' }))).toEqual(['service-reason']);
    expect(take(decideStanding(state(), today, { act: 'suspend', reason: '系统升级' }))).toBe('suspended');
    expect(serviceStanding(state())).toBe('suspended');
    expect(take(decideStanding(state(), today, { act: 'resume' }))).toBe('resumed');
    expect(take(decideStanding(state(), today, { act: 'cancel', reason: '依据废止' }))).toBe('cancelled');
    expect(take(decideSubmitGuide(state(), today, { hash: 'h3', drafters: ['a'] }))).toEqual(['service-cancelled']);
  });
});
