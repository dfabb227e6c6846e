/** What the writers write, the reader reads: figures, agency, year and prose come back. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from '#law/report/read/read';
import type { AnnualReport, ReportSections } from '#law/report/report';
import { readDocument } from '#paper/read/read';
import { fileNameOf, writeReport } from '#paper/report/formats';
import { anyReport, balancedReport, filledReport, numberedReport } from './report-samples.ts';

/** Prose without what a format may change: spaces and line breaks. */
function words({ preamble, overview, problems, other }: ReportSections) {
  return [preamble, overview, problems, other].map((text) => (text ?? '').replace(/\s+/g, ''));
}

/** A PDF takes twenty times as long as the others. */
const runs = { html: 15, md: 15, docx: 15, xlsx: 10, csv: 15, json: 15, pdf: 2 } as const;
const formats = Object.keys(runs) as (keyof typeof runs)[];

for (const format of formats) {
  const back = async (report: AnnualReport) => {
    const source = await readDocument(await writeReport(report, format), fileNameOf(report, format));
    if (!source.ok) throw new Error(source.reason);
    return readReport(source.document);
  };

  for (const [kind, reports] of Object.entries({ 'that balances': balancedReport, 'with blanks': filledReport })) {
    test(`a report ${kind} comes back from ${format} as it was`, async () => {
      await fc.assert(
        fc.asyncProperty(reports, async (report) => {
          const { agency, year, activeDisclosure, applications, appeals, sections } = report;
          const { report: read } = await back(report);
          expect(read).toMatchObject({ agency, year, activeDisclosure, applications, appeals });
          expect(words(read.sections)).toEqual(words(sections));
        }),
        { numRuns: runs[format], endOnFailure: format === 'pdf' },
      );
    });
  }

  test(`whatever the prose, and where tables lack, ${format} gives the same tables`, async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { agency, year, activeDisclosure, applications, appeals } = report;
        expect((await back(report)).report).toMatchObject({ agency, year, activeDisclosure, applications, appeals });
      }),
      { numRuns: runs[format], endOnFailure: format === 'pdf' },
    );
  });

  test(`a sub-heading before the first section comes back from ${format}`, async () => {
    const report = numberedReport();
    const { report: read } = await back({
      ...report,
      sections: { ...report.sections, preamble: '## 说明\n\n全文如下。' },
    });
    expect(read.sections.preamble?.replace(/[#\s]/g, '')).toBe('说明全文如下。');
  });

  test(`sub-headings and tables of the prose come back from ${format}`, async () => {
    const overview =
      '### （一）主动公开\n\n分平台数据如下。\n\n| 平台 | 条数 |\n| --- | --- |\n| 网站 | 83 |\n| 公众号 | 50 |\n\n以上。';
    const report = numberedReport();
    const { report: read, findings } = await back({ ...report, sections: { ...report.sections, overview } });
    // On a page of paper and in a sheet a sub-heading differs from other lines by its type alone.
    const marked = format === 'pdf' || format === 'xlsx' ? overview.replace('### ', '') : overview;
    expect(read.sections.overview?.replace(/\s+/g, '')).toBe(marked.replace(/\s+/g, ''));
    expect(findings).toEqual([]);
  });
}
