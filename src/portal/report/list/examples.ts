/** The list with reports, filtered to nothing, and with nothing published. */

import { day } from '#law/calendar/day';
import type { PublishedMatrix } from '#work/report/matrix';
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

const exampleMatrix: PublishedMatrix = {
  label: '本年新收申请',
  unit: '件',
  years: [2022, 2023, 2024],
  agencies: 2,
  rows: agencies.map(({ code, name }, i) => ({
    code,
    name,
    cells: [120, 0, 87].map((value, y) => ({ published: i === 0 || y > 0, value: i === 1 && y === 1 ? null : value })),
  })),
};

export const listExamples: Readonly<Record<string, Example>> = {
  'list-all': { reports: exampleItems, years, agencies, chosen: none, beside: null, matrix: null },
  'list-matrix': { reports: exampleItems, years, agencies, chosen: none, beside: null, matrix: exampleMatrix },
  'list-year-compared': {
    reports: exampleItems.filter(({ year }) => year === 2024),
    years,
    agencies,
    chosen: { year: 2024, agency: null, line: 0 },
    beside: exampleBeside,
    matrix: null,
  },
  'list-line-compared': {
    reports: exampleItems.filter(({ year }) => year === 2024),
    years,
    agencies,
    chosen: { year: 2024, agency: null, line: 10 },
    beside: exampleBeside,
    matrix: null,
  },
  'list-filtered-empty': {
    reports: [],
    years,
    agencies,
    chosen: { year: 2022, agency: 'xixian-spj', line: 0 },
    beside: null,
    matrix: null,
  },
  'list-empty': { reports: [], years: [], agencies: [], chosen: none, beside: null, matrix: null },
};
