/** A folder of old pages with its pictures, packed on a Chinese Windows, by somebody careless and by somebody hostile, moved on the page itself. */

import { createCanvas } from '@napi-rs/canvas';
import iconv from 'iconv-lite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { zip } from '../support/zip.ts';
import { signInOn } from './sign-in.ts';

const drawing = (colour: string) => {
  const canvas = createCanvas(90, 60);
  const context = canvas.getContext('2d');
  context.fillStyle = colour;
  context.fillRect(0, 0, 90, 60);
  return canvas.toBuffer('image/png');
};
const html = (body: string) => Buffer.from(`<html><meta charset="utf-8"><body>${body}</body></html>`);
/** As Chinese Windows packs: names in GBK, nothing said of it. */
const gbk = (name: string, bytes: Buffer) => ({ name: iconv.encode(name, 'gbk'), bytes, lie: { flags: 0 } });
const plain = (name: string, bytes: Buffer) => ({ name, bytes });

describe.skipIf(!browserPresent)('old pages with their pictures', () => {
  let running: RunningApp;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
    page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await page.goto(`${running.origin}/admin/publications/old-pages`);
    await signInOn(page, running, 'shili');
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  it('pictures are found under names in GBK, with backslashes and in another case; none leads out; the site’s own stay behind', async () => {
    const many = Array.from({ length: 12 }, (_, i) => `新闻/${i + 2}.html`);
    const folder = zip([
      gbk(
        '旧站/新闻/1.html',
        html(`<img src="../img/logo.png" alt="站标"><p>大厅搬迁。</p><img src="图片/正门.png" alt="正门">
          <img src="../IMG/Side.PNG" alt="侧门"><img src="../img/back.png" alt="后门"><img src="../../../secret.png" alt="密">
          <img src="/abs.png" alt="绝对"><img src="broken.png" alt="坏的"><p>正文到此。</p>`),
      ),
      gbk('旧站/新闻/图片/正门.png', drawing('#06c')),
      plain('旧站/img/side.png', drawing('#c60')),
      plain('旧站\\img\\back.png', drawing('#0c6')),
      plain('旧站/img/logo.png', drawing('#60c')),
      plain('../secret.png', drawing('#000')),
      plain('/abs.png', drawing('#c06')),
      { ...plain('旧站/broken.png', drawing('#fff')), lie: { crc: 1 } },
      plain('旧站/新闻/broken.png', Buffer.from('not a picture')),
      ...many.map((name, i) => gbk(`旧站/${name}`, html(`<img src="../img/logo.png"><p>第${i}件的内容。</p>`))),
    ]);
    const list = [
      '文件,标题,成文日期,发布日期,公开目录',
      '新闻/1.html,示例县大厅搬迁,2018-01-02,2018-01-03,2',
      ...many.map((name, i) => `${name},示例县旧信息第${i}件,2018-01-02,2018-01-03,2`),
    ];
    await page.setInputFiles('#old-zip', { name: '旧站.zip', mimeType: 'application/zip', buffer: folder });
    await page.setInputFiles('#old-list', {
      name: '清单.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list.join('\r\n')),
    });
    await page.getByRole('checkbox', { name: /迁移页面里的图片/ }).check();
    for (const button of ['试迁移', '正式迁移']) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByText('共13行，已处理13行：迁移13件').waitFor({ timeout: 120_000 });
      await page.getByRole('button', { name: '下载全部结果' }).waitFor();
    }
    const shown = await page.textContent('main');
    expect(shown).toContain('迁移图片4幅。');
    expect(shown).toContain('“../../../secret.png”没有迁移：地址指到压缩包以外');
    expect(shown).toContain('“broken.png”没有迁移：不是 JPG');
    expect(shown).toContain('按网站的装饰不迁移的图片：img/logo.png');

    const { case_id: id } = await running.office.db
      .selectFrom('publication')
      .select('case_id')
      .where('title', '=', '示例县大厅搬迁')
      .executeTakeFirstOrThrow();
    const resident = await (await browser.newContext()).newPage();
    await resident.goto(`${running.origin}/xxgk/publications/${id}`);
    for (const summary of await resident.locator('figure img').all()) await summary.scrollIntoViewIfNeeded();
    await resident.waitForLoadState('networkidle');
    const pictures = await resident
      .locator('figure img')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('alt'), (one as HTMLImageElement).naturalWidth]));
    expect(pictures).toEqual([
      ['正门', 90],
      ['侧门', 90],
      ['后门', 90],
      ['绝对', 90],
    ]);
    expect(await resident.textContent('.document-text')).not.toContain('站标');
  }, 300_000);
});
