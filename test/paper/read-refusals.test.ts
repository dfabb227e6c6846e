/** Files that can not be read: locked, broken, mislabelled, bombs. Each is refused with a sentence, and the next is read. */

import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { boundedReader, readBounded } from '#paper/read/bounded';

const report = strToU8('云泽县档案管理局2024年政府信息公开工作年度报告\n一、总体情况\n公开信息126条。\n');

function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.5\n${body}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\n%%EOF\n`, 'latin1');
}
const pages = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'];
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>';
const stream = (bytes: Uint8Array, filter: string) =>
  `<</Length ${bytes.length}/Filter${filter}>>stream\n${Buffer.from(bytes).toString('latin1')}\nendstream`;

const sealed = `<</Filter/Standard/V 1/R 2/P -4/O<${'a1'.repeat(32)}>/U<${'b2'.repeat(32)}>>>`;
const bomb = deflateSync(new Uint8Array(60 * 1024 * 1024));
const sheet = { name: '甲', rows: [['规章', 0]] };

const files: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, RegExp])[] = [
  [
    'a workbook with a password',
    () => writeXlsx({ sheets: [sheet], encryption: { password: 'a', spinCount: 1 } }),
    /加了密码/,
  ],
  ['a PDF with a password', () => pdf([...pages, page, sealed], '/Encrypt 4 0 R/ID[<00><00>]'), /PDF 文件加了密码/],
  ['a PDF that is cut off', () => pdf([...pages, page]).subarray(0, 60), /PDF 文件已损坏/],
  ['a PDF without text', () => pdf([...pages, page, stream(deflateSync(strToU8('0 0 m')), '/FlateDecode')]), /扫描件/],
  ['a PDF that is a bomb', () => pdf([...pages, page, stream(bomb, '/FlateDecode')]), /PDF 文件展开后过大/],
  [
    'a PDF packed twice',
    () => pdf([...pages, page, stream(deflateSync(bomb), '[/FlateDecode/FlateDecode]')]),
    /PDF 文件展开后过大/,
  ],
  [
    'a workbook that is a bomb',
    () => zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(50 * 1024 * 1024) }),
    /展开后过大/,
  ],
  ['a workbook of rubbish', () => zipSync({ 'xl/workbook.xml': strToU8('<x') }), /工作簿已损坏/],
  ['nothing', () => new Uint8Array(), /空的/],
];

describe('refused with a sentence, and the next file is read', () => {
  it.each(files)('%s', async (_, bytes, reason) => {
    const [refused, next] = await Promise.all([
      readBounded(await bytes(), '年报.docx'),
      readBounded(report, '年报.txt'),
    ]);
    expect(refused.ok ? refused.format : refused.reason).toMatch(reason);
    expect(refused.ok ? '' : refused.reason).toMatch(/^[^\n]*。$/);
    expect(next).toMatchObject({ ok: true, format: 'text' });
  });

  it('a file that fills the memory of its thread, or takes too long; and the next', async () => {
    const filler = strToU8(`<html><body>${'<p>1'.repeat(200_000)}</body></html>`);
    const tight = boundedReader({ heapMb: 40, longestMs: 60_000 });
    const hasty = boundedReader({ heapMb: 240, longestMs: 1 });
    const answers = await Promise.all([tight(filler, 'x'), tight(report, 'y'), hasty(filler, 'x')]);
    expect(answers.map((answer) => (answer.ok ? answer.format : answer.reason))).toEqual([
      expect.stringMatching(/内存过多/),
      'text',
      expect.stringMatching(/时间过长/),
    ]);
  }, 60_000);
});
