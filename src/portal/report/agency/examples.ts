/** An agency with three years, and one with a single year. */

import { exampleYears } from '../example/example-report.ts';
import { exampleItems } from '../list/examples.ts';
import type { AgencyProps } from './view.tsx';

const reports = exampleItems.filter((item) => item.agency === 'shili-spj');
const common = { agencyCode: 'shili-spj', agencyName: '示例县行政审批和政务信息管理局（示例）' };

export const agencyExamples: Readonly<Record<string, Omit<AgencyProps, 'setting'>>> = {
  'agency-three-years': { ...common, reports, years: exampleYears },
  'agency-one-year': { ...common, reports: reports.slice(0, 1), years: exampleYears.slice(2) },
};
