/** The back office in a real browser, without a mouse: from signing in to a case and out again, at the desk and on a phone. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshCode, type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { tabTo } from './keyboard.ts';
import { signInOn } from './sign-in.ts';

const heading = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

describe.skipIf(!browserPresent)('the back office by keyboard', () => {
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

  it.each([
    ['at the desk', 1280],
    ['on a phone', 390],
  ])(
    '%s',
    async (_name, width) => {
      const account = running.accounts.find(({ login }) => login === 'shili-jb');
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' });
      const page = await context.newPage();
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      page.on('console', (message) => {
        // A refusal of the server is shown on the page; the browser also reports it here.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          broken.push(message.text());
        }
      });

      await page.goto(`${running.origin}/admin`);
      await page.waitForSelector('form');
      expect(page.url()).toContain('/admin/sign-in');
      await looksRight(page);
      await tabTo(page, '#login');
      await page.keyboard.type('shili-jb');
      await tabTo(page, '#password');
      await page.keyboard.type('not the password');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#password_help');
      expect(await page.textContent('#password_help')).toContain('用户名或者密码不正确');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('password');
      await looksRight(page);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(account?.password ?? '');
      await page.keyboard.press('Enter');

      await page.waitForSelector('#code');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('code');
      await looksRight(page);
      await page.keyboard.type('12345');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#code_help');
      expect(await page.textContent('#code_help')).toContain('还可以输入4次');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(await freshCode(running, 'shili-jb'));
      await page.keyboard.press('Enter');

      await page.waitForSelector('.work .case-lines');
      expect(await heading(page)).toBe('H1');
      await looksRight(page);
      if (width < 900) {
        await tabTo(page, '.places-open');
        await page.keyboard.press('Enter');
      }
      await tabTo(page, '#search');
      await page.keyboard.type('00115');
      await page.waitForSelector('.found-line');
      await looksRight(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.can');
      expect(await page.textContent('h1')).toMatch(/^申请 202\d-00115$/);
      await looksRight(page);
      await page.keyboard.press('Escape');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('g');
      await page.keyboard.press('r');

      await page.waitForSelector('.report');
      expect(await heading(page)).toBe('H1');
      await looksRight(page);
      await tabTo(page, '#year');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('#year[aria-expanded="true"]');
      await looksRight(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/admin\/reports\/shili-spj\/2025$/);
      await page.waitForSelector('#cell-applications-newlyReceived-total');
      await page.waitForFunction(() => document.title.includes('2025年度报告'));

      const cell = '#cell-applications-newlyReceived-total';
      const count = Number(await page.textContent(cell));
      expect(count).toBeGreaterThan(0);
      await tabTo(page, cell);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.case-lines');
      expect(await heading(page)).toBe('H1');
      expect(await page.textContent('main')).toContain(`报告中这一格是${count}件`);
      expect(await page.locator('.case-lines tbody tr').count()).toBe(Math.min(count, 50));
      await looksRight(page);

      await tabTo(page, '.case-lines tbody a');
      const number = await page.evaluate(() => document.activeElement?.textContent ?? '');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.happened li');
      expect(await page.textContent('h1')).toBe(`申请 ${number}`);
      expect(await page.locator('.derivation tbody tr').count()).toBeGreaterThan(0);
      await looksRight(page);

      await page.goBack();
      await page.waitForSelector('.case-lines');
      await page.goBack();
      await page.waitForSelector('.report');
      await tabTo(page, '.contents a[href="#publish"]');
      await page.keyboard.press('Enter');
      await tabTo(page, '.publish a');

      await page.goto(`${running.origin}/admin/help/figures`);
      await page.waitForSelector('.help');
      if (width < 900) {
        await tabTo(page, '.places-open');
        await page.keyboard.press('Enter');
      }
      await tabTo(page, '.person button');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#login');
      await page.goto(`${running.origin}/admin/reports/shili-spj/2025`);
      await page.waitForSelector('#login');
      expect(broken).toEqual([]);
      await context.close();
    },
    240_000,
  );

  it('what is wrong is said beside its field, and what is right is shown', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${running.origin}/admin/reports/shili-spj/2026`);
    await page.waitForSelector('#login');
    await signInOn(page, running, 'shili');
    await page.waitForURL(/\/admin\/reports\/shili-spj\/2026$/);

    await page.getByRole('button', { name: '填报第（五）（六）（八）项' }).click();
    await page.fill('#administrativePenalty_value', '3.5');
    await page.getByRole('button', { name: '保存填报' }).click();
    await page.waitForSelector('#administrativePenalty_source_help');
    expect(await page.textContent('#administrativePenalty_value_help')).toContain('不小于0的整数');
    await looksRight(page);
    const csv = '事项,全年件数\n行政处罚,35\n行政强制,—\n';
    const file = { name: '处罚统计.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.setInputFiles('.from-file input[type=file]', file);
    await page.getByRole('button', { name: '采用35（行政处罚，第2行第2列）' }).click();
    expect(await page.inputValue('#administrativePenalty_source')).toBe('处罚统计.csv，第2行第2列');
    expect(await page.textContent('.from-file')).toContain('不能当作0');
    await looksRight(page);
    await page.fill('#administrativeFees_value', '1.25');
    await page.fill('#administrativeFees_source', '非税收入系统');
    await page.getByRole('button', { name: '保存填报' }).click();
    await page.waitForSelector('.figures-form', { state: 'detached' });
    expect(await page.textContent('#cell-activeDisclosure-administrativePenalty')).toBe('35');
    expect(await page.textContent('#cell-activeDisclosure-administrativeFees')).toBe('1.25');
    expect(await page.textContent('.sources')).toContain('原件：处罚统计.csv，第2行第2列');

    await page.getByRole('button', { name: '第五部分' }).click();
    await page.fill('#words-5', '一是**栏目更新**不够及时。');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForSelector('.report-section .prose strong:text("栏目更新")');

    expect(await page.textContent('.publish')).toMatch(/应在2027年1月31日.*前公布/);
    expect(await page.getByRole('button', { name: '发布年度报告' }).count()).toBe(0);
    await context.close();
  });

  it.each([
    ['at the desk', 1280],
    ['on a phone', 390],
  ])('the words of a report keep their figures tied to the ledger, %s', async (_name, width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${running.origin}/admin/reports/shili-spj/2026`);
    await page.waitForSelector('#login');
    await signInOn(page, running, 'shili');
    await page.waitForSelector('.report');
    const [, told = ''] =
      /主动公开政府信息(\d+)条/.exec((await page.textContent('.report-section .prose')) ?? '') ?? [];

    // A figure that is typed over stays tied, and is marked.
    await page.getByRole('button', { name: '修改第一部分' }).click();
    const text = await page.inputValue('#words-1');
    await page.fill('#words-1', text.replace(`信息${told}条`, '信息9999条'));
    await page.waitForSelector('.linked .changed');
    expect(await page.textContent('.linked .changed')).toContain(`主动公开信息：正文9999条 → 台账${told}条`);
    await looksRight(page);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForSelector('.stale');
    expect(await page.textContent('.report-section .prose del')).toBe('9999条');
    expect(await page.textContent('.findings')).toContain('9999条');
    await looksRight(page);
    await page.getByRole('button', { name: `采用${told}条（主动公开信息）` }).click();
    await page.waitForSelector('.stale', { state: 'detached' });
    expect(await page.textContent('.report-section .prose')).toContain(`主动公开政府信息${told}条`);

    // One that was typed by hand is offered, tied, taken over; nothing is lost by leaving it.
    await page.getByRole('button', { name: '修改第一部分' }).click();
    const typed = `${await page.inputValue('#words-1')}\n\n全年共受理行政复议7777件。`;
    await page.fill('#words-1', typed);
    await page.getByRole('button', { name: '关联：行政复议7777件', exact: true }).click();
    await page.getByRole('button', { name: /^采用\d+件（行政复议）$/ }).click();
    expect(await page.inputValue('#words-1')).toMatch(/全年共受理行政复议\d{1,3}件。$/);
    await looksRight(page);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForSelector('#words-1', { state: 'detached' });
    expect(await page.locator('.stale').count()).toBe(0);
    await page.getByRole('button', { name: '恢复自动起草' }).click();
    await page.getByRole('button', { name: /^确认不用已写的第一部分/ }).click();
    await page.waitForSelector('text=由台账自动起草');
    await page.waitForSelector('text=恢复自动起草', { state: 'detached' });

    // Beside section five stands what last year's report named as problems.
    await page.getByRole('button', { name: '第五部分' }).click();
    await page.waitForSelector('#last-problems');
    await looksRight(page);
    await context.close();
  });

  it('an address without a page, and a case that is not there, say so', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${running.origin}/admin/nowhere`);
    await page.waitForSelector('#login');
    await signInOn(page, running, 'shili');
    await page.waitForSelector('h1:text("没有这个页面")');
    await looksRight(page);
    await page.goto(`${running.origin}/admin/applications/missing`);
    await page.waitForSelector('.ant-alert');
    expect(await page.textContent('.ant-alert')).toContain('没有找到这件申请');
    await page.goto(`${running.origin}/admin/help/figures`);
    await page.waitForSelector('.help');
    await looksRight(page);
    await context.close();
  });
});
