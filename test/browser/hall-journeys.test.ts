/** Four people of the hall in a real browser: who looks for a form, a company from its first search to its rating, who promises falsely, who edits. */

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '#paper/read/read';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

const identity = '11010519491231002X';
const company = '91410000MA00000000';

describe.skipIf(!browserPresent)('the people of the hall', () => {
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
    expect(await blank.getAttribute('href')).toMatch(/\/forms\/form\/blank\.docx\?/);
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

  /** What the browser was handed, as text. */
  const wordsOf = async (page: Page, press: () => Promise<void>) => {
    const coming = page.waitForEvent('download');
    await press();
    const file = await coming;
    const bytes = new Uint8Array(readFileSync(await file.path()));
    return { name: file.suggestedFilename(), words: JSON.stringify(await readDocument(bytes, 'a.docx')) };
  };
  const fillIn = async (page: Page, values: Readonly<Record<string, string>>) => {
    for (const [label, value] of Object.entries(values))
      await page.locator('form.fill-in').getByLabel(label, { exact: false }).first().fill(value);
  };

  it('a company finds its service, learns what it needs, and fills its form', async () => {
    const page = await newPage(1280);
    await page.goto(`${running.origin}/services?agency=shili-spj`);
    await page.selectOption('#service-theme', 'founding');
    await page.selectOption('#service-audience', 'enterprise');
    await page.click('button:has-text("查找")');
    await page.waitForSelector('.service-lines a');
    expect(new URL(page.url()).searchParams.get('audience')).toBe('enterprise');
    const departments = await page.locator('.service-lines li > span').allTextContents();
    for (const words of departments) expect(words).toContain('市场监督管理局');
    await page.fill('#service-words', '药品零售许可 首次');
    await page.click('button:has-text("查找")');
    await page.locator('.service-lines a', { hasText: '药品零售许可（首次申请）' }).click();
    await page.waitForSelector('#materials');
    const asked = () => page.textContent('.table-box');
    await page.click('.situations a:has-text("一般情形")');
    await page.waitForSelector('.situations a[aria-current]:has-text("一般情形")');
    expect(await asked()).not.toContain('场所使用证明');
    await page.click('.situations a:has-text("有固定场所")');
    await page.waitForSelector('.situations a[aria-current]:has-text("有固定场所")');
    expect(await asked()).toContain('场所使用证明');
    expect(await asked()).not.toContain('授权委托书');
    await looksRight(page);

    const sample = await wordsOf(page, () => page.locator('#forms + ul a', { hasText: '样表' }).first().click());
    expect(sample.words).toContain('（示例）');
    await page
      .getByRole('link', { name: /在网上填好再下载/ })
      .first()
      .click();
    await page.waitForSelector('form.fill-in');
    await fillIn(page, { 单位名称: '示例餐饮有限公司', 统一社会信用代码: company, 联系电话: '0376-0000000' });
    await looksRight(page);
    const filled = await wordsOf(page, () => page.getByRole('button', { name: '下载填好的表' }).click());
    expect(filled.name).toMatch(/申请表\.docx$/);
    expect(filled.words).toContain('示例餐饮有限公司');
    expect(filled.words).toContain('药品零售许可（首次申请）');
    await page.context().close();
  });

  it('a company is told of a bundle why each material is not asked, and fills one form for all', async () => {
    const page = await newPage(390);
    await page.goto(`${running.origin}/services/bundles?agency=shili-spj`);
    await looksRight(page);
    await page.click('text=开办餐饮店一件事');
    await page.waitForSelector('.bundle-dropped');
    expect(await page.textContent('main')).toMatch(/只填《开办餐饮店申请表》，代替3张表/);
    const dropped = await page.locator('.bundle-dropped').allTextContents();
    expect(dropped.join()).toContain('由一张表代替（3份）');
    expect(dropped.join()).toMatch(/电子证照或者数据共享取得，免提交（\d份）/);
    for (const line of await page.locator('.bundle-dropped li').allTextContents()) expect(line).toMatch(/（.+，.+）/);
    await looksRight(page);
    await page.getByRole('link', { name: /在网上填好再下载.*开办餐饮店申请表/ }).click();
    await page.waitForSelector('form.fill-in');
    await fillIn(page, { 名称: '示例餐饮有限公司', 招牌的位置和大小: '门头，3米×1米' });
    await looksRight(page);
    const filled = await wordsOf(page, () => page.getByRole('button', { name: '下载填好的表' }).click());
    expect(filled.name).toBe('开办餐饮店申请表.docx');
    for (const words of ['示例餐饮有限公司', '门头，3米×1米', '个体工商户登记', '户外广告设置', '通用格式文本'])
      expect(filled.words).toContain(words);
    await page.context().close();
  });

  it('a company hands in with a commitment and what may follow, follows it live, collects and rates', async () => {
    const clerk = await openAs('shili-ck', '/counter', 1280);
    await clerk.waitForSelector('#service');
    await clerk.click('#service');
    await clerk.fill('#service', '药品零售许可（首次申请）');
    await clerk.locator('.ant-select-item-option', { hasText: '药品零售许可（首次申请）' }).first().click();
    await clerk.waitForSelector('#way-statement');
    const blank = await wordsOf(clerk, () => clerk.locator('.matter-handed a', { hasText: '空白表' }).first().click());
    expect(blank.words).toContain('通用格式文本');
    await clerk.locator('.matter-handed label', { hasText: '申请表' }).click();
    const way = async (key: string, words: string) => {
      await clerk.click(`#way-${key}`);
      await clerk.locator('.ant-select-item-option:visible', { hasText: words }).click();
    };
    await way('statement', '签承诺书代替');
    await clerk.fill('#register-statement', company);
    await clerk.locator('#register-statement').blur();
    await clerk.getByText('没有失信登记。').waitFor();
    await clerk.getByLabel(/已经签字；已经查询/).check();
    await way('photographs', '10个工作日内补交');
    await clerk.fill('#person-name', '示例餐饮有限公司');
    await looksRight(clerk);
    await clerk.getByRole('button', { name: '收件，打印回执' }).click();
    await clerk.waitForSelector('.matter-receipt');
    const receipt = (await clerk.textContent('.matter-receipt')) ?? '';
    expect(receipt).toMatch(/用承诺代替.*条件证明/);
    expect(receipt).toMatch(/可以后补.*场所照片（.*前补交）/);
    const [number = '', code = ''] = await clerk.locator('.matter-receipt .due-day').allTextContents();

    const page = await newPage(390);
    await page.goto(`${running.origin}/progress`);
    await page.fill('#number', number);
    await page.fill('#code', code);
    await page.getByRole('button', { name: '查询' }).click();
    await page.waitForFunction(() => document.querySelector('[data-live]')?.textContent?.includes('自动更新'));
    const shows = (words: string) =>
      page.waitForFunction((text) => document.querySelector('main')?.textContent?.includes(text), words);
    await clerk.getByRole('link', { name: '接着办这个办件' }).click();
    await clerk.waitForSelector('.matter-acts');
    const act = async (label: string, fill: () => Promise<void> = async () => {}) => {
      const before = await clerk.locator('.happened li').count();
      await clerk.locator('.matter-acts').getByRole('button', { name: label, exact: true }).click();
      await clerk.waitForSelector('.act-form');
      await fill();
      await clerk.locator('section .act-form').getByRole('button', { name: label, exact: true }).click();
      await clerk.waitForFunction((n) => document.querySelectorAll('.happened li').length > n, before);
    };
    await act('受理');
    await shows('将在');
    expect(await page.textContent('.why')).toContain('承诺的期限怎样计算');
    await act('后补材料收到', () =>
      clerk
        .getByLabel(/场所照片/)
        .last()
        .check(),
    );
    await act('作出决定');
    await act('办结');
    await shows('结果：通过');
    await shows('结果已经可以领取');
    await looksRight(page);
    await act('送达');
    await shows('结果已经送达');
    await page.getByLabel('非常满意', { exact: true }).check();
    await page.getByRole('button', { name: '提交评价' }).click();
    await shows('您的评价：非常满意');
    expect(await page.textContent('body')).not.toContain('示例餐饮有限公司');
    await looksRight(page);
    await clerk.reload();
    await clerk.getByText('评价：非常满意').first().waitFor();
    await looksRight(clerk);
    for (const one of [page, clerk]) await one.context().close();

    for (const width of [1280, 390]) {
      const kiosk = await newPage(width);
      await kiosk.goto(`${running.origin}/kiosk/progress`);
      await kiosk.fill('#number', number);
      await kiosk.fill('#code', code);
      await kiosk.click('button:has-text("查询")');
      await kiosk.waitForSelector('.kiosk-state');
      const shown = (await kiosk.textContent('main')) ?? '';
      expect(shown).toContain('药品零售许可（首次申请）');
      expect(shown).toContain(number);
      expect(shown).not.toContain('示例餐饮有限公司');
      expect(shown).not.toContain(code);
      await looksRight(kiosk);
      await kiosk.context().close();
    }
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
