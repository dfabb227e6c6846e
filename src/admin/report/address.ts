/** Which report the address names: agency, year, and the day that the year is taken to end on. */

import { useParams, useSearchParams } from 'react-router';
import { useMe } from '../account/me.ts';

export interface ReportAddress {
  readonly agency: string;
  readonly year: string;
  /** `YYYY-MM-DD`: from the address; else today for the year that runs, 31 December for years that are over. */
  readonly cutOff: string;
  /** Today in Asia/Shanghai, as the server has it. */
  readonly today: string;
}

/** Of a page below `/reports/:agency/:year`, inside the shell. */
export function useReportAddress(): ReportAddress {
  const { agency = '', year = '' } = useParams();
  const [search] = useSearchParams();
  const today = useMe().data?.today ?? '';
  return { agency, year, cutOff: search.get('cutOff') ?? lastDayCounted(year, today), today };
}

/** Today for the year that runs, else the year's last day. */
export function lastDayCounted(year: string, today: string): string {
  return today.startsWith(year) ? today : `${year}-12-31`;
}

export function reportPath({ agency, year }: Pick<ReportAddress, 'agency' | 'year'>): string {
  return `/reports/${encodeURIComponent(agency)}/${encodeURIComponent(year)}`;
}

/** The address of a cell's cases, with the cut-off that the reader sees now. */
export function cellPath(address: ReportAddress, table: string, row: string, column: string): string {
  return `${reportPath(address)}/cells/${table}/${row}/${column}?cutOff=${address.cutOff}`;
}
