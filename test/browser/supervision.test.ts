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

  it('charts are drawn under the page’s policy, say the same as their table, and open what they count', async () => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${running.origin}/admin/complaints/figures`);
    const chart = page.getByRole('img', { name: /^2026年各月来件。来件最高的是/ });
    await chart.locator('canvas').first().waitFor();
    const inked = () =>
      chart
        .locator('canvas')
        .first()
        .evaluate((canvas: HTMLCanvasElement) => {
          const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
          // Porcelain blue: #1d4f9e.
          let n = 0;
          for (let i = 0; i < data.length; i += 4) if (data[i] === 0x1d && data[i + 1] === 0x4f) n += 1;
          return n;
        });
    expect(await inked()).toBeGreaterThan(500);
    await both();
    // A chart follows the width of its place when the browser next draws.
    await page.waitForFunction(() => (document.querySelector('figure.chart canvas')?.clientWidth ?? 0) > 390);
    await page.getByRole('radiogroup', { name: '2026年各月来件：看图还是看表' }).getByText('表').click();
    const months = page.getByRole('table', { name: '2026年各月来件' });
    const cells = await months.locator('tbody td').allTextContents();
    expect(cells).toHaveLength(12);
    const received = await page.locator('.figures dd').first().textContent();
    expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(Number(received));
    const sources = page.getByRole('img', { name: /^来件按来源。/ });
    const box = await sources.boundingBox();
    // On the first, the longest bar.
    await sources.click({ position: { x: (box?.width ?? 0) / 2, y: 44 } });
    await page.waitForURL(/\/complaints\?year=2026&channel=/);
    await page.getByText('只列出2026年收到的来件').waitFor();
    expect(refused).toEqual([]);
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
