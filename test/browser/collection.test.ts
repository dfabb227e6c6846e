/** The superior office in a real browser: thirty files are dropped at once, three of them bad; the rest is collected, one sent back. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '#paper/report/formats';
import { readWaiting } from '#work/report/collect/read-waiting';
import { accountWith } from '../api/visitor.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { bureauName, type CollectionApp, collectionApp, soundReport } from '../support/collection.ts';
import { looksRight } from './axe.ts';

const place = '/collections/shili-zfb/2025';

describe.skipIf(!browserPresent)('collecting', () => {
  let running: CollectionApp;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    running = await collectionApp(30);
    browser = await launchBrowser();
    page = await personOn(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  async function personOn(of: Browser): Promise<Page> {
    const { cookie } = await accountWith(running, 'shili-zfb', ['superior']);
    const context = await of.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    await context.addCookies([{ name: 'gongkai', value: cookie.replace('gongkai=', ''), url: running.origin }]);
    return context.newPage();
  }

  const good = async (n: number) => ({
    name: `${n}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(await writeReport(soundReport(bureauName(n), 2025, n), 'html')),
  });
  const bad = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });

  async function looksRightOnBoth() {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await looksRight(page);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  it('drops thirty files, sees which three can not be read and why, and takes in the others', async () => {
    await page.goto(`${running.origin}/admin${place}`);
    await page.getByText('应报32个机关').waitFor();
    await looksRightOnBoth();
    const files = [
      ...(await Promise.all(Array.from({ length: 27 }, (_, i) => good(i + 1)))),
      bad('会议通知.txt', '关于召开会议的通知'),
      bad('空的.pdf', ''),
      bad('坏的.docx', 'PK\u0003\u0004 broken'),
    ];
    await page.setInputFiles('input[type=file]', files);
    await page.getByText(/^读完\d+个，共30个/).waitFor();
    await expect.poll(() => waiting(), { timeout: 60_000 }).toBe(28);
    await readWaiting(running.office, new AbortController().signal);
    await page.getByText('读完30个，共30个，不能读取3个。').waitFor();
    expect(await page.locator('tr', { hasText: '空的.pdf' }).textContent()).toContain('空的');
    await looksRightOnBoth();
    await page.getByRole('button', { name: '收取读出的27份' }).click();
    await page.getByText('收取了27份。').waitFor();
    expect(await page.locator('section[aria-labelledby=lines] tr', { hasText: '示例县第7局' }).textContent()).toContain(
      '已收取，待审核',
    );
  });

  async function waiting() {
    const rows = running.office.db.selectFrom('collected_file').select(['state']).execute();
    const of = (state: string, all: readonly { state: string }[]) => all.filter((row) => row.state === state).length;
    const all = await rows;
    return of('waiting', all) + (all.length === 30 ? 0 : 1000);
  }

  it('sends one back with what is to be mended, and another person accepts the next', async () => {
    await page.goto(`${running.origin}/admin${place}/reports/shili-d7`);
    await page.getByRole('button', { name: '退回更正' }).click();
    await page.fill('#return-note', '请核对现行有效件数');
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByText('下载退回通知').waitFor();
    await looksRightOnBoth();
    const chief = await personOn(browser);
    await chief.goto(`${running.origin}/admin${place}/reports/shili-d8`);
    await chief.getByRole('button', { name: '接收' }).click();
    await chief.getByRole('button', { name: '接收', exact: true }).click();
    await chief.getByText('已接收').waitFor();
  });

  it('opens a figure of the sum into its members, and sets the agencies beside each other', async () => {
    await page.goto(`${running.origin}/admin${place}/rollup`);
    await page.getByText('已接收的计入汇总：1个机关').waitFor();
    await looksRightOnBoth();
    await page.getByRole('link', { name: '一、本年新收政府信息公开申请数量，总计：8，查看各机关的数字' }).click();
    await page.getByText('汇总为8，由下列1个机关的数字相加而成。').waitFor();
    await looksRightOnBoth();
    await page.goto(`${running.origin}/admin${place}/comparison`);
    await page.getByRole('heading', { name: '比较时请注意' }).waitFor();
    await looksRightOnBoth();
  });
});
