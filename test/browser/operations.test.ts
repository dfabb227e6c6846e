/** The administrators' pages in a real browser: jobs, the outbox, backups, a job run by the keyboard; the audit trail. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBackup } from '#store/backup/backups';
import { jobs } from '#work/job/jobs';
import { enrol } from '#work/job/work';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

describe.skipIf(!browserPresent)('administrators', () => {
  let running: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    running = await startApp();
    await enrol(running.office, jobs);
    const { db } = running.office;
    await db.updateTable('job').set({ next_at: '2099-01-01T00:00:00Z' }).execute();
    await db
      .updateTable('job')
      .set({ state: 'failed', last_error: '磁盘已满' })
      .where('name', '=', 'backup.make')
      .execute();
    const manifest = { tables: [{ name: 't', rows: 2, bytes: 3, digest: '' }], sequences: [], files: [] };
    await addBackup(db, 'gongkai-20261124183000.backup', 5_000_000, 'ab'.repeat(32), '2026-11-24T18:30:00Z', manifest);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  it('shows how things stand, and runs a job that had been given up', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${running.url}/admin/sign-in`);
    await signInOn(page, running, 'shili-xt');
    await page.click('text=运行维护');
    const line = page.locator('tr', { hasText: 'backup.make' });
    await line.waitFor();
    expect(await line.textContent()).toContain('磁盘已满');
    expect(await page.locator('tr', { hasText: 'gongkai-20261124183000' }).textContent()).toContain(
      '2026-11-25 02:30:00',
    );
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await looksRight(page);
    }
    await line.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await line.getByText('等待').waitFor();
    const row = await running.office.db
      .selectFrom('job')
      .select(['state', 'next_at'])
      .where('name', '=', 'backup.make')
      .executeTakeFirstOrThrow();
    expect(row.state).toBe('waiting');
    expect(Date.parse(row.next_at)).toBeLessThan(Date.parse('2099-01-01'));
    await context.close();
  });

  it('the auditor searches, follows one object, opens an entry and takes the list along', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${running.url}/admin/sign-in`);
    await signInOn(page, running, 'shili-sj');
    await page.click('text=审计记录');
    await page.getByText(/已列出\d+条，最新的在前/).waitFor();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await looksRight(page);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    const followed = page.locator('.audit-object a').first();
    const object = (await followed.textContent()) ?? '';
    await followed.click();
    await page.getByRole('heading', { name: `${object} 的全部记录` }).waitFor();
    await page.locator('.audit-entries summary').first().click();
    expect(await page.locator('.audit-facts').first().textContent()).toContain('链上序号');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出（CSV）' }).click();
    expect((await saved).suggestedFilename()).toBe('审计记录.csv');
    await page.goto(`${running.url}/admin/audit?from=2099-01-01`);
    await page.getByText('没有符合条件的记录。请放宽条件再查。').waitFor();
    await context.close();
  });
});
