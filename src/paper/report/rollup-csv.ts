/** A sum of reports as tidy CSV: the sum's cells first, then each member's, so that every figure can be traced. */

import type { Rollup } from '#law/report/rollup/rollup';
import { csvHeads, csvRows, csvText } from './to-csv.ts';

export function rollupToCsv({ report, coverage }: Rollup): string {
  const rows = [
    { agency: report.agency, source: '汇总', report },
    ...coverage.counted.map((part) => ({ agency: part.report.agency, source: part.source, report: part.report })),
  ].flatMap((part) => csvRows(part.report).map((row) => [part.agency, part.source, ...row]));
  return csvText([['agency', 'source', ...csvHeads], ...rows]);
}
