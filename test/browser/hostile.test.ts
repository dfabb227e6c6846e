/** 300 texts that would run, in everything that comes in from outside: files, pages of an older site, the clipboard, forms, file names, what is searched. None runs, on no page. */

import { randomUUID } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMail } from '#outside/mail/mail';
import { publicationToPdf } from '#paper/publication/to-pdf';
import { listToXlsx } from '#paper/report/plain-workbook';
import { digestLetter, editionLetter } from '#work/subscription/letters';
import { text as fieldsOf, markedBySix, published } from '../api/published.ts';
import { signedIn, type Visitor } from '../api/visitor.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { browserPresent, launchBrowser } from '../support/browser.ts';
import { payloads } from '../support/payloads.ts';
import { startMailServer } from '../support/smtp.ts';
import { wordHtml } from '../support/word-html.ts';
import { signInOn } from './sign-in.ts';

const blank = {
  ...{ title: '外来的文字', summary: '', body: '', item: 1, documentNumber: '', issuer: '', genre: '通知' },
  ...{ formedOn: '2026-11-02', effectiveOn: null, expiresOn: null, topic: '', keywords: [], attribute: 'active' },
  ...{ attributeBasis: '', normative: false, interpretation: '' },
};
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** As words that are shown, and as the markup that they would like to be. */
const asHtml = (texts: readonly string[]) =>
  `<!DOCTYPE html><html><head><title>旧页</title></head><body>${texts
    .map((text) => `<p>${escaped(text)}</p>\n${text}\n`)
    .join('')}<p>正文到此。</p></body></html>`;
/** As a page that has all of them as words before any of them as markup, which may swallow what follows. */
const asPage = (texts: readonly string[]) =>
  `<!DOCTYPE html><html><body>${texts.map((text) => `<p>${escaped(text)}</p>`).join('\n')}\n${texts.join('\n')}</body></html>`;
/** As a document whose title and every paragraph are such a text, set by the program itself. */
const asPdf = (texts: readonly string[]) =>
  publicationToPdf({
    ...{ title: texts[0] ?? '', issuer: texts[1] ?? '', createdOn: '2026-11-02', standing: null, attachments: [] },
    ...{ facts: [], pictures: new Map(), url: 'https://example.gov.cn/1', verification: null },
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  });
const asXlsx = (texts: readonly string[]) =>
  listToXlsx({ name: '来文', title: texts[0] ?? '', heads: ['序号', '内容'], rows: texts.map((text, i) => [i, text]) });
