/** An attachment on its way out, in a real browser: screened, marked, chosen for its letter. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { type LetterDesk, letterDesk, ok } from '../support/letter-desk.ts';
import { docx, paragraph, pdf, shown } from '../support/planted.ts';
import { looksRight } from './axe.ts';

const id = '11010519491231002X';

describe.skipIf(!browserPresent)('what goes out with a letter', () => {
  let running: RunningApp;
  let desk: LetterDesk;
  let browser: Browser;
  let page: Page;
  let caseId: string;
  beforeAll(async () => {
    running = await startApp();
    desk = await letterDesk(running, 'shili-spj', '2026-11-23');
    caseId = await desk.received();
    browser = await launchBrowser();
    page = await pageOf(desk.clerk.cookie);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  async function pageOf(cookie: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    await context.addCookies([{ name: 'gongkai', value: cookie.replace('gongkai=', ''), url: running.origin }]);
    return context.newPage();
  }

  async function looksRightOnBoth(of: Page) {
    for (const width of [1280, 390]) {
      await of.setViewportSize({ width, height: 900 });
      await looksRight(of);
    }
    await of.setViewportSize({ width: 1280, height: 900 });
  }

  it('finds the number, marks it as suggested, and an area in numbers from the keyboard', async () => {
    const file = await desk.attached(caseId, '补贴名单.pdf', pdf({ content: shown(`ID ${id} in front`) }));
    await page.goto(`${running.origin}/admin/files/${file}`);
    await page.getByText('还没有检查。检查以前不能发出。').waitFor();
    await page.getByRole('button', { name: '检查个人信息' }).click();
    await page.getByText('有1处需要处理，不能发出').waitFor();
    expect(await page.content()).not.toContain('19491231');
    await looksRightOnBoth(page);

    await page.getByRole('button', { name: '打开页面，画出遮盖的地方' }).click();
    await page.getByRole('button', { name: '遮盖查到的1处号码' }).click();
    await page.getByText('已画1处').waitFor();
    await page.getByText('用数字指定第1页的范围').click();
    await page.getByLabel('宽（%）').fill('20');
    await page.getByLabel('高（%）').fill('10');
    await page.getByRole('button', { name: '遮盖这个范围' }).click();
    await page.getByText('已画2处').waitFor();
    await looksRightOnBoth(page);
  });

  it('chooses attachments for a letter, sees what stands against them, and another takes the findings on', async () => {
    const file = await desk.attached(
      caseId,
      '名单.docx',
      docx(paragraph('名单'), {
        'word/comments.xml': `<w:comments><w:comment w:author="张三">${paragraph(`张三 ${id}`)}</w:comment></w:comments>`,
      }),
    );
    const letter = await desk.drafted(caseId, { kind: 'reply', outcome: 'granted' });
    await page.goto(`${running.origin}/admin/letters/${letter}`);
    const attachments = page.locator('section[aria-labelledby=letter-files]');
    await attachments.getByRole('button', { name: '选择附件' }).click();
    await attachments.getByLabel('名单.docx').check();
    await attachments.getByRole('button', { name: '保存选择' }).click();
    await attachments.getByText('还没有检查').waitFor();
    await looksRightOnBoth(page);
    await attachments.getByRole('link', { name: '名单.docx' }).click();
    await page.getByRole('button', { name: '检查个人信息' }).click();
    await page.getByText('有1处需要处理，不能发出').waitFor();
    expect(await page.getByRole('button', { name: '准予发出' }).count()).toBe(0);

    const legal = await pageOf(desk.legal.cookie);
    await legal.goto(`${running.origin}/admin/files/${file}`);
    await legal.getByRole('button', { name: '准予发出' }).waitFor();
    await looksRightOnBoth(legal);
    await legal.getByLabel('依据').fill('有依据');
    await legal.getByLabel('理由').fill('可以');
    await legal.getByRole('button', { name: '准予发出' }).click();
    await legal.locator('.field-error').first().waitFor();
    await legal.getByLabel('依据').fill('《中华人民共和国政府信息公开条例》第十五条');
    await legal.getByLabel('理由').fill('本人书面同意公开，同意书存卷');
    await legal.getByRole('button', { name: '准予发出' }).click();
    await legal.getByText('准予发出，依据：《中华人民共和国政府信息公开条例》第十五条').waitFor();
  });

  it('lists the reply that waits, the number by which it went, and that it came back', async () => {
    const replied = await desk.received();
    const letter = await desk.drafted(replied, { kind: 'reply', outcome: 'granted' });
    await desk.reviewed(replied);
    await ok(desk.sign(desk.signer, letter));
    await desk.act(desk.clerk, replied, { act: 'dispatch', by: 'post', tracking: 'XA12345678901' });
    await page.goto(`${running.origin}/admin/deliveries?stage=underWay`);
    await page.getByRole('cell', { name: 'XA12345678901' }).waitFor();
    await looksRightOnBoth(page);
    await page.locator('tr', { hasText: 'XA12345678901' }).getByRole('link').click();
    await page.getByRole('button', { name: '登记退回' }).click();
    await page.getByLabel('退回的原因').fill('逾期未领');
    await page.getByRole('button', { name: '登记退回' }).last().click();
    await page.getByText('答复被退回：逾期未领').first().waitFor();
    await page.goto(`${running.origin}/admin/deliveries`);
    await page.locator('tr', { hasText: 'XA12345678901' }).getByText('被退回').waitFor();
    await looksRightOnBoth(page);
  });
});
