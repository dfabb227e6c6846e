/** The report of a year as the ledger gives it on any cut-off day: “as if the year ended today” (AR-95, AR-96). */

import { type Day, day } from '#law/calendar/day';
import { annualReportDue } from '#law/clock/annual-report-due';
import { registeredProblems } from '#law/plan/became';
import { draftReport } from '#law/report/draft/draft';
import { lastProblems } from '#law/report/draft/last-problems';
import { problemsDraft } from '#law/report/draft/problems';
import type { EnteredRow } from '#law/report/events';
import { ledgerFigures } from '#law/report/linked/figures';
import { firstLinks } from '#law/report/linked/links';
import { type ProseSection, proseSections, staleFindings } from '#law/report/linked/stale';
import type { AnnualReport } from '#law/report/report';
import { tallyAppeals } from '#law/report/tally/appeals';
import { tallyApplications } from '#law/report/tally/applications';
import { tallyDocuments } from '#law/report/tally/documents';
import { wanYuan } from '#law/report/tally/fees';
import type { LiveReportView, ReportCounts, Writing, WrittenSection } from '#law/report/views';
import { agency as agencyOf } from '#store/agency/agencies';
import type { Db, Tx } from '#store/db';
import { problemsOf } from '#store/plan/tasks';
import { enteredFigures, reportEdition, writtenSections } from '#store/report/editions';
import {
  appealItems,
  applicationGroups,
  documentItems,
  feeCounts,
  type Period,
  publicationCounts,
  serviceCounts,
} from '#store/report/tally';
import { guidesInHandbooks } from '#store/service/handbooks';
import { checksOf } from './checks.ts';

/** 1 January through the cut-off; without one through 31 December. */
export function periodOf(year: number, cutOff?: Day): Period {
  const last = day(`${year}-12-31`);
  return { from: day(`${year}-01-01`), through: cutOff !== undefined && cutOff < last ? cutOff : last };
}

/** The report computed from the ledger, with its counts and checks; null where there is no such agency. */
export async function liveReport(
  db: Db | Tx,
  code: string,
  year: number,
  cutOff?: Day,
): Promise<Omit<LiveReportView, 'review'> | null> {
  const agency = await agencyOf(db, code);
  if (agency === null) return null;
  const period = periodOf(year, cutOff);
  const counts = await countsOf(db, code, period);
  const own = await writtenSections(db, code, year);
  const text = (section: ProseSection) => own.find((one) => one.section === section)?.text ?? null;
  const applications = tallyApplications(await applicationGroups(db, code, period));
  const appeals = tallyAppeals(await appealItems(db, code, period), year, period.through);
  const activeDisclosure = await disclosureTable(db, code, year, period);
  const { report } = draftReport({
    agencyName: agency.name,
    year,
    counts,
    cutOff: period.through,
    written: { overview: text(1), problems: text(5), other: text(6) },
    tables: { activeDisclosure, applications, appeals },
  });
  const { findings } = await checksOf(db, agency, report, counts);
  const writing = await writingOf(db, code, report, counts, own);
  const stale = staleFindings(report, writing.sections, writing.figures, findings);
  return {
    agencyCode: code,
    agencyName: agency.name,
    year,
    report,
    counts,
    findings: [...findings, ...stale],
    cutOff: period.through,
    edition: null,
    example: agency.example,
    publishBy: annualReportDue(year, agency.kind === 'department' ? 'department' : 'government').value,
    writing,
    entered: (await enteredFigures(db, code, year)).map(({ row, source, enteredOn, origin }) => ({
      ...{ row: row as EnteredRow, source, enteredOn, origin },
    })),
  };
}

async function writingOf(
  db: Db | Tx,
  code: string,
  report: AnnualReport,
  counts: ReportCounts,
  own: Awaited<ReturnType<typeof writtenSections>>,
): Promise<Writing> {
  const { year, activeDisclosure, applications, appeals } = report;
  const figures = ledgerFigures(report, counts);
  const sections = ([1, 5, 6] as const).map((section): WrittenSection => {
    const written = own.find((one) => one.section === section && one.text !== null);
    if (written !== undefined) return { section, written: true, links: written.links };
    const text = report.sections[proseSections[section]] ?? '';
    return { section, written: false, links: firstLinks(text, figures, year) };
  });
  const before = (await reportEdition(db, code, year - 1))?.report ?? null;
  const { ofLastReport, found } = registeredProblems(await problemsOf(db, code, year));
  const problems = lastProblems(before, ofLastReport);
  const draft = problemsDraft(counts, { activeDisclosure, applications, appeals }, problems, found);
  return { sections, figures, problemsDraft: draft, lastProblems: problems };
}

async function disclosureTable(db: Db | Tx, code: string, year: number, period: Period) {
  const documents = tallyDocuments(await documentItems(db, code, period), year, period.through);
  const entered = new Map((await enteredFigures(db, code, year)).map((figure) => [figure.row, figure.value]));
  const fees = entered.get('administrativeFees');
  return {
    regulations: documents.regulations,
    normativeDocuments: documents.normativeDocuments,
    // What nobody has entered is unknown, not zero: the cell stays empty and the check says so.
    administrativeLicensing: entered.get('administrativeLicensing') ?? null,
    administrativePenalty: entered.get('administrativePenalty') ?? null,
    administrativeCoercion: entered.get('administrativeCoercion') ?? null,
    administrativeFees: fees === undefined ? null : wanYuan(fees),
  };
}

/** Counts of the ledger that the prose states (AR-89, FEE-21). */
export async function countsOf(db: Db | Tx, code: string, period: Period): Promise<ReportCounts> {
  const publications = await publicationCounts(db, code, period);
  const services = await serviceCounts(db, code, period.through);
  const fees = await feeCounts(db, code, period);
  const handbookGuides = await guidesInHandbooks(db, code, period);
  return {
    activelyDisclosed: publications.published,
    byChannel: { ...publications.byChannel, ...(handbookGuides === 0 ? {} : { handbookGuides }) },
    interpretations: publications.interpretations,
    services: services.listed,
    servicesWithGuides: services.withGuide,
    informationFeeFen: fees.receivedFen,
    feeNotices: fees.notices,
  };
}
