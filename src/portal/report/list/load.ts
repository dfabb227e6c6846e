/** Gathers the list of published reports and what it can be filtered by. */

import type { Office } from '#work/office';
import { besideInYear } from '#work/report/beside';
import { publishedMatrix } from '#work/report/matrix';
import { reportList } from '#work/report/published';
import type { ListProps, ReportItem } from './view.tsx';

export async function loadList(office: Office, chosen: ListProps['chosen']): Promise<Omit<ListProps, 'setting'>> {
  const all = await reportList(office.db);
  const beside = chosen.year !== null && chosen.agency === null ? await besideInYear(office.db, chosen.year) : null;
  const whole = chosen.year === null && chosen.agency === null;
  const matrix = whole ? await publishedMatrix(office.db, all, chosen.line) : null;
  return {
    reports: all.filter(
      (report) =>
        (chosen.year === null || report.year === chosen.year) &&
        (chosen.agency === null || report.agency === chosen.agency),
    ),
    years: [...new Set(all.map((report) => report.year))],
    agencies: agenciesOf(all),
    chosen,
    beside,
    matrix,
  };
}

/** Each agency once, by name. */
export function agenciesOf(
  reports: readonly ReportItem[],
): readonly { readonly code: string; readonly name: string }[] {
  const names = new Map(reports.map((report) => [report.agency, report.agencyName]));
  return [...names].map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}
