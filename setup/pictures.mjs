/** Takes the pictures of the residents' document from a running demo: `node setup/pictures.mjs http://localhost:8080`. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { root, Stop, say, whenCalled } from './step.mjs';

const folder = join(root, 'docs/user/pictures');
const browsers = ['chromium', 'chromium-browser', 'google-chrome'];

await whenCalled(import.meta.url, async () => {
  const [origin = 'http://localhost:8080'] = process.argv.slice(2);
  const browser = await launch();
  try {
    const picture = (page, name) => page.screenshot({ path: join(folder, `${name}.png`) });
    await ofResidents(browser, origin, picture);
  } finally {
    await browser.close();
  }
  say('图片已经更新。');
});

async function launch() {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const executablePath = places.flatMap((place) => browsers.map((name) => join(place, name))).find(existsSync);
  if (executablePath === undefined) throw new Stop(`没有找到浏览器（${browsers.join('、')}）。`);
  return chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
}

/** On a phone: the form with its hints, the receipt, the case. */
async function ofResidents(browser, origin, picture) {
  const page = await browser.newPage({ viewport: { width: 420, height: 800 }, locale: 'zh-CN' });
  await page.goto(`${origin}/xxgk/apply`);
  await page.fill('#description', '2025年政务服务大厅窗口业务办理统计');
  await page.waitForSelector('#hints li');
  await scrollTo(page, '#part-content');
  await picture(page, 'apply');
  await page.check('#applicantType');
  await page.fill('#name', '王小明');
  await page.selectOption('#identityKind', 'idCard');
  await page.fill('#identity', '11010519491231002X');
  await page.fill('#telephone', '0376-1234567');
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.waitForURL('**/receipt');
  await scrollTo(page, 'h1');
  await picture(page, 'receipt');
  await page.goto(`${origin}/progress/case`);
  await page.locator('.why summary').click();
  await scrollTo(page, '.standing');
  await picture(page, 'progress');
  await page.close();
}

async function scrollTo(page, selector) {
  await page
    .locator(selector)
    .first()
    .evaluate((part) => part.scrollIntoView({ block: 'start' }));
}
