/** The people of a journey in the browser: each has a window, and does acts by the names that stand on the page. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Bureau, Person } from '../../support/bureau.ts';
import { looksRight } from '../axe.ts';

/** What is filled in: by the label of the field. A choice names the words of its option. */
export type Filling = Readonly<
  Record<string, string | { readonly choose: string | RegExp } | { readonly check: 'all' }>
>;

const patience = 30_000;

export class People {
  readonly #browser: Browser;
  readonly #bureau: Bureau;
  readonly #windows = new Map<string, Page>();
  /** Kinds of page that have been judged: each once is enough. */
  readonly #judged = new Set<string>();

  constructor(browser: Browser, bureau: Bureau) {
    this.#browser = browser;
    this.#bureau = bureau;
  }

  /** This person's window, at this address of the back office. */
  async at(person: Person, path: string): Promise<Page> {
    const page = this.#windows.get(person) ?? (await this.#open(person));
    await page.goto(`${this.#bureau.origin}/admin${path}`);
    return page;
  }

  async #open(person: Person): Promise<Page> {
    const context = await this.#context(person === 'signer' ? 390 : 1280);
    const [name = '', value = ''] = this.#bureau.cookieOf(person).split('=');
    await context.addCookies([{ name, value, url: this.#bureau.origin }]);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    this.#windows.set(person, page);
    return page;
  }

  #context(width: number): Promise<BrowserContext> {
    return this.#browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' });
  }

  /** An act on the page of a case: its button, its form, its words. Returns when the page shows that it is done. */
  async act(person: Person, caseId: string, label: string, filling: Filling = {}): Promise<Page> {
    const page = await this.at(person, `/applications/${caseId}`);
    const panel = page.getByRole('region', { name: '现在可以办理' });
    await panel.getByRole('button', { name: label, exact: true }).click();
    const form = page.getByRole('form', { name: label, exact: true });
    for (const [name, value] of Object.entries(filling)) await fill(page, form, name, value);
    await this.judge(page, `act ${label}`);
    await form.getByRole('button', { name: label, exact: true }).click();
    const refused = form.getByRole('alert');
    await Promise.race([form.waitFor({ state: 'detached' }), refused.waitFor()]);
    if ((await refused.count()) > 0) throw new Error(`${label}: ${await refused.textContent()}`);
    return page;
  }

  /** The letter is signed on its own page. */
  async sign(person: Person, letter: string): Promise<Page> {
    const page = await this.at(person, `/letters/${letter}`);
    const button = page.getByRole('button', { name: '签发', exact: true });
    await button.waitFor();
    await this.judge(page, 'letter');
    await button.click();
    const signed = page.getByText(/签发，.*核验码/);
    const refused = page.getByRole('alert').filter({ hasText: '没有办成' });
    await signed.or(refused).waitFor();
    if ((await refused.count()) > 0) throw new Error(`签发: ${await refused.textContent()}`);
    return page;
  }

  /** The applicant on a phone, who has opened the case with number and code. */
  async follow(number: string, code: string): Promise<Page> {
    const known = this.#windows.get('applicant');
    const page = known ?? (await (await this.#context(390)).newPage());
    page.setDefaultTimeout(patience);
    this.#windows.set('applicant', page);
    await page.goto(`${this.#bureau.origin}/progress`);
    await page.getByLabel('编号').fill(number);
    await page.getByLabel('查询码').fill(code);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: `申请 ${number}` }).waitFor();
    return page;
  }

  /** Nothing serious for axe, nothing wider than the window. */
  async judge(page: Page, kind: string): Promise<void> {
    if (this.#judged.has(kind)) return;
    this.#judged.add(kind);
    await looksRight(page);
  }
}

type Form = ReturnType<Page['getByRole']>;

async function fill(page: Page, form: Form, name: string, value: Filling[string]): Promise<void> {
  const escaped = name.replace(/[（）()?*+.]/g, '\\$&');
  const field = form.getByLabel(new RegExp(`^${escaped}(（选填）)?$`));
  if (typeof value === 'string') {
    await field.fill(value);
  } else if ('choose' in value) {
    const radio = form.getByRole('radio', { name: value.choose, exact: true });
    if ((await radio.count()) > 0) return radio.check();
    await field.click();
    await option(page, value.choose);
  } else {
    for (const box of await form.getByRole('checkbox').all()) await box.check();
  }
}

/** A long list draws only what can be seen of it. */
async function option(page: Page, words: string | RegExp): Promise<void> {
  const wanted = page.getByTitle(words, { exact: true }).last();
  await page.getByRole('listbox').last().waitFor({ state: 'attached' });
  for (let step = 0; step < 30 && !(await wanted.isVisible()); step += 1) await page.keyboard.press('ArrowDown');
  await wanted.click();
}
