/** The table of one section of the form, two to four; said so where a report has none. */

import type { AnnualReport } from '#law/report/report';
import { AppealsTable } from './appeals-table.tsx';
import { ApplicationsTable } from './applications-table.tsx';
import { DisclosureTable } from './disclosure-table.tsx';
import type { ShowCell } from './show-cell.tsx';

interface Props {
  readonly report: AnnualReport;
  /** 2, 3 or 4. */
  readonly section: number;
  readonly cell: ShowCell;
}

export function FormTables({ report, section, cell }: Props) {
  const { activeDisclosure, applications, appeals } = report;
  if (section === 2 && activeDisclosure !== null) return <DisclosureTable figures={activeDisclosure} cell={cell} />;
  if (section === 3 && applications !== null) return <ApplicationsTable figures={applications} cell={cell} />;
  if (section === 4 && appeals !== null) return <AppealsTable figures={appeals} cell={cell} />;
  return <p className="quiet">这份报告没有这张表。</p>;
}
