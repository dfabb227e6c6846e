/** Administering accounts in a real browser: made by one administrator, given its roles by another, refused in the words of the law. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('accounts', () => {
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

  const people = new Map<string, Page>();
  async function as(login: string, path: string): Promise<Page> {
    const known = people.get(login);
    if (known !== undefined) {
      await known.goto(`${running.origin}${path}`);
      return known;
    }
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${running.origin}${path}`);
    await signInOn(page, running, login);
    people.set(login, page);
    return page;
  }

  /** At the desk and on a phone. */
  async function bothLookRight(page: Page): Promise<void> {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await looksRight(page);
    }
  }

  it('a new person: made with a password that is shown once, given roles by the other administrator', async () => {
    const system = await as('shili-xt', '/admin/accounts');
    await system.getByRole('row', { name: /shili-jb/ }).waitFor();
    await bothLookRight(system);
    await system.getByRole('button', { name: '建立账号' }).click();
    await system.fill('#login', 'shili-jb');
    await system.fill('#name', '新来的');
    await system.locator('.act-form #agency').click();
    await system.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    await system.locator('.act-form').getByRole('button', { name: '建立账号' }).click();
    await system.getByText('已经有人使用').waitFor();
    await bothLookRight(system);
    await system.fill('#login', 'New.Clerk');
    await system.locator('.act-form').getByRole('button', { name: '建立账号' }).click();
    const secret = await system.locator('.once code').textContent();
    expect(secret).toMatch(/^.{16}$/);
    await bothLookRight(system);
    await system.getByRole('button', { name: '已经记下，不再显示' }).click();
    expect(await system.content()).not.toContain(secret);

    const security = await as('shili-aq', '/admin/accounts?text=new.clerk');
    await security.getByRole('link', { name: 'new.clerk' }).click();
    await security.getByRole('button', { name: '更改角色' }).click();
    await security.getByLabel('经办', { exact: true }).check();
    await security.getByLabel('审计管理员').check();
    await security.getByRole('button', { name: '确认更改角色' }).click();
    const refusal = security.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.textContent()).toContain('不能由同一个人担任');
    await bothLookRight(security);
    await security.getByLabel('审计管理员').uncheck();
    await security.getByRole('button', { name: '确认更改角色' }).click();
    await security.getByText('更改角色：已经办好。').waitFor();
    expect(await security.textContent('.facts')).toContain('经办');
    expect(await security.getByRole('button', { name: '停用账号' }).count()).toBe(0);
  });

  it('disabling says what it does before it is done, and the way back', async () => {
    const system = await as('shili-xt', '/admin/accounts?text=shili-ld');
    await system.getByRole('link', { name: 'shili-ld' }).click();
    await system.getByRole('button', { name: '停用账号' }).click();
    expect(await system.textContent('.act-form')).toContain('全部登录');
    await bothLookRight(system);
    await system.getByRole('button', { name: '确认停用账号' }).click();
    await system.getByRole('button', { name: '重新启用' }).click();
    await system.getByRole('button', { name: '确认重新启用' }).click();
    await system.getByText('重新启用：已经办好。').waitFor();
    await system.getByRole('button', { name: '重置密码' }).click();
    await system.getByRole('button', { name: '确认重置密码' }).click();
    expect(await system.locator('.once code').textContent()).toMatch(/^.{16}$/);
    await system.goto(`${running.origin}/admin/accounts?text=shili-xt`);
    await system.getByRole('link', { name: 'shili-xt' }).click();
    await system.getByText('这是您自己的账号').waitFor();
  });

  it('the security settings: what would change is shown, beyond the law it is refused', async () => {
    const security = await as('shili-aq', '/admin/security');
    await security.getByText('每90天更换一次。').waitFor();
    await security.fill('#idleMinutes', '45');
    await security.getByRole('button', { name: '保存' }).click();
    await security.getByText('业务人员不操作自动退出：30分钟改为45分钟。').waitFor();
    await security.getByRole('button', { name: '确认更改' }).click();
    await security.getByText('应在5到30分钟之间').waitFor();
    await bothLookRight(security);
    await security.fill('#idleMinutes', '20');
    await security.getByRole('radio', { name: /ASVS/ }).check();
    await security.getByRole('button', { name: '保存' }).click();
    await bothLookRight(security);
    await security.getByRole('button', { name: '确认更改' }).click();
    await security.waitForFunction(() => document.querySelector('form [role="alert"]') === null);
    await security.reload();
    await security.waitForSelector('#idleMinutes');
    expect(await security.inputValue('#idleMinutes')).toBe('20');
    const system = await as('shili-xt', '/admin/security');
    await system.getByText('您可以查看，不能更改。').waitFor();
    expect(await system.getByRole('button', { name: '保存' }).count()).toBe(0);
  });

  it('a token of another system: shown once to whom it acts for, revoked by the security administrator', async () => {
    const head = await as('shili', '/admin/tokens');
    await head.getByRole('button', { name: '发放令牌' }).click();
    await head.fill('#name', '市级统计平台');
    await head.fill('#expiresOn', '2028-01-01');
    await head.getByLabel('查看申请办理情况', { exact: true }).check();
    await head.locator('.act-form').getByRole('button', { name: '发放令牌' }).click();
    await head.getByText('最长365天').nth(1).waitFor();
    await bothLookRight(head);
    await head.fill('#expiresOn', '2027-06-30');
    await head.locator('.act-form').getByRole('button', { name: '发放令牌' }).click();
    const token = (await head.locator('.once code').textContent()) ?? '';
    await running.office.db.updateTable('api_token').set({ expires_at: '2099-01-01T00:00:00Z' }).execute();
    const call = () => fetch(`${running.origin}/api/applications`, { headers: { authorization: `Bearer ${token}` } });
    expect((await call()).status).toBe(200);
    await head.getByRole('button', { name: '已经记下，不再显示' }).click();
    await bothLookRight(head);
    const security = await as('shili-aq', '/admin/tokens');
    await security.getByRole('button', { name: '吊销：市级统计平台', exact: true }).click();
    await bothLookRight(security);
    await security.getByRole('button', { name: '确认吊销：市级统计平台' }).click();
    await security.locator('td', { hasText: /^20.*吊销$/ }).waitFor();
    expect((await call()).status).toBe(401);
  });

  it('the table of deeds by role', async () => {
    const security = await as('shili-aq', '/admin/permissions');
    await security.getByRole('row', { name: /授予和收回角色/ }).waitFor();
    await bothLookRight(security);
    await security.goto(`${running.origin}/admin/permissions?role=legal`);
    await security.getByRole('row', { name: /查看申请办理情况/ }).waitFor();
    expect(await security.getByRole('row', { name: /授予和收回角色/ }).count()).toBe(0);
    expect(await security.textContent('main')).toContain('《中华人民共和国政府信息公开条例》第四条');
  });
});
