/** The pages of supervision in a real browser: readable, without faults of access, on a desk and on a phone. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('supervision', () => {
  let running: RunningApp;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })).newPage();
    await page.goto(`${running.origin}/admin/plan`);
    await signInOn(page, running, 'shili');
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  const both = async () => {
    await looksRight(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await looksRight(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  it('the leader’s page, each number a link; the public page of the year', async () => {
    await page.goto(`${running.origin}/admin/board`);
    await page.waitForSelector('.board-figures');
    await both();
    const late = page.locator('.board-figures a', { hasText: '逾期的来件' });
    const value = await late.locator('.board-value').textContent();
    await late.click();
    await page.waitForSelector('.board', { state: 'detached' });
    await page.waitForSelector('.case-lines tbody tr');
    expect(await page.locator('.case-lines tbody tr').count()).toBe(Number(value));
    await page.goto(`${running.origin}/admin/inspection`);
    await page.waitForSelector('.case-lines');
    await both();
    await page.goto(`${running.origin}/year?agency=shili-spj`);
    await both();
    await page.goto(`${running.origin}/admin/warnings`);
  });

  it('warnings with their reasons, and what people say of them', async () => {
    await page.goto(`${running.origin}/admin/warnings`);
    await page.waitForSelector('.warning-part .case-lines');
    await both();
    const answered = page.waitForResponse(/\/api\/warnings\/outcomes$/);
    await page
      .getByRole('button', { name: /^有用：/ })
      .first()
      .click();
    expect((await answered).status()).toBe(204);
    await page.getByRole('button', { name: /^看全部/ }).click();
    await page.getByRole('cell', { name: '有用', exact: true }).first().waitFor();
    await page.goto(`${running.origin}/admin/plan`);
  });

  it('the plan of the year, a task, a meeting', async () => {
    await page.waitForSelector('.case-lines');
    await both();
    await page.getByRole('link', { name: '第三季度政务公开专题会议' }).click();
    await page.waitForSelector('#decisions');
    await both();
    await page.getByRole('link', { name: '办事指南在大厅每个窗口扫码可查' }).click();
    await page.waitForSelector('#happened');
    await both();
    await page.fill('#task-text', '这项工作并入数字大厅建设。');
    await page.getByRole('button', { name: '不再办理' }).click();
    await page.getByText('不再办理：这项工作并入数字大厅建设。').waitFor();
    expect(await page.locator('#can').count()).toBe(0);
  });
});
