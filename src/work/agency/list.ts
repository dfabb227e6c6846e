/** The agencies that a person may look at: their own and, for a supervisor, those below it (REG-70). */

import { isAdministrator } from '#law/account/administrators';
import { supervisedBy } from '#law/agency/supervisor';
import { agency, agencyTree } from '#store/agency/agencies';
import type { Office, Who } from '../office.ts';

export interface AgencyLine {
  readonly code: string;
  readonly name: string;
  readonly example: boolean;
}

export async function agenciesFor(office: Office, who: Who): Promise<readonly AgencyLine[]> {
  const lines: AgencyLine[] = [];
  for (const code of await codesFor(office, who)) {
    const one = await agency(office.db, code);
    if (one !== null) lines.push({ code, name: one.name, example: one.example });
  }
  return lines;
}

/** Whether the work of `code` lies in this person's sight at all; what may be done there `law/account/may` says. */
export async function inSight(office: Office, who: Who, code: string): Promise<boolean> {
  return code === who.agency || (await codesFor(office, who)).includes(code);
}

/** Codes of the agencies in sight; administrators run them all, and see no case of any. */
export async function codesFor(office: Office, who: Who): Promise<readonly string[]> {
  if (isAdministrator(who.roles)) return (await agencyTree(office.db)).agencies.map((one) => one.code);
  if (!who.roles.includes('superior')) return [who.agency];
  const below = supervisedBy(await agencyTree(office.db), who.agency, office.today());
  return [who.agency, ...below.map((one) => one.code)];
}
