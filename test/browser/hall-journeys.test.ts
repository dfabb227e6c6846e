/** Four people of the hall in a real browser: who looks for a form, who opens a shop by one bundle, who promises falsely, who edits. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn, type Visitor } from '../api/visitor.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

const identity = '11010519491231002X';

describe.skipIf(!browserPresent)('the people of the hall', () => {
  let running: RunningApp;
  let browser: Browser;
  let counter: Visitor;
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
    counter = await signedIn(running, 'shili-ck');
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  const newPage = async (width: number) =>
    (await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })).newPage();
  const openAs = async (login: string, path: string, width: number): Promise<Page> => {
    const page = await newPage(width);
    await page.goto(`${running.origin}/admin${path}`);
    await page.waitForSelector('#login');
    await signInOn(page, running, login);
    await page.goto(`${running.origin}/admin${path}`);
    return page;
  };
  it('a resident finds the form of a guide, and is told what does not fit in it with nothing lost', async () => {
    const row = await running.office.db
      .selectFrom('guide_edition')
      .innerJoin('service', 'service.case_id', 'guide_edition.case_id')
      .select('service.code')
      .where('service.agency', '=', 'shili-spj')
      .where((eb) => eb(eb.cast<string>('guide_edition.content', 'text'), 'like', '%"blanks": ["%'))
      .executeTakeFirstOrThrow();
    const page = await newPage(390);
    await page.goto(`${running.origin}/services/${row.code}?agency=shili-spj`);
    await looksRight(page);
    const blank = page.locator('#forms + ul a[download]').first();
    expect(await blank.getAttribute('download')).toMatch(/\.docx$/);
    expect(await blank.getAttribute('href')).toMatch(/^\/xxgk\/files\//);
    await page
      .getByRole('link', { name: /在网上填好再下载/ })
      .first()
      .click();
    await page.waitForSelector('form.fill-in');
    await looksRight(page);
    const fields = page.locator('form.fill-in input');
    for (let i = 0; i < (await fields.count()); i += 1) await fields.nth(i).fill('长'.repeat(301));
    await page.getByRole('button', { name: '下载填好的表' }).click();
    await page.getByRole('alert').or(page.locator('.error-summary')).first().waitFor();
    expect(await page.textContent('main')).toContain('最多300个字');
    expect(await fields.first().inputValue()).toContain('长长');
    await looksRight(page);
    // The page stays where it is when the file comes: it may be filled in and sent again.
    let sent = 0;
    await page.route('**/*', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      sent += 1;
      return route.fulfill({ headers: { 'content-disposition': 'attachment; filename="form.docx"' }, body: 'x' });
    });
    for (const time of [1, 2]) {
      await fields.first().fill(`第${time}次`);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载填好的表' }).click();
      await download;
    }
    expect(sent).toBe(2);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('a company sees one form and one set of materials, and follows its matter at the machine of the hall', async () => {
    const page = await newPage(1280);
    await page.goto(`${running.origin}/services/bundles?agency=shili-spj`);
    await looksRight(page);
    await page.locator('main a:has-text("一件事")').first().click();
    await page.waitForSelector('.bundle-dropped');
    expect(await page.textContent('main')).toMatch(/一张表|一张申请表|一表/);
    expect(await page.textContent('.bundle-dropped')).not.toBe('');
    await looksRight(page);

    const { services } = (await counter.get(`/api/services?text=${encodeURIComponent('变更名称')}`)).json();
    const [{ code: service, name }] = services;
    const { materials } = (await counter.get(`/api/counter/guides/${service}`)).json();
    const handed = materials
      .filter(({ required }: { required: boolean }) => required)
      .map(({ key }: { key: string }) => key);
    const person = { name: '示例企业', contact: '' };
    const opened = await counter.post('/api/matters', { service, materials: handed, met: [], person });
    expect(opened.statusCode, opened.body).toBe(201);
    const { number, code } = (await counter.get(`/api/matters/${opened.json().id}`)).json();
    for (const width of [1280, 390]) {
      const kiosk = await newPage(width);
      await kiosk.goto(`${running.origin}/kiosk/progress`);
      await kiosk.fill('#number', number);
      await kiosk.fill('#code', code);
      await kiosk.click('button:has-text("查询")');
      await kiosk.waitForSelector('.kiosk-state');
      const shown = (await kiosk.textContent('main')) ?? '';
      expect(shown).toContain(name);
      expect(shown).toContain(number);
      expect(shown).not.toContain('示例企业');
      expect(shown).not.toContain(code);
      await looksRight(kiosk);
      await kiosk.context().close();
    }
    await page.context().close();
  });

  it('a clerk is told at once who may not commit; the officer enters, the head removes', async () => {
    const officer = await openAs('shili-jb', '/matters/bad-faith', 1280);
    await officer.waitForSelector('text=没有登记。');
    await looksRight(officer);
    await officer
      .getByRole('button', { name: '登 记' })
      .or(officer.getByRole('button', { name: '登记', exact: true }))
      .click();
    await officer.getByText('没有填写姓名或者名称').waitFor();
    await officer.getByLabel('公民身份号码或者统一社会信用代码').fill(identity);
    await officer.getByLabel('姓名或者名称').fill('示例办事人');
    await officer.getByLabel('事实和依据（不写姓名、号码）').fill('现场核查，没有承诺的场所');
    await officer
      .getByRole('button', { name: '登 记' })
      .or(officer.getByRole('button', { name: '登记', exact: true }))
      .click();
    await officer.getByText('已登记。').waitFor();
    await looksRight(officer);
    expect(await officer.textContent('table')).not.toContain(identity);
    await officer.context().close();

    const clerk = await openAs('shili-ck', '/counter', 1280);
    await clerk.waitForSelector('#service');
    await clerk.click('#service');
    await clerk.fill('#service', '许可（首次申请）');
    await clerk.waitForFunction(() =>
      [...document.querySelectorAll('.ant-select-item-option')].every((one) =>
        one.textContent?.includes('许可（首次申请）'),
      ),
    );
    await clerk.locator('.ant-select-item-option').first().click();
    await clerk.waitForSelector('#way-statement');
    await clerk.click('#way-statement');
    await clerk.locator('.ant-select-item-option:visible', { hasText: '签承诺书代替' }).click();
    await clerk.fill('#register-statement', identity);
    await clerk.locator('#register-statement').blur();
    await clerk.getByText(/到.*为止不适用告知承诺。请收材料/).waitFor();
    await looksRight(clerk);
    await clerk.context().close();

    const head = await openAs('shili', '/matters/bad-faith', 390);
    await head.getByRole('button', { name: /^移出/ }).click();
    await head.getByLabel('依据（不写姓名、号码）', { exact: true }).fill('已经完成信用修复');
    await head.waitForTimeout(400);
    await looksRight(head);
    await head.locator('.ant-modal-footer button').last().click();
    await head.getByText(/移出：信用已经修复/).waitFor();
    await looksRight(head);
    await head.context().close();
  });

  it('an editor is refused with the article; the reviewer sees what differs; a return says why', async () => {
    const officer = await openAs('shili-jb', `/services?text=${encodeURIComponent('取水许可')}`, 1280);
    await officer.waitForSelector('.case-lines a');
    await officer.click('.case-lines a');
    await officer.waitForSelector('#editions');
    const { pathname } = new URL(officer.url());
    await officer.click('text=修改指南，形成新的一版');
    const kept = await officer.inputValue('#guide-conditions');
    await officer.fill('#guide-conditions', '');
    await officer
      .getByText(/受理条件.*（.*第.*条.*）/)
      .first()
      .waitFor();
    await looksRight(officer);
    expect(await officer.getByRole('button', { name: '保存并送审' }).isDisabled()).toBe(true);
    await officer.fill('#guide-conditions', `${kept}\n有取水计划。`);
    await officer.click('text=保存并送审');
    await officer.waitForSelector('text=等待审核');
    await officer.context().close();

    const legal = await openAs('shili-fz', pathname.slice('/admin'.length), 1280);
    await legal.waitForSelector('#guide-opinion');
    expect(await legal.textContent('.guide-text')).toContain('有改动');
    await legal.fill('#guide-opinion', '写清取水计划由谁批准');
    await legal.click('button:has-text("退回")');
    await legal.getByText('写清取水计划由谁批准').waitFor();
    await looksRight(legal);
    await legal.context().close();
  });
});
