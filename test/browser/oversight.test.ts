/**
 * Supervision in a real browser, whole: a leader who follows tomorrow's list to a warning and has it mended, a meeting whose
 * decision becomes a task, a problem that is proved and accepted by another person and told in the report, the superior office
 * that compares, scores and hears an appeal.
 */

import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareCounts } from '#work/comparison/view';
import { accountWith } from '../api/visitor.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('oversight', () => {
  let running: RunningApp;
  let browser: Browser;
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
    await prepareCounts(running.office);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  /** The page of this person, at this address. */
  async function as(login: string, path: string): Promise<Page> {
    const known = pages.get(login);
    if (known !== undefined) {
      await known.goto(`${running.origin}/admin${path}`);
      return known;
    }
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    pages.set(login, page);
    await page.goto(`${running.origin}/admin${path}`);
    await signInOn(page, running, login);
    return page;
  }

  async function bothWidths(page: Page) {
    await looksRight(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await looksRight(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  const choose = async (page: Page, id: string, option: string) => {
    await page.click(`#${id}`);
    await page.locator(`.ant-select-item-option[title="${option}"]:visible`).click();
  };

  async function plan(page: Page, measure: string) {
    await page.fill('#plan-measure', measure);
    await choose(page, 'plan-owner', '示例县审批政务局 经办');
    await page.fill('#plan-due', '2026-12-20');
  }

  const problem = '示范中心二楼的取号机没有大字界面';

  it('a leader goes from tomorrow’s list to a warning, puts it on the list of rectifications, settles it, takes the weekly brief along', async () => {
    const page = await as('shili-ld', '/board');
    const tomorrow = page.getByRole('table', { name: /^最可能被投诉的事/ });
    await tomorrow.waitFor();
    const first = await tomorrow.locator('tbody th').first().textContent();
    expect(await tomorrow.locator('tbody tr').count()).toBeLessThanOrEqual(10);
    await page.locator('figure.chart canvas').first().waitFor();
    await bothWidths(page);
    for (const [name, magic] of [
      ['Word', 'PK'],
      ['PDF', '%PDF'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name, exact: true }).click();
      const file = await readFile(await (await download).path());
      expect(file.subarray(0, magic.length).toString('latin1')).toBe(magic);
    }
    await tomorrow.locator('tbody th a').first().click();
    await page.waitForSelector('.board', { state: 'detached' });
    await page.goto(`${running.origin}/admin/warnings`);
    const line = page
      .locator('.warning-part tbody tr')
      .filter({ hasText: first ?? '' })
      .first();
    await line.getByRole('link', { name: /^列入整改：/ }).click();
    await page.waitForSelector('#new-title');
    expect(await page.inputValue('#new-title')).toContain(first);
    await page.getByRole('button', { name: '列入', exact: true }).click();
    await page.waitForURL(/\/plan\/[\w-]+$/);
    await page.getByText('问题整改（预警）').waitFor();
    await page.getByRole('link', { name: '查看来源' }).waitFor();
    await page.goto(`${running.origin}/admin/warnings`);
    const settled = page.waitForResponse(/\/api\/warnings\/outcomes$/);
    await page
      .getByRole('button', { name: new RegExp(`^有用：${first}`) })
      .first()
      .click();
    expect((await settled).status()).toBe(204);
  });

  it('a meeting is called, minuted; its decision is a task with an owner', async () => {
    const page = await as('shili', '/plan');
    await page.getByText('召集会议').click();
    await page.getByRole('button', { name: '召集', exact: true }).click();
    await page.waitForSelector('[role="alert"]');
    await page.fill('#meeting-title', '第四季度政务公开专题会议');
    await page.fill('#meeting-day', '2026-11-23');
    await page.fill('#meeting-agenda', '通报投诉情况\n研究取号机适老化');
    await page.getByRole('button', { name: '召集', exact: true }).click();
    await page.waitForSelector('#agenda');
    await page.fill('#meeting-minutes', '通报了投诉情况，研究了取号机适老化改造。');
    await page.getByRole('button', { name: '保存纪要' }).click();
    await page.waitForSelector('#meeting-words');
    await page.fill('#meeting-words', '年底前更换取号机界面');
    await plan(page, '请供应商更新程序，逐台验收');
    await bothWidths(page);
    await page.getByRole('button', { name: '记下决定' }).click();
    await page.getByRole('link', { name: '年底前更换取号机界面' }).click();
    await page.getByText('会议决定', { exact: true }).waitFor();
    await page.getByText('示例县审批政务局 经办').first().waitFor();
  });

  it('a problem is planned, proved by its owner, accepted by another person, and told in section five of the report', async () => {
    const head = await as('shili', '/plan');
    await head.getByText('列入一项').click();
    await choose(head, 'new-kind', '问题整改');
    await choose(head, 'new-source', '检查、考核');
    await head.fill('#new-title', problem);
    await head.getByRole('button', { name: '列入', exact: true }).click();
    await head.waitForSelector('#plan-measure');
    await plan(head, '更新取号程序，增加大字界面');
    await head.getByRole('button', { name: '确定安排' }).click();
    await head.getByRole('button', { name: '报送落实情况' }).waitFor();
    const path = new URL(head.url()).pathname.replace('/admin', '');

    const owner = await as('shili-jb', path);
    await owner.fill('#task-text', '取号机已有大字界面。');
    await owner.getByRole('button', { name: '报送落实情况' }).click();
    await owner.getByText('整改还没有证明材料').waitFor();
    await owner.setInputFiles('input[type="file"]', {
      name: '现场记录.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('十一月二十三日逐台试用，字号不小于二十四磅。'),
    });
    await owner.getByText('现场记录.txt').first().waitFor();
    await bothWidths(owner);
    await owner.getByRole('button', { name: '报送落实情况' }).click();
    await owner.getByText('待验收').first().waitFor();
    expect(await owner.getByRole('button', { name: '验收通过' }).count()).toBe(0);

    const leader = await as('shili-ld', path);
    await leader.getByRole('button', { name: '验收通过' }).click();
    await leader.getByText('已完成').first().waitFor();

    await head.goto(`${running.origin}/admin/reports/shili-spj/2026`);
    const draft = await head.evaluate(async () => (await fetch('/api/reports/shili-spj/2026/live')).json());
    expect(draft.writing.problemsDraft).toContain(`${problem}`);
    expect(draft.writing.problemsDraft).toContain('已经整改：取号机已有大字界面');
  });

  it('the superior office compares, opens a figure, sets the table, scores; the agency appeals, another person decides', async () => {
    const page = await as('shili-zfb', '/comparison');
    await page.getByRole('table', { name: /依申请公开/ }).waitFor();
    await bothWidths(page);
    await page.getByText('图', { exact: true }).click();
    await page.locator('figure.chart canvas').first().waitFor();
    await bothWidths(page);
    await page.getByText('表', { exact: true }).click();
    const figure = page.locator('.compared tbody a').first();
    const n = Number(await figure.textContent());
    expect(n).toBeGreaterThan(0);
    await figure.click();
    await page.waitForURL(/\/comparison\/shili-spj\//);
    await page.locator('.case-lines tbody tr').first().waitFor();
    await bothWidths(page);

    await page.goto(`${running.origin}/admin/assessments`);
    await page.getByLabel('逾期办结的满分').fill('60');
    expect(await page.getByRole('button', { name: '设定评分表' }).isDisabled()).toBe(true);
    await page.getByLabel('办件超过承诺的满分').fill('40');
    await page.getByRole('button', { name: '设定评分表' }).click();
    await page.getByRole('button', { name: /^评分：示例县行政审批/ }).click();
    await page.locator('.ant-popconfirm-buttons .ant-btn-primary').click();
    await page.getByRole('table', { name: /各项得分$/ }).waitFor();
    await bothWidths(page);

    const head = await as('shili', '/assessments');
    await head.getByText('申诉', { exact: true }).click();
    await choose(head, 'key', '逾期办结');
    await head.fill('#reason', '有一件因不可抗力延期，附有说明。');
    await head.getByRole('button', { name: '提出申诉' }).click();
    await head.getByText('等待处理。').waitFor();
    await bothWidths(head);

    await page.reload();
    await page.getByText('您是评分的人，应当由另一人处理。').waitFor();
    const another = await accountWith(running, 'shili-zfb', ['superior']);
    const verdict = { key: 'applications.late', upheld: true, points: 60, reason: '情况属实，予以改正。' };
    expect((await another.post('/api/assessments/shili-spj/decisions', verdict)).statusCode).toBe(204);
    await head.reload();
    await head.getByText('成立，已经改分').waitFor();

    for (const path of ['/links', '/sites']) {
      await page.goto(`${running.origin}/admin${path}`);
      await page.waitForSelector('h1');
      await page.waitForSelector('[role="status"]');
      await bothWidths(page);
    }
    await page.fill('#address', 'http://127.0.0.1/');
    await page.fill('#name', '内部网络的网站');
    await page.getByRole('button', { name: '加入名单' }).click();
    await page.getByText('127.0.0.1是本机地址，程序不访问。').waitFor();
  });
});
