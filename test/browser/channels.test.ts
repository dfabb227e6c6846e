/** Channels in a real browser: a resident subscribes without JavaScript and confirms from the mail; an issue of the gazette is compiled, issued by another and read. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mail, openMail } from '#outside/mail/mail';
import { mailChannel } from '#store/subscription/mailing';
import { deliver } from '#work/outbox/deliver';
import { mailToSubscriber } from '#work/subscription/carry';
import { buildApp } from '../../build/serve.js';
import { demoOffice, type RunningApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { testSettings } from '../support/settings.ts';
import { type MailServer, startMailServer } from '../support/smtp.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('channels', () => {
  let running: RunningApp;
  let server: MailServer;
  let mail: Mail;
  let browser: Browser;
  let resident: Page;
  /** Looks with scripts at what the resident sees without. */
  let reader: Page;
  beforeAll(async () => {
    server = await startMailServer();
    mail = openMail(server.url, 'gongkai@example.gov.cn');
    const demo = await demoOffice();
    const app = await buildApp(demo.office, testSettings({ SMTP_URL: server.url }));
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    running = { ...demo, app, origin, url: origin, stop: () => app.close().then(demo.close) };
    browser = await launchBrowser();
    const plain = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', javaScriptEnabled: false };
    resident = await (await browser.newContext(plain)).newPage();
    reader = await (await browser.newContext({ ...plain, javaScriptEnabled: true })).newPage();
    await reader.goto(origin);
    for (const page of [resident, reader]) page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await browser?.close();
    mail?.close();
    await server?.close();
    await running?.stop();
  });
  /** The page as it stands, looked at by axe in a browser with scripts: links of mails change nothing by being opened. */
  const readable = async () => {
    await reader.setContent(await resident.content());
    await looksRight(reader);
  };
  const person = async (path: string, login: string) => {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    ).newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${running.origin}/admin${path}`);
    await signInOn(page, running, login);
    return page;
  };

  it('a resident subscribes, confirms by the button, and ends it', async () => {
    const { office, origin } = running;
    await resident.goto(`${origin}/xxgk/publications?item=5`);
    await resident.getByRole('link', { name: '用邮件订阅' }).click();
    expect(await resident.isChecked('#items-5')).toBe(true);
    await readable();
    await resident.fill('#email', '不是邮箱');
    await resident.getByRole('button', { name: '发送确认邮件' }).click();
    expect(await resident.textContent('.error-summary')).toContain('电子邮箱的格式不完整');
    expect(await resident.isChecked('#items-5')).toBe(true);
    await readable();
    await resident.fill('#email', 'li@example.com');
    await resident.getByRole('button', { name: '发送确认邮件' }).click();
    await resident.waitForURL('**/subscribe/asked');
    await readable();
    await deliver(office, mailChannel, mailToSubscriber(office, mail, origin), new AbortController().signal);
    const text = server.arrived[0]?.text ?? '';
    const link = (use: string) => new RegExp(`${origin}/subscribe/${use}/\\S+`).exec(text)?.[0] ?? '';
    await resident.goto(link('confirm'));
    await readable();
    await resident.getByRole('button', { name: '确认订阅' }).click();
    expect(await resident.textContent('h1')).toBe('已经订阅');
    await resident.goto(link('stop'));
    await readable();
    await resident.getByRole('button', { name: '退订' }).click();
    expect(await resident.textContent('h1')).toBe('已经退订');
  });

  it('an officer compiles an issue, another person issues it, everybody reads it', async () => {
    const officer = await person('/gazette', 'shili-jb');
    await officer.waitForSelector('.case-lines');
    await looksRight(officer);
    await officer.fill('#gazette-from', '2026-01-01');
    await officer.fill('#gazette-to', '2026-06-30');
    await officer.getByRole('button', { name: '开始编排' }).click();
    await officer.waitForSelector('.gazette-choices');
    await officer.getByRole('checkbox').first().click();
    await officer.getByRole('checkbox').first().click();
    const names = await officer.locator('.gazette-contents li').allTextContents();
    expect(names).toHaveLength(2);
    await officer.getByRole('button', { name: '下移' }).first().click();
    await officer.getByRole('button', { name: '保存目录' }).click();
    await officer.getByText('已保存').waitFor();
    await looksRight(officer);
    await officer.setViewportSize({ width: 390, height: 844 });
    await looksRight(officer);
    await officer.getByRole('button', { name: /送\s?审/ }).click();
    await officer.getByText('已经送审').waitFor();
    const issue = new URL(officer.url()).pathname.replace('/admin', '');

    const signer = await person(issue, 'shili-zs');
    await signer.getByRole('button', { name: '审核通过，印发' }).click();
    await signer
      .locator('.ant-modal-confirm')
      .getByRole('button', { name: /印\s?发/ })
      .click();
    await signer.getByRole('heading', { name: /^2026年第\d+期$/ }).waitFor();
    await looksRight(signer);
    const name = await signer.textContent('h1');

    await resident.goto(`${running.origin}/xxgk/gazette`);
    expect(await resident.locator('h2', { hasText: name ?? '' }).count()).toBe(1);
    await readable();
    const download = resident.waitForEvent('download');
    await resident.getByRole('link', { name: `下载${name}（PDF）` }).click();
    expect((await download).suggestedFilename()).toContain('.pdf');
  });

  it('a script is cut and its airing recorded; the page for enterprises is narrowed', async () => {
    const officer = await person('/publications?text=高效办成', 'shili-jb');
    await officer.getByRole('link', { name: /高效办成一件事年度重点/ }).click();
    await officer.getByText('制作播出稿').click();
    await officer.getByRole('checkbox').last().click();
    await looksRight(officer);
    await officer.getByRole('button', { name: '生成播出稿' }).click();
    await officer.getByText('登记播出', { exact: true }).first().click();
    await officer.getByLabel('播出单位').fill('示例县广播电视台');
    await officer.getByLabel('播出日期').fill('2026-11-20');
    await officer.getByLabel('回执').fill('播出单9号');
    await officer.getByRole('button', { name: '登记播出' }).click();
    await officer.getByText('在示例县广播电视台播出，回执：播出单9号').waitFor();

    await resident.goto(`${running.origin}/qy`);
    await readable();
    await resident.selectOption('#enterprise-kind', 'policy');
    await resident.getByRole('button', { name: '查找' }).click();
    expect(await resident.locator('.lines li').count()).toBeGreaterThan(1);
  });
});
