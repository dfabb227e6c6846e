/** Agencies that take applications on this platform (art. 27: governments, and departments that act in their own name). */

import { standsOn } from '#law/agency/agency';
import { agencyTree } from '#store/agency/agencies';
import type { Office } from '../office.ts';

export interface ApplicationAgency {
  readonly code: string;
  readonly name: string;
}

/** Those that exist today; `first` leads the list. */
export async function applicationAgencies(office: Office, first: string): Promise<readonly ApplicationAgency[]> {
  const today = office.today();
  const { agencies } = await agencyTree(office.db);
  const standing = agencies.filter((agency) => standsOn(agency, today)).map(({ code, name }) => ({ code, name }));
  return [...standing.filter(({ code }) => code === first), ...standing.filter(({ code }) => code !== first)];
}
