/** Gathers what the home page shows: the newest report of the site's own agency, and what is new. */

import type { Office } from '#work/office';
import { newestPublished } from '#work/publication/published';
import { publishedReport, reportList } from '#work/report/published';
import type { SiteSettings } from '../frame/site.ts';
import type { HomeProps } from './view.tsx';

const shown = 5;

export async function loadHome(office: Office, site: SiteSettings): Promise<Omit<HomeProps, 'setting'>> {
  const all = await reportList(office.db);
  const own = all.find((report) => report.agency === site.agencyCode);
  return {
    view: own === undefined ? null : await publishedReport(office.db, own.agency, own.year),
    newest: [...all].sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1)).slice(0, shown),
    published: await newestPublished(office, shown),
  };
}
