/** PDFs are set apart from the program, the same each time, with their fonts; no text is ever markup; what goes wrong stays outside. */

import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { PdfRefused } from '#paper/pdf/refused';
import { renderPdf } from '#paper/pdf/render';
import { typesetter } from '#paper/pdf/typesetter';
import { qrPicture } from '#paper/qr-picture';
import { readDocument } from '#paper/read/read';
import { reportToPdf } from '#paper/report/to-pdf';
import { numberedReport } from './report-samples.ts';

const url = 'https://xxgk.example.cn/verify?code=GK-2025-7Q4M';

/** A letter as later parts write it. */
async function letter(words: string) {
  return {
    title: '政府信息公开申请答复书',
    author: '示例县人民政府办公室',
    createdOn: '2025-11-25',
    band: '示例县人民政府办公室',
    number: '示政公开答〔2025〕17号',
    heading: '政府信息公开申请答复书',
    addressee: words,
    blocks: [{ kind: 'paragraph', lines: [[{ text: words, bold: false }]] }],
    facts: [{ label: '申请编号', value: words }],
    signer: '示例县人民政府办公室',
    signedOn: '2025年11月25日',
    sealPlace: true,
    verification: { code: 'GK-2025-7Q4M', url, picture: await qrPicture(url) },
  };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const source = await readDocument(bytes, 'a.pdf');
  if (!source.ok) throw new Error(source.reason);
  return JSON.stringify(source.document.blocks);
}

const raw = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a PDF', async () => {
  const bytes = await renderPdf('paper', await letter('张三'));

  test('is tagged, in Chinese, titled, dated by its data, by PDF/UA-1, with all its fonts inside', () => {
    const text = raw(bytes);
    expect(text).toContain('/MarkInfo');
    expect(text).toMatch(/\/Lang\s*\(zh-CN\)/i);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain(
      '政府信息公开申请答复书'
        .split('')
        .map((c) => Buffer.from(c).toString('latin1'))
        .join(''),
    );
    expect(text).toContain('2025-11-25');
    const [descriptors, embedded] = [/\/Type\s*\/FontDescriptor/g, /\/FontFile[23]/g].map(
      (mark) => text.match(mark)?.length,
    );
    expect(descriptors).toBe(embedded);
    expect(descriptors).toBeGreaterThan(1);
  });

  test('is the same, byte by byte, whenever it is made', async () => {
    expect(digest(await renderPdf('paper', await letter('张三')))).toBe(digest(bytes));
    expect(digest(await renderPdf('paper', await letter('李四')))).not.toBe(digest(bytes));
  });

  test('takes text as words, whatever it would mean as markup', async () => {
    const words = '#panic("x") *粗* _斜_ $1/0$ \\ [a] <b> @c `d` // e';
    const text = (await textOf(await renderPdf('paper', await letter(words)))).replace(/\s/g, '');
    expect(text).toContain('#panic(\\"x\\")*粗*_斜_$1/0$\\\\[a]<b>@c`d`//e');
  });

  test('draws rare characters, and writes the number of one that no font has', async () => {
    const text = await textOf(await renderPdf('paper', await letter('𠮷䶮㛃𪚥')));
    expect(text).toContain('𠮷䶮㛃〔U+2A6A5〕');
  });

  test('survives half characters and control characters', async () => {
    expect(await textOf(await renderPdf('paper', await letter('甲\uD800\u0000\u0007乙')))).toContain('甲〔U+FFFD〕乙');
  });

  test('of too much data is refused with a sentence', async () => {
    const facts = Array.from({ length: 50_000 }, () => ({ label: '甲', value: '乙' }));
    await expect(renderPdf('paper', { ...(await letter('甲')), facts })).rejects.toThrow(/内容太多/);
  });

  test('whose data do not fit the template is refused, and the next is made', async () => {
    await expect(renderPdf('paper', { title: '缺' })).rejects.toThrow(PdfRefused);
    expect(digest(await renderPdf('paper', await letter('张三')))).toBe(digest(bytes));
  });
});

describe('the process that sets them', async () => {
  const job = { template: 'paper' as const, data: JSON.stringify(await letter('张三')) };
  const roomy = { time: 20_000, memory: 2 ** 30, idle: 1 };
  const child = typesetter({ ...roomy, idle: 20_000 });
  afterAll(() => {
    const pid = child.pid();
    if (pid !== undefined) process.kill(pid);
  });

  test('is ended where it takes too long or too much memory, and another takes its place', async () => {
    expect(await typesetter({ ...roomy, time: 1 }).set(job)).toEqual({ ok: false, ended: 'time' });
    if (process.platform === 'linux') {
      expect(await typesetter({ ...roomy, memory: 1 }).set(job)).toEqual({ ok: false, ended: 'memory' });
    }
    expect(await child.set(job)).toMatchObject({ ok: true });
    const first = child.pid();
    const ended = child.set({ ...job, data: JSON.stringify({ ...JSON.parse(job.data), blocks: endless }) });
    if (first !== undefined) process.kill(first, 'SIGKILL');
    expect(await ended).toEqual({ ok: false, ended: 'crash' });
    expect(await child.set(job)).toMatchObject({ ok: true });
    expect(child.pid()).not.toBe(first);
  });
});

/** Work for a while. */
const endless = Array.from({ length: 8000 }, () => ({
  kind: 'paragraph',
  lines: [[{ text: '政府信息公开'.repeat(20), bold: false }]],
}));

test('a report has its tall table on one page, so that no label is cut off from its rows', async () => {
  const source = await readDocument(await reportToPdf(numberedReport()), 'a.pdf');
  if (!source.ok) throw new Error(source.reason);
  const tables = source.document.blocks.filter((block) => block.kind === 'table');
  expect(tables.map((table) => table.rows.length)).toEqual([14, 28, 4]);
});
