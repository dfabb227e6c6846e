/** A guide on paper: everything on one sheet, for the rack at the window. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';

describe.skipIf(!browserPresent)('a guide', () => {
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

  it('is printed on one sheet of A4, with its steps, materials and questions', async () => {
    const page = await browser.newPage({ locale: 'zh-CN' });
    for (const code of ['YS1300101', 'YS1300110', 'YS2100601?agency=shili-spj']) {
      await page.goto(`${running.origin}/services/${code}`);
      expect(await page.locator('.guide .steps li').count()).toBeGreaterThan(2);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), code).toHaveLength(1);
    }
  });
});
