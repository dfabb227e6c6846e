/** The whole way of a publication in real browsers: six people, each in the own one, a correction, and an agency beside that sees none of it. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

/** Who sets which mark, by the name of its button; the drafter sets the first. */
const marks = [
  ['shili-jb', '一校'],
  ['shili-cs', '一审'],
  ['shili-jd2', '二校'],
  ['shili-fs', '二审'],
  ['shili-jd3', '三校'],
  ['shili-zs', '三审'],
] as const;
const narrow = { width: 390, height: 844 };
const wide = { width: 1280, height: 900 };
const fields = {
  'p-title': '示例县老年食堂用餐办法',
  'p-summary': '谁能在老年食堂用餐，怎样登记。',
  'p-body': '## 一、对象\n年满六十周岁的居民。\n## 二、登记\n持身份证到社区登记。',
  'p-interpretation': '内容浅显，不另作解读。',
  'p-consultation': '已与民政部门协商一致。',
  'p-secrecy': '办公室审查，不涉及国家秘密，可以公开。',
};

describe.skipIf(!browserPresent)('six people publish', () => {
  let running: RunningApp;
  let browser: Browser;
  const people = new Map<string, Page>();
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  /** The page of a person, signed in, at that address. */
  const at = async (login: string, path: string, viewport = wide): Promise<Page> => {
    const known = people.get(login);
    if (known !== undefined) {
      await known.goto(`${running.origin}${path}`);
      return known;
    }
    const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await page.goto(`${running.origin}${path}`);
    await signInOn(page, running, login);
    people.set(login, page);
    return page;
  };

  const sixMarks = async (path: string) => {
    for (const [login, name] of marks) {
      const page = await at(login, path);
      const button = page.getByRole('button', { name: `${name}通过` });
      await button.waitFor();
      await looksRight(page);
      await button.click();
      await button.waitFor({ state: 'detached' });
    }
  };

  const release = async (path: string, edition: number, note: string) => {
    const final = await at('shili-zs', path);
    await final.getByRole('button', { name: '发布', exact: true }).waitFor();
    if (note !== '') await final.fill('#edition-note', note);
    await final.getByRole('button', { name: '发布', exact: true }).click();
    await final.getByRole('link', { name: `第${edition}版` }).waitFor();
    await looksRight(final);
  };

  it('from the first word to the site, with a return on the way', async () => {
    const officer = await at('shili-jb', '/admin/publications');
    await officer.getByRole('button', { name: '起草一件' }).click();
    await officer.waitForSelector('#p-title');
    for (const [id, words] of Object.entries(fields)) await officer.fill(`#${id}`, words);
    await officer.getByText('发布前检查没有发现问题').waitFor();
    const path = new URL(officer.url()).pathname;
    const id = path.split('/').at(-1) ?? '';
    await officer.getByRole('button', { name: '送审' }).click();
    await officer.waitForSelector('#review');

    // Whoever is not at turn has no button; an agency beside does not find it.
    const early = await at('shili-cs', path, narrow);
    await early.waitForSelector('#review');
    expect(await early.getByRole('button', { name: '一审通过' }).count()).toBe(0);
    await looksRight(early);
    const beside = await at('xixian', path);
    await beside.getByText('没有找到这件公开信息').waitFor();
    await looksRight(beside);

    // 一校 passes, 一审 sends it back with a reason, the officer mends it.
    await officer.getByRole('button', { name: '一校通过' }).click();
    await officer.getByRole('button', { name: '一校通过' }).waitFor({ state: 'detached' });
    await early.reload();
    await early.fill('#mark-note', '请写明持什么证件登记。');
    await early.getByRole('button', { name: '退回' }).click();
    await early.getByText('退回（').waitFor();
    await officer.reload();
    await officer.getByText('请写明持什么证件登记。').waitFor();
    await officer.fill('#p-body', fields['p-body'].replace('持身份证', '持居民身份证或者社会保障卡'));
    await officer.getByText(/已保存（第\d+次）/).waitFor();
    await officer.getByText('版本对比').click();
    await officer.locator('.publication-change ins').first().waitFor();
    expect((await officer.locator('.publication-change ins').allTextContents()).join('')).toContain('或者社会保障卡');
    await looksRight(officer);
    await officer.getByRole('button', { name: '送审' }).click();
    await officer.getByRole('button', { name: '一校通过' }).waitFor();
    await sixMarks(path);
    await release(path, 1, '');

    const site = await browser.newPage({ viewport: narrow });
    await site.goto(`${running.origin}/xxgk/publications/${id}`);
    await site.getByText('持居民身份证或者社会保障卡到社区登记。').waitFor();
    await looksRight(site);

    // A correction is a second edition, by the same six, who see what it changes; the first stays to be read.
    await officer.goto(`${running.origin}${path}`);
    await officer.fill(
      '#p-body',
      fields['p-body'].replace('六十周岁', '六十五周岁').replace('持身份证', '持居民身份证'),
    );
    await officer.getByText(/已保存（第\d+次）/).waitFor();
    await officer.getByRole('button', { name: '送审' }).click();
    await officer.getByRole('button', { name: '一校通过' }).waitFor();
    await officer.getByText('与已发布版本的不同').waitFor();
    expect(await officer.locator('.publication-change ins').first().textContent()).toBe('五');
    await sixMarks(path);
    await release(path, 2, '更正用餐对象的年龄。');
    await site.reload();
    await site.getByText('年满六十五周岁的居民。').waitFor();
    expect(await site.textContent('main')).toContain('更正用餐对象的年龄。');
    await site.context().close();
  }, 240_000);
});
