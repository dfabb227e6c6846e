/** In whose scope a request is served: the database shows the rows of that scope, whatever a question forgets to ask. */

import { isAdministrator } from '#law/account/administrators';
import { inScope, type Scope } from '#store/scope/scope';
import { codesFor } from './agency/list.ts';
import type { Office, Who } from './office.ts';

export { inRequest } from '#store/scope/request';

/** Nobody is known yet: whoever signs in, and whoever asks for nothing of anybody's. */
export function atTheDoor<T>(work: () => T): T {
  return inScope({ name: 'door' }, work);
}

/** The public site. */
export function asPublic<T>(work: () => T): T {
  return inScope({ name: 'public' }, work);
}

/** A person who looks: the own agency and, for a supervisor, those below it. */
export async function asPerson<T>(office: Office, who: Who, work: () => T): Promise<T> {
  const agencies = isAdministrator(who.roles) ? [] : await atTheDoor(() => codesFor(office, who));
  return inScope(scopeOf(who, agencies), work);
}

/** A person who acts on the work of one agency, or of several at once. */
export function asActor<T>(who: Who, agencies: readonly string[], work: () => T): T {
  return inScope(scopeOf(who, [...new Set([who.agency, ...agencies])]), work);
}

/** Whoever holds the number and the code of a case: what that person asks and does concerns this agency alone. */
export function asApplicant<T>(agency: string, work: () => T): T {
  return inScope({ name: 'person', actor: 'applicant', agencies: [agency] }, work);
}

/** The program itself, on the work of every agency: what follows from a change of law, and jobs. */
export function asProgram<T>(work: () => T): T {
  return inScope({ name: 'program' }, work);
}

/** Administrators see no case of any agency, not even of their own (DB-06). */
function scopeOf({ accountId: actor, roles }: Who, agencies: readonly string[]): Scope {
  if (roles.includes('audit')) return { name: 'auditor', actor };
  if (isAdministrator(roles)) return { name: 'administrator', actor };
  return { name: 'person', actor, agencies };
}
