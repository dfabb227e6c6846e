/** Sets the day by which the agencies below hand in: counties collect earlier than the law's day (AR-01). */

import type { Day } from '#law/calendar/day';
import { annualReportDue } from '#law/clock/annual-report-due';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../../act.ts';
import type { Office, Who } from '../../office.ts';
import { collectionYearId } from './case-id.ts';
import { membersIn } from './members.ts';

/** From the end of the year up to the day by which the sum itself has to be public. */
export async function setDue(
  office: Office,
  who: Who,
  agency: string,
  year: number,
  dueOn: Day,
): Promise<Decided<null>> {
  const object = collectionYearId(agency, year);
  const call = { deed: 'collection.write', subject: 'collection', object, agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const members = await membersIn(office, tx, agency, year);
    if (!members.ok) return members;
    const last = annualReportDue(year, 'government').value;
    if (dueOn <= `${year}-12-31` || dueOn > last) return refused(outside(dueOn, year, last));
    const before = (await ledgerCase(tx, 'collection', object))?.events ?? [];
    const events = [{ type: 'dueSet' as const, on: office.today(), dueOn }];
    return allowed({
      value: null,
      changes: [{ subject: 'collection' as const, caseId: object, agency, before, events }],
    });
  });
}

function outside(found: Day, year: number, last: Day): Refusal {
  return {
    code: 'collection-due',
    rule: 'AR-01',
    article: '第四十九条',
    message: `报送期限写的是${found}，应在${year + 1}-01-01到${last}之间。请改正。`,
  };
}
