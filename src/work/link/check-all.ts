/** The links of every agency, one agency after the other. */

import { standsOn } from '#law/agency/agency';
import { agencyTree } from '#store/agency/agencies';
import type { Office } from '../office.ts';
import { type Checked, checkLinks, type Errand } from './check.ts';

export async function checkAllLinks(office: Office, errand: Errand): Promise<Checked> {
  const { agencies } = await agencyTree(office.db);
  let [looked, dead] = [0, 0];
  for (const { code } of agencies.filter((agency) => standsOn(agency, office.today()))) {
    if (errand.stop.aborted) break;
    const done = await checkLinks(office, code, errand);
    looked += done.looked;
    dead += done.dead;
  }
  return { looked, dead };
}
