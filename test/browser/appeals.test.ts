/** Against a reply, in a real browser: recorded on the page of the case, carried on to an order that reopens it. */

import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('after the reply', () => {
  let running: RunningApp;
  let browser: Browser;
  let page: Page;
  let caseId: string;
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
    const { rows } = await sql<{ case_id: string }>`
      select case_id from application where agency = 'shili-spj' and outcome like 'refused%'
      and outcome <> 'refusedAdministrativeQuery' and state in ('delivered', 'archived')
      and delivered_on >= '2026-09-24' and case_id not in (select application_id from appeal) order by case_id limit 1`.execute(
      running.office.db,
    );
    caseId = rows[0]?.case_id ?? 'none';
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    page = await context.newPage();
    await page.goto(`${running.origin}/admin/applications/${caseId}`);
    await signInOn(page, running, 'shili-jb');
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  async function choose(id: string, option: string): Promise<void> {
    await page.click(`#${id}`);
    await page.locator(`.ant-select-item-option[title="${option}"]`).click();
  }

  async function record(label: string, fill: () => Promise<void> = async () => {}): Promise<void> {
    const before = await page.locator('.happened li').count();
    await page.locator('.can > .can-buttons').getByRole('button', { name: label, exact: true }).click();
    await page.waitForSelector('.act-form');
    await fill();
    await page.locator('.act-form').getByRole('button', { name: label, exact: true }).click();
    await page.waitForFunction((n) => document.querySelectorAll('.happened li').length > n, before);
  }

  it('a reconsideration, from the page of the case to an order to answer again', async () => {
    await page.getByRole('button', { name: '登记复议、诉讼' }).click();
    await page.locator('.act-form').getByRole('button', { name: '登记', exact: true }).click();
    await page.waitForSelector('.act-form [role="alert"]');
    expect(await page.textContent('.act-form [role="alert"]')).toContain('请填写');
    await looksRight(page);
    await page.fill('#filing-number', '示政复〔2026〕201号');
    await page.fill('#filing-organ', '示例县人民政府');
    await page.locator('.act-form').getByRole('button', { name: '登记', exact: true }).click();
    await page.waitForURL(/\/admin\/appeals\/[0-9a-f-]+$/);
    await page.waitForSelector('#terms');
    const path = new URL(page.url()).pathname;

    await record('登记受理（立案）', () => choose('appeal-procedure', '简易程序'));
    await record('登记收到申请书（起诉状）副本');
    expect(await page.textContent('.terms')).toContain('2026年11月30日');
    expect(await page.textContent('main')).toContain('应当先申请行政复议');
    await looksRight(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await looksRight(page);
    await page.setViewportSize({ width: 1280, height: 900 });

    await page.goto(`${running.origin}/admin/work`);
    await page.getByRole('link', { name: '行政复议 示政复〔2026〕201号' }).click();
    await page.waitForURL(`**${path}`);
    await page.waitForSelector('.can > .can-buttons');
    await record('登记答复（答辩）', () => page.fill('#appeal-document', '示审政答〔2026〕21号'));
    await record('登记复议决定、裁判', async () => {
      await choose('appeal-decision', '撤销');
      await page.fill('#appeal-document', '示政复决〔2026〕201号');
      await page.check('#appeal-again');
      await page.fill('#appeal-days', '10');
    });
    expect(await page.textContent('.case-head')).toContain('已审结');
    expect(await page.textContent('.facts')).toContain('结果纠正');
    // What was attacked is still said, although it is revoked and the case handled again since the same day.
    expect(await page.textContent('.facts')).toContain('应当先申请行政复议');
    await looksRight(page);

    await page.locator('.facts a').click();
    await page.waitForURL(`**/admin/applications/${caseId}`);
    await page.waitForFunction(() => document.querySelector('.case-head')?.textContent?.includes('办理中'));
    expect(await page.textContent('.due-day')).toContain('2026年12月7日');
  }, 120_000);

  it('the list is narrowed by its address', async () => {
    await page.goto(
      `${running.origin}/admin/appeals?block=reconsideration&text=${encodeURIComponent('复〔2026〕201')}`,
    );
    await page.waitForSelector('.case-lines tbody tr');
    expect(await page.locator('.case-lines tbody tr').count()).toBe(1);
    await looksRight(page);
    await page.goto(`${running.origin}/admin/appeals`);
    await page.waitForSelector('.case-lines tbody tr');
    await page.setViewportSize({ width: 390, height: 844 });
    await looksRight(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('the file of the case is bound for a purpose; the figures open into their cases', async () => {
    await page.goto(`${running.origin}/admin/applications/${caseId}`);
    await page.waitForSelector('#case-file-purpose');
    await choose('case-file-purpose', '整理、移交案卷');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出案卷（PDF）' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^案卷.*\.pdf$/);

    await page.goto(`${running.origin}/admin/statistics?year=2025`);
    await page.waitForSelector('.figures-table');
    await looksRight(page);
    const figure = page.getByRole('link', { name: /^本年办结，\d+件，查看申请$/ });
    const count = await figure.textContent();
    await figure.click();
    await page.getByText(`统计中这一项是${count}件`).waitFor();
    await page.waitForSelector('.case-lines tbody tr');
    await looksRight(page);
    await page.goBack();
    await page.waitForSelector('.figures-table');
    await page.setViewportSize({ width: 390, height: 844 });
    await looksRight(page);
    const [ledger] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出2025年台账（XLSX）' }).click(),
    ]);
    expect(ledger.suggestedFilename()).toBe('2025年政府信息公开申请台账.xlsx');
  }, 120_000);
});
