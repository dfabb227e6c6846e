/** The sum of what was accepted, with who is in it, who is missing, and where each figure comes from (AR-70 to AR-74). */

import { may } from '#law/account/may';
import { type Day, day } from '#law/calendar/day';
import { annualReportDue } from '#law/clock/annual-report-due';
import { checkReport } from '#law/report/check/check';
import { checkMembers } from '#law/report/check/members';
import { breaksOfTree } from '#law/report/collect/breaks';
import type { Members } from '#law/report/collect/members';
import { factsOf } from '#law/report/facts/facts';
import type { AnnualReport, Finding, ReportSections } from '#law/report/report';
import { checkRollup } from '#law/report/rollup/check';
import { type Rollup, type RollupPart, rollUp } from '#law/report/rollup/rollup';
import { allowed, type Decided } from '#law/ruling';
import type { Db, Tx } from '#store/db';
import { collectedReports, collectionYear, offeredEditions } from '#store/report/collect/reports';
import { newestEditions } from '#store/report/editions';
import type { Office, Who } from '../../office.ts';
import { asPublic } from '../../scope.ts';
import { dueDay, membersIn } from './members.ts';

/** A member of the sum by its code: what a figure is traced to. */
export interface SummedPart extends RollupPart {
  readonly code: string;
}

export interface CollectedRollup {
  readonly members: Members;
  readonly rollup: Rollup;
  /** In the order of `rollup.coverage.counted`. */
  readonly codes: readonly string[];
  /** With the office's own words, where it has written them. */
  readonly report: AnnualReport;
  readonly written: boolean;
  readonly findings: readonly Finding[];
  /** By when the sum has to be public (art. 49). */
  readonly publishBy: Day;
}

export async function viewRollup(
  office: Office,
  who: Who,
  agency: string,
  year: number,
): Promise<Decided<CollectedRollup>> {
  const permitted = may(who, who.agency === agency, 'collection.view');
  return permitted.ok ? rollupOf(office, office.db, agency, year) : permitted;
}

/** Of what was accepted, as it stands. */
export async function rollupOf(
  office: Office,
  db: Db | Tx,
  agency: string,
  year: number,
): Promise<Decided<CollectedRollup>> {
  const found = await membersIn(office, db, agency, year);
  if (!found.ok) return found;
  const members = found.value;
  const names = new Map(members.agencies.map(({ code, name }) => [code, name]));
  const parts: SummedPart[] = (await collectedReports(db, agency, year, 'accepted')).flatMap((row) => {
    const name = names.get(row.child);
    if (name === undefined) return [];
    // A report may write its agency's name otherwise: the list's name is the one that is summed under.
    const report = { ...row.report, agency: name };
    return [{ code: row.child, source: sourceOf(row.source, row.source_name), report, oldForm: row.old_form }];
  });
  const order = { agency: members.of.name, year, expected: members.agencies.map(({ name }) => name) };
  const rollup = rollUp(parts, order);
  const own = await collectionYear(db, agency, year);
  const written = own?.overview != null && own.problems != null && own.other != null;
  const sections = written ? withWords(rollup.report.sections, own) : rollup.report.sections;
  const report = { ...rollup.report, sections };
  const before = await reportsBefore(office, db, { agency, year: year - 1 }, names);
  const findings = [
    ...breaksOfTree(members, day(`${year}-01-01`)),
    ...rollup.findings,
    ...checkRollup(rollup, before),
    ...proseOf(report),
    ...(await unpublished(office, db, agency, year, members)),
  ];
  const codes = rollup.coverage.counted.map((part) => (part as SummedPart).code);
  const publishBy = annualReportDue(year, 'government').value;
  return allowed({ members, rollup, codes, report, written, findings, publishBy });
}

/** Last year's reports of the members: what was collected then, else what is published. */
async function reportsBefore(
  office: Office,
  db: Db | Tx,
  { agency, year }: { readonly agency: string; readonly year: number },
  names: ReadonlyMap<string, string>,
): Promise<readonly AnnualReport[]> {
  const published = await asPublic(() => newestEditions(office.db, year));
  const collected = await collectedReports(db, agency, year);
  const known = new Map([
    ...published.map((one) => [one.agency, one.report] as const),
    ...collected.map((one) => [one.child, one.report] as const),
  ]);
  return [...known].flatMap(([code, report]) => {
    const name = names.get(code);
    return name === undefined ? [] : [{ ...report, agency: name }];
  });
}

function sourceOf(source: 'edition' | 'file', name: string): string {
  return source === 'edition' ? `本系统${name}` : name;
}

/** The list of who is in it stays below the office's own words. */
function withWords(
  sections: ReportSections,
  own: { readonly overview: string | null; readonly problems: string | null; readonly other: string | null },
): ReportSections {
  const list = sections.other ?? '';
  return { ...sections, overview: own.overview, problems: own.problems, other: `${own.other ?? ''}\n\n${list}`.trim() };
}

/** The words against the sums (AR-80 to AR-87); the sums themselves checkRollup has looked at. */
function proseOf(report: AnnualReport): readonly Finding[] {
  const facts = factsOf(report.sections, report.year);
  return checkReport(report, { facts }).findings.filter(({ rule }) => /^AR-(?:06|8\d)$/.test(rule));
}

/** AR-74: every member published by the day. */
async function unpublished(
  office: Office,
  db: Db | Tx,
  agency: string,
  year: number,
  { agencies, of }: Members,
): Promise<readonly Finding[]> {
  const offered = new Map((await asPublic(() => offeredEditions(office.db, year))).map((one) => [one.agency, one]));
  const handedIn = new Map(
    (await collectedReports(db, agency, year)).map(({ child, submitted_on }) => [child, submitted_on]),
  );
  const children = agencies.map(({ code, name }) => ({
    agency: name,
    publishedOn: offered.get(code)?.firstPublishedOn ?? handedIn.get(code) ?? null,
  }));
  const publications = { publishBy: await dueDay(db, agency, year), asOf: office.today(), children };
  const empty = { ...noTables, agency: of.name, year };
  return checkMembers(empty, { publications }).flatMap((one) =>
    one.rule === 'AR-74' && one.verdict === 'broken' && one.finding !== null ? [one.finding] : [],
  );
}

const noTables = {
  format: 'gongkai.annual-report/1',
  title: '',
  sections: { overview: null, problems: null, other: null },
  activeDisclosure: null,
  applications: null,
  appeals: null,
} as const;
