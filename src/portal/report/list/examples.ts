/** The list with reports, filtered to nothing, and with nothing published. */

import { day } from '#law/calendar/day';
import { exampleBeside } from '../compare/examples.ts';
import type { ListProps, ReportItem } from './view.tsx';

type Example = Omit<ListProps, 'setting'>;

const agencies = [
  { code: 'shili-spj', name: '示例县行政审批和政务信息管理局（示例）' },
  { code: 'xixian-spj', name: '息县行政审批和政务信息管理局' },
];

export const exampleItems: readonly ReportItem[] = [2024, 2023, 2022].flatMap((year) =>
  agencies.map(({ code, name }, i) => ({
    agency: code,
    agencyName: name,
    year,
    edition: year === 2023 && i === 0 ? 2 : 1,
    publishedOn: day(`${year + 1}-01-${20 + i}`),
    example: code === 'shili-spj',
  })),
);

const years = [2024, 2023, 2022];
const none = { year: null, agency: null, line: 0 };

export const listExamples: Readonly<Record<string, Example>> = {
  'list-all': { reports: exampleItems, years, agencies, chosen: none, beside: null },
  'list-year-compared': {
    reports: exampleItems.filter(({ year }) => year === 2024),
    years,
    agencies,
    chosen: { year: 2024, agency: null, line: 0 },
    beside: exampleBeside,
  },
  'list-line-compared': {
    reports: exampleItems.filter(({ year }) => year === 2024),
    years,
    agencies,
    chosen: { year: 2024, agency: null, line: 10 },
    beside: exampleBeside,
  },
  'list-filtered-empty': {
    reports: [],
    years,
    agencies,
    chosen: { year: 2022, agency: 'xixian-spj', line: 0 },
    beside: null,
  },
  'list-empty': { reports: [], years: [], agencies: [], chosen: none, beside: null },
};
