/** Complaints month by month, each month opening into its list. */

import { months } from '#law/statistics/figures';
import type { ChartData, Opening } from '../chart/data.ts';

export function complaintMonths(
  year: number,
  byMonth: Readonly<Record<string, number>>,
): { readonly data: ChartData; readonly open: Opening } {
  return {
    data: {
      form: 'columns',
      unit: '件',
      labels: months.map((month) => `${Number(month)}月`),
      series: [{ name: '来件', values: months.map((month) => byMonth[month] ?? 0) }],
    },
    open: (at) => `/complaints?year=${year}&month=${months[at]}`,
  };
}
