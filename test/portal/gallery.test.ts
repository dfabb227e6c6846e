/** Every page of the public site, in every way of reading, is valid HTML, asks no other host and runs nothing. */

import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { gallery } from '#portal/gallery';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const readings = [
  { name: '标准', large: false, contrast: false },
  { name: '大字版', large: true, contrast: false },
  { name: '高对比度', large: false, contrast: true },
];

async function check(html: string, expected: readonly string[]): Promise<void> {
  const report = await validator.validateString(html);
  const said = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
  expect(said).toEqual(expected);
}

describe.each(readings)('$name', (reading) => {
  it.each(gallery(reading).map(({ name, html }) => [name, html]))('%s is valid HTML', async (_name, html) => {
    await check(html, []);
  });
});

it('sees a page that is not valid', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html>\n<html lang="zh-CN"><body><p style="color:red"><div></div></body></html>',
  );
  expect(report.valid).toBe(false);
});

describe.each(gallery().map(({ name, html }) => [name, html]))('%s', (_name, html) => {
  it('has one main heading, one main part, and no level of heading left out', () => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<main[ >]/g)).toHaveLength(1);
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    const gaps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    expect(gaps).toEqual([]);
  });

  it('holds no script but the one of the site, no inline style, and no request to another host', () => {
    const own = /<script type="module" src="\/assets\/script\.[0-9a-f]{16}\/main\.js"><\/script>/;
    expect(html.replace(own, '')).not.toMatch(/<script|javascript:|\son[a-z]+=|\sstyle=|<iframe|<style/i);
    const asked = [...html.matchAll(/<(?:link|img|source|use|object|embed)\b[^>]*(?:href|src|data)="([^"]*)"/g)];
    expect(asked.map((match) => match[1]).filter((address) => !address?.startsWith('/'))).toEqual([]);
  });

  it('gives every link within the page its target', () => {
    const targets = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    const broken = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((id) => !targets.has(id));
    expect(broken).toEqual([]);
  });
});
