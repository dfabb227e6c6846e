/** Services in a real browser: a resident finds a guide and what to prepare; an editor writes, a second person reviews, a third issues. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('services', () => {
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

  const newPage = async (width: number) =>
    (await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })).newPage();

  it.each([1280, 390])('a resident finds what to prepare, %i wide', async (width) => {
    const page = await newPage(width);
    await page.goto(`${running.origin}/services`);
    await looksRight(page);
    await page.fill('#service-words', '食品经营许可 首次');
    await page.click('text=查找');
    await page.waitForSelector('.service-lines a');
    await looksRight(page);
    await page.click('.service-lines a');
    await page.waitForSelector('#materials');
    await looksRight(page);
    await page.click('.situations a:has-text("有固定场所")');
    await page.waitForSelector('.situations a[aria-current]:has-text("有固定场所")');
    expect(await page.textContent('.table-box')).toContain('场所使用证明');
    await page.goto(`${running.origin}/services`);
    await page.click('text=高效办成一件事');
    await looksRight(page);
    await page.click('text=开办药店一件事');
    await page.waitForSelector('.bundle-dropped');
    await looksRight(page);
    await page.goto(`${running.origin}/hall`);
    await looksRight(page);
    await page.click('text=统计数据');
    await page.waitForSelector('.bars');
    await looksRight(page);
  });

  async function openAs(login: string, path: string, width: number): Promise<Page> {
    const page = await newPage(width);
    await page.goto(`${running.origin}/admin${path}`);
    await page.waitForSelector('#login');
    await signInOn(page, running, login);
    await page.goto(`${running.origin}/admin${path}`);
    return page;
  }

  it('a bundle is opened and put together with what it merges to in sight', async () => {
    const officer = await openAs('shili-jb', '/bundles', 1280);
    await officer.fill('#bundle-new', '试办一件事');
    await officer.click('button:has-text("新建")');
    await officer.click('button:has-text("起 草"), button:has-text("起草")');
    for (const name of ['药品零售许可（首次申请）', '残疾人证（首次申请）']) {
      await officer.fill('#member-search', name);
      await officer.click('button:has-text("查找")');
      await officer.click(`button[aria-label="添加${name}"]`);
      await officer.waitForSelector(`legend:has-text("${name}")`);
    }
    await officer.waitForSelector('text=/表格0张减为0张/');
    await looksRight(officer);
    await officer.click('button:has-text("保存"):not(:has-text("送审"))');
    await officer.waitForSelector('text=已保存。');
    await officer.context().close();
  });

  it('a guide is changed, reviewed and issued by three people', async () => {
    const officer = await openAs('shili-jb', '/services?text=排污许可', 1280);
    await officer.waitForSelector('.case-lines a');
    await looksRight(officer);
    await officer.click('.case-lines a');
    await officer.waitForSelector('#editions');
    await looksRight(officer);
    const { pathname } = new URL(officer.url());
    await officer.click('text=修改指南，形成新的一版');
    await officer.fill('#guide-telephone', '');
    await officer.waitForSelector('text=没有写咨询电话');
    await officer.fill('#guide-telephone', '0376-7654321');
    await looksRight(officer);
    await officer.click('text=保存并送审');
    await officer.waitForSelector('text=等待审核');

    const legal = await openAs('shili-fz', pathname.slice('/admin'.length), 390);
    await legal.waitForSelector('#guide-opinion');
    expect(await legal.textContent('.guide-text')).toContain('有改动');
    await looksRight(legal);
    await legal.click('text=审核通过');
    await legal.waitForSelector('#guide-opinion', { state: 'detached' });

    const leader = await openAs('shili-ld', pathname.slice('/admin'.length), 1280);
    await leader.fill('#guide-note', '改咨询电话');
    await looksRight(leader);
    await leader.click('text=发布这一版指南');
    await leader.waitForSelector('text=/^第2版/');
  });

  it('a bundle is reviewed on a phone, issued by a third person, and given up only after a second question', async () => {
    const officer = await openAs('shili', '/bundles', 1280);
    await officer.waitForSelector('.case-lines a');
    const id = await officer.evaluate(handInAgain);
    const legal = await openAs('shili-fz', `/bundles/${id}`, 390);
    await legal.waitForSelector('#guide-opinion');
    expect(await legal.textContent('section[aria-labelledby="round"]')).toContain('修改了：说明');
    await looksRight(legal);
    await legal.click('text=审核通过');
    await legal.waitForSelector('#guide-opinion', { state: 'detached' });

    const leader = await openAs('shili-ld', `/bundles/${id}`, 1280);
    await leader.fill('#guide-note', '改说明');
    await looksRight(leader);
    await leader.click('button:has-text("发布这一版")');
    await leader.waitForSelector('text=/^第2版/');
    await leader.fill('#cancel-reason', '试办结束');
    await leader.click('button:has-text("停办（不能恢复）")');
    await leader.waitForSelector('text=停办以后公众网站不再显示');
    await looksRight(leader);
    await leader.click('.ant-popconfirm button:has-text("不停办")');
    expect(await leader.locator('#cancel-reason').count()).toBe(1);
    await leader.click('button:has-text("停办（不能恢复）")');
    await leader.click('.ant-popconfirm .ant-btn-primary');
    await leader.waitForSelector('#cancel-reason', { state: 'detached' });
  });

  it('a column is kept by its owner', async () => {
    const page = await openAs('shili', '/columns', 1280);
    await page.waitForSelector('.case-lines');
    await looksRight(page);
    await page.click('button[aria-label="办理“规章制度”"]');
    await page.waitForSelector('.ant-modal');
    await page.waitForTimeout(500);
    await looksRight(page);
    await page.click('text=已核对，内容没有变化');
    await page.waitForSelector('text=/^上次核对：/');
  });
});

/** In the page of an officer: the first bundle with another summary, handed in. */
async function handInAgain(): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-gongkai': '1' };
  const ask = async (path: string, method = 'GET', body?: object) =>
    (await fetch(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })).json();
  const { bundles } = await ask('/api/bundles');
  const id: string = bundles[0].caseId;
  const { editions, draft } = await ask(`/api/bundles/${id}`);
  const content = { ...editions[0].content, summary: '说明改过的一件事。' };
  const { version } = await ask(`/api/bundles/${id}/draft`, 'PUT', { content, seen: draft?.version ?? 0 });
  await ask(`/api/bundles/${id}/submission`, 'POST', { seen: version });
  return id;
}
