/** What an agency did this year, for everybody: the figures of the annual report, as if the year ended today. */

import { type Day, yearOf } from '#law/calendar/day';
import type { AppealsTable, ApplicationsTable } from '#law/report/report';
import { tallyAppeals } from '#law/report/tally/appeals';
import { tallyApplications } from '#law/report/tally/applications';
import { tallyDocuments } from '#law/report/tally/documents';
import { agency as agencyOf } from '#store/agency/agencies';
import { type ComplaintFigures, complaintFigures } from '#store/complaint/complaints';
import { appealItems, applicationGroups, documentItems, publicationCounts, serviceCounts } from '#store/report/tally';
import type { Office } from '../office.ts';
import { periodOf } from '../report/live.ts';

export interface PublicYear {
  readonly agency: string;
  readonly agencyName: string;
  readonly year: number;
  readonly through: Day;
  readonly published: number;
  readonly interpretations: number;
  readonly normativeDocuments: number | null;
  readonly services: number;
  readonly servicesWithGuides: number;
  readonly applications: ApplicationsTable;
  readonly appeals: AppealsTable;
  readonly complaints: ComplaintFigures;
}

/** Counted by the very questions of the report; null where there is no such agency. */
export async function publicYear(office: Office, code: string): Promise<PublicYear | null> {
  const { db } = office;
  const agency = await agencyOf(db, code);
  if (agency === null) return null;
  const today = office.today();
  const year = yearOf(today);
  const period = periodOf(year, today);
  const publications = await publicationCounts(db, code, period);
  const services = await serviceCounts(db, code, period.through);
  const documents = tallyDocuments(await documentItems(db, code, period), year, period.through);
  return {
    agency: code,
    agencyName: agency.name,
    year,
    through: period.through,
    published: publications.published,
    interpretations: publications.interpretations,
    normativeDocuments: documents.normativeDocuments.made,
    services: services.listed,
    servicesWithGuides: services.withGuide,
    applications: tallyApplications(await applicationGroups(db, code, period)),
    appeals: tallyAppeals(await appealItems(db, code, period), year, period.through),
    complaints: await complaintFigures(db, code, year, today),
  };
}
