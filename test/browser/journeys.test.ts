/**
 * Applications from the first click to the delivered reply in a real browser: every transition T1 to T20 by its button, and the
 * outcomes with the page that the applicant sees. `npm run drill journeys` walks all 21 outcomes; here those that come by acts of
 * their own, and one of each class of remedy.
 */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, day, inWords } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { type OutcomeKey, outcomeKeys } from '#law/report/report';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { type Bureau, openBureau } from '../support/bureau.ts';
import { type Case, comesIn, doneBy, drafted, inHand, replyOf } from './journey/case.ts';
import { People } from './journey/people.ts';

const all = process.env['GONGKAI_DRILL_OUTCOMES'] !== undefined;
/** By the table of outcomes.md: reconsideration first (P); all others are told of both roads. */
const first: ReadonlySet<OutcomeKey> = new Set([
  'partiallyGranted',
  'refusedStateSecret',
  'refusedProhibitedByLaw',
  'refusedThreeSecuritiesOneStability',
  'refusedThirdPartyRights',
  'refusedInternalAffairs',
  'refusedProcessInformation',
  'refusedEnforcementFile',
]);
/** Outcomes that an act of their own gives. */
const byOwnAct: ReadonlySet<OutcomeKey> = new Set([
  'partiallyGranted',
  'unavailableStillUnclear',
  'notProcessedPetition',
  'notProcessedExcessive',
  'otherCorrectionOverdue',
  'otherFeeOverdue',
  'otherReason',
]);
const usual: readonly OutcomeKey[] = ['refusedStateSecret', 'unavailableNotHeld'];

/** What table three calls the outcome, as the applicant reads it: a word that no other outcome's page may lack. */
const words: Readonly<Record<OutcomeKey, string>> = {
  granted: '予以公开',
  partiallyGranted: '部分公开',
  refusedStateSecret: '国家秘密',
  refusedProhibitedByLaw: '法律、行政法规禁止公开',
  refusedThreeSecuritiesOneStability: '三安全一稳定',
  refusedThirdPartyRights: '第三方合法权益',
  refusedInternalAffairs: '内部事务',
  refusedProcessInformation: '过程性信息',
  refusedEnforcementFile: '行政执法案卷',
  refusedAdministrativeQuery: '行政查询',
  unavailableNotHeld: '不掌握',
  unavailableRequiresCreation: '另行制作',
  unavailableStillUnclear: '仍不明确',
  notProcessedPetition: '信访',
  notProcessedRepeat: '重复申请',
  notProcessedPublication: '公开出版物',
  notProcessedExcessive: '大量反复',
  notProcessedReconfirmation: '重新出具',
  otherCorrectionOverdue: '逾期不补正',
  otherFeeOverdue: '逾期不缴费',
  otherReason: '其他处理',
};

