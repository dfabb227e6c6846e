/** Applying in a real browser: hints while typing, the draft over a reload, one application whatever is clicked, and all of it by keyboard. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bureau } from '#work/demo/agencies';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { violationsOf } from './axe.ts';

const identity = '11010519491231002X';

describe.skipIf(!browserPresent)('applying in a browser', () => {
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

  const contextOf = (width = 390, javaScriptEnabled = true): Promise<BrowserContext> =>
    browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN', javaScriptEnabled });

  async function formIn(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${running.url}/xxgk/apply`);
    return page;
  }

  async function fill(page: Page, description: string): Promise<void> {
    await page.selectOption('#agency', bureau);
    await page.fill('#description', description);
    await page.check('#applicantType');
    await page.fill('#name', '𠮷䶮㛃');
    await page.selectOption('#identityKind', 'idCard');
    await page.fill('#identity', identity);
    await page.fill('#telephone', '0376-1234567');
  }

  const airLeftOfStanding = (page: Page) =>
    page.evaluate(() => {
      const [box, text] = ['.standing', '.standing-state'].map((one) => document.querySelector(one));
      return (text?.getBoundingClientRect().left ?? 0) - (box?.getBoundingClientRect().left ?? 0);
    });
  const submit = (page: Page) => page.getByRole('button', { name: '提交申请' });
  const storages = (page: Page) =>
    page.evaluate(() => ({ tab: JSON.stringify(sessionStorage), device: JSON.stringify(localStorage) }));
  const applications = async () => {
    const all = running.office.db.selectFrom('application').select((e) => e.fn.countAll<number>().as('n'));
    return Number((await all.where('agency', '=', bureau).executeTakeFirstOrThrow()).n);
  };

  it('offers what is there while somebody types, out of the way, and stops when told to', async () => {
    const page = await formIn(await contextOf());
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.locator('#description').pressSequentially('低保怎么办');
    await page.waitForSelector('#hints li');
    expect(await page.textContent('#hints')).toContain('最低生活保障');
    expect(await page.getAttribute('#hints', 'aria-live')).toBe('polite');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('description');
    expect((await violationsOf(page)).map(({ text }) => text)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.fill('#description', '我要举报某超市');
    await page.getByText('您可能是要投诉、举报或者信访').waitFor();
    await page.getByRole('button', { name: '不再提示' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.textContent('#hints')).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('description');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows the answer to what was typed last, however late an older one comes', async () => {
    const page = await formIn(await contextOf());
    const asked: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/xxgk/apply/hints', async (route) => {
      asked.push(decodeURIComponent(route.request().postData() ?? ''));
      if (asked.length === 1) await held;
      await route.continue().catch(() => undefined);
    });
    await page.fill('#description', '低保怎么办');
    await page.waitForRequest('**/xxgk/apply/hints');
    await page.fill('#description', '我要举报某超市');
    await page.getByText('您可能是要投诉、举报或者信访').waitFor();
    release();
    await page.fill('#description', '我要举报某超市。');
    await page.waitForResponse((answer) => answer.url().endsWith('/hints') && answer.ok());
    expect(await page.textContent('#hints')).not.toContain('最低生活保障');
    expect(asked).toHaveLength(3);
    await page.context().close();
  });

  it('brings back what was typed after a reload, but no number of an identity card; two clicks are one application', async () => {
    const page = await formIn(await contextOf());
    await fill(page, `户主${identity}所在村的宅基地公示`);
    await page.reload();
    expect(await page.textContent('#draft-said')).toContain('已恢复您');
    expect(await page.inputValue('#description')).toBe('户主所在村的宅基地公示');
    expect(await page.inputValue('#name')).toBe('𠮷䶮㛃');
    expect(await page.inputValue('#identity')).toBe('');
    const kept = await storages(page);
    expect(kept.tab).not.toContain('11010519491231');
    expect(kept.device).toBe('{}');
    await page.fill('#identity', identity);
    const before = await applications();
    await submit(page).dblclick();
    await page.waitForURL('**/xxgk/apply/receipt');
    expect(await applications()).toBe(before + 1);
    expect((await violationsOf(page)).map(({ text }) => text)).toEqual([]);
    expect((await storages(page)).tab).toBe('{}');
    await page.goto(`${running.url}/xxgk/apply`);
    expect(await page.inputValue('#description')).toBe('');
    await page.context().close();
  });

  it('on the own device a draft outlives the tab, without who somebody is; it is cleared by a button', async () => {
    const context = await contextOf();
    const page = await formIn(context);
    await fill(page, '2024年度部门预算');
    await page.fill('#identity', 'E12345678');
    await page.getByLabel('这是我自己的设备').check();
    expect((await storages(page)).device).not.toMatch(/𠮷|0376|E12345678/);
    await page.close();
    const next = await formIn(context);
    expect(await next.inputValue('#description')).toBe('2024年度部门预算');
    expect(await next.inputValue('#name')).toBe('');
    await next.getByRole('button', { name: '清除草稿' }).click();
    expect(await next.inputValue('#description')).toBe('');
    expect(await next.textContent('#draft-said')).toBe('草稿已经清除。');
    expect(await storages(next)).toEqual({ tab: '{}', device: '{}' });
    await context.close();
  });

  it('a connection that is lost before the answer makes no second application; offline nothing is sent', async () => {
    const context = await contextOf();
    const page = await formIn(context);
    await fill(page, '2024年度窗口业务统计表');
    const before = await applications();
    await page.route('**/xxgk/apply', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch({ maxRedirects: 0 });
      return route.abort('connectionreset');
    });
    const lost = page.waitForEvent('requestfailed', { predicate: (request) => request.method() === 'POST' });
    await submit(page).click({ noWaitAfter: true });
    await lost;
    expect(await applications()).toBe(before + 1);
    await page.unroute('**/xxgk/apply');
    await page.goto(`${running.url}/xxgk/apply`);
    expect(await page.inputValue('#description')).toBe('2024年度窗口业务统计表');
    await page.fill('#identity', identity);
    await context.setOffline(true);
    await submit(page).click();
    expect(await page.textContent('.send-said')).toContain('现在没有网络连接');
    await context.setOffline(false);
    await submit(page).click();
    await page.waitForURL('**/xxgk/apply/receipt');
    expect(await applications()).toBe(before + 1);
    await context.close();
  });

  it('without scripts: looks first, then sends, and the file box is the own one of the browser', async () => {
    const context = await contextOf(1280, false);
    const page = await formIn(context);
    expect(await page.isVisible('#draft')).toBe(false);
    await fill(page, '低保怎么办');
    await page.getByRole('button', { name: '先查有没有已经公开的' }).click();
    expect(await page.textContent('#hints')).toContain('最低生活保障');
    expect(await page.inputValue('#name')).toBe('𠮷䶮㛃');
    await submit(page).click();
    await page.waitForURL('**/xxgk/apply/receipt');
    await page.goto(`${running.url}/progress/case`);
    expect(await page.isVisible('.file-face')).toBe(false);
    expect(await airLeftOfStanding(page)).toBeGreaterThanOrEqual(24);
    await context.close();
  });

  it('the file box speaks Chinese in any browser, by keyboard too', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 900 }, locale: 'en-US' });
    const page = await formIn(context);
    await fill(page, '2024年度窗口业务统计');
    await submit(page).click();
    await page.waitForURL('**/xxgk/apply/receipt');
    await page.goto(`${running.url}/progress/case`);
    // From here on the browser hands its choosers over: asked for only with the key, it may come too late.
    page.on('filechooser', () => {});
    await page.waitForSelector('.file-face');
    expect(await airLeftOfStanding(page)).toBeGreaterThanOrEqual(16);
    expect(await page.textContent('.file-chosen')).toBe('还没有选择文件');
    await page.focus('#file');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles({ name: '授权委托书.txt', mimeType: 'text/plain', buffer: Buffer.from('兹委托') });
    expect(await page.textContent('.file-chosen')).toBe('授权委托书.txt（1 KB）');
    expect((await violationsOf(page)).map(({ text }) => text)).toEqual([]);
    await page.getByRole('button', { name: '上传附件' }).click();
    await page.waitForURL('**/progress/case?done=file#files');
    await context.close();
  });
});
