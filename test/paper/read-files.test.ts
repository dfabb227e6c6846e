/** What files are taken for, by their content; what is refused, in one sentence, and quickly. */

import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#paper/read/read';

const report = '云泽县档案管理局2024年政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息 126 条。\n';

async function check(bytes: Uint8Array | string, expected: string | RegExp, name = '年报.txt'): Promise<void> {
  const reading = await readDocument(typeof bytes === 'string' ? strToU8(bytes) : bytes, name);
  if (typeof expected === 'string') expect(reading.ok ? reading.format : reading.reason).toBe(expected);
  else {
    expect(reading.ok ? reading.format : reading.reason).toMatch(expected);
    expect(reading.ok).toBe(false);
  }
}

/** xorshift: the same noise in every run. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 2463534242;
  for (let i = 0; i < length; i += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[i] = state & 255;
  }
  return bytes;
}

describe('a file is what its content is', () => {
  it.each([
    ['text', report],
    ['markdown', `# ${report}`],
    ['markdown', `${report}\n规章 | 0\n--- | ---\n`],
    ['html', `\n<!-- 页 --><!DOCTYPE html><p>${report}</p>`],
    ['html', `<table><tr><td>${report}</td></tr></table>`],
  ])('%s', async (format, text) => {
    await check(text, format, '年报.pdf');
  });

  it.each(['utf8', 'gbk', 'gb18030'])('%s without a label', async (encoding) => {
    const reading = await readDocument(iconv.encode(report, encoding), '年报.txt');
    expect(reading).toMatchObject({ ok: true, document: { blocks: [{ text: report.split('\n')[0] }, {}, {}] } });
  });

  it.each(['utf-16le', 'utf-16be', 'utf8'])('%s with its mark', async (encoding) => {
    const reading = await readDocument(iconv.encode(report, encoding, { addBOM: true }), '年报.txt');
    expect(reading).toMatchObject({ ok: true, document: { blocks: [{ text: report.split('\n')[0] }, {}, {}] } });
  });

  it('one broken character does not make UTF-8 into GBK', async () => {
    const bytes = Uint8Array.from([...strToU8(report.repeat(20)), 0xe4, 0x0a]);
    expect(await readDocument(bytes, '年报.txt')).toMatchObject({
      ok: true,
      document: { blocks: { 0: { text: report.split('\n')[0] } } },
    });
  });
});

describe('what can not be read is refused in one sentence', () => {
  const start = (hex: string) => Uint8Array.from([...Buffer.from(hex, 'hex'), ...noise(400)]);

  it.each([
    ['89504e470d0a1a0a', /PNG 图片.*不从图片中读数/],
    ['ffd8ffe0', /JPEG 图片/],
    ['474946383961', /GIF 图片/],
    ['524946460000000057454250', /WEBP 图片/],
    ['255044462d312e37', /PDF 文件已损坏/],
    ['d0cf11e0a1b11ae1', /旧版 Office/],
    ['7b5c72746631', /RTF 文件，暂不支持/],
    ['526172211a0700', /RAR 压缩包/],
    ['1f8b08', /GZIP/],
  ])('%s', async (hex, reason) => {
    await check(start(hex), reason, '年报.html');
  });

  it('empty, blank and binary files', async () => {
    await check(new Uint8Array(), /空的/);
    await check(' \n\t ', /不是文字/);
    await check(noise(100_000), /不是文字/);
    await check(Uint8Array.from([0, 1, 2, 3]), /不是文字/);
  });

  it('fifty megabytes, at once', async () => {
    const large = noise(50 * 1024 * 1024);
    const before = performance.now();
    await check(large, /50\.0 MB，超过 20 MB/);
    expect(performance.now() - before).toBeLessThan(100);
  });

  it('other packages, by what is in them', async () => {
    const xml = strToU8('<x/>');
    await check(zipSync({ 'xl/workbook.xml': xml }), /工作簿已损坏/, '年报.docx');
    await check(zipSync({ 'ppt/presentation.xml': xml }), /PPTX/);
    await check(zipSync({ 'a.txt': xml }), /ZIP 压缩包。请解压/);
    await check(zipSync({ 'word/document.xml': xml }), /没有正文/);
    await check(zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') }).subarray(0, 40), /损坏|ZIP/);
  });

  it('a package that unpacks to more than it may', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    await check(bomb, /展开后过大/);
  });

  it('JSON that is no report', async () => {
    await check('{"a": 1', /格式有错误/);
    await check('{"a": 1}', /不是年度报告/);
    const cell = { format: 'gongkai.annual-report/1', year: 2024, applications: { granted: { total: '5' } } };
    await check(JSON.stringify(cell), /“\/applications\/granted\/total”应为数或 null/);
  });
});

describe('hostile files do no harm', () => {
  it('tags nested without end', async () => {
    await check('<div>'.repeat(1_000_000), /嵌套过深/);
    await check(`<div>${'<b></i>'.repeat(300_000)}`, /嵌套过深/);
    await check(`<div>${'<table><tr><td>'.repeat(1_000)}1`, 'html');
    await check(zipSync({ 'word/document.xml': strToU8(`<w:body>${'<w:p>'.repeat(100_000)}`) }), /嵌套过深/);
  });

  it.each([
    ['a < b'.repeat(100_000)],
    [`a${' '.repeat(100_000)}b`],
    [`# ${' #'.repeat(100_000)}x`],
    [`|${'- '.repeat(100_000)}x`],
    ['**a'.repeat(100_000)],
    ['![['.repeat(100_000)],
    ['[a]('.repeat(100_000)],
    ['<img '.repeat(100_000)],
  ])('lines that make patterns go astray: %#', async (text) => {
    const before = performance.now();
    await readDocument(strToU8(text), 'x');
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('spans beyond all measure', async () => {
    const row = '<tr><td rowspan="99999999" colspan="99999999">1</td></tr>';
    await check(`<table>${row.repeat(50)}</table>`, 'html');
  });
});
