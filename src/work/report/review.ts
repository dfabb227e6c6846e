/** A second person looks at the whole report before it is published: passes it as it stands, or sends it back with an opinion. */

import { canonical } from '#law/log/canonical';
import type { AnnualReport } from '#law/report/report';
import { lastReview, reviewable, reviewStanding } from '#law/report/review';
import type { Reviewed } from '#law/report/reviewed';
import type { ReviewView } from '#law/report/views';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import type { Db, Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { sha256 } from '#store/log/suite';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { reportCaseId } from './case-id.ts';
import { liveReport } from './live.ts';
import { inconsistent, noSuchAgency, yearNotOver } from './refusals.ts';

/** By which a report is known: of its figures and its words. */
export function hashOf(report: AnnualReport): string {
  return sha256(canonical(report));
}

export interface Reviewing {
  readonly agency: string;
  readonly year: number;
  /** Of the report that the reviewer has read. */
  readonly hash: string;
  readonly passed: boolean;
  /** Compulsory where it is sent back. */
  readonly opinion: string;
}

/** Refused where the report is no longer the one that was read, or is passed while a check finds an error. */
export async function reviewReport(office: Office, who: Who, reviewing: Reviewing): Promise<Decided<null>> {
  const { agency, year, hash, passed, opinion } = reviewing;
  const caseId = reportCaseId(agency, year);
  return act(office, who, { deed: 'report.review', subject: 'report', object: caseId, agency }, async (tx) => {
    const today = office.today();
    if (today <= `${year}-12-31`) return refused(yearNotOver(year, '复核'));
    const view = await liveReport(tx, agency, year);
    if (view === null) return refused(noSuchAgency(agency));
    const sound = reviewable(reviewing, hashOf(view.report));
    if (!sound.ok) return sound;
    const errors = inconsistent(view.findings);
    if (passed && errors.length > 0) return refused(...errors);
    const before = (await ledgerCase(tx, 'report', caseId))?.events ?? [];
    const reviewed = {
      type: 'reviewed',
      on: today,
      hash,
      by: who.accountId,
      at: office.now(),
      passed,
      opinion,
    } as const;
    return allowed({
      value: null,
      changes: [{ subject: 'report' as const, caseId, agency, before, events: [reviewed] }],
    });
  });
}

/** How the report that stands now has been reviewed, with the reviewer's name. */
export async function reviewOf(db: Db | Tx, report: AnnualReport, agency: string, year: number): Promise<ReviewView> {
  const events = (await ledgerCase(db, 'report', reportCaseId(agency, year)))?.events ?? [];
  return viewOf(db, lastReview(events), hashOf(report));
}

export async function viewOf(db: Db | Tx, review: Reviewed | null, hash: string): Promise<ReviewView> {
  if (review === null) return { hash, standing: 'none', last: null };
  const names = await accountNames(db, [review.by]);
  const { at, passed, opinion } = review;
  return {
    hash,
    standing: reviewStanding(review, hash),
    last: { by: names.get(review.by) ?? '', at, passed, opinion },
  };
}
