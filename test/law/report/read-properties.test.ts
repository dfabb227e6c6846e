/** Properties of the reader: what is written is read; damage takes figures away and never changes one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnualReport } from '#law/report/report';
import { writeReport } from '#paper/report/formats';
import { balancedReport, filledReport, numberedReport } from '../../paper/report-samples.ts';
import { type Cells, cellsOf, damaged, damages, readBytes, reportOfFormat, tabLayout } from './read-layouts.ts';

const readable = ['html', 'md', 'docx', 'json'] as const;

describe('a report that is written is read back', () => {
  it.each(readable)('%s: every figure of a full report', async (format) => {
    await fc.assert(
      fc.asyncProperty(balancedReport, async (report) => {
        const { report: read, findings } = await readBytes(await writeReport(report, format));
        expect(read).toEqual({ ...report, sections: { preamble: null, ...report.sections } });
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it.each(['html', 'docx', 'json'] as const)('%s: blanks stay blanks, each with its finding', async (format) => {
    await fc.assert(
      fc.asyncProperty(filledReport, async (report) => {
        const { report: read, findings } = await readBytes(await writeReport(report, format));
        const cells = cellsOf(report);
        expect(cellsOf(read)).toEqual(cells);
        const blanks = Object.values(cells).filter((value) => value === null).length;
        expect(findings.filter(({ rule }) => rule === 'AR-51')).toHaveLength(blanks);
      }),
      { numRuns: 10 },
    );
  });

  it('the broken tab layout: every figure of a full report', async () => {
    await fc.assert(
      fc.asyncProperty(balancedReport, async (report) => {
        expect(cellsOf((await readBytes(tabLayout(report))).report)).toEqual(cellsOf(report));
      }),
      { numRuns: 20 },
    );
  });
});

describe('damage never makes a figure', () => {
  const truth = numberedReport();
  const expected = cellsOf(truth);

  it.each(['tabs', 'md', 'html'] as const)(
    '%s: cells deleted, blanked, overwritten',
    async (format) => {
      const source = await reportOfFormat(truth, format);
      await fc.assert(
        fc.asyncProperty(damages, async (list) => {
          const { report, findings } = await readBytes(damaged(source, format, list));
          expect(wrong(cellsOf(report), expected)).toEqual([]);
          if (lost(report, expected)) expect(findings.length).toBeGreaterThan(0);
        }),
        { numRuns: 120 },
      );
    },
    300000,
  );
});

function wrong(read: Cells, expected: Cells): string[] {
  return Object.entries(read).flatMap(([key, value]) =>
    value === null || value === expected[key] ? [] : [`${key}: ${value}, not ${expected[key]}`],
  );
}

function lost(report: AnnualReport, expected: Cells): boolean {
  const read = cellsOf(report);
  return Object.keys(expected).some((key) => read[key] !== expected[key]);
}
