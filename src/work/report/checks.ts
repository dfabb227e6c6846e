/** The checks of a report with all that the program knows beside it: last year's report, the ledger's counts, the level. */

import { checkReport, type ReportChecked } from '#law/report/check/check';
import { factsOf } from '#law/report/facts/facts';
import type { AnnualReport } from '#law/report/report';
import type { ReportCounts } from '#law/report/views';
import type { AgencyRow } from '#store/agency/agencies';
import type { Db, Tx } from '#store/db';
import { reportEdition } from '#store/report/editions';

export async function checksOf(
  db: Db | Tx,
  agency: AgencyRow,
  report: AnnualReport,
  counts: ReportCounts,
): Promise<ReportChecked> {
  const previous = (await reportEdition(db, agency.code, report.year - 1))?.report;
  return checkReport(report, {
    facts: factsOf(report.sections, report.year),
    // A government's report is the sum of others': its own ledger holds a part of what it states (AR-70).
    ...(sumsUp(agency) ? {} : { ledger: counts }),
    agencyLevel: agency.level,
    ...(previous === undefined ? {} : { previous, previousFacts: factsOf(previous.sections, previous.year) }),
  });
}

/** Townships have nothing below them and report their own work. */
function sumsUp({ kind, level }: AgencyRow): boolean {
  return kind === 'government' && level !== 'township';
}
