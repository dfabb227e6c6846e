/** The keeper of the plan adds a window in the table, sees it drawn, is told what overlaps, and saves; a resident finds it by keyboard. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('the plan of the hall', () => {
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

  it.each([1280, 390])('is drawn as it is typed, %i wide', async (width) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })).newPage();
    await page.goto(`${running.origin}/admin/columns/plan`);
    await page.waitForSelector('#login');
    await signInOn(page, running, 'shili-jb');
    await page.goto(`${running.origin}/admin/columns/plan`);
    const drawn = page.getByRole('img', { name: /^三层平面图/ });
    await drawn.waitFor();
    await looksRight(page);
    const before = await drawn.locator('g').count();
    await page.getByRole('button', { name: '添加一个位置' }).click();
    const last = page.locator('.plan-lines tbody tr').last();
    const at = (await page.locator('.plan-lines tbody tr').count()).toString();
    const input = (what: string) => page.getByLabel(`第${at}行，${what}`, { exact: true });
    await input('是什么').selectOption('window');
    await input('编号或者名称').fill(`9${width}`);
    await input('行').fill('1');
    await input('列').fill('1');
    await last.getByText(/重叠/).waitFor();
    expect(await page.getByRole('button', { name: '保存，公众立即看到' }).isDisabled()).toBe(true);
    await looksRight(page);
    await input('行').fill(width === 1280 ? '5' : '6');
    await expect.poll(() => drawn.locator('g').count()).toBe(before + 1);
    await page.getByRole('button', { name: '保存，公众立即看到' }).click();
    await page.getByText('2026-11-23由').waitFor();
    await page.goto(`${running.origin}/hall/plan?agency=shili-spj`);
    await page.getByText('三层的窗口，用文字看').focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('cell', { name: `9${width}号窗口` })
      .or(page.getByRole('cell', { name: `9${width}窗口` }))
      .waitFor();
    await looksRight(page);
  });
});
