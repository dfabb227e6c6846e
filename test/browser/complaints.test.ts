/** A complaint in a real browser: a resident without JavaScript, an officer who answers, the resident who reads the answer. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('a complaint', () => {
  let running: RunningApp;
  let browser: Browser;
  let resident: Page;
  let officer: Page;
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
    const plain = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', javaScriptEnabled: false };
    resident = await (await browser.newContext(plain)).newPage();
    officer = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  const choose = async (id: string, option: string) => {
    await officer.click(`#${id}`);
    await officer.locator(`.ant-select-item-option[title="${option}"]`).click();
  };
  const act = async (label: string, fill: () => Promise<void> = async () => {}) => {
    const before = await officer.locator('.happened li').count();
    await officer.locator('.complaint-acts').getByRole('button', { name: label, exact: true }).click();
    await officer.waitForSelector('.act-form');
    await fill();
    await officer.locator('.act-form').getByRole('button', { name: label, exact: true }).click();
    await officer.waitForFunction((n) => document.querySelectorAll('.happened li').length > n, before);
  };

  it('resident → officer → answer → resident', async () => {
    await resident.goto(`${running.origin}/xxgk`);
    await resident.getByRole('link', { name: '本页有错' }).click();
    expect(await resident.inputValue('#ref')).toBe('/xxgk');
    await resident.goto(`${running.origin}/complaints`);
    await resident.selectOption('#agency', 'shili-spj');
    await resident.getByRole('button', { name: '提交' }).click();
    expect(await resident.textContent('.error-summary')).toContain('没有选择反映的是什么');
    await resident.selectOption('#object', 'office');
    await resident.fill('#text', '三楼的饮水机坏了，等候的老人没有水喝。');
    await resident.getByRole('button', { name: '提交' }).click();
    await resident.waitForURL('**/complaints/receipt');
    const codes = await resident.locator('dd.code').allTextContents();
    const [number = '', code = ''] = codes;
    expect(number).toMatch(/^T2026-/);

    await officer.goto(`${running.origin}/admin/complaints?text=${number}`);
    await signInOn(officer, running, 'shili-jb');
    await officer.waitForSelector('.case-lines');
    await looksRight(officer);
    await officer.getByRole('link', { name: number }).click();
    await officer.waitForSelector('.complaint-acts');
    await looksRight(officer);
    await act('交办', () => choose('complaint-to', '示例县审批政务局 经办'));
    await act('答复', () => officer.fill('#complaint-words', '饮水机当天修好，另加了一台。'));
    await act('告知来件人');
    await act('办结');
    await officer.setViewportSize({ width: 390, height: 844 });
    await looksRight(officer);

    await resident.goto(`${running.origin}/complaints/progress`);
    await resident.fill('#number', number);
    await resident.fill('#code', code);
    await resident.getByRole('button', { name: '查询' }).click();
    await resident.waitForURL('**/complaints/case');
    expect(await resident.textContent('main')).toContain('饮水机当天修好，另加了一台。');

    await officer.goto(`${running.origin}/admin/complaints/figures`);
    await officer.waitForSelector('.figures');
    await looksRight(officer);
    await officer.goto(`${running.origin}/admin/complaints/intake`);
    await officer.waitForSelector('#intake-text');
    await looksRight(officer);
    await officer.getByRole('button', { name: '登记', exact: true }).click();
    await officer.waitForSelector('[role="alert"]');
    expect(await officer.textContent('[role="alert"]')).toContain('内容不足10个字');
  });

  it('by name, from a page with a mistake by one click; called back, done again, called back, closed', async () => {
    const scripted = { viewport: { width: 390, height: 844 }, locale: 'zh-CN' };
    const named = await (await browser.newContext(scripted)).newPage();
    await named.goto(`${running.origin}/services?agency=shili-spj&q=许可`);
    const guide = named.locator('.service-lines a').first();
    const address = (await guide.getAttribute('href'))?.split('?')[0];
    await guide.click();
    await named.getByRole('link', { name: '本页有错' }).click();
    expect(await named.inputValue('#ref')).toBe(address);
    expect(await named.inputValue('#agency')).toBe('shili-spj');
    await looksRight(named);
    await named.fill('#text', '指南上写的受理时间和大厅门口贴的不一样，应当改正。');
    await named.fill('#name', '王示例');
    await named.fill('#contact', '0731-00001234');
    await named.getByRole('button', { name: '提交' }).click();
    await named.waitForURL('**/complaints/receipt');
    await looksRight(named);
    const [number = '', code = ''] = await named.locator('dd.code').allTextContents();

    await officer.setViewportSize({ width: 1280, height: 900 });
    await officer.goto(`${running.origin}/admin/complaints?text=${number}`);
    await officer.getByRole('link', { name: number }).click();
    await officer.waitForSelector('.complaint-acts');
    expect(await officer.textContent('main')).not.toContain('王示例');
    await act('交办', () => choose('complaint-to', '示例县审批政务局 经办'));
    await act('答复', () => officer.fill('#complaint-words', '受理时间已经改正。'));
    await act('告知来件人');
    await act('回访', () => choose('complaint-result', '不满意'));
    await act('重新办理');
    await act('答复', () => officer.fill('#complaint-words', '受理时间已经改正，大厅门口的也换了。'));
    await act('告知来件人');
    await act('回访', () => choose('complaint-result', '满意'));
    await act('办结');
    await looksRight(officer);

    await named.goto(`${running.origin}/complaints/progress`);
    await named.fill('#number', number);
    await named.fill('#code', code);
    await named.getByRole('button', { name: '查询' }).click();
    await named.waitForURL('**/complaints/case');
    const told = await named.textContent('main');
    expect(told).toContain('大厅门口的也换了。');
    expect(told).toContain('已办结');
    await looksRight(named);
  });
});
