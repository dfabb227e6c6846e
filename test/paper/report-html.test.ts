import { load } from 'cheerio';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { appealBlocks, appealColumns, applicantColumns, applicationRows, documentColumns } from '#law/report/report';
import { reportToHtml } from '#paper/report/to-html';
import { htmlTables, laidOut, officialForm, withoutFigures } from './report-grid.ts';
import { anyReport, filledReport, numberedReport } from './report-samples.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

/** Every complaint of the recommended rules, as one line each. */
function complaints(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map((m) => `${m.line}: ${m.ruleId} ${m.message}`));
}

describe('the page', () => {
  const html = reportToHtml(numberedReport());
  const $ = load(html);

  test('is valid by the recommended rules', () => expect(complaints(html)).toEqual([]));

  test('stands alone: no script, no request', () => {
    expect($('script, link, img, iframe, [src], [href], [style]').length).toBe(0);
    expect($('style').text()).not.toMatch(/url\(|@import/);
  });

  test('has the title and the six sections, in order', () => {
    expect($('html').attr('lang')).toBe('zh-CN');
    expect([$('title').text(), $('h1').text()]).toEqual(
      Array(2).fill('息县行政审批和政务信息管理局2025年政府信息公开工作年度报告'),
    );
    expect(
      $('h2')
        .toArray()
        .map((h) => $(h).text()),
    ).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  test('has the tables of the form, cell by cell', () => {
    expect(htmlTables(html).map(withoutFigures)).toEqual([...officialForm().values()]);
  });

  test('lays table three out as 28 × 10 places without a hole', () => {
    const sizes = htmlTables(html)
      .map((shape) => laidOut(shape))
      .map((grid) => [grid.length, grid[0]?.length]);
    expect(sizes).toEqual([
      [14, 4],
      [28, 10],
      [4, 15],
    ]);
  });

  test('names every head, and every figure of table two names its own', () => {
    expect($('caption').length).toBe(3);
    expect($('th:not([scope])').length).toBe(0);
    expect($('td').length).toBe(200);
    const named = $('.s2 td')
      .toArray()
      .map((td) =>
        ($(td).attr('headers') ?? '')
          .split(' ')
          .map((id) => $(`#${id}`).text())
          .join('>'),
      );
    expect(named[0]).toBe('第二十条第（一）项>规章>本年制发件数');
    expect(named[5]).toBe('第二十条第（一）项>行政规范性文件>现行有效件数');
    expect(named[9]).toBe('第二十条第（八）项>行政事业性收费>本年收费金额（单位：万元）');
  });

  test('renders prose: bold, breaks, points, numbers; everything else is words', () => {
    expect($('section:first-of-type p').first().html()).toBe(
      '<strong>（一）主动公开。</strong>公开信息83条。<br>\n（二）换行。',
    );
    expect(
      $('ul li')
        .toArray()
        .map((li) => $(li).text()),
    ).toEqual(['甲', '乙']);
    expect(
      $('ol li')
        .toArray()
        .map((li) => $(li).text()),
    ).toEqual(['3. 丙', '4. 丁']);
    expect(html).toContain('一是&lt;不够&gt;规范 &amp; &quot;还需&quot;完善。');
  });

  test('says that a table is missing instead of printing an empty one', () => {
    const without = load(reportToHtml({ ...numberedReport(), applications: null }));
    expect(without('table').length).toBe(2);
    expect(without('.missing').text()).toBe('（本报告未载此表）');
  });
});

test("any report, any text: a valid page, without markup of the text's own", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const html = reportToHtml(report);
      expect(complaints(html)).toEqual([]);
      expect(load(html)('b, script, img').length).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test('every figure stands at its place', () => {
  fc.assert(
    fc.property(filledReport, (report) => {
      const [two = [], three = [], four = []] = htmlTables(reportToHtml(report)).map(laidOut);
      const shown = (value: number | null | undefined) =>
        value === null || value === undefined ? '' : value.toFixed(6).replace(/\.?0+$/, '');
      const { activeDisclosure, applications, appeals } = report;
      applicationRows.forEach((row, r) => {
        expect(three[r + 3]?.slice(3)).toEqual(applicantColumns.map((column) => shown(applications?.[row][column])));
      });
      expect(four[3]).toEqual(appealBlocks.flatMap((block) => appealColumns.map((c) => shown(appeals?.[block][c]))));
      expect(two[2]?.slice(1)).toEqual(documentColumns.map((c) => shown(activeDisclosure?.regulations[c])));
      expect(two[3]?.slice(1)).toEqual(documentColumns.map((c) => shown(activeDisclosure?.normativeDocuments[c])));
      expect(two[6]?.[3]).toBe(shown(activeDisclosure?.administrativeLicensing));
      expect(two[9]?.[3]).toBe(shown(activeDisclosure?.administrativePenalty));
      expect(two[10]?.[3]).toBe(shown(activeDisclosure?.administrativeCoercion));
      expect(two[13]?.[3]).toBe(shown(activeDisclosure?.administrativeFees));
    }),
    { numRuns: 25 },
  );
});
