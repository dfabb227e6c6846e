import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { reportToDocx } from '#paper/report/to-docx';
import { docxTables, docxXml, laidOut, officialForm, withoutFigures } from './report-grid.ts';
import { anyReport, numberedReport } from './report-samples.ts';

describe('the Word document', async () => {
  const bytes = await reportToDocx(numberedReport());
  const $ = docxXml(bytes);

  test('has the tables of the form, cell by cell, with every figure in order', () => {
    const tables = docxTables(bytes);
    expect(tables.map(withoutFigures)).toEqual([...officialForm().values()]);
    const figures = tables
      .flatMap((shape) => shape.flat())
      .map((cell) => cell.text)
      .filter((text) => /^[\d.]+$/.test(text));
    const expected = Array.from({ length: 199 }, (_, i) => String(i + 1));
    expect(figures).toEqual([...expected.slice(0, 9), '0.000001', ...expected.slice(9)]);
  });

  test('leaves no hole: 14 × 4, 28 × 10, 4 × 15', () => {
    const sizes = docxTables(bytes)
      .map(laidOut)
      .map((grid) => [grid.length, grid[0]?.length]);
    expect(sizes).toEqual([
      [14, 4],
      [28, 10],
      [4, 15],
    ]);
  });

  test('merges as the form does', () => {
    const merges = $('w\\:vMerge')
      .toArray()
      .map((merge) => $(merge).attr('w:val'));
    // Corner, 自然人, 总计, 三, its four groups, and five heads of table four.
    expect(merges.filter((value) => value === 'restart').length).toBe(13);
    // 2 + 1 + 1 + 21 + (7 + 2 + 4 + 2) + 5 rows below them.
    expect(merges.filter((value) => value !== 'restart').length).toBe(45);
  });

  test('repeats the heads of tables three and four', () => {
    const heads = $('w\\:tbl')
      .toArray()
      .map((table) => $(table).find('w\\:tblHeader').length);
    expect(heads).toEqual([0, 3, 3]);
  });

  test('is titled, in Chinese, by the agency, and says nothing of the machine or the hour', () => {
    const core = docxXml(bytes, 'docProps/core.xml');
    expect(core('dc\\:title').text()).toBe('息县行政审批和政务信息管理局2025年政府信息公开工作年度报告');
    expect(core('dc\\:creator').text()).toBe('息县行政审批和政务信息管理局');
    expect(core('dcterms\\:created, dcterms\\:modified, dc\\:description').length).toBe(0);
    expect(docxXml(bytes, 'word/styles.xml')('w\\:docDefaults w\\:lang').attr('w:eastAsia')).toBe('zh-CN');
    expect($('w\\:pStyle[w\\:val="Heading1"]').length).toBe(6);
  });

  test('names what stands in for a font that a machine lacks', () => {
    const fonts = docxXml(bytes, 'word/fontTable.xml');
    expect(fonts('w\\:font[w\\:name="方正小标宋简体"] w\\:altName').attr('w:val')).toBe('宋体');
  });

  test('has the prose, bold where it is bold', () => {
    const paragraphs = $('w\\:body > w\\:p')
      .toArray()
      .map((p) => $(p).find('w\\:t').text());
    expect(paragraphs).toContain('（一）主动公开。公开信息83条。');
    expect(paragraphs).toContain('3. 丙');
    expect(paragraphs).toContain('一是<不够>规范 & "还需"完善。');
    expect(
      $('w\\:r:has(w\\:b) w\\:t')
        .toArray()
        .map((t) => $(t).text()),
    ).toContain('（一）主动公开。');
  });

  test('is the same, byte for byte, when written in another year', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2041-07-08T09:10:11Z') });
    try {
      expect(await reportToDocx(numberedReport())).toEqual(bytes);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('any text gives well-formed XML without forbidden characters', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      for (const [path, data] of Object.entries(unzipSync(await reportToDocx(report)))) {
        if (!path.endsWith('.xml')) continue;
        const xml = new TextDecoder('utf-8', { fatal: true }).decode(data);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }
    }),
    { numRuns: 15 },
  );
});
