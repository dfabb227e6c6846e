/** A second person reads the sum's report before it is published, as with the report of one agency (REG-16). */

import { lastSumReview, reviewable } from '#law/report/review';
import type { Reviewed } from '#law/report/reviewed';
import type { ReviewView } from '#law/report/views';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Db, Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { reportEdition } from '#store/report/editions';
import { act } from '../../act.ts';
import type { Office, Who } from '../../office.ts';
import { yearNotOver } from '../refusals.ts';
import { hashOf, viewOf } from '../review.ts';
import { collectionYearId } from './case-id.ts';
import { unsoundSum } from './publish.ts';
import { type CollectedRollup, rollupOf } from './rollup.ts';

interface Address {
  readonly agency: string;
  readonly year: number;
}

/** Refused where the sum is no longer the one that was read, or its words are passed while they contradict the figures. */
export async function reviewSum(
  office: Office,
  who: Who,
  { agency, year }: Address,
  read: Pick<Reviewed, 'hash' | 'passed' | 'opinion'>,
): Promise<Decided<null>> {
  const object = collectionYearId(agency, year);
  const call = { deed: 'collection.reviewSum', subject: 'collection', object, agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const on = office.today();
    if (on <= `${year}-12-31`) return refused(yearNotOver(year, '复核'));
    const found = await rollupOf(office, tx, agency, year);
    if (!found.ok) return found;
    const sound = reviewable(read, hashOf(found.value.report));
    if (!sound.ok) return sound;
    const against = read.passed ? unsoundSum(found.value) : [];
    if (against.length > 0) return refused(...against);
    const before = (await ledgerCase(tx, 'collection', object))?.events ?? [];
    const edition = await nextEdition(tx, found.value.members.of.code, year);
    const { hash, passed, opinion } = read;
    const event = {
      type: 'sumReviewed',
      on,
      edition,
      hash,
      by: who.accountId,
      at: office.now(),
      passed,
      opinion,
    } as const;
    return allowed({
      value: null,
      changes: [{ subject: 'collection' as const, caseId: object, agency, before, events: [event] }],
    });
  });
}

/** How the sum that stands now has been reviewed for its next edition. */
export async function sumReviewOf(db: Db | Tx, { agency, year }: Address, sum: CollectedRollup): Promise<ReviewView> {
  const events = (await ledgerCase(db, 'collection', collectionYearId(agency, year)))?.events ?? [];
  const edition = await nextEdition(db, sum.members.of.code, year);
  return viewOf(db, lastSumReview(events, edition), hashOf(sum.report));
}

async function nextEdition(db: Db | Tx, of: string, year: number): Promise<number> {
  const newest = await reportEdition(db, of, year);
  return (newest?.edition ?? 0) + 1;
}
