/** The hall as the public sees it (S10): its sections with what stands in them, and figures of the ledger. */

import { type Day, day } from '#law/calendar/day';
import { type ColumnOfSite, hallColumns } from '#law/column/columns';
import type { ReportCounts } from '#law/report/views';
import { agency as agencyOf } from '#store/agency/agencies';
import { hallAgencies, type Placed, servicesByDepartment } from '#store/column/columns';
import { type HallCounts, hallCounts } from '#store/column/hall-counts';
import { hallPlan } from '#store/hall/plan';
import type { Office } from '../office.ts';
import { type PublishedDocument, publishedDocument } from '../publication/published.ts';
import { countsOf, periodOf } from '../report/live.ts';
import { columnsOf } from './view.ts';

export interface HallSection extends ColumnOfSite {
  readonly updatedOn: Day | null;
  readonly confirmedOn: Day | null;
  readonly placed: readonly Placed[];
}

export interface Hall {
  readonly agency: string;
  readonly agencyName: string;
  readonly sections: readonly HallSection[];
  /** Other agencies that keep a hall. */
  readonly others: readonly { readonly code: string; readonly name: string }[];
}

/** The hall of this agency; without one that of the agency that the site prefers, or the first that keeps one. Null where nobody does. */
export async function hallOf(office: Office, asked: string | undefined, preferred: string): Promise<Hall | null> {
  const agencies = await hallAgencies(
    office.db,
    hallColumns.map(({ key }) => key),
  );
  const chosen =
    asked === undefined
      ? (agencies.find(({ code }) => code === preferred) ?? agencies[0])
      : (agencies.find(({ code }) => code === asked) ?? (await withPlan(office, asked)));
  if (chosen === undefined) return null;
  const columns = await columnsOf(office.db, chosen.code, office.today());
  return {
    agency: chosen.code,
    agencyName: chosen.name,
    sections: columns.filter(({ group }) => group === 'hall'),
    others: agencies.filter(({ code }) => code !== chosen.code),
  };
}

/** An agency of which the plan of its hall is known, and nothing else yet. */
async function withPlan(office: Office, code: string) {
  return (await hallPlan(office.db, code)) === null ? undefined : ((await agencyOf(office.db, code)) ?? undefined);
}

/** The text of the section's first page; null where it has none, or its publication was withdrawn since. */
export async function sectionText(office: Office, section: HallSection): Promise<PublishedDocument | null> {
  const first = section.placed[0];
  const found = first === undefined ? null : await publishedDocument(office, first.caseId);
  return found === null || found.withdrawn ? null : found.document;
}

export interface HallFigures {
  readonly asOf: Day;
  readonly departments: readonly { readonly department: string; readonly services: number }[];
  readonly counts: ReportCounts;
  /** Of the matters and complaints of the year. */
  readonly hall: HallCounts;
}

/** What the hall's statistics show: counted at this moment, from 1 January. */
export async function hallFigures(office: Office, agency: string): Promise<HallFigures> {
  const asOf = office.today();
  return {
    asOf,
    departments: await servicesByDepartment(office.db, agency, asOf),
    counts: await countsOf(office.db, agency, periodOf(Number(asOf.slice(0, 4)), asOf)),
    hall: await hallCounts(office.db, agency, day(`${asOf.slice(0, 4)}-01-01`), asOf),
  };
}
