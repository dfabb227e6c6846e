/** Signing in on the page as a person of the demo: password, then the code that the phone would show. */

import type { Page } from 'playwright-core';
import { freshCode, type RunningApp, withoutHaste } from '../support/app.ts';

/** From the sign-in page, which is open, to the page behind it. */
export async function signInOn(page: Page, running: RunningApp, login: string): Promise<void> {
  const account = running.accounts.find((one) => one.login === login);
  await withoutHaste(running);
  await page.fill('#login', login);
  await page.fill('#password', account?.password ?? '');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#code');
  await page.fill('#code', await freshCode(running, login));
  await page.keyboard.press('Enter');
  await page.waitForSelector('#page');
}
