/** Listed sites are visited every hour and inspected every night, from outside, politely. */

import { inspectListed } from '#law/inspection/inspect-listed';
import { visitor } from '#outside/web/visit';
import {
  forgetVisits,
  keepInspection,
  keepVisit,
  listedSites,
  sitesToInspect,
  visitsSince,
} from '#store/inspection/sites';
import { byHost } from '../link/by-host.ts';
import type { Errand } from '../link/check.ts';
import { rest } from '../link/rest.ts';
import type { Office } from '../office.ts';
import { crawled } from './crawl.ts';

const visitDays = 7;
const dayMs = 86_400_000;

/** One visit to each site. Returns how many were reached. */
export async function visitSites(office: Office, errand: Errand): Promise<{ visited: number; reached: number }> {
  const asked = visitor(errand.network);
  let [visited, reached] = [0, 0];
  try {
    for (const site of await listedSites(office.db)) {
      const { outcome } = await asked.visit(site.address, 0, errand.stop);
      if (errand.stop.aborted) break;
      const ok = outcome === 'alive' || outcome === 'robots' || outcome === 'closed';
      await keepVisit(office.db, site, office.now(), ok);
      visited += 1;
      if (ok) reached += 1;
      await rest(errand.pace.restMs, errand.stop);
    }
  } finally {
    asked.close();
  }
  await forgetVisits(office.db, before(office, 2 * visitDays));
  return { visited, reached };
}

const before = (office: Office, days: number) => new Date(Date.parse(office.now()) - days * dayMs).toISOString();

/** Scores each site that was not inspected today yet, sites of one host one after the other: a night's run goes on where it was stopped. */
export async function inspectSites(office: Office, errand: Errand): Promise<number> {
  const asked = visitor(errand.network);
  const hosts = [...byHost(await sitesToInspect(office.db, office.today()), ({ address }) => address)];
  let inspected = 0;
  const worker = async () => {
    for (let sites = hosts.shift(); sites !== undefined && !errand.stop.aborted; sites = hosts.shift()) {
      for (const site of sites) {
        const visits = await visitsSince(office.db, site.id, before(office, visitDays));
        const home = await crawled({ office, asked, errand }, site);
        if (errand.stop.aborted) return;
        await keepInspection(office.db, site, office.today(), inspectListed({ ...visits, home }, office.today()));
        inspected += 1;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: errand.pace.hosts }, worker));
  } finally {
    asked.close();
  }
  return inspected;
}