/** In the page: as a browser tells the editor of what lies on the clipboard. */
function pasteInto(html: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  const box = document.querySelector('#p-body');
  box?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
const chunks = <T>(list: readonly T[], size: number) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

describe.skipIf(!browserPresent)('300 texts that would run', () => {
  let running: RunningApp;
  let browser: Browser;
  let officer: Page;
  let resident: Page;
  let api: Visitor;

  /** A page that knows when something has run in it. */
  const watchful = async (scripts = true) => {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', javaScriptEnabled: scripts })
    ).newPage();
    await page.addInitScript(() => {
      Object.assign(window, { ran: () => document.documentElement.setAttribute('data-ran', 'yes') });
    });
    page.on('dialog', () => {
      throw new Error('a dialog opened');
    });
    return page;
  };
  beforeAll(async () => {
    running = await startApp();
    browser = await launchBrowser();
    [officer, resident] = [await watchful(), await watchful()];
    await officer.goto(`${running.origin}/admin/publications`);
    await signInOn(officer, running, 'shili-jb');
    await officer.waitForSelector('.case-lines');
    api = await signedIn(running, 'shili-jb');
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  const clean = async (page: Page, what: string) => {
    const marks = await page.evaluate(() => ({
      ran: document.documentElement.hasAttribute('data-ran'),
      made: [...document.querySelectorAll('*')].filter((one) =>
        [...one.attributes].some(
          ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|vbscript):/i.test(value),
        ),
      ).length,
      own: document.querySelectorAll('marquee, iframe, embed, object, base, video, audio, math, portal').length,
    }));
    expect(marks, what).toEqual({ ran: false, made: 0, own: 0 });
  };
  const nothingRan = async (page: Page, address: string, ready: string) => {
    await page.goto(`${running.origin}${address}`);
    await page.waitForSelector(ready);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await clean(page, address);
  };

  it('the watch sees what does run', async () => {
    await resident.goto(`${running.origin}/`);
    await resident.evaluate('ran()');
    await expect(clean(resident, 'home')).rejects.toThrow();
  });

  it('imported as Word, PDF, a workbook, a page and plain text, and published as such; pasted into the editor', async () => {
    const word = await Packer.toBuffer(
      new Document({
        title: payloads[0] ?? '',
        sections: [{ children: payloads.map((text) => new Paragraph(text)) }],
      }),
    );
    const files = [
      { name: '来文.docx', bytes: word },
      { name: '来文.pdf', bytes: Buffer.from(await asPdf(payloads)) },
      { name: '来文.xlsx', bytes: Buffer.from(await asXlsx(payloads)) },
      { name: '来文.html', bytes: Buffer.from(asPage(payloads)) },
      { name: '来文.txt', bytes: Buffer.from(payloads.join('\n')) },
    ];
    const id: string = (await api.post('/api/publications', { content: blank })).json().caseId;
    let seen = 1;
    for (const file of files) {
      const read = await api.upload(`/api/publications/${id}/imported`, file);
      expect(read.statusCode, `${file.name} ${read.body.slice(0, 300)}`).toBe(200);
      const { text, title } = read.json();
      // They have come in, not only some of them; a line of a PDF is narrower than some, and of plain text an `<img>` is a picture.
      const most = file.name.endsWith('txt') ? 180 : 250;
      expect(text.match(/ran\(\)/g)?.length, file.name).toBeGreaterThan(most);
      const kept = await api.put(`/api/publications/${id}/draft`, { content: { ...blank, body: text }, seen });
      expect(kept.statusCode, kept.body.slice(0, 300)).toBe(200);
      seen += 1;
      await nothingRan(officer, `/admin/publications/${id}`, '#p-body');
      const shown = await published(running, {
        ...{ title: `${file.name} ${title ?? ''}`.slice(0, 200), documentNumber: '', normative: false },
        // A broken mark of a picture is not sent to review.
        body: text.replace(/^!\[/gm, '说明！['),
      });
      await nothingRan(officer, `/admin/publications/${shown}`, 'h1');
      await nothingRan(resident, `/xxgk/publications/${shown}`, '.document');
      expect(await resident.textContent('.document-text'), file.name).toContain('ran()');
    }
    await officer.fill('#p-body', '');
    await officer.evaluate(pasteInto, asHtml(payloads));
    await officer.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#p-body')?.value.includes('ran()'),
    );
    await clean(officer, 'pasted');
    expect(await officer.inputValue('#p-body')).toContain('ran()');
  });

  it('5 MB of Word pasted into the editor: its words come in, nothing of its markup, and the draft is saved', async () => {
    const { html, paragraphs } = wordHtml(5_000_000, '<img src="data:image/png;base64,iVBORw0KGgo" onload="ran()">');
    const id: string = (await api.post('/api/publications', { content: blank })).json().caseId;
    await officer.goto(`${running.origin}/admin/publications/${id}`);
    await officer.waitForSelector('#p-body');
    await officer.evaluate(pasteInto, html);
    await officer.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#p-body')?.value.includes('末尾一段。'),
      null,
      { timeout: 120_000 },
    );
    const text = await officer.inputValue('#p-body');
    expect(text.match(/第\d+(?:段，|项)/g)?.length).toBe(paragraphs);
    expect(text).not.toMatch(/mso-|<\w|data:|base64/);
    await officer.getByText('已保存（第2次）').waitFor({ timeout: 60_000 });
    await clean(officer, '5 MB');
  }, 240_000);

  it('a folder of old pages with its list: the page of the import, the site, its lists, feeds and data', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""').replace(/[\r\n]/g, ' ')}"`;
    const rows = chunks(payloads, 10).map((texts, i) => {
      const [title = '', second = '', third = '', fourth = ''] = texts;
      const cells = [`p/${i}.html`, `旧页${i} ${title}`.slice(0, 200), '2018-01-02', '2018-01-03', '7'];
      return [...cells, second.slice(0, 60), third.slice(0, 40), fourth, texts.slice(4, 8).join(' ')]
        .map(quoted)
        .join(',');
    });
    const list = ['文件,标题,成文日期,发布日期,公开目录,发布机构,主题分类,关键词,内容概述', ...rows].join('\r\n');
    const bad = [
      '..%2F<img src=x onerror=ran()>.html',
      '<svg onload=ran()>',
      'x',
      '"><script>ran()</script>',
      '没有的目录',
    ];
    const zip = zipSync(
      Object.fromEntries(chunks(payloads, 10).map((texts, i) => [`p/${i}.html`, strToU8(asHtml(texts))])),
    );
    const page = await watchful();
    await page.goto(`${running.origin}/admin/publications/old-pages`);
    await signInOn(page, running, 'shili');
    await page.setInputFiles('#old-zip', {
      name: '"><img src=x onerror=ran()>.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zip),
    });
    await page.setInputFiles('#old-list', {
      name: '<img src=x onerror=ran()>.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${list}\r\n${bad.map(quoted).join(',')}\r\n`),
    });
    for (const button of ['试迁移', '正式迁移']) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByText('共31行，已处理31行').waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: '下载全部结果' }).waitFor();
      await clean(page, button);
    }
    const moved = await running.office.db
      .selectFrom('publication')
      .select(['case_id', 'title'])
      .where('title', 'like', '旧页%')
      .where('published_on', 'is not', null)
      .execute();
    expect(moved.length).toBeGreaterThan(20);
    for (const { case_id: id } of moved) await nothingRan(resident, `/xxgk/publications/${id}`, '.document');
    await nothingRan(resident, '/xxgk/publications?item=7', '.lines');
    await nothingRan(resident, '/search?q=ran', 'main');
    await nothingRan(resident, '/search?q=%E6%97%A7%E9%A1%B5&kind=publication', 'main');
    await nothingRan(page, '/admin/publications', '.case-lines');

    await running.office.db
      .updateTable('publication')
      .set({ published_on: '2026-11-23' as never })
      .where('title', 'like', '旧页%')
      .execute();
    for (const feed of ['/xxgk/publications/feed.xml', '/xxgk/publications/atom.xml']) {
      const answer = await running.app.inject(feed);
      expect(answer.statusCode, feed).toBe(200);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.body).toContain('ran()');
      const faults = await resident.evaluate((xml) => {
        const read = new DOMParser().parseFromString(xml, 'text/xml');
        const strange = [...read.querySelectorAll('*')].filter((one) =>
          /^(?:script|img|svg|iframe)$/i.test(one.localName),
        );
        return read.querySelectorAll('parsererror').length + strange.length;
      }, answer.body);
      expect(faults, feed).toBe(0);
      await resident.goto(`${running.origin}${feed}`);
      expect(await resident.evaluate(() => document.documentElement.hasAttribute('data-ran'))).toBe(false);
    }
    for (const data of [
      '/xxgk/publications/feed.json',
      '/api/open/publications?limit=100',
      '/api/open/changes?limit=100',
    ]) {
      const answer = await running.app.inject(data);
      expect(answer.statusCode, data).toBe(200);
      expect(answer.headers['content-type'], data).toMatch(/^application\/(?:feed\+)?json/);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(JSON.parse(answer.body)).toBeTruthy();
      await resident.goto(`${running.origin}${data}`).catch((error: Error) => {
        // Some browsers keep such a file instead of showing it.
        if (!/Download/.test(error.message)) throw error;
      });
      expect(await resident.evaluate(() => document.documentElement.hasAttribute('data-ran'))).toBe(false);
    }
    const csv = await running.app.inject('/api/open/publications.csv');
    expect(csv.headers['content-disposition']).toMatch(/^attachment/);
    await page.context().close();
  }, 400_000);

  it('searched for, every one of them', async () => {
    await resident.goto(`${running.origin}/search`);
    for (const text of payloads) {
      const found = await running.app.inject(`/search?q=${encodeURIComponent(text.slice(0, 80))}`);
      // Without the policy of the page's head: what is written into it would run.
      await resident.setContent(found.body, { waitUntil: 'domcontentloaded' });
      await clean(resident, text);
      const offered = await running.app.inject(`/search/suggest?q=${encodeURIComponent(text.slice(0, 80))}`);
      expect(offered.headers['content-type']).toMatch(/^application\/json/);
    }
  }, 300_000);

  const form = (url: string, body: Readonly<Record<string, string>>) =>
    running.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(body).toString(),
    });
  const cookieOf = (answer: { headers: Record<string, unknown> }) =>
    String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const readBy = async (cookie: string, address: string) => {
    const [name = '', value = ''] = cookie.split(/=(.*)/s);
    await resident.context().addCookies([{ name, value, url: running.origin }]);
    await nothingRan(resident, address, 'main');
  };

  it('in a complaint and in an application: what the resident and the officer see', async () => {
    for (const texts of chunks(payloads, 30)) {
      await running.office.db.deleteFrom('throttle').execute();
      const [name = '', contact = '', ref = ''] = texts;
      const sent = await form('/complaints', {
        ...{ key: randomUUID(), agency: 'shili-spj', kind: 'complaint', object: 'office', sure: 'yes' },
        ...{
          ref: ref.slice(0, 100),
          text: texts.join(' ').slice(0, 1900),
          name: name.slice(0, 40),
          contact: contact.slice(0, 60),
        },
      });
      if (sent.statusCode === 303) await readBy(cookieOf(sent), '/complaints/receipt');
      else {
        await resident.setContent(sent.body);
        await clean(resident, 'complaint returned');
      }
      const applied = await form('/xxgk/apply', {
        ...{ agency: 'shili-spj', applicantType: 'naturalPerson', identityKind: 'passport', identity: 'E12345678' },
        ...{ name: name.slice(0, 50), telephone: '0376-1234567', email: '', address: contact.slice(0, 100) },
        ...{ description: texts.join(' ').slice(0, 1900), carrier: 'electronic', route: 'web', key: randomUUID() },
      });
      if (applied.statusCode === 303) {
        await readBy(cookieOf(applied), '/xxgk/apply/receipt');
        await readBy(cookieOf(applied), '/progress/case');
      } else {
        await resident.setContent(applied.body);
        await clean(resident, 'application returned');
      }
    }
    const latest = (table: 'complaint' | 'application') =>
      running.office.db
        .selectFrom(table)
        .select('case_id')
        .where('agency', '=', 'shili-spj')
        .orderBy('number', 'desc')
        .limit(8)
        .execute();
    for (const { case_id: id } of await latest('complaint'))
      await nothingRan(officer, `/admin/complaints/${id}`, '.complaint-acts');
    for (const { case_id: id } of await latest('application'))
      await nothingRan(officer, `/admin/applications/${id}`, 'h1');
    await nothingRan(officer, '/admin/complaints', '.case-lines');
    await nothingRan(officer, '/admin/applications', '.case-lines');
  }, 300_000);

  it('as the name of a file and as the title of an attachment: shown as words, to the officer and to the public', async () => {
    const id: string = (await api.post('/api/publications', { content: blank })).json().caseId;
    const kept: { readonly id: string; readonly name: string; readonly title: string }[] = [];
    const said = new Set<string>();
    for (const text of payloads) {
      const name = `${text.replace(/["\r\n]/g, '')}.txt`;
      const answer = await api.upload(`/api/files?subject=publication&case=${id}`, {
        name,
        bytes: Buffer.from(`正文${kept.length}`),
      });
      if (answer.statusCode < 300) kept.push({ ...answer.json(), title: text.slice(0, 200) });
      else {
        expect(answer.statusCode, answer.body).toBeLessThan(500);
        said.add(answer.json().detail);
      }
    }
    // A name is made harmless, not refused.
    expect(kept.length).toBeGreaterThan(290);
    for (const sentence of said) expect(sentence).toMatch(/[。]$/);
    await nothingRan(officer, `/admin/publications/${id}`, '.file-lines li');
    const names = await officer
      .locator('.file-lines > li > a[download]')
      .evaluateAll((all) =>
        all.map((one) => ({ text: one.textContent, address: one.getAttribute('href'), inside: one.children.length })),
      );
    expect(new Set(names)).toEqual(
      new Set(kept.map(({ id: file, name }) => ({ text: name, address: `/api/files/${file}/content`, inside: 0 }))),
    );

    const shown = kept.filter((_, i) => i % 6 === 0).slice(0, 50);
    for (const { id: file, name } of shown) {
      expect((await api.post(`/api/files/${file}/screening`, {})).statusCode).toBe(200);
      const { headers } = await api.get(`/api/files/${file}/content`);
      expect(headers['content-disposition'], name).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w.!~*'()%-]*$/,
      );
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    const attachments = shown.map(({ id: file, title }) => ({ file, title }));
    const content = fieldsOf({ title: '名称里的文字', documentNumber: '', normative: false, attachments });
    expect((await api.put(`/api/publications/${id}/draft`, { content, seen: 1 })).statusCode).toBe(200);
    const { hash } = (await api.post(`/api/publications/${id}/submission`, { seen: 2 })).json();
    await markedBySix(running, id, hash);
    const leader = await signedIn(running, 'shili-zs');
    const answer = await leader.post(`/api/publications/${id}/edition`, { hash, note: '' });
    expect(answer.statusCode, answer.body).toBe(204);
    await nothingRan(officer, `/admin/publications/${id}`, 'h1');
    await nothingRan(resident, `/xxgk/publications/${id}`, '#attachments');
    const titles = await resident.locator('section[aria-labelledby="attachments"] a').allTextContents();
    expect(titles.map((one) => one.trim())).toEqual(shown.map(({ title }) => title.trim()));
  }, 300_000);
});

