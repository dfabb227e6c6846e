/**
 * Takes the pictures of the users' documents from a running demo, whose data folder is GONGKAI_DATA or ./data:
 * `node setup/pictures.mjs http://localhost:8080`.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
    await ofOfficers(browser, origin, picture);
    await ofAdministrators(browser, origin, picture);
    await ofThePublic(browser, origin, picture);
    await ofOtherDesks(browser, origin, picture);
  } finally {
    await browser.close();
  }
  say('图片已经更新。');
});

async function launch() {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const executablePath = places.flatMap((place) => browsers.map((name) => join(place, name))).find(existsSync);
  if (executablePath === undefined) throw new Stop(`没有找到浏览器（${browsers.join('、')}）。`);
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--lang=zh-CN'],
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  });
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

/** An officer's day: what waits, the month, a case, a fee, a letter that is owed and its draft. */
async function ofOfficers(browser, origin, picture) {
  const page = await signedIn(browser, origin, 'shili-jb');
  const shown = async (path, name, selector, top = null) => {
    if (path !== null) await page.goto(origin + path);
    await page.locator(selector).first().waitFor();
    await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null);
    if (top === null) await page.evaluate(() => scrollTo(0, 0));
    else await scrollTo(page, top);
    await picture(page, name);
  };
  await shown('/admin/work?view=all', 'work', '.case-lines tbody tr');
  await shown('/admin/work/month?view=all', 'month', 'table.month');
  const caseId = await caseInHand(page, origin);
  await shown(`/admin/applications/${caseId}`, 'case', '.can-buttons button');
  await page.getByRole('button', { name: '发出收费通知', exact: true }).click();
  await page.getByLabel('答复的页数').fill('250');
  await page.getByRole('button', { name: '选按量计收，4700元' }).waitFor();
  await shown(null, 'fee', '.tariffs', '.act-form');
  await page.reload();
  await send(page, origin, `/api/applications/${caseId}/acts`, {
    act: 'askCorrection',
    points: '请写明需要哪一年、哪个项目的批准文件；知道文号的，请写文号。',
  });
  await page.reload();
  await shown(null, 'owed', '#owed-letters', '#can');
  await page.getByRole('button', { name: '起草政府信息公开申请补正告知书' }).click();
  await shown(null, 'letter', '.letter-sheet');
  await page.context().close();
}

/** A case taken in at the counter, received, and this person's own. */
async function caseInHand(page, origin) {
  const { caseId } = await send(page, origin, '/api/agencies/shili-spj/applications', {
    ...{ channel: 'counter', applicantType: 'naturalPerson', name: '王小明', identityKind: 'idCard' },
    ...{ identity: '11010519491231002X', telephone: '0376-1234567', email: '', address: '' },
    ...{ description: '城东片区2010年以来的征收土地批准文件', carrier: 'paper', route: 'counter' },
  });
  const acts = `/api/applications/${caseId}/acts`;
  await send(page, origin, acts, { act: 'register', how: 'submittedInPerson' });
  const { colleagues } = await (await page.request.get(`${origin}/api/colleagues`)).json();
  await send(page, origin, acts, { act: 'assign', account: colleagues.find((one) => one.self).id });
  return caseId;
}

async function send(page, origin, path, body) {
  const { today } = await (await page.request.get(`${origin}/api/me`)).json();
  const answer = await page.request.post(origin + path, {
    headers: { 'x-gongkai': '1' },
    data: { on: today, ...body },
  });
  if (!answer.ok()) throw new Stop(await answer.text());
  return answer.status() === 204 ? null : answer.json();
}

/** At their desks: accounts, the table of permissions, rules of signing in, the audit trail, operations. */
async function ofAdministrators(browser, origin, picture) {
  const desks = {
    'shili-xt': { accounts: '/admin/accounts', operations: '/admin/operations' },
    'shili-aq': { permissions: '/admin/permissions', security: '/admin/security' },
    'shili-sj': { audit: '/admin/audit' },
  };
  for (const [login, pages] of Object.entries(desks)) {
    const page = await signedIn(browser, origin, login);
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(origin + path);
      await page.waitForLoadState('networkidle');
      await page.waitForSelector('#page :is(table, form)');
      await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null);
      await picture(page, name);
    }
    await page.context().close();
  }
}

/** On a wide page, and on a phone where people mostly come with one: a document, services, the hall, its touch screen, complaints. */
async function ofThePublic(browser, origin, picture) {
  const wide = { width: 1280, height: 800 };
  const phone = { width: 420, height: 800 };
  const pages = [
    { name: 'document', path: '/search?q=服务大厅', open: 'main h3 a, main li a[href^="/xxgk/"]', viewport: wide },
    { name: 'services', path: '/services', viewport: wide },
    {
      name: 'guide',
      path: '/services?q=企业',
      open: 'main a[href^="/services/"]:not([href="/services/bundles"])',
      viewport: phone,
    },
    { name: 'hall', path: '/hall', viewport: wide },
    { name: 'kiosk', path: '/kiosk', viewport: { width: 1080, height: 1440 } },
    { name: 'complain', path: '/complaints', viewport: phone },
  ];
  for (const { name, path, open, viewport } of pages) {
    const page = await browser.newPage({ viewport, locale: 'zh-CN' });
    await page.goto(origin + path);
    if (open !== undefined) await page.locator(open).first().click();
    await page.waitForLoadState('networkidle');
    await picture(page, name);
    await page.close();
  }
}

/** Publishing, services, matters, complaints, and what a leader sees: a list, or the first that it opens. */
async function ofOtherDesks(browser, origin, picture) {
  const first = '.case-lines tbody th a';
  const desks = {
    'shili-jb': {
      publication: { path: '/admin/publications?state=published', open: first },
      columns: { path: '/admin/columns' },
      service: { path: '/admin/services', open: first },
      matter: { path: '/admin/matters?view=newest', open: first },
      complaints: { path: '/admin/complaints' },
    },
    'shili-ck': { counter: { path: '/admin/counter' } },
    'shili-ld': {
      board: { path: '/admin/board' },
      warnings: { path: '/admin/warnings' },
      plan: { path: '/admin/plan' },
    },
  };
  for (const [login, pages] of Object.entries(desks)) {
    const page = await signedIn(browser, origin, login);
    const settled = async () => {
      await page.waitForLoadState('networkidle');
      await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null);
    };
    for (const [name, { path, open }] of Object.entries(pages)) {
      await page.goto(origin + path);
      await settled();
      if (open !== undefined) {
        await page.locator(open).first().click();
        await page.waitForURL((url) => url.pathname !== path.split('?')[0]);
        await page.locator('#page h1').waitFor();
      }
      await settled();
      await page.evaluate(() => scrollTo(0, 0));
      await picture(page, name);
    }
    await page.context().close();
  }
}

async function signedIn(browser, origin, login) {
  const data = process.env['GONGKAI_DATA'] ?? join(root, 'data');
  const accounts = JSON.parse(readFileSync(join(data, 'secrets/demo-accounts.json'), 'utf8'));
  const { password } = accounts.find((one) => one.login === login);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${origin}/admin`);
  await page.fill('#login', login);
  await page.fill('#password', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#code');
  await page.fill(
    '#code',
    execFileSync(join(root, 'bin/gongkai'), ['demo', 'code', login], { encoding: 'utf8' }).trim(),
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector('#page');
  return page;
}

async function scrollTo(page, selector) {
  await page
    .locator(selector)
    .first()
    .evaluate((part) => part.scrollIntoView({ block: 'start' }));
}
