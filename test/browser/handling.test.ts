/** What officers do with cases between receipt and reply, in a real browser: taking over, searches, splitting, merging, fees, the month. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountWith, type Staff } from '../api/visitor.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { type LetterDesk, letterDesk } from '../support/letter-desk.ts';
import { pdf, shown } from '../support/planted.ts';
import { looksRight } from './axe.ts';

const today = '2026-11-23';

describe.skipIf(!browserPresent)('handling', () => {
  let running: RunningApp;
  let desk: LetterDesk;
  let colleague: Staff;
  let browser: Browser;
  const windows = new Map<string, Page>();
  beforeAll(async () => {
    running = await startApp();
    desk = await letterDesk(running, 'shili-spj', today);
    colleague = await accountWith(running, 'shili-spj', ['officer']);
    await named(desk.clerk, '王承办');
    await named(colleague, '李档案');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  async function named({ accountId }: Staff, name: string): Promise<void> {
    await running.office.db.updateTable('account').set({ name }).where('id', '=', accountId).execute();
  }

  /** This person's window at that address of the back office. */
  async function at({ cookie }: Staff, path: string): Promise<Page> {
    let page = windows.get(cookie);
    if (page === undefined) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
      await context.addCookies([{ name: 'gongkai', value: cookie.replace('gongkai=', ''), url: running.origin }]);
      page = await context.newPage();
      windows.set(cookie, page);
    }
    await page.goto(`${running.origin}/admin${path}`);
    return page;
  }

  async function looksRightOnBoth(page: Page): Promise<void> {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await looksRight(page);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const button = (page: Page, name: string) => section(page, '现在可以办理').getByRole('button', { name, exact: true });

  async function option(page: Page, words: string | RegExp): Promise<void> {
    await page.locator('.ant-select-item-option:visible').filter({ hasText: words }).click();
  }

  it('an officer takes a case, and hands it over with a word for the next', async () => {
    const caseId = await desk.received();
    const page = await at(desk.clerk, `/applications/${caseId}`);
    await section(page, '承办').getByRole('button', { name: '我来办' }).click();
    await section(page, '承办').getByText('王承办（本人）').waitFor();
    await button(page, '移交承办').click();
    const form = page.getByRole('form', { name: '移交承办' });
    await form.getByLabel('承办人').click();
    await option(page, /李档案/);
    await form.getByLabel(/交接说明/).fill('已经电话联系过申请人。');
    await looksRightOnBoth(page);
    await form.getByRole('button', { name: '移交承办' }).click();
    await section(page, '承办').getByText('已经电话联系过申请人。').waitFor();
    const next = await at(colleague, `/applications/${caseId}`);
    await section(next, '承办').getByText('李档案（本人）').waitFor();
    await next.getByText('已经电话联系过申请人。').waitFor();
    expect(await next.getByRole('region', { name: '承办', exact: true }).getByRole('button').count()).toBe(0);
  });

  it('a division is asked to search, answers with the record, and the letter that asks it is filled from the question', async () => {
    const caseId = await desk.received();
    const page = await at(desk.clerk, `/applications/${caseId}`);
    await section(page, '检索').getByRole('button', { name: '请科室检索' }).click();
    const form = page.getByRole('form', { name: '请科室检索' });
    await form.getByRole('button', { name: '请科室检索' }).click();
    await form.getByRole('alert').waitFor();
    await looksRightOnBoth(page);
    await form.getByLabel('科室').fill('综合档案室');
    await form.getByLabel('由谁答复').click();
    await option(page, /李档案/);
    await form.getByLabel('答复的期限').fill('2026-11-30');
    await form.getByLabel('需要检索的内容').fill('2025年度行政审批事项目录的印发文件');
    await form.getByRole('button', { name: '请科室检索' }).click();
    await section(page, '检索').getByText('综合档案室，李档案答复').waitFor();
    await looksRightOnBoth(page);

    // What was done opens its letter, with the words of the question in it.
    await section(page, '还要发出的文书').getByRole('button', { name: '起草政府信息公开申请协办函' }).click();
    await page.locator('.letter-sheet').getByText('2025年度行政审批事项目录的印发文件').first().waitFor();
    expect(await page.getByLabel('主送').inputValue()).toBe('综合档案室');
    await looksRightOnBoth(page);

    const asked = await at(colleague, `/applications/${caseId}`);
    await section(asked, '检索').getByRole('button', { name: '答复检索' }).click();
    const answer = asked.getByRole('form', { name: '答复检索' });
    expect(await answer.getByLabel('检索人').inputValue()).toBe('李档案');
    await answer.getByLabel('检索的地点或者系统').fill('综合档案室2025年卷宗');
    await answer.getByLabel('关键词').fill('事项目录');
    await answer.getByLabel('检索结果').fill('2025年卷宗中没有这份文件。');
    await looksRightOnBoth(asked);
    await answer.getByRole('button', { name: '答复检索' }).click();
    await section(asked, '检索').getByText('没有查到：2025年卷宗中没有这份文件。').waitFor();
    await at(desk.clerk, `/applications/${caseId}`);
    await section(page, '检索').getByText('（李档案检索综合档案室2025年卷宗，关键词“事项目录”）').waitFor();
    // Answered, there is nothing left for the letter to ask.
    await page.getByRole('region', { name: '还要发出的文书' }).waitFor({ state: 'detached' });
  });

  it('two matters in one are split, each with its number; the same again is merged into the first', async () => {
    const caseId = await desk.received({ identityKind: 'passport', identity: 'S-1' });
    const page = await at(desk.clerk, `/applications/${caseId}`);
    await section(page, '登记').getByRole('button', { name: '一事一申请拆分' }).click();
    const form = page.getByRole('form', { name: '拆分' });
    await form.getByLabel('第1件申请的内容').fill('城东学校施工合同');
    await form.getByRole('button', { name: '拆分', exact: true }).click();
    await form.getByText(/第2件没有填写内容/).waitFor();
    await looksRightOnBoth(page);
    await form.getByLabel('第2件申请的内容').fill('河堤加固验收报告');
    await form.getByRole('button', { name: '拆分', exact: true }).click();
    const parts = section(page, '登记').getByText(/拆分为/);
    await parts.nth(1).waitFor();
    expect(await page.locator('.case-head').textContent()).toContain('不计数');
    await looksRightOnBoth(page);
    await parts.first().getByRole('link').click();
    await section(page, '登记')
      .getByText(/拆分自/)
      .waitFor();
    await section(page, '申请内容').getByText('城东学校施工合同').waitFor();

    // The applicant, on a phone, sees both parts and opens one.
    const context = await browser.newContext({ viewport: { width: 390, height: 900 }, locale: 'zh-CN' });
    const value = (await desk.openedBy(caseId)).replace('case=', '');
    await context.addCookies([{ name: 'case', value, url: running.origin }]);
    const phone = await context.newPage();
    await phone.goto(`${running.origin}/progress/case`);
    await phone.getByRole('heading', { name: '分成的各件' }).waitFor();
    await looksRight(phone);
    await phone
      .getByRole('button', { name: /^查看申请/ })
      .first()
      .click();
    await phone.getByText('将在2026年12月21日').waitFor();
    await looksRight(phone);
    await context.close();

    const first = await desk.received({ identityKind: 'passport', identity: 'S-2', description: '校车采购合同' });
    const again = await desk.received({ identityKind: 'passport', identity: 'S-2', description: '校车采购合同全文' });
    const { number } = (await desk.clerk.get(`/api/applications/${first}`)).json();
    await at(desk.clerk, `/applications/${again}`);
    await section(page, '同一申请人的其他申请')
      .getByRole('button', { name: `对照后并入${number}` })
      .click();
    const merging = page.getByRole('form', { name: `并入${number}` });
    await merging.getByText('内容相近，相同的部分约占83%').waitFor();
    await looksRightOnBoth(page);
    await merging.getByRole('button', { name: `并入${number}` }).click();
    await merging.getByText('写明为什么是同一信息；不是同一信息的').waitFor();
    await merging.getByLabel('为什么是同一信息').fill('两次要的是同一份合同');
    await merging.getByRole('button', { name: `并入${number}` }).click();
    await section(page, '登记').getByText('认定为同一信息的理由：两次要的是同一份合同').waitFor();
    await page.getByRole('link', { name: number }).first().click();
    await section(page, '登记').getByText('已经并入本件，不另计件。').waitFor();
    await looksRightOnBoth(page);
  });

  it('a fee is quoted by both tariffs, its notice drafted and signed, received, and paid', async () => {
    const caseId = await desk.received();
    const page = await at(desk.clerk, `/applications/${caseId}`);
    await button(page, '发出收费通知').click();
    const form = page.getByRole('form', { name: '发出收费通知' });
    await form.getByLabel('答复的页数').fill('250');
    await form.getByText('共250页，4700元。').waitFor();
    await form
      .getByRole('region', { name: '按件计收' })
      .getByText(/没有登记证件号码/)
      .waitFor();
    await looksRightOnBoth(page);
    await form.getByRole('button', { name: '选按量计收，4700元' }).click();
    await form.getByRole('button', { name: '起草收费通知书' }).click();
    await page
      .locator('.letter-sheet')
      .getByText(/数额为4700元/)
      .waitFor();
    await looksRightOnBoth(page);
    const decision = page.getByLabel('决定的内容', { exact: true });
    await decision.fill(
      (await decision.inputValue()).replace(/〖填写：缴纳方式〗/, '到政务大厅三楼302室开具缴款书后缴入国库'),
    );
    await page.getByLabel('联系方式', { exact: true }).fill('政务公开股张同志，0376-1234567，示例县政务大厅三楼302室');
    await page.getByText('该写的都写了').waitFor();
    await page.getByRole('button', { name: /^保\s?存$/ }).click();
    await page.getByText('第2稿，', { exact: false }).first().waitFor();
    const letter = new URL(page.url()).pathname.replace('/admin', '');
    const signer = await at(desk.head, letter);
    await signer.getByRole('button', { name: /^签\s?发$/ }).click();
    await signer.getByText(/公开费〔2026〕1号，.*签发/).waitFor();

    await at(desk.clerk, `/applications/${caseId}`);
    await page
      .locator('.happened')
      .getByText(/发出收费通知（.*公开费〔2026〕1号）：按量计收4700元（250页）/)
      .waitFor();
    // Nothing is paid, nor abandoned, before the applicant has the notice.
    await button(page, '登记收到收费通知').waitFor();
    expect(await button(page, '逾期未缴费，不再处理').count()).toBe(0);
    await button(page, '登记收到收费通知').click();
    await page
      .getByRole('form', { name: '登记收到收费通知' })
      .getByRole('button', { name: '登记收到收费通知' })
      .click();
    await page
      .locator('.happened')
      .getByText(/申请人收到收费通知/)
      .waitFor();
    await looksRightOnBoth(page);
    await button(page, '登记缴费').click();
    const pay = page.getByRole('form', { name: '登记缴费' });
    await pay.getByLabel('缴纳金额（元）').fill('4700');
    await pay.getByRole('button', { name: '登记缴费' }).click();
    await page
      .locator('.happened')
      .getByText(/缴纳信息处理费4700元/)
      .waitFor();
    expect(await page.locator('.due-day').textContent()).toContain('2026年12月21日');
  });

  it('a place of a page is covered with the mouse, and the new file has it no more', async () => {
    const caseId = await desk.received();
    const file = await desk.attached(caseId, '名单.pdf', pdf({ content: shown('Zhang San, Chengdong Street 12') }));
    const page = await at(desk.clerk, `/files/${file}`);
    await page.getByRole('button', { name: '打开页面，画出遮盖的地方' }).click();
    const sheet = page.locator('.marked-page');
    await sheet.locator('img').waitFor();
    await page.waitForFunction(() => (document.querySelector('.marked-page img') as HTMLImageElement).naturalWidth > 0);
    const box = await sheet.boundingBox();
    if (box === null) throw new Error('no page');
    const over = (x: number, y: number) => sheet.hover({ position: { x: box.width * x, y: box.height * y } });
    // A slip of the hand draws nothing.
    await over(0.5, 0.05);
    await page.mouse.down();
    await page.mouse.up();
    await page.getByText('已画0处').waitFor();
    await over(0.02, 0.01);
    await page.mouse.down();
    await over(0.5, 0.1);
    await over(0.97, 0.2);
    await page.mouse.up();
    await page.getByText('已画1处').waitFor();
    expect(await page.locator('.mark-list').textContent()).toMatch(/宽9\d(\.\d+)?%/);
    await looksRight(page);
    await page.getByRole('button', { name: '生成遮盖后的文件' }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(file));
    const made = page.url().split('/').at(-1) ?? '';
    const bytes = (await desk.clerk.get(`/api/files/${made}/content`)).rawPayload;
    expect(bytes.toString('latin1')).not.toContain('Chengdong');
  });

  it('the month shows what is due, a day opens its cases, and a phone lists the days', async () => {
    const caseId = await desk.received();
    await desk.act(desk.head, caseId, { act: 'assign', account: desk.clerk.accountId });
    const { number } = (await desk.clerk.get(`/api/applications/${caseId}`)).json();
    const page = await at(desk.clerk, '/work/month?month=2026-12');
    const grid = page.locator('table.month');
    await grid.getByRole('link', { name: /2026年12月21日.*件到期/ }).click();
    await page.waitForURL(/day=2026-12-21/);
    await page
      .locator('main')
      .getByRole('link', { name: new RegExp(number) })
      .last()
      .waitFor();
    await looksRight(page);
    await page.setViewportSize({ width: 390, height: 900 });
    await page
      .locator('.month-list')
      .getByRole('link', { name: new RegExp(number) })
      .waitFor();
    await looksRight(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await grid
      .getByRole('link', { name: new RegExp(number) })
      .first()
      .waitFor();
    await page.goto(`${running.origin}/admin/work/month?month=2027-06`);
    await grid.waitFor();
    await looksRightOnBoth(page);
  });
});
