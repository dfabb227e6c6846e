/** What a page in the browser has to pass, whichever page it is. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeSource } from '../support/browser.ts';

export interface Violation {
  readonly impact: string;
  /** The rule, and the elements that break it. */
  readonly text: string;
}

/** Rules of WCAG 2.2 A and AA and best practice that the page breaks. */
export async function violationsOf(page: Page): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axeSource};0`);
  return page.evaluate(async () => {
    // Preloading fetches every style sheet again, for rules on moving pictures and turned screens that judge nothing here.
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], preload: false });
    return violations.map(({ id, impact, nodes }) => ({
      impact: impact ?? '',
      text: `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    }));
  });
}

/** Nothing serious for axe, nothing wider than the page. */
export async function looksRight(page: Page): Promise<void> {
  const serious = (await violationsOf(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ text }) => text)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