it('a mail is plain text whatever stands in a title, and its head can not be added to', async () => {
  const server = await startMailServer();
  const mail = openMail(server.url, 'gongkai@example.gov.cn');
  const ends = { origin: 'https://example.gov.cn', stop: 'x' };
  const titles = [...payloads, '标题\r\nBcc: other@example.com\r\n\r\n<script>ran()</script>'];
  const lines = titles.map((title, i) => ({ title, caseId: `c${i}`, edition: 1 }));
  for (const [i, line] of lines.entries()) {
    if (i % 10 === 0 || i === lines.length - 1)
      expect(await mail.send({ id: `m${i}`, to: 'a@example.com', ...editionLetter(line, ends) })).toMatchObject({
        ok: true,
      });
  }
  expect(await mail.send({ id: 'all', to: 'a@example.com', ...digestLetter(lines, ends) })).toMatchObject({ ok: true });
  for (const { raw, to } of server.arrived) {
    const top = raw.slice(0, raw.indexOf('\r\n\r\n'));
    expect(top).toMatch(/^Content-Type: text\/plain; charset=utf-8/im);
    expect(top).not.toMatch(/^Bcc:|multipart|text\/html/im);
    expect(to).toEqual(['a@example.com']);
  }
  expect(server.arrived.at(-1)?.text).toContain('ran()');
  mail.close();
  await server.close();
}, 60_000);
