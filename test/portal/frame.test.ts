/** The frame: page tags (PLT-06), titles (PLT-07), the footer in order (PLT-10), and how pages are set. */

import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { readingCookie, readingOf, readingQuery } from '#portal/frame/reading';
import { gallery } from '#portal/gallery';

const pages = new Map(gallery().map(({ name, html }) => [name, load(html)]));

function check(
  page: string,
  expected: { readonly title: string; readonly tags: Readonly<Record<string, string>> },
): void {
  const $ = pages.get(page);
  if ($ === undefined) throw new Error(`no such page: ${page}`);
  expect($('title').text()).toBe(expected.title);
  const tags = $('meta[name]')
    .toArray()
    .map((meta) => [$(meta).attr('name') ?? '', $(meta).attr('content') ?? ''] as const)
    .filter(([name]) => /^[A-Z]/.test(name));
  expect(Object.fromEntries(tags)).toMatchObject(expected.tags);
  for (const [name, content] of tags) expect(content, name).not.toBe('');
}

const site = '息县行政审批和政务信息管理局（演示）';
const siteTags = { SiteName: site, SiteDomain: 'localhost', SiteIDCode: '演示站点，无网站标识码' };

describe('page tags and titles', () => {
  it('home: the site', () => check('home', { title: site, tags: siteTags }));
  it('column: column and site', () =>
    check('disclosure', {
      title: `政府信息公开_${site}`,
      tags: { ...siteTags, ColumnName: '政府信息公开', ColumnType: '政府信息公开' },
    }));
  it('article: title, column, site; source and date never empty', () =>
    check('report-full', {
      title: `示例县行政审批和政务信息管理局（示例）2024年政府信息公开工作年度报告_政府信息公开年报_${site}`,
      tags: {
        ...siteTags,
        ColumnName: '政府信息公开年报',
        ArticleTitle: '示例县行政审批和政务信息管理局（示例）2024年政府信息公开工作年度报告',
        PubDate: '2025-01-20 00:00',
        ContentSource: '示例县行政审批和政务信息管理局（示例）',
      },
    }));
  it('errors are not for search engines', () => {
    expect(pages.get('notice-404')?.('meta[name="robots"]').attr('content')).toBe('noindex');
    expect(pages.get('report-full')?.('meta[name="robots"]')).toHaveLength(0);
  });
});

it('the footer says everything that a government site has to say, in order', () => {
  const names = pages
    .get('home')?.('.site-foot dt')
    .toArray()
    .map((dt) => pages.get('home')?.(dt).text());
  expect(names).toEqual([
    '主办单位',
    '联系电话',
    '办公地址',
    '办公时间',
    'ICP备案号',
    '公安机关备案号',
    '网站标识码',
    '党政机关网站标识',
    '我为政府网站找错',
    '网站地图',
  ]);
});

it('the demo names no registration number', () => {
  expect(pages.get('home')?.('.site-foot').text()).not.toMatch(/备\d|\d{8,}/);
});

describe('reading', () => {
  it.each([
    [{ large: false, contrast: false }, 'reading=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly'],
    [{ large: true, contrast: false }, 'reading=large; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly'],
    [{ large: true, contrast: true }, 'reading=large.contrast; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly'],
  ])('%o is remembered and read back', (reading, cookie) => {
    expect(readingCookie(reading)).toBe(cookie);
    expect(readingOf(`a=b; ${cookie.split(';')[0]}; c=d`)).toEqual(reading);
  });
  it('anything unknown is the plain setting', () => {
    expect(readingOf(undefined)).toEqual({ large: false, contrast: false });
    expect(readingOf('reading=<script>')).toEqual({ large: false, contrast: false });
  });
  it.each([
    ['/', true],
    ['/xxgk/reports?year=2024&agency=a', true],
    ['//evil.example/', false],
    ['/\\evil.example/', false],
    ['https://evil.example/', false],
    ['/ok\nSet-Cookie:a=b', false],
    ['', false],
  ])('goes back to %j: %s', (back, allowed) => {
    expect(readingQuery.safeParse({ large: '1', contrast: '0', back }).success).toBe(allowed);
  });
  it('the switch is a link back to the same page, in every mode', () => {
    const large = load(gallery({ large: true, contrast: false }).find(({ name }) => name === 'list-all')?.html ?? '');
    expect(large('html').attr('class')).toBe('large');
    expect(large('.modes a').first().text()).toBe('标准字号');
    expect(large('.modes a').first().attr('href')).toBe('/reading?large=0&contrast=0&back=%2Fxxgk%2Freports');
  });
});
