/** One box for everything by number or name: what the person may see, and nothing else. */

import { may } from '#law/account/may';
import { type State, states } from '#law/application/states';
import { allowed, type Decided } from '#law/ruling';
import { type Found, findWithin } from '#store/search';
import { codesFor } from '../agency/list.ts';
import type { Office, Who } from '../office.ts';

const eachKind = 8;

export async function search(office: Office, who: Who, words: string): Promise<Decided<readonly Found[]>> {
  const permitted = may(who, true, 'search.use');
  if (!permitted.ok) return permitted;
  const found = await findWithin(office.db, words, await codesFor(office, who), eachKind);
  return allowed(
    found.map((one) =>
      one.kind === 'application' ? { ...one, detail: states[one.detail as State]?.name ?? one.detail } : one,
    ),
  );
}
