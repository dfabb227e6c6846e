/** A person's own account in a real browser: sessions, password, second factor; and the first use of an empty installation. */

import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAt } from '#store/account/totp';
import { newBootstrapToken } from '#work/account/bootstrap';
import { buildApp } from '../../build/serve.js';
import { accountWith, sessionCookie } from '../api/visitor.ts';
import { freshCode, officeOn, type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { grantedReply } from '../support/draft.ts';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';
import { testSettings } from '../support/settings.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('the own account', () => {
  let running: RunningApp;
  let empty: TestDatabase;
  let fresh: FastifyInstance;
  let browser: Browser;
  beforeAll(async () => {
    running = await startApp();
    empty = await migratedDatabase();
    fresh = await buildApp(officeOn(empty.db), testSettings());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await fresh?.close();
    await empty?.close();
    await running?.stop();
  });

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    return context.newPage();
  }

  async function looksRightAtBothWidths(page: Page): Promise<void> {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await looksRight(page);
    }
  }

  const passwordOf = (login: string) => running.accounts.find((one) => one.login === login)?.password ?? '';

  it('ends other sessions, changes the password with its errors beside the fields, renews the second factor', async () => {
    const page = await newPage();
    await page.goto(`${running.origin}/admin/sign-in`);
    await signInOn(page, running, 'shili-jb');
    await sessionCookie(running, 'shili-jb');
    await sessionCookie(running, 'shili-jb');
    await page.getByRole('link', { name: '我的账号' }).click();
    const sessions = page.locator('.own-sessions li');
    await sessions.first().waitFor();
    expect(await sessions.count()).toBe(3);
    expect(await page.locator('.own-sessions li', { hasText: '现在这一个' }).count()).toBe(1);
    await looksRightAtBothWidths(page);

    await sessions.getByRole('button').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '不结束' }).click();
    expect(await sessions.count()).toBe(3);
    await sessions.getByRole('button').first().click();
    await dialog.getByRole('button', { name: '结束登录' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.own-sessions li').length === 2);
    await page.getByRole('button', { name: '结束其他全部登录' }).click();
    await dialog.getByRole('button', { name: '结束登录' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.own-sessions li').length === 1);

    const change = async (present: string, chosen: string) => {
      await page.fill('#own-password_password', present);
      await page.fill('#own-password_newPassword', chosen);
      await page.fill('#own-password_again', chosen);
      await page.getByRole('button', { name: '修改密码' }).click();
    };
    await change('wrong', 'Kj8$mq2Lwp9x');
    await page.locator('#own-password_password_help').getByText('现在的密码不正确').waitFor();
    await change(passwordOf('shili-jb'), 'Shili@2026');
    await page.locator('#own-password_newPassword_help').getByText('请').first().waitFor();
    await looksRightAtBothWidths(page);
    await change(passwordOf('shili-jb'), 'Kj8$mq2Lwp9x');
    await page.getByText('密码已经修改').waitFor();

    await page.getByRole('button', { name: '更换手机验证器' }).click();
    const prove = async (code: string) => {
      await page.fill('#proof_password', 'Kj8$mq2Lwp9x');
      await page.fill('#proof_code', code);
      await page.keyboard.press('Enter');
    };
    await prove('12345');
    await page.locator('#proof_code_help').getByText('还可以输入4次').waitFor();
    await looksRightAtBothWidths(page);
    await prove(await freshCode(running, 'shili-jb'));
    await page.waitForSelector('.enrol-picture');
    await looksRightAtBothWidths(page);
    const secret = ((await page.locator('.enrol-secret').textContent()) ?? '').replaceAll(' ', '');
    await page.fill('#code', codeAt({ secret, algorithm: 'SHA1' }, running.office.now()));
    await page.keyboard.press('Enter');
    const codes = page.locator('.recovery-codes li');
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    await looksRightAtBothWidths(page);
    const [byPaper] = await codes.allTextContents();
    await page.getByRole('button', { name: '已经保存，继续' }).click();
    await page.getByRole('button', { name: '重新生成备用码' }).click();
    await prove(byPaper ?? '');
    await page.getByText('以前的都已作废').waitFor();
    await page.context().close();
  });

  it('the bell counts live, its list leads to the case, and reading empties it', async () => {
    const page = await newPage();
    await page.goto(`${running.origin}/admin/sign-in`);
    await signInOn(page, running, 'shili-fz');
    await page.waitForSelector('.bell');
    const { db } = running.office;
    const mine = db.selectFrom('account').select('id').where('login', '=', 'shili-fz');
    await db.deleteFrom('notification').where('account_id', 'in', mine).execute();
    await page.reload();
    await page.getByRole('button', { name: '通知', exact: true }).waitFor();
    await sendToReview();
    await page.getByRole('button', { name: '通知，1条未读' }).waitFor();
    const second = await sendToReview();
    await page.getByRole('button', { name: '通知，2条未读' }).click();
    const list = page.getByRole('dialog', { name: '通知' });
    await list.getByText('的答复稿等待审核').first().waitFor();
    expect(await list.locator('.unread').count()).toBe(2);
    await looksRightAtBothWidths(page);
    await list.getByRole('link', { name: '的答复稿等待审核' }).first().click();
    await page.waitForURL(new RegExp(`/applications/${second}$`));
    await page.getByRole('button', { name: '通知，1条未读' }).click();
    await list.getByRole('button', { name: '全部标为已读' }).click();
    await list.getByText('没有未读的').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '通知', exact: true }).waitFor();

    // Ended elsewhere: the page learns it without being touched.
    await db.deleteFrom('session').where('account_id', 'in', mine).execute();
    await page.waitForURL(/\/admin\/sign-in/);
    await page.context().close();
  });

  /** A new case of the bureau, drafted by somebody else and waiting for its review. Returns its id. */
  async function sendToReview(): Promise<string> {
    const clerk = await accountWith(running, 'shili-spj', ['officer']);
    const on = '2026-11-23';
    const { caseId } = (
      await clerk.post('/api/agencies/shili-spj/applications', {
        ...{ channel: 'counter', on, applicantType: 'naturalPerson', name: '某人', identityKind: 'passport' },
        ...{ identity: 'E1', telephone: '0376-1234567', email: '', address: '', description: '某文件' },
        ...{ carrier: 'paper', route: 'counter' },
      })
    ).json();
    for (const act of [
      { act: 'assign', to: '一组' },
      { act: 'sendToReview', reply: grantedReply },
    ]) {
      expect((await clerk.post(`/api/applications/${caseId}/acts`, { on, ...act })).statusCode).toBeLessThan(300);
    }
    return caseId;
  }

  it('an empty installation is put to use: errors beside the fields, then the first sign-in', async () => {
    const origin = await fresh.listen({ port: 0, host: '127.0.0.1' });
    const page = await newPage();
    await page.goto(`${origin}/admin/bootstrap`);
    await page.getByRole('button', { name: '建立机关和管理员' }).click();
    await page.locator('#token_help').getByText('请填写启用口令').waitFor();
    await looksRightAtBothWidths(page);
    const fields = {
      token: '0'.repeat(64),
      agency_name: '某县人民政府办公室',
      agency_shortName: '某县政府办',
      agency_documentPrefix: '某政办公开',
      agency_code: 'mouxian-zfb',
      system_name: '王明',
      system_login: 'wangming',
      system_password: 'Wangming@2026',
      system_again: 'Wangming@2026',
      security_name: '李红',
      security_login: 'WANGMING',
      security_password: 'Kj8$mq2Lwp9x',
      security_again: 'Kj8$mq2Lwp9x',
    };
    for (const [id, value] of Object.entries(fields)) await page.fill(`#${id}`, value);
    const send = () => page.getByRole('button', { name: '建立机关和管理员' }).click();
    await send();
    await page.locator('#token_help').getByText('启用口令不对').waitFor();
    await page.fill('#token', await newBootstrapToken(officeOn(empty.db)));
    await send();
    await page.locator('#security_login_help').getByText('各用各的账号').waitFor();
    await page.fill('#security_login', 'lihong');
    await send();
    await page.locator('#system_password_help').getByText('容易被猜到').waitFor();
    await looksRightAtBothWidths(page);
    for (const id of ['password', 'again']) await page.fill(`#system_${id}`, 'Xv5!tr8Bnd3k');
    await send();
    await page.waitForURL(/\/admin\/sign-in$/);
    await page.getByText('机关和两位管理员已经建立').waitFor();
    await looksRightAtBothWidths(page);
    await page.fill('#login', 'wangming');
    await page.fill('#password', 'Xv5!tr8Bnd3k');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.enrol-picture');
    await page.context().close();
  });
});
