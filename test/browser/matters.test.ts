/** A matter in a real browser: the counter opens it on its guide, the resident follows it live and by reload, and rates it. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('a matter', () => {
  let running: RunningApp;
  let browser: Browser;
  let plain: Page;
  let resident: Page;
  let clerk: Page;
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
    const phone = { viewport: { width: 390, height: 844 }, locale: 'zh-CN' };
    plain = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
    resident = await (await browser.newContext(phone)).newPage();
    clerk = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  const act = async (label: string, fill: () => Promise<void> = async () => {}) => {
    const before = await clerk.locator('.happened li').count();
    await clerk.locator('.matter-acts').getByRole('button', { name: label, exact: true }).click();
    await clerk.waitForSelector('.act-form');
    await fill();
    await clerk.locator('section .act-form').getByRole('button', { name: label, exact: true }).click();
    await clerk.waitForFunction((n) => document.querySelectorAll('.happened li').length > n, before);
  };
  const open = async (page: Page, number: string, code: string) => {
    await page.goto(`${running.origin}/progress`);
    await page.fill('#number', number);
    await page.fill('#code', code);
    await page.getByRole('button', { name: '查询' }).click();
    await page.waitForURL('**/progress/case');
  };

  /** The receipt alone is printed, on one sheet, with its number and code. */
  const onPaper = async () => {
    await clerk.evaluate('window.print = () => { window.printed = true; }');
    await clerk
      .getByRole('button', { name: '打印' })
      .or(clerk.getByRole('button', { name: '打 印' }))
      .click();
    expect(await clerk.evaluate('window.printed')).toBe(true);
    await clerk.emulateMedia({ media: 'print' });
    expect(await clerk.locator('.can-buttons').isVisible()).toBe(false);
    expect(await clerk.locator('.crumbs').isVisible()).toBe(false);
    expect(await clerk.locator('.matter-receipt .due-day').first().isVisible()).toBe(true);
    expect(await clerk.locator('nav a:visible').count()).toBe(0);
    const sheets = (await clerk.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets).toHaveLength(1);
    await clerk.emulateMedia({ media: null });
  };

  it('counter → what is missing at once → receipt → steps → live → result handed over → rating → call back', async () => {
    await clerk.goto(`${running.origin}/admin/counter`);
    await signInOn(clerk, running, 'shili-ck');
    await clerk.waitForSelector('#service');
    await clerk.click('#service');
    await clerk.fill('#service', '许可（首次申请）');
    await clerk.waitForFunction(() =>
      [...document.querySelectorAll('.ant-select-item-option')].every((one) =>
        one.textContent?.includes('许可（首次申请）'),
      ),
    );
    await clerk.locator('.ant-select-item-option').first().click();
    await clerk.waitForSelector('.matter-materials');
    await looksRight(clerk);
    const required = clerk.locator('.matter-materials label').filter({ hasNotText: '非必要' });
    await required.first().click();
    await clerk.fill('#person-name', '示例办事人甲');
    await clerk.getByRole('button', { name: '收件，一次性告知补正' }).click();
    await clerk.waitForSelector('.matter-receipt');
    await looksRight(clerk);
    const [number = '', code = ''] = await clerk.locator('.matter-receipt .due-day').allTextContents();
    expect(number).toMatch(/^B2026-/);
    expect(await clerk.textContent('.matter-receipt')).toContain('需要补正的全部内容');
    await onPaper();

    await open(plain, number, code);
    expect(await plain.textContent('main')).toContain('请补交这些材料');
    expect(await plain.textContent('body')).not.toContain('示例办事人甲');
    await open(resident, number, code);
    await looksRight(resident);
    await resident.waitForFunction(() => document.querySelector('[data-live]')?.textContent?.includes('自动更新'));

    await clerk.getByRole('link', { name: '接着办这个办件' }).click();
    await clerk.waitForSelector('.matter-acts');
    await looksRight(clerk);
    await act('补正收齐', async () => {
      const all = clerk.locator('section .matter-materials input');
      for (let i = 0; i < (await all.count()); i += 1) await all.nth(i).check();
    });
    await act('受理');
    await resident.waitForFunction(() => document.querySelector('.standing-state')?.textContent?.includes('办理中'));
    await looksRight(resident);
    await act('环节开始');
    await act('作出决定');
    await act('办结');
    await plain.reload();
    expect(await plain.textContent('main')).toContain('结果：通过');
    expect(await plain.textContent('#collect + p')).toContain('结果已经可以领取');
    await act('送达', async () => {
      await clerk.click('#matter-how');
      await clerk.locator('.ant-select-item-option:visible', { hasText: '邮寄' }).click();
      await looksRight(clerk);
    });
    expect(await clerk.textContent('.happened')).toContain('邮寄');
    expect(await clerk.locator('.matter-acts button').allTextContents()).not.toContain('送达');
    await plain.reload();
    expect(await plain.textContent('#collect + p')).toContain('结果已经送达');
    await plain.check('#level-4');
    await plain.getByRole('button', { name: '提交评价' }).click();
    expect(await plain.textContent('main')).toContain('您的评价：不满意');

    await clerk.reload();
    await clerk.waitForSelector('#call-result');
    await clerk.setViewportSize({ width: 390, height: 844 });
    await looksRight(clerk);
    await clerk.getByRole('button', { name: '记录回访' }).click();
    await clerk.getByText('情况属实，已经当场改正').first().waitFor();
    await clerk.goto(`${running.origin}/admin/matters`);
    await clerk.waitForSelector('.case-lines');
    await looksRight(clerk);
  });

  it('the leader sees what was tried outside', async () => {
    const leader = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    ).newPage();
    await leader.goto(`${running.origin}/admin/matters/outside`);
    await signInOn(leader, running, 'shili-ld');
    await leader.waitForSelector('#rated');
    expect(await leader.textContent('main')).toContain('满意率');
    await looksRight(leader);
  });
});
