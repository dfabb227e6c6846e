/** Every page kind has the tags, the title and the footer of a government site (PLT-06 to PLT-13); and so has every page that links lead to. */

import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { demoSite } from '#portal/frame/site';
import { gallery } from '#portal/gallery';
import { type RunningApp, startApp } from '../support/app.ts';

const footer = [
  '主办单位',
  '联系电话',
  'ICP备案号',
  '公安机关备案号',
  '网站标识码',
  '党政机关网站标识',
  '我为政府网站找错',
  '网站地图',
];

function tagsOf(html: string): ReadonlyMap<string, string> {
  return new Map(
    [...html.matchAll(/<meta name="([A-Za-z]+)" content="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** What is wrong with a page; nothing where it is as it has to be. */
function faultsOf(html: string): readonly string[] {
  const tags = tagsOf(html);
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const faults: string[] = [];
  const need = (names: readonly string[]) => {
    for (const name of names) if ((tags.get(name) ?? '').trim() === '') faults.push(`no ${name}`);
  };
  need(['SiteName', 'SiteDomain', 'SiteIDCode']);
  const isHome = title === demoSite.name;
  const isContent = tags.has('ArticleTitle');
  // What belongs to one person or to one mistake is no column, and no search engine may keep it.
  if (!isHome && tags.get('robots') !== 'noindex')
    need(['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']);
  if (isContent) {
    need(['ArticleTitle', 'PubDate', 'ContentSource']);
    if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(tags.get('PubDate') ?? '')) faults.push('PubDate');
    // What opens one figure of a report names the figure, and the report in its tags.
    if (!title.endsWith(`_${tags.get('ColumnName')}_${demoSite.name}`)) faults.push(`title ${title}`);
  } else if (!title.endsWith(demoSite.name)) faults.push(`title ${title}`);
  if (tags.has('ColumnName') && !title.includes(tags.get('ColumnName') ?? '')) faults.push(`column not in ${title}`);
  const foot = html.slice(html.indexOf('<footer'));
  const places = footer.map((name) => foot.indexOf(`<dt>${name}</dt>`));
  if (places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0))) faults.push('footer');
  const outward = [...html.matchAll(/href="https?:\/\/([^/"]+)/g)].map(([, host = '']) => host);
  const unsaid = outward.filter((host) => !/(?:^|\.)gov\.cn(?::\d+)?$/.test(host));
  if (unsaid.length > 0) faults.push(`leads away to ${unsaid.join()}`);
  return faults;
}

describe.each(gallery().map(({ name, html }) => [name, html]))('%s', (_name, html) => {
  it('has its tags, title and footer', () => {
    expect(faultsOf(html)).toEqual([]);
  });
});

test('a page without them is seen', () => {
  expect(faultsOf('<title>别的</title><meta name="SiteName" content="">').length).toBeGreaterThan(5);
});

describe('the site as it is served', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.stop());

  /** Addresses that differ in an id, a number or a query alone are of one kind. */
  const kindOf = (path: string) =>
    path
      .split('?')[0]
      ?.replace(/\/cells\/.*/, '/cells')
      .split('/')
      .map((part) => (/\d|^[a-z]+-[a-z]+$/.test(part) ? '*' : part))
      .join('/') ?? '';

  test('of every kind of page that links lead to, the pages are there, tagged, titled, footed and valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Title, column and site stand in it (PLT-07).
      rules: { 'long-title': ['error', { maxlength: 160 }] },
    });
    const waiting = ['/', '/sitemap', '/search?q=%E7%9A%84', '/open-data'];
    const seen = new Map<string, number>();
    const known = new Set(waiting);
    const faults: string[] = [];
    const robots = await (await fetch(`${running.origin}/robots.txt`)).text();
    expect(robots).toContain('Sitemap: ');
    const map = await (await fetch(`${running.origin}/sitemap.xml`)).text();
    expect(map).toContain('/services/');
    for (const [, path = ''] of map.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g))
      waiting.push(path.replaceAll('&amp;', '&'));
    for (const path of waiting) {
      const kind = kindOf(path);
      const times = seen.get(kind) ?? 0;
      if (times >= 2) continue;
      seen.set(kind, times + 1);
      const answer = await fetch(running.origin + path, { redirect: 'manual' });
      if (answer.status >= 400) faults.push(`${path}: ${answer.status}`);
      if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue;
      const html = await answer.text();
      faults.push(...faultsOf(html).map((fault) => `${path}: ${fault}`));
      const { results } = await validator.validateString(html);
      faults.push(
        ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path}: ${ruleId} ${message}`)),
      );
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)) {
        const next = href.replaceAll('&amp;', '&');
        if (known.has(next) || /^\/(?:reading|terminal|admin|api)/.test(next)) continue;
        known.add(next);
        waiting.push(next);
      }
    }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
  }, 240_000);
});
