/** The year's report in a real browser: a second person sends it back, passes it, and a third publishes a further edition. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('a report before it is published', () => {
  let running: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  async function openAs(login: string, width: number): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })).newPage();
    await page.goto(`${running.origin}/admin/reports/shili-spj/2025`);
    await page.waitForSelector('#login');
    await signInOn(page, running, login);
    await page.goto(`${running.origin}/admin/reports/shili-spj/2025`);
    await page.waitForSelector('.publish');
    return page;
  }

  it('is sent back, passed, and published by three people', async () => {
    const legal = await openAs('shili-fz', 390);
    expect(await legal.textContent('.publish')).toContain('待复核');
    expect(await legal.locator('.publish button').allTextContents()).toEqual(['复核通过', '退回修改']);
    await legal.click('text=退回修改');
    await legal.waitForSelector('text=退回年度报告要写明意见');
    await looksRight(legal);
    await legal.fill('#review-opinion', '第五部分请写明改进措施。');
    await legal.click('text=退回修改');
    await legal.waitForSelector('text=已退回修改');
    expect(await legal.textContent('.publish')).toContain('第五部分请写明改进措施。');
    await legal.click('text=复核通过');
    await legal.waitForSelector('.publish .ant-tag:has-text("复核通过")');
    await looksRight(legal);

    const leader = await openAs('shili-ld', 1280);
    expect(await leader.getByRole('button', { name: '复核通过' }).count()).toBe(0);
    await leader.click('text=发布年度报告');
    await leader.waitForSelector('dialog[open]');
    await looksRight(leader);
    await leader.keyboard.press('Escape');
    expect(await leader.locator('dialog[open]').count()).toBe(0);
    await leader.click('text=发布年度报告');
    await leader.click('text=确认发布');
    await leader.waitForSelector('text=没有发布');
    await leader.fill('#publish-note', '更正一处文字。');
    await leader.click('text=确认发布');
    await leader.waitForSelector('text=/^第2版，/');
    await leader.waitForSelector('.publish .ant-tag:has-text("待复核")');
  });
});
