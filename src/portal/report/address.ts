/** Where the pages of reports are: one place makes their addresses. */

import type { TableKey } from '#law/report/report';

export const reportsHref = '/xxgk/reports';

/** All reports of all agencies as open data. */
export function dataHref(format: 'csv' | 'json'): string {
  return `${reportsHref}/data.${format}`;
}

export function yearHref(year: number): string {
  return `${reportsHref}?year=${year}`;
}

export function agencyHref(agency: string): string {
  return `${reportsHref}/${agency}`;
}

/** `edition` only where it is not the newest. */
export function reportHref(agency: string, year: number, edition?: number): string {
  const query = edition === undefined ? '' : `?edition=${edition}`;
  return `${agencyHref(agency)}/${year}${query}`;
}

export function fileHref(agency: string, year: number, extension: string, edition?: number): string {
  const query = edition === undefined ? '' : `?edition=${edition}`;
  return `${agencyHref(agency)}/${year}.${extension}${query}`;
}

export function cellHref(agency: string, year: number, table: TableKey, row: string, column: string): string {
  return `${agencyHref(agency)}/${year}/cells/${table}/${row}/${column}`;
}
