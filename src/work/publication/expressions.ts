/** The agency's own list of expressions: read by everybody who publishes, replaced as a whole. */

import { may } from '#law/account/may';
import { canonical } from '#law/log/canonical';
import { againstExpressions, type Expression } from '#law/publication/expressions';
import { allowed, type Decided, refused } from '#law/ruling';
import { expressionsOf, storeExpressions } from '#store/publication/gate';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export async function listExpressions(office: Office, who: Who): Promise<Decided<readonly Expression[]>> {
  const permitted = may(who, true, 'publication.view');
  return permitted.ok ? allowed(await expressionsOf(office.db, who.agency)) : permitted;
}

export function setExpressions(
  office: Office,
  who: Who,
  list: readonly Expression[],
): Promise<Decided<readonly Expression[]>> {
  const call = {
    deed: 'publication.setWords',
    subject: 'setting',
    object: 'publication-words',
    agency: who.agency,
  } as const;
  return act(office, who, call, async (tx) => {
    const faults = againstExpressions(list);
    if (faults.length > 0) return refused(...faults);
    const before = await expressionsOf(tx, who.agency);
    await storeExpressions(tx, who.agency, list);
    const around = { before: canonical(before), after: canonical(list) };
    return allowed({ value: list, changes: [], around });
  });
}
