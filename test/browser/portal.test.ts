/** The public site in a real browser: accessible in every width and way of reading, usable without scripts, alone on the net. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { violationsOf } from './axe.ts';

const report = '/xxgk/reports/shili-spj/2024';
const kinds = [
  '/',
  '/xxgk',
  '/xxgk/reports',
  '/xxgk/reports?year=2001',
  '/xxgk/reports?year=2024&line=10',
  '/xxgk/apply',
  '/progress',
  '/xxgk/reports/shili-spj',
  report,
  '/xxgk/reports/xixian-spj/2024',
  `${report}/cells/applications/newlyReceived/total`,
  `${report}/cells/applications/refusedStateSecret/otherOrganization`,
  `${report}/cells/appeals/reconsideration/upheld`,
  `${report}/cells/activeDisclosure/administrativeFees/value`,
  '/sitemap',
  '/nowhere',
  '/xxgk/reports?year=x',
];

const main = ['/', '/xxgk/reports', report, `${report}/cells/applications/newlyReceived/total`, '/nowhere'];

/** The narrowest, the largest and the plainest way of reading meet every page; the ways between them the main ones. */
const settings = [
  { name: 'desktop', width: 1280, reading: '', paths: kinds },
  { name: 'phone', width: 390, reading: '', paths: main },
  { name: 'narrow phone', width: 320, reading: '', paths: kinds },
  { name: 'large type', width: 1280, reading: 'large', paths: main },
  { name: 'large type on a phone', width: 390, reading: 'large', paths: kinds },
  { name: 'high contrast', width: 1280, reading: 'contrast', paths: main },
];

describe.skipIf(!browserPresent)('the public site', () => {
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

  async function contextOf(width: number, reading: string, javaScriptEnabled = true): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN', javaScriptEnabled });
    if (reading !== '') await context.addCookies([{ name: 'reading', value: reading, url: running.url }]);
    return context;
  }

  describe.each(settings)('$name', ({ width, reading, paths }) => {
    // One page walks through all addresses of a setting: opening a browser window costs more than judging what it shows.
    let page: Page;
    const asked: string[] = [];
    const said: string[] = [];
    beforeAll(async () => {
      page = await (await contextOf(width, reading)).newPage();
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      page.on('console', (message) => said.push(message.text()));
    });
    afterAll(() => page?.context().close());

    it.each(paths)('%s', async (path) => {
      asked.length = 0;
      said.length = 0;
      await page.goto(`${running.url}${path}`);
      expect((await violationsOf(page)).map(({ text }) => text)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(new Set(asked)).toEqual(new Set([new URL(running.url).origin]));
      expect(said.filter((text) => !text.includes('the server responded with a status of 4'))).toEqual([]);
      if (reading === 'large') {
        expect(await smallText(page)).toEqual([]);
        expect(await smallTargets(page, 48)).toEqual([]);
      } else expect(await smallTargets(page, 24)).toEqual([]);
    });
  });

  it('sees a page with a fault', async () => {
    const context = await contextOf(1280, '');
    const page = await context.newPage();
    await page.goto(`${running.url}/sitemap`);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    expect((await violationsOf(page)).map(({ text }) => text).join()).toContain('image-alt');
    await context.close();
  });

  describe('without scripts', () => {
    it('from the home page to a figure and back', async () => {
      const context = await contextOf(1280, '', false);
      const page = await context.newPage();
      await page.goto(running.url);
      await page.click('.doings a:has-text("查阅年度报告")');
      await page.selectOption('#filter-agency', 'shili-spj');
      await page.click('button:has-text("筛选")');
      expect(new URL(page.url()).search).toContain('agency=shili-spj');
      await page.click('.lines a >> nth=0');
      const cell = page.locator('.form-applications tr.sum td').nth(6);
      const figure = await cell.textContent();
      await cell.locator('a').click();
      expect(await page.locator('.cell-number .figure').textContent()).toBe(figure);
      expect(await page.locator('#ledger + p').textContent()).toContain('与报告所载相同');
      await page.click('a:has-text("年年度报告的这张表")');
      expect(page.url()).toContain('#section-3');
      await context.close();
    });

    it('large type is switched on and off on the page itself', async () => {
      const context = await contextOf(390, '', false);
      const page = await context.newPage();
      await page.goto(`${running.url}/xxgk/reports?year=2024`);
      await page.click('text=大字版');
      expect(page.url()).toBe(`${running.url}/xxgk/reports?year=2024`);
      expect(await page.locator('html.large').count()).toBe(1);
      await page.click('text=标准字号');
      expect(await page.locator('html.large').count()).toBe(0);
      await context.close();
    });
  });

  it('the keyboard finds the way past the menu first, then every link in order', async () => {
    const context = await contextOf(1280, '');
    const page = await context.newPage();
    await page.goto(`${running.url}/xxgk/reports`);
    const all = await page.locator('a[href], button, select, summary, input:not([type="hidden"])').count();
    const walked: string[] = [];
    for (let i = 0; i < all; i += 1) {
      await page.keyboard.press('Tab');
      walked.push(
        await page.evaluate(() => {
          const here = document.activeElement;
          const every = [...document.querySelectorAll('a[href], button, select, summary, input:not([type="hidden"])')];
          const outline = here === null ? '' : getComputedStyle(here).outlineStyle;
          return `${here === null ? -1 : every.indexOf(here)} ${outline}`;
        }),
      );
    }
    expect(walked).toEqual(Array.from({ length: all }, (_, i) => `${i} solid`));
    expect(await page.locator('a').first().textContent()).toBe('跳到正文');
    await context.close();
  });

  it('prints the report on A4, the tables whole, nothing of the frame', async () => {
    const context = await contextOf(1280, '');
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 660, height: 900 });
    await page.goto(`${running.url}${report}`);
    for (const part of ['.site-head', '.site-foot', '.trail', '.panel', '#checks', '.form-appeals-turned']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    expect(await page.locator('.form-appeals').isVisible()).toBe(true);
    expect(await page.locator('.form-applications tr.all-zero td').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(660);
    await context.close();
  });
});

/** Text that is seen and set smaller than 24 px (W-03). */
async function smallText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || (node.textContent ?? '').trim() === '' || parent.getClientRects().length === 0) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 24) small.push(`${parent.className} ${size} ${node.textContent?.slice(0, 20)}`);
    }
    return small;
  });
}

/** Links and controls, other than links in running text, that are lower than `least` px (WCAG 2.5.8, W-03). */
async function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((height) => {
    const seen = [...document.querySelectorAll('a[href], button, select, summary')].filter(
      (target) => target.getClientRects().length > 0 && target.closest('p, .out-of-sight, .skip') === null,
    );
    return seen
      .filter((target) => target.getBoundingClientRect().height < height - 0.5)
      .map(
        (target) => `${target.className} ${target.textContent?.slice(0, 20)} ${target.getBoundingClientRect().height}`,
      );
  }, least);
}
