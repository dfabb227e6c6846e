/** An editor tries a file of services, sees each row's answer, and takes the good ones in. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImports } from '#work/service/import-run';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

const csv = [
  '实施编码,事项名称,事项类型,部门',
  'LR001,示例事项甲,公共服务,民政局',
  'LR001,示例事项乙,公共服务,民政局',
  'LR002,示例事项丙,公共服务,',
].join('\r\n');

describe.skipIf(!browserPresent)('the import of services', () => {
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

  it.each([1280, 390])('is tried first, then done, %i wide', async (width) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })).newPage();
    await page.goto(`${running.origin}/admin/services/import`);
    await page.waitForSelector('#login');
    await signInOn(page, running, 'shili-jb');
    await page.goto(`${running.origin}/admin/services/import`);
    await page.waitForSelector('#services-file');
    await looksRight(page);
    expect(await page.getByRole('button', { name: '试导入' }).isDisabled()).toBe(true);
    const text = csv.replaceAll('LR', `LR${width}`);
    await page.setInputFiles('#services-file', { name: '事项.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: '试导入' }).click();
    // Under way it is told how far it is, and so it is to somebody who comes back.
    await page.getByRole('status').filter({ hasText: '正在读取文件' }).waitFor();
    await looksRight(page);
    await page.reload();
    await page.getByRole('progressbar').waitFor();
    await runImports(running.office);
    await page.getByText('试导入的结果（还没有保存）：新增1行，修改0行，没有变化0行，退回2行').waitFor();
    await page.getByText('没有填写“部门”').waitFor();
    await looksRight(page);
    await page.getByRole('button', { name: '正式导入' }).click();
    await page.getByRole('button', { name: '停下' }).click();
    await page.getByText('已停下').first().waitFor();
    await page.getByRole('button', { name: '接着导入' }).click();
    await page.getByRole('progressbar').waitFor();
    await runImports(running.office);
    await page.getByText('已经导入：新增1行').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载每行的结果', exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('导入结果.csv');
    await page.goto(`${running.origin}/admin/services?text=LR${width}001`);
    await page.getByRole('link', { name: '示例事项甲' }).waitFor();
  });
});
