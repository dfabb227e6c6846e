/** Two people at one draft see each other before either has saved. No act: nothing of it is kept. */

import { may } from '#law/account/may';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { draftOf } from '#store/publication/drafts';
import { bePresent, bePresentNoMore, presentOthers } from '#store/publication/presence';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from './edit.ts';

/** Pages say every fifteen seconds that they are open: who missed two of these has gone. */
export const presentForMs = 40_000;

export interface Presence {
  readonly others: readonly string[];
  /** Of the draft as it stands now, and whose it is. */
  readonly version: number;
  readonly savedBy: string;
}

/** Says that this person is at the draft, or leaves it; who else is there. */
export async function presentAtDraft(
  office: Office,
  who: Who,
  caseId: string,
  leaving: boolean,
): Promise<Decided<Presence>> {
  const permitted = may(who, true, 'publication.draft');
  if (!permitted.ok) return permitted;
  const draft = await draftOf(office.db, caseId);
  if (draft === null || draft.agency !== who.agency) return refused(noSuchPublication);
  const at = office.now();
  const since = new Date(Date.parse(at) - presentForMs).toISOString();
  const others = await office.db.transaction().execute(async (tx) => {
    if (leaving) await bePresentNoMore(tx, caseId, who.accountId);
    else await bePresent(tx, { caseId, accountId: who.accountId, agency: who.agency, at }, since);
    return presentOthers(tx, caseId, who.accountId, since);
  });
  const names = await accountNames(office.db, [...others.map(({ accountId }) => accountId), draft.savedBy]);
  return allowed({
    others: others.flatMap(({ accountId }) => names.get(accountId) ?? []),
    version: draft.version,
    savedBy: names.get(draft.savedBy) ?? '',
  });
}
