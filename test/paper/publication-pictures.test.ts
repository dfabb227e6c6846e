/** Pictures of a publication on paper: drawn anew, with their words for those who do not see them; a broken one leaves its words. */

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { chartDataOf } from '#law/publication/chart';
import { chartPicture } from '#paper/publication/chart-picture';
import { type PaperPicture, paperPicture } from '#paper/publication/picture';
import type { PublicationSheet } from '#paper/publication/sheet';
import { publicationToDocx } from '#paper/publication/to-docx';
import { publicationToPdf } from '#paper/publication/to-pdf';

/** A picture of one point. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const file = '11111111-2222-3333-4444-555555555555';
const other = '66666666-2222-3333-4444-555555555555';

const sheet = (pictures: ReadonlyMap<string, PaperPicture>): PublicationSheet => ({
  ...{ title: '招牌设置指引', issuer: '示例县', createdOn: '2026-11-02', standing: null, attachments: [] },
  ...{
    facts: [{ label: '索引号', value: 'X/2026-00001' }],
    url: 'https://example.gov.cn/1',
    verification: null,
    pictures,
  },
  blocks: [
    { kind: 'paragraph', text: '按图设置。' },
    { kind: 'picture', file, alternative: '招牌离地三米' },
    { kind: 'picture', file: other, alternative: '夜间照明' },
  ],
});

async function one(): Promise<PaperPicture> {
  const picture = await paperPicture(dot);
  if (picture === null) throw new Error('not drawn');
  return picture;
}

test('a picture is drawn anew: what hid behind its points is gone', async () => {
  const hidden = Buffer.concat([dot, Buffer.from('电话13812345678')]);
  const picture = await paperPicture(hidden);
  expect(picture).toMatchObject({ kind: 'png', width: 1, height: 1 });
  expect(Buffer.from(picture?.bytes ?? []).includes('138')).toBe(false);
  expect(await paperPicture(Buffer.from('no picture'))).toBeNull();
});

test('the PDF shows it with its words and stays tagged; one that is not there leaves its words', async () => {
  const pictures = new Map([[file, await one()]]);
  const [first, second] = [await publicationToPdf(sheet(pictures)), await publicationToPdf(sheet(pictures))];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const text = Buffer.from(first).toString('latin1');
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(text).toMatch(/\/Subtype\s*\/Image/);
  expect(text).toMatch(/\/S\s*\/Figure/);
});

test('a picture that can not be set leaves its words, and the document all the same', async () => {
  const broken: PaperPicture = { bytes: Buffer.from('broken'), kind: 'png', width: 10, height: 10 };
  const text = Buffer.from(await publicationToPdf(sheet(new Map([[file, broken]])))).toString('latin1');
  expect(text).toContain('%PDF-');
  expect(text).not.toMatch(/\/Subtype\s*\/Image/);
});

test('the Word document holds it with its words', async () => {
  const pictures = new Map([[file, await one()]]);
  const bytes = await publicationToDocx(sheet(pictures));
  expect(Buffer.from(bytes).equals(Buffer.from(await publicationToDocx(sheet(pictures))))).toBe(true);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).some((name) => name.startsWith('word/media/'))).toBe(true);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('descr="招牌离地三米"');
  expect(xml).toContain('〔图片：夜间照明〕');
});

const table = [
  ['股室', '受理', '办结'],
  ['审批股', '120', '118'],
  ['大厅', '86', '86'],
];
const drawnSheet = (kind: 'bar' | 'line' | 'pie', rows = table): PublicationSheet => ({
  ...sheet(new Map()),
  blocks: [
    { kind: 'paragraph', text: '办件情况' },
    { kind: 'table', rows, chart: { kind, title: '办件情况' } },
  ],
});

test('a chart stands as a picture before its table, with its words, in the PDF and in the Word document', async () => {
  for (const kind of ['bar', 'line'] as const) {
    const [first, second] = [await publicationToPdf(drawnSheet(kind)), await publicationToPdf(drawnSheet(kind))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).toString('latin1')).toMatch(/\/S\s*\/Figure/);
    const parts = unzipSync(await publicationToDocx(drawnSheet(kind)));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('最高的是审批股（120）');
    expect(body.indexOf('<w:drawing>')).toBeLessThan(body.indexOf('<w:tbl>', body.indexOf('办件情况')));
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  }
});

test('figures make the picture; what can not be drawn stays a table', async () => {
  const pie = [
    ['方式', '件数'],
    ['网站', '30'],
    ['窗口', '10'],
  ];
  const data = chartDataOf('pie', pie);
  const other = chartDataOf('pie', [...pie.slice(0, 2), ['窗口', '29']]);
  if (typeof data === 'string' || typeof other === 'string') throw new Error('no data');
  const [one, two] = [await chartPicture('pie', data), await chartPicture('pie', other)];
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(false);
  const parts = unzipSync(await publicationToDocx(drawnSheet('pie')));
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toEqual([]);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('118');
});
