/** Going through a page by the keyboard alone. */

import type { Page } from 'playwright-core';

/** Keys are sent so many at a time; once the keyboard stands where it should, the page takes no further Tab. */
const stride = 10;
const furthest = 300;

/** Presses Tab until the keyboard stands on it. Throws where it never does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const arrived = await page.evaluateHandle((wanted) => {
    const state = { there: false };
    const arrive = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(wanted)) state.there = true;
    };
    const hold = (event: KeyboardEvent) => {
      if (state.there && event.key === 'Tab') event.preventDefault();
    };
    document.addEventListener('focusin', arrive);
    document.addEventListener('keydown', hold, true);
    return {
      isThere: () => state.there,
      stop: () => {
        document.removeEventListener('focusin', arrive);
        document.removeEventListener('keydown', hold, true);
      },
    };
  }, selector);
  try {
    for (let pressed = 0; pressed < furthest; pressed += stride) {
      await Promise.all(Array.from({ length: stride }, () => page.keyboard.press('Tab')));
      if (await arrived.evaluate((handle) => handle.isThere())) return;
    }
  } finally {
    await arrived.evaluate((handle) => handle.stop());
    await arrived.dispose();
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}
