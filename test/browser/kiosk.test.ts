/** The machines of the hall: used by touch, wiped when nobody is there, nothing typed left anywhere. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';

const typedNumber = '2026-98765';

describe.skipIf(!browserPresent)('a machine of the hall', () => {
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

  const contextOf = (javaScriptEnabled = true, width = 1280) =>
    browser.newContext({ viewport: { width, height: 1000 }, locale: 'zh-CN', hasTouch: true, javaScriptEnabled });
  const press = async (page: Page, keys: string) => {
    for (const key of keys) await page.tap(`[data-key="${key}"]`);
  };
  const leftIn = async (context: BrowserContext, page: Page) => ({
    cookies: (await context.cookies()).length,
    stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
    typed: await page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value).join('')),
  });

  it('finds a guide by the first letters, shows it large with its code for the phone; every page is accessible', async () => {
    for (const width of [1280, 390]) {
      const context = await contextOf(true, width);
      const page = await context.newPage();
      await page.goto(`${running.origin}/kiosk`);
      await looksRight(page);
      for (const tile of ['一件事', '查进度', '申请公开', '投诉建议', '部门和窗口', '办事指南']) {
        await page.tap(`.kiosk-tiles a:has-text("${tile}")`);
        await page.waitForSelector(`h1:has-text("${tile}")`);
        await looksRight(page);
        if (tile !== '办事指南') await page.tap('.kiosk-head a:has-text("首页")');
      }
      await press(page, 'spjyxk');
      await page.tap('button:has-text("查找")');
      await page.waitForSelector('.kiosk-lines a:has-text("食品经营许可")');
      expect(new URL(page.url()).search).toBe('');
      await page.locator('.kiosk-lines a').first().tap();
      await page.waitForSelector('h1:has-text("食品经营许可")');
      expect(
        await page.evaluate(() => document.querySelector<HTMLImageElement>('.kiosk-qr img')?.naturalWidth),
      ).toBeGreaterThan(0);
      expect(await page.textContent('main')).toContain('申请材料');
      await looksRight(page);
      await context.close();
    }
  });

  it('asks whether somebody is there, then wipes what was typed and goes back; the back button shows nothing typed', async () => {
    const context = await contextOf();
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${running.origin}/kiosk`);
    await page.tap('.kiosk-tiles a:has-text("查进度")');
    await page.waitForSelector('h1:has-text("查进度")');
    await press(page, typedNumber);
    await page.locator('#code').tap();
    await press(page, 'abcd1234');
    expect(await page.inputValue('#number')).toBe(typedNumber);
    expect(await page.inputValue('#code')).toBe('ABCD1234');

    await page.clock.runFor(50_000);
    await page.waitForSelector('dialog[open] >> text=还在使用吗');
    await page.tap('text=继续使用');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.inputValue('#number')).toBe(typedNumber);

    await page.clock.runFor(61_000);
    await page.waitForSelector('h1:has-text("请点要办的事")');
    expect(await leftIn(context, page)).toEqual({ cookies: 0, stored: 0, typed: '' });
    await page.goBack();
    expect(await leftIn(context, page)).toEqual({ cookies: 0, stored: 0, typed: '' });
    expect(await page.content()).not.toContain(typedNumber);
    await context.close();
  });

  it('a wrong number is answered without what was typed; its answer is not behind the back button', async () => {
    const context = await contextOf();
    const page = await context.newPage();
    await page.goto(`${running.origin}/kiosk/progress`);
    await press(page, typedNumber);
    await page.tap('button:has-text("查询")');
    await page.waitForSelector('[role=alert]');
    expect(await page.content()).not.toContain(typedNumber);
    await page.tap('.kiosk-head a:has-text("首页")');
    await page.waitForSelector('h1:has-text("请点要办的事")');
    await page.goBack();
    await page.waitForSelector('h1');
    expect(await page.content()).not.toContain(typedNumber);
    expect(await leftIn(context, page)).toEqual({ cookies: 0, stored: 0, typed: '' });
    await context.close();
  });

  it('without scripts the guides are browsed as well, and the page itself goes back after the time', async () => {
    const context = await contextOf(false);
    const page = await context.newPage();
    const answer = await page.goto(`${running.origin}/kiosk/services`);
    expect(answer?.headers()['cache-control']).toBe('no-store');
    expect(await answer?.text()).toContain('<noscript><meta http-equiv="refresh" content="60; url=/kiosk"></noscript>');
    await page.locator('.kiosk-doors a').first().tap();
    await page.locator('.kiosk-lines a').first().tap();
    expect(await page.textContent('main')).toContain('办理流程');
    expect(await page.locator('.kiosk-keys').count()).toBe(0);
    await context.close();
  });
});
