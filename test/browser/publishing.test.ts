/** A publication in a real browser: drafted with a picture, reviewed, published, read by a resident; and 300 texts that run nowhere. */

import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../api/visitor.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { payloads } from '../support/payloads.ts';
import { looksRight } from './axe.ts';
import { signInOn } from './sign-in.ts';

const steps = ['firstProof', 'firstReview', 'secondProof', 'secondReview', 'thirdProof', 'thirdReview'] as const;
const people = ['shili-jb', 'shili-cs', 'shili-jd2', 'shili-fs', 'shili-jd3', 'shili-zs'] as const;
/** A picture of one point that a browser can draw. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const narrow = { width: 390, height: 844 };
const wide = { width: 1280, height: 900 };

const blank = {
  ...{
    title: '',
    summary: '',
    body: '',
    item: 1,
    documentNumber: '',
    issuer: '',
    genre: '通知',
    formedOn: '2026-11-02',
  },
  ...{ effectiveOn: null, expiresOn: null, topic: '', keywords: [], attribute: 'active', attributeBasis: '' },
  ...{ normative: false, interpretation: '' },
};

describe.skipIf(!browserPresent)('publishing', () => {
  let running: RunningApp;
  let browser: Browser;
  let officer: Page;
  const pageOf = async (viewport: typeof wide) =>
    (await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage();
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
    officer = await pageOf(wide);
    await officer.goto(`${running.origin}/admin/publications`);
    await signInOn(officer, running, 'shili-jb');
    await officer.waitForSelector('.case-lines');
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  /** The marks from that one on, and the release, over the API. */
  const lead = async (id: string, hash: string, from: number) => {
    for (const [i, step] of steps.entries()) {
      if (i < from) continue;
      const person = await signedIn(running, people[i] ?? '');
      const marked = await person.post(`/api/publications/${id}/marks`, { step, hash, verdict: 'passed', note: '' });
      expect(marked.statusCode, `${step} ${marked.body}`).toBe(204);
    }
  };
  const release = async (id: string, hash: string) => {
    const last = await signedIn(running, 'shili-zs');
    expect((await last.post(`/api/publications/${id}/edition`, { hash, note: '' })).statusCode).toBe(204);
  };

  it('an officer drafts, a reviewer returns and passes, a resident reads', async () => {
    await looksRight(officer);
    await officer.getByRole('button', { name: '起草一件' }).click();
    await officer.waitForSelector('#p-title');
    const id = officer.url().split('/').at(-1) ?? '';
    await looksRight(officer);
    await officer.fill('#p-title', '示例县沿街店铺招牌设置指引');
    await officer.fill('#p-interpretation', '内容浅显，不另作解读。');
    await officer.fill('#p-consultation', '不涉及其他机关。');
    await officer.fill('#p-summary', '招牌怎样申请、怎样设置。');
    await officer.fill('#p-body', '## 一、范围\n沿街店铺按图设置招牌，咨询电话13812345678。');
    await officer.setInputFiles('#file-choose', { name: '布置图.png', mimeType: 'image/png', buffer: dot });
    await officer.getByRole('link', { name: '个人信息检查：布置图.png' }).waitFor();
    await officer.getByLabel('替代文字').fill('招牌离地三米，宽不过门面');
    await officer.getByRole('button', { name: '插入正文末尾' }).click();
    await officer.waitForFunction(() => document.body.textContent?.includes('图片须人工核对') === true);
    const errors = await officer.locator('.publication-form .reasons').textContent();
    expect(errors).toMatch(/没有保密审查的记录[\s\S]*138\*{4}5678/);
    await officer.getByRole('button', { name: '全部按建议隐去号码' }).click();
    expect(await officer.inputValue('#p-body')).toContain('138****5678');
    await officer.fill('#p-secrecy', '办公室审查，不涉及国家秘密，可以公开。');
    await officer.waitForFunction(() => document.body.textContent?.includes('没有保密审查的记录') === false);
    await looksRight(officer);
    await officer.setViewportSize(narrow);
    await looksRight(officer);
    await officer.setViewportSize(wide);

    const final = await pageOf(wide);
    await final.goto(`${running.origin}/admin/publications/${id}`);
    await signInOn(final, running, 'shili-zs');
    const { draft } = (await (await signedIn(running, 'shili-jb')).get(`/api/publications/${id}`)).json();
    await final.goto(`${running.origin}/admin/files/${draft.content.attachments[0].file}`);
    await final.fill('#waiver-article', '条例第十五条');
    await final.fill('#waiver-reason', '图中没有人，已经核对。');
    await looksRight(final);
    await final.getByRole('button', { name: '准予发出' }).click();
    await final.waitForSelector('.ant-alert-info');

    await officer.reload();
    await officer.getByText('发布前检查没有发现问题').waitFor();
    await officer.getByRole('button', { name: '送审' }).click();
    await officer.waitForSelector('#review');
    await looksRight(officer);
    const { round } = (await (await signedIn(running, 'shili-jb')).get(`/api/publications/${id}`)).json();

    await officer.getByRole('button', { name: '一校通过' }).click();
    await officer.getByRole('button', { name: '一校通过' }).waitFor({ state: 'detached' });
    await lead(id, round.hash, 1);
    await final.goto(`${running.origin}/admin/publications/${id}`);
    await final.getByRole('button', { name: '发布', exact: true }).waitFor();
    await looksRight(final);
    await final.getByRole('button', { name: '发布', exact: true }).click();
    await final.waitForSelector('#editions');
    await final.context().close();

    const resident = await pageOf(narrow);
    await resident.goto(`${running.origin}/xxgk/publications?q=招牌`);
    await looksRight(resident);
    await resident.getByRole('link', { name: '示例县沿街店铺招牌设置指引' }).click();
    await resident.waitForSelector('.document');
    await resident.locator('.document-text img').scrollIntoViewIfNeeded();
    await resident.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.document-text img')?.naturalWidth === 1,
    );
    expect(await resident.getAttribute('.document-text img', 'alt')).toBe('招牌离地三米，宽不过门面');
    await looksRight(resident);
    await resident.context().close();
    await officer.goto(`${running.origin}/admin/publications/words`);
    await officer.waitForSelector('#words');
    await looksRight(officer);
  });

  it('two at one draft see each other, and what each wrote, letter by letter', async () => {
    const content = { ...blank, title: '示例县公厕开放时间', body: '## 一、时间\n六时开门。\n二十二时关门。' };
    const begun = await (await signedIn(running, 'shili-jb')).post('/api/publications', { content });
    const { caseId: id } = begun.json();
    await officer.goto(`${running.origin}/admin/publications/${id}`);
    await officer.waitForSelector('#p-title');
    const head = await pageOf(wide);
    await head.goto(`${running.origin}/admin/publications/${id}`);
    await signInOn(head, running, 'shili');
    await head.getByText('也打开了这份草稿').waitFor();
    await looksRight(head);

    // What the head saves appears to the officer, who has changed nothing.
    await head.fill('#p-body', '## 一、时间\n五时半开门。\n二十二时关门。');
    await head.getByText('已保存（第2次）').waitFor();
    await officer.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#p-body')?.value.includes('五时半'),
      null,
      { timeout: 40_000 },
    );
    // Both write: the second is shown the first one's text with what differs.
    await head.fill('#p-body', '## 一、时间\n五时开门。\n二十二时关门。');
    await head.getByText('已保存（第3次）').waitFor();
    await officer.fill('#p-body', '## 一、时间\n五时半开门，冬季六时。\n二十二时关门。');
    await officer.getByText('与您的内容的不同').waitFor();
    expect(await officer.locator('.publication-change del').allTextContents()).toEqual(['半', '，冬季六时']);
    await looksRight(officer);
    await officer.setViewportSize(narrow);
    await looksRight(officer);
    await officer.setViewportSize(wide);
    await officer.getByRole('button', { name: '已经对照，保存我的内容' }).click();
    await officer.getByText('已保存（第4次）').waitFor();
    await head.context().close();
  });

  it('300 texts in every field run nowhere, and the page stays valid HTML', async () => {
    expect(new Set(payloads).size).toBe(300);
    const [first = '', second = '', third = ''] = payloads.slice(-3);
    // As paragraphs, headings, items and cells, each in its turn.
    const lines = payloads.map((text, i) => {
      const line = text.replaceAll('|', '');
      return i % 4 === 0 ? `## ${line}` : i % 4 === 1 ? `- ${line}` : i % 4 === 2 ? `| ${line} | ${line} |` : line;
    });
    const api = await signedIn(running, 'shili-jb');
    const begun = await api.post('/api/publications', {
      content: {
        title: `招牌 ${first}`,
        summary: payloads.slice(0, 10).join(''),
        body: lines.join('\n'),
        item: 5,
        documentNumber: '',
        issuer: `局${second}`,
        genre: '公告',
        formedOn: '2026-11-02',
        effectiveOn: null,
        expiresOn: null,
        topic: payloads[0]?.slice(0, 60),
        keywords: payloads.filter((text) => text.length <= 40).slice(0, 20),
        attribute: 'active',
        attributeBasis: third,
        normative: false,
        interpretation: second,
        consultation: first,
        secrecy: third,
      },
    });
    expect(begun.statusCode, begun.body).toBe(201);
    const id: string = begun.json().caseId;
    const submitted = await api.post(`/api/publications/${id}/submission`, { seen: 1 });
    expect(submitted.statusCode, submitted.body).toBe(200);

    const page = officer;
    await page.addInitScript(() => {
      Object.assign(window, { ran: () => document.documentElement.setAttribute('data-ran', 'yes') });
    });
    const nothingRan = async (address: string, ready: string) => {
      await page.goto(`${running.origin}${address}`);
      await page.waitForSelector(ready);
      for (const summary of await page.locator('summary').all()) await summary.click();
      const marks = await page.evaluate(() => ({
        ran: document.documentElement.hasAttribute('data-ran'),
        made: [...document.querySelectorAll('*')].filter((one) =>
          [...one.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
        ).length,
        own: document.querySelectorAll('marquee, iframe, embed, object, base, video, audio').length,
      }));
      expect(marks, address).toEqual({ ran: false, made: 0, own: 0 });
    };
    // The mark is seen where something does run.
    await page.goto(`${running.origin}/admin/publications`);
    await page.evaluate('ran()');
    expect(await page.getAttribute('html', 'data-ran')).toBe('yes');

    await nothingRan(`/admin/publications/${id}`, '#review');
    await nothingRan('/admin/publications', '.case-lines');
    const { hash } = submitted.json();
    await lead(id, hash, 0);
    await release(id, hash);
    await nothingRan(`/xxgk/publications/${id}`, '.document');
    await nothingRan('/xxgk/publications?q=ran', '.lines');
    await nothingRan('/xxgk', 'main');

    const { body: html } = await running.app.inject({ method: 'GET', url: `/xxgk/publications/${id}` });
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    const feed = await running.app.inject({ method: 'GET', url: '/xxgk/publications/feed.xml' });
    const faults = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('parsererror').length,
      feed.body,
    );
    expect(faults).toBe(0);
  });
});
