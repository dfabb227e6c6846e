/** What came and what was done in each month, as columns side by side; each opens into its applications. */

import { months } from '#law/statistics/figures';
import { Chart } from '../chart/chart.tsx';
import type { ChartData, Opening } from '../chart/data.ts';
import type { YearFigures } from './question.ts';

const kinds = { receivedIn: '收到', concludedIn: '办结' } as const;
const keys = Object.keys(kinds) as readonly (keyof typeof kinds)[];

export function monthsOf(
  year: number,
  figures: YearFigures['figures'],
): { readonly data: ChartData; readonly open: Opening } {
  const value = (key: string) => figures.find((one) => one.key === key)?.value ?? 0;
  return {
    data: {
      form: 'columns',
      unit: '件',
      labels: months.map((month) => `${Number(month)}月`),
      series: keys.map((kind) => ({ name: kinds[kind], values: months.map((month) => value(`${kind}.${month}`)) })),
    },
    open: (at, series) => `/statistics/${year}/${keys[series]}.${months[at]}`,
  };
}

/** The table with the same figures stands below it. */
export function MonthsChart({ year, figures }: { readonly year: number; readonly figures: YearFigures['figures'] }) {
  return <Chart name={`${year}年各月收到和办结的申请`} {...monthsOf(year, figures)} />;
}
