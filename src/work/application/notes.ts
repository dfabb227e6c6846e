/** What colleagues leave for each other when a case changes hands: sealed, and gone with the applicant's data. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { applicantOfCase } from '#store/application/by-number';
import { textsOf } from '#store/application/texts';
import { ledgerEntries } from '#store/ledger/ledger';
import { actorName } from '../account/actor-name.ts';
import type { Office, Who } from '../office.ts';
import { noSuchApplication } from './missing.ts';

export interface HandOverNote {
  readonly on: Day;
  readonly to: string;
  readonly byName: string;
  readonly text: string;
}

export async function handOverNotes(
  office: Office,
  who: Who,
  caseId: string,
): Promise<Decided<readonly HandOverNote[]>> {
  const permitted = may(who, true, 'applicant.view');
  if (!permitted.ok) return permitted;
  const owner = await applicantOfCase(office.db, caseId);
  if (owner === null || owner.agency !== who.agency) return refused(noSuchApplication);
  const texts = new Map((await textsOf(office.db, office.vault, caseId, 'note')).map(({ id, text }) => [id, text]));
  if (texts.size === 0) return allowed([]);
  const entries = await ledgerEntries(office.db, 'application', caseId);
  const names = await accountNames(office.db, [...new Set(entries.map(({ actor }) => actor))]);
  return allowed(
    entries.flatMap(({ event, actor }) => {
      const text = event.type === 'assigned' && event.note !== undefined ? texts.get(event.note) : undefined;
      if (event.type !== 'assigned' || text === undefined) return [];
      return [{ on: event.on, to: event.to, byName: actorName(names, actor), text }];
    }),
  );
}
