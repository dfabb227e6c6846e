/**
 * Earlier applications of the same applicant that ask for the same, and the signs of too many. Descriptions are opened and compared
 * when somebody who may read them asks; nothing of the comparison is kept, so it is gone with the applicant's data.
 */

import { may } from '#law/account/may';
import { type Earlier, type EarlierRuling, earlierMeans } from '#law/application/earlier';
import { foldApplication } from '#law/application/fold';
import { type Comparison, compareDescriptions } from '#law/application/likeness';
import { type MonthItem, type Signal, signalsOf } from '#law/application/signals';
import { states } from '#law/application/states';
import { allowed, type Decided, refused } from '#law/ruling';
import { applicantData } from '#store/applicant/applicant';
import { applicationsOfSame, type OwnApplication } from '#store/applicant/same';
import { ledgerCase, ledgerCases } from '#store/ledger/ledger';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchApplication } from './missing.ts';

export interface AlikeApplication extends Earlier, Comparison, EarlierRuling {
  readonly caseId: string;
  readonly stateName: string;
}

export interface LikenessAnswer {
  /** False where no proof of identity is recorded, or it has been erased: who else applied can not be told. */
  readonly known: boolean;
  readonly alike: readonly AlikeApplication[];
  readonly signals: readonly Signal[];
}

/** More than any honest applicant has asked of one agency: beyond, only the newest are compared. */
const most = 500;

export async function likenessOf(office: Office, who: Who, caseId: string): Promise<Decided<LikenessAnswer>> {
  const permitted = may(who, true, 'applicant.view');
  if (!permitted.ok) return permitted;
  const found = await ledgerCase(office.db, 'application', caseId);
  if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
  const { applicantId, number, receivedOn } = foldApplication(found.events, await calendarIn(office.db));
  if (applicantId === null || number === null) return refused(noSuchApplication);
  const all = await applicationsOfSame(office.db, who.agency, applicantId, most);
  if (all === null) return allowed({ known: false, alike: [], signals: [] });
  const others = all.filter((one) => one.caseId !== caseId && one.state !== 'setAside');
  const alike = await comparedWith(office, applicantId, others);
  const items = all.flatMap(itemOf);
  const own = receivedOn === null ? null : { number, receivedOn };
  return allowed({
    known: true,
    alike,
    signals:
      own === null
        ? []
        : signalsOf(
            items,
            own,
            alike.map((one) => one.number),
          ),
  });
}

function itemOf({ number, receivedOn }: OwnApplication): readonly MonthItem[] {
  return receivedOn === null ? [] : [{ number, receivedOn }];
}

/** The more alike the earlier in the list. */
async function comparedWith(
  office: Office,
  applicantId: string,
  others: readonly OwnApplication[],
): Promise<readonly AlikeApplication[]> {
  const own = await applicantData(office.db, office.vault, applicantId);
  if (own === null) return [];
  const candidates: { readonly one: OwnApplication; readonly comparison: Comparison }[] = [];
  for (const one of others) {
    const data = await applicantData(office.db, office.vault, one.applicantId);
    if (data === null) continue;
    const comparison = compareDescriptions(own.request.description, data.request.description);
    if (comparison.likeness !== 'different') candidates.push({ one, comparison });
  }
  const replies = await repliesOf(
    office,
    candidates.map(({ one }) => one.caseId),
  );
  return candidates
    .flatMap(({ one, comparison }) => {
      const { caseId, number, state, submittedOn } = one;
      const earlier: Earlier = { number, state, submittedOn, reply: replies.get(caseId) ?? null };
      const means = earlierMeans(earlier, comparison);
      return means === null ? [] : [{ ...earlier, ...comparison, ...means, caseId, stateName: states[state].name }];
    })
    .sort((a, b) => b.percent - a.percent || (a.number < b.number ? 1 : -1));
}

async function repliesOf(office: Office, caseIds: readonly string[]): Promise<ReadonlyMap<string, Earlier['reply']>> {
  const calendar = await calendarIn(office.db);
  const cases = await ledgerCases(office.db, 'application', caseIds);
  return new Map(
    cases.map(({ caseId, events }) => {
      const { reply } = foldApplication(events, calendar);
      if (reply === null) return [caseId, null];
      return [caseId, { documentNumber: reply.documentNumber, on: reply.on, outcome: reply.outcome }];
    }),
  );
}
