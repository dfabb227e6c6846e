/** A case at the desk in a real browser: taken in, registered, assigned, drafted, reviewed and signed by three people, delivered. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountWith } from '../api/visitor.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { inventedNotice } from '../support/invented-notice.ts';
import { typedApplicant } from '../support/typed-applicant.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('a case at the desk', () => {
  let running: RunningApp;
  let browser: Browser;
  const people = new Map<string, Page>();
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  async function as(login: string, path: string, width = 1280): Promise<Page> {
    const known = people.get(login);
    if (known !== undefined) {
      await known.goto(`${running.origin}${path}`);
      return known;
    }
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${running.origin}${path}`);
    await signInOn(page, running, login);
    people.set(login, page);
    return page;
  }

  async function act(page: Page, label: string, fill: (page: Page) => Promise<void> = async () => {}): Promise<void> {
    await page.waitForSelector('.can > .can-buttons');
    const before = await page.locator('.happened li').count();
    await page.locator('.can > .can-buttons').getByRole('button', { name: label, exact: true }).click();
    await page.waitForSelector('.act-form');
    await fill(page);
    await page.locator('.act-form').getByRole('button', { name: label, exact: true }).click();
    await page.waitForFunction((n) => document.querySelectorAll('.happened li').length > n, before);
  }

  async function choose(page: Page, id: string, option: string): Promise<void> {
    await page.click(`#${id}`);
    await page.locator(`.ant-select-item-option[title="${option}"]`).click();
  }

  it('from the counter to the delivered reply', async () => {
    const clerk = await as('shili-jb', '/admin/intake');
    await clerk.waitForSelector('#description');
    await clerk.getByRole('button', { name: '登记', exact: true }).click();
    await clerk.waitForSelector('.field-error');
    await looksRight(clerk);
    await clerk.fill('#name', '𠮷䶮㛃');
    await clerk.fill('#telephone', '0376-1234567');
    // A fault stands at its own field only, by the field's Chinese name.
    await clerk.fill('#description', '长'.repeat(5001));
    await clerk.getByRole('button', { name: '登记', exact: true }).click();
    await clerk.waitForFunction(() => document.querySelector('.field-error')?.textContent?.includes('超过了'));
    expect(await clerk.locator('.field-error').allTextContents()).toEqual([
      '“所需政府信息的内容描述”超过了5000个字。请缩短后重新提交。',
    ]);
    await clerk.fill('#description', '2025年度行政审批事项目录');
    await clerk.getByRole('button', { name: '登记', exact: true }).click();
    await clerk.waitForURL(/\/admin\/applications\/[0-9a-f-]+$/);
    const path = new URL(clerk.url()).pathname;

    // Before anything is done nothing is red, and no reason is promised that is not there.
    await clerk.waitForSelector('.can > .can-buttons');
    await clerk.waitForLoadState('networkidle');
    expect(await clerk.locator('[role="alert"]').allTextContents()).toEqual([]);
    // Handed over, it is received: the due day stands at once.
    expect(await clerk.textContent('.due-day')).toContain('2026年12月21日');
    await clerk.getByRole('button', { name: '我来办' }).click();
    await clerk.waitForSelector('text=（本人）');

    // The applicant stays veiled until the clerk says what the whole is needed for.
    expect(await clerk.textContent('#content ~ .facts')).toContain('𠮷＊＊');
    await clerk.getByRole('button', { name: '查看完整信息' }).click();
    await clerk.waitForSelector('#reveal-blank');
    await choose(clerk, 'reveal-purpose', '制作文书');
    await clerk.getByRole('button', { name: '查看完整信息' }).click();
    await clerk.waitForFunction(() => document.querySelector('#content ~ .facts')?.textContent?.includes('𠮷䶮㛃'));
    await looksRight(clerk);

    await clerk.setInputFiles('#file-choose', {
      name: '说明.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('这不是PDF'),
    });
    await clerk.waitForSelector('.sending [role="alert"]');
    expect(await clerk.textContent('.sending [role="alert"]')).toContain('内容却是纯文本');
    await clerk.setInputFiles('#file-choose', {
      name: '说明.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('申请人口头说明'),
    });
    const [download] = await Promise.all([clerk.waitForEvent('download'), clerk.click('.file-lines a')]);
    expect(download.suggestedFilename()).toBe('说明.txt');
    await looksRight(clerk);

    // What the law does not allow is said with its article, and what was typed stays.
    await clerk.locator('.can > .can-buttons').getByRole('button', { name: '一次性告知补正', exact: true }).click();
    await clerk.locator('.act-form').getByRole('button', { name: '一次性告知补正', exact: true }).click();
    await clerk.waitForSelector('.act-form [role="alert"]');
    expect(await clerk.textContent('.act-form [role="alert"]')).toContain('第三十条');
    await looksRight(clerk);
    await clerk.getByRole('button', { name: '不办了' }).click();
    // The reply is begun from its template and says what it still lacks; a draft that is not wanted is dropped.
    await clerk.waitForSelector('#letter-kind');
    await choose(clerk, 'letter-kind', '答复');
    await choose(clerk, 'letter-outcome', '（一）予以公开');
    await clerk.locator('.letter-begin').getByRole('button', { name: '起草' }).click();
    await clerk.waitForSelector('.letter-sheet');
    expect(await clerk.textContent('.letter-sheet')).toContain('2025年度行政审批事项目录');
    expect(await clerk.textContent('.letter-faults')).toContain('不完整');
    await looksRight(clerk);
    await clerk.getByRole('button', { name: '删去拟稿' }).click();
    await clerk.waitForSelector('.can');
    await act(clerk, '送审', async (page) => {
      await choose(page, 'act-outcome', '（一）予以公开');
      expect(await page.inputValue('#act-articles')).toContain('第三十六条');
    });
    expect(await clerk.textContent('#drafted + dl')).toContain('（一）予以公开');
    await looksRight(clerk);

    const reviewer = await as('shili-fz', path);
    await act(reviewer, '法制审核通过', async (page) => {
      for (const box of await page.locator('.act-form .ant-checkbox-input').all()) await box.check();
    });
    const signer = await as('shili-zs', path, 390);
    await signer.waitForSelector('.can');
    await looksRight(signer);
    expect(await signer.textContent('#drafted + dl')).toContain('（一）予以公开');
    await act(signer, '签发答复');
    expect(await signer.textContent('.happened')).toContain('示审政公开告〔2026〕');

    await clerk.reload();
    await act(clerk, '登记送达', async (page) => {
      await choose(page, 'act-by', '当面领取');
      await page.fill('#act-proof', '签收单');
    });
    expect(await clerk.textContent('.case-head')).toContain('已送达');
  }, 120_000);

  it('the calendar and the help say what they hold', async () => {
    const head = await as('shili', '/admin/calendar');
    await head.waitForSelector('.case-lines tbody tr');
    expect(await head.textContent('main')).toContain('2026年');
    // An agency below sees the calendar and who keeps it.
    expect(await head.textContent('main')).toContain('由示例县人民政府办公室（示例）的公开办负责人或者领导录入');
    expect(await head.getByRole('button', { name: /录入/ }).count()).toBe(0);
    await looksRight(head);
    await head.goto(`${running.origin}/admin/help`);
    await head.fill('#help-word', '没有的词');
    await head.waitForFunction(() => document.querySelector('.help [role="status"]')?.textContent?.includes('没有'));
    await looksRight(head);
  });

  it('a holiday notice is entered at the top: beforehand it says which due days move and who will be told', async () => {
    const clerk = await accountWith(running, 'shili-zfb', ['officer', 'head']);
    const on = running.office.today();
    const taken = await clerk.post('/api/agencies/shili-zfb/applications', {
      ...typedApplicant,
      ...{ channel: 'counter', on, email: 'someone@example.org' },
    });
    const { caseId, number } = taken.json();
    for (const act of [
      { act: 'assign', to: '承办一组' },
      { act: 'extend', workingDays: 20, reason: '案卷较多' },
    ]) {
      expect((await clerk.post(`/api/applications/${caseId}/acts`, { on, ...act })).statusCode).toBe(204);
    }
    const keeper = await as('shili-zfb-fz', '/admin/calendar');
    await keeper.getByRole('button', { name: '录入2027年的放假通知' }).click();
    await keeper.getByRole('button', { name: '看看会影响哪些申请' }).click();
    await keeper.waitForSelector('[role="alert"]');
    await keeper.fill('#notice-number', inventedNotice.number);
    await keeper.fill('#notice-issued', inventedNotice.issued);
    for (const { holidays, from, through } of inventedNotice.arrangements) {
      await keeper.fill(`[id="${holidays[0]}-from"]`, from);
      await keeper.fill(`[id="${holidays[0]}-through"]`, through);
    }
    await keeper.getByRole('button', { name: '看看会影响哪些申请' }).click();
    const line = keeper.getByRole('row', { name: new RegExp(number) });
    await line.waitFor();
    expect(await line.textContent()).toMatch(/2027-01-19 → 2027-01-20.*发电子邮件$/);
    expect(await keeper.textContent('.effect')).toMatch(/其他机关.*示例县行政审批和政务信息管理局（示例）\d+件\d+件/);
    await looksRight(keeper);
    await keeper.setViewportSize({ width: 390, height: 844 });
    await looksRight(keeper);
    await keeper.setViewportSize({ width: 1280, height: 900 });
    await keeper.getByRole('button', { name: '确认录入' }).click();
    await keeper.getByText(/本机关1件、其他机关\d+件申请的期限已经改变/).waitFor();
    await looksRight(keeper);
  });
});
