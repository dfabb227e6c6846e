/** Letters on paper: nothing stands alone on a page, nothing runs off it, however much there is to say. */

import { describe, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { letterToPdf } from '#paper/letter/to-pdf';
import { readDocument } from '#paper/read/read';
import { sheetOf } from '#work/letter/sheet';
import { completed, everySort, type Sort } from '../support/letter.ts';

const issued = {
  number: '示审政公开告〔2026〕3号',
  on: day('2026-03-05'),
  code: '7KQM-4FHX-9CRT',
  origin: 'https://www.example.gov.cn',
};
const longName = '示例县城镇老旧小区改造和既有住宅加装电梯工作领导小组办公室暨示例县住房和城乡建设局';

async function printed(
  sort: Sort,
  change: { readonly agency?: string; readonly attachments?: string; readonly addressee?: string } = {},
) {
  const { agency = '示例县审批局', ...more } = change;
  const bytes = await letterToPdf(sheetOf(sort, { ...completed(sort), ...more }, agency, issued));
  const source = await readDocument(bytes, 'a.pdf');
  if (!source.ok) throw new Error(source.reason);
  const text = [...JSON.stringify(source.document.blocks).matchAll(/"text":"([^"]*)"/g)].map(([, one]) => one).join('');
  const pages =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?!s)\b/g)?.length ?? 0;
  return { text, pages };
}

const sortOf = (outcome: Sort['outcome']) => everySort.find((one) => one.outcome === outcome) as Sort;

describe('a signed letter', () => {
  test('of a short refusal is one page, with the code to verify it', async () => {
    const { text, pages } = await printed(sortOf('refusedStateSecret'));
    expect(pages).toBe(1);
    expect(text).toContain('7KQM-4FHX-9CRT');
  });

  test('keeps a long name of its agency whole', async () => {
    const { text } = await printed(sortOf('refusedInternalAffairs'), { agency: longName });
    expect(text).toContain(longName.slice(-12));
    expect(text).toContain('2026年3月5日');
  });

  test('draws the rare characters of a name, in words that can be searched', async () => {
    const { text } = await printed(sortOf('granted'), { addressee: '𠮷䶮㛃' });
    expect(text).toContain('𠮷䶮㛃');
    expect(text).not.toContain('〔U+');
  });

  test('goes on for pages where much is attached, and signs after the last', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `第${i + 1}标段施工合同，电子文件，${i + 20}页`);
    const { text, pages } = await printed(sortOf('granted'), { attachments: names.join('\n') });
    expect(pages).toBe(3);
    expect(text.indexOf('2026年3月5日')).toBeGreaterThan(text.indexOf('40．第40标段'));
  });
});
