/** Two agencies of a year, one of them with blanks, and one that has not published. */

import { compareReports } from '#law/report/compare/compare';
import type { Beside } from '#work/report/beside';
import { exampleReport } from '../example/example-report.ts';

const reports = [
  { ...exampleReport(2024, 24), agency: '示例县教育局（示例）' },
  { ...exampleReport(2024, 9), agency: '示例县行政审批和政务信息管理局（示例）', appeals: null },
];
const comparison = compareReports(reports);
if (comparison === null) throw new Error('two agencies of a year can be compared');

export const exampleBeside: Beside = {
  comparison,
  codes: ['shili-jyj', 'shili-spj'],
  absent: ['示例县财政局（示例）'],
};