/** A road of many acts, each a page of its own: on a machine at half speed beside other tests it takes more than a minute. */
describe.skipIf(!browserPresent)('journeys', { timeout: 240_000 }, () => {
  let at: Bureau;
  let browser: Browser;
  let people: People;
  beforeAll(async () => {
    at = await openBureau(day('2026-03-02'), { proxy: false });
    browser = await launchBrowser();
    people = new People(browser, at);
  });
  afterAll(async () => {
    await browser?.close();
    await at?.close();
  });

  const later = (days: number) => at.wake(addDays(at.today(), days));
  const stateOf = async ({ caseId }: Case): Promise<string> =>
    JSON.parse((await at.call('all', 'GET', `/api/applications/${caseId}`)).text).state;

  /** The road of T16: the officer's draft, the legal review, the signature on the letter, the proof of delivery. */
  async function answered(one: Case, outcome: OutcomeKey, begun?: string): Promise<void> {
    const letter = begun ?? (await drafted(at, one, replyOf(outcome)));
    await people.act('officer', one.caseId, '送审');
    await people.act('legal', one.caseId, '法制审核通过', { 核对要点: { check: 'all' } });
    await people.sign('signer', letter);
    expect(await stateOf(one)).toBe('concluded');
  }

  async function delivered(one: Case): Promise<void> {
    await people.act('officer', one.caseId, '登记送达', { 送达方式: { choose: '当面领取' }, 送达凭证: '签收单' });
  }

  /** What the applicant reads: the outcome in words, and where to go and until when for whoever does not agree. */
  async function followed(one: Case, outcome: OutcomeKey): Promise<Page> {
    const page = await people.follow(one.number, one.code);
    const text = await page.getByRole('main').textContent();
    expect(text).toContain(words[outcome]);
    expect(text).toContain('岁县人民政府');
    // Sixty days from delivery; a last day off moves to the next day at work (民法典第二百零三条).
    expect(text).toContain(`${inWords(stateCalendar.add(addDays(at.today(), 59), 1).day)}前`);
    if (first.has(outcome)) {
      expect(text).toContain('应当先申请行政复议');
      expect(text).not.toContain('两种办法由您选择');
    } else {
      expect(text).toContain('两种办法由您选择');
      expect(text).toContain('向人民法院提起行政诉讼');
    }
    await people.judge(page, `followed ${outcome}`);
    return page;
  }

  const plain = outcomeKeys.filter((one) => (all ? !byOwnAct.has(one) : usual.includes(one)));
  it.each(plain)('T16, T18: %s', async (outcome) => {
    const one = await inHand(at);
    if (outcome === 'unavailableNotHeld') {
      await people.act('officer', one.caseId, '记录检索情况', {
        检索的地点或者系统: '文书档案室',
        检索人: '李工',
        关键词: '行政审批事项目录',
        检索结果: '没有查到',
      });
    }
    if (outcome === 'refusedThirdPartyRights') {
      await doneBy(at, 'officer', one, {
        act: 'consult',
        id: '函1',
        to: 'thirdParty',
        letter: '岁审政公开征〔2026〕1号',
      });
      await doneBy(at, 'officer', one, { act: 'recordOpinion', id: '函1', opinion: 'objects' });
    }
    await answered(one, outcome);
    await delivered(one);
    await followed(one, outcome);
  });

  it('T1, T2, T10, T11, T12, T17, T20: partiallyGranted, then answered again', async () => {
    const one = await comesIn(at, 'ordinaryMail');
    await later(1);
    const waiting = await people.at('officer', `/applications/${one.caseId}`);
    // Before anything is done nothing is red, and no reason is promised that is not there.
    await waiting.getByText('还没有确认收到。答复期限从收到之日的次日起算。').waitFor();
    expect(await waiting.getByRole('alert').count()).toBe(0);
    await people.act('officer', one.caseId, '确认收到', { 收到之日由什么确定: { choose: '与申请人确认' } });
    await people.act('officer', one.caseId, '分派承办', { 承办人: { choose: /（本人）/ } });
    await people.act('officer', one.caseId, '征求意见', {
      征求意见的编号: '函1',
      征求谁的意见: { choose: '第三方' },
      征求意见书的文号: '岁审政公开征〔2026〕2号',
    });
    await people.act('officer', one.caseId, '登记征求意见书签收', { 哪一份征求意见书: { choose: '函1（第三方）' } });
    expect(await stateOf(one)).toBe('consulting');
    await later(2);
    await people.act('officer', one.caseId, '登记意见，恢复办理', {
      哪一份征求意见书: { choose: '函1（第三方）' },
      意见: { choose: '不同意公开' },
    });
    await people.act('head', one.caseId, '延长答复期限', { 延长几个工作日: '20', 延期理由: '档案较多' });
    const letter = await drafted(at, one, replyOf('partiallyGranted'));
    await people.act('officer', one.caseId, '送审');
    await people.act('legal', one.caseId, '退回修改', { 退回的理由: '请补充依据' });
    expect(await stateOf(one)).toBe('handling');
    await answered(one, 'partiallyGranted', letter);
    await delivered(one);
    await followed(one, 'partiallyGranted');
    await later(20);
    await people.act('officer', one.caseId, '重新办理答复', {
      依据: { choose: '行政复议决定' },
      责令或者决定重新答复的文书: '岁政复决〔2026〕1号',
    });
    expect(await stateOf(one)).toBe('handling');
  });

  it('T4, T5, T7: unavailableStillUnclear, corrected on the site', async () => {
    const one = await inHand(at);
    await people.act('officer', one.caseId, '一次性告知补正', { 需要补正的全部事项和指导: '请写明文件的名称。' });
    const page = await people.follow(one.number, one.code);
    await people.judge(page, 'to correct');
    await page.getByLabel('补正后的内容').fill('就是那个文件');
    await page.getByRole('button', { name: '提交补正' }).click();
    await page.getByRole('status').filter({ hasText: '补正已经收到' }).waitFor();
    await people.act('officer', one.caseId, '补正后仍不明确，无法提供', { 仍不明确的内容: '文件的名称' });
    await delivered(one);
    await followed(one, 'unavailableStillUnclear');
  });

  it('T6: otherCorrectionOverdue', async () => {
    const one = await inHand(at);
    await doneBy(at, 'officer', one, { act: 'askCorrection', points: '请写明文件的名称。' });
    await later(40);
    await people.act('officer', one.caseId, '逾期不补正，不再处理');
    await delivered(one);
    await followed(one, 'otherCorrectionOverdue');
  });

  it('T8, T9: notProcessedExcessive, explained on the site', async () => {
    const one = await inHand(at);
    await people.act('officer', one.caseId, '要求说明理由', {
      要求说明的内容: '本月已申请三十件，请说明理由。',
      说明理由的期限: addDays(at.today(), 10),
    });
    const page = await people.follow(one.number, one.code);
    await people.judge(page, 'to explain');
    await page.getByLabel('理由').fill('就是要');
    await page.getByRole('button', { name: '提交说明' }).click();
    await page.getByRole('status').filter({ hasText: '说明已经收到' }).waitFor();
    await people.act('officer', one.caseId, '登记理由', { 理由是否合理: { choose: '不合理' } });
    await people.act('signer', one.caseId, '无正当理由，不予处理', { 理由为什么不合理: '与申请的数量不相称。' });
    await delivered(one);
    await followed(one, 'notProcessedExcessive');
  });

  it('T13, T15: otherFeeOverdue', async () => {
    const one = await inHand(at);
    await people.act('officer', one.caseId, '发出收费通知', {
      收费标准: { choose: '按量计收' },
      '当月第几件，或者页数': '40',
      '金额（元）': '100',
      收费通知书的文号: '费2号',
    });
    await people.act('officer', one.caseId, '登记收到收费通知');
    const page = await people.follow(one.number, one.code);
    expect(await page.getByRole('main').textContent()).toContain('缴纳信息处理费100元');
    await later(40);
    await people.act('officer', one.caseId, '逾期未缴费，不再处理');
    await delivered(one);
    await followed(one, 'otherFeeOverdue');
  });

  it('T14, T3: notProcessedPetition on the spot, after a fee was paid', async () => {
    const one = await inHand(at);
    await doneBy(at, 'officer', one, { act: 'noticeFee', yuan: 100, tariff: 'perPage', units: 40, letter: '费1号' });
    await people.act('officer', one.caseId, '登记收到收费通知');
    await people.act('officer', one.caseId, '登记缴费', { '缴纳金额（元）': '100' });
    expect(await stateOf(one)).toBe('handling');
    await people.act('officer', one.caseId, '当场答复', {
      办理结果: { choose: '（五）不予处理1.信访举报投诉类申请' },
      事实和理由: '所述事项是对邻居违法建设的举报。',
      依据: '《中华人民共和国政府信息公开条例》第三十九条第一款',
    });
    await delivered(one);
    await followed(one, 'notProcessedPetition');
  });

  it('T19: otherReason, withdrawn on the site', async () => {
    const one = await inHand(at);
    const page = await people.follow(one.number, one.code);
    await page.getByText('撤回申请', { exact: true }).click();
    await people.judge(page, 'to withdraw');
    await page.getByRole('button', { name: '确认撤回' }).click();
    await page.getByRole('status').filter({ hasText: '申请已经撤回' }).waitFor();
    expect(await stateOf(one)).toBe('concluded');
    await delivered(one);
    const told = await (await people.follow(one.number, one.code)).getByRole('main').textContent();
    expect(told).toContain('申请人撤回');
    // Whoever takes an application back was refused nothing.
    expect(told).not.toContain('行政复议');
  });
});
