/** What is done to the reports that came: taken in, sent back with what was found, accepted by another person (art. 49; AR-70). */

import type { Day } from '#law/calendar/day';
import type { CollectedSource, CollectionEvent } from '#law/report/collect/events';
import { type Collected, foldCollected, mayAccept, mayCollect, mayReturn } from '#law/report/collect/state';
import type { AnnualReport, Finding } from '#law/report/report';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { addNotifications } from '#store/notification/notifications';
import { act } from '../../act.ts';
import type { Office, Who } from '../../office.ts';
import { reportCaseId } from '../case-id.ts';
import { collectedCaseId } from './case-id.ts';
import { membersIn } from './members.ts';

/** One agency's report of a year, as an office collects it. */
export interface CollectedAddress {
  /** The office that collects. */
  readonly agency: string;
  readonly year: number;
  readonly child: string;
}

export interface Taking {
  readonly source: CollectedSource;
  readonly report: AnnualReport;
  readonly oldForm: boolean;
  readonly findings: readonly Finding[];
  readonly submittedOn: Day;
  /** Put in the place of one that was collected before and not sent back. */
  readonly replace: boolean;
  /** Written in the same transaction. */
  readonly also?: (tx: Tx) => Promise<void>;
}

export async function collect(
  office: Office,
  who: Who,
  to: CollectedAddress,
  { replace, also, ...taking }: Taking,
): Promise<Decided<null>> {
  return onReport(office, who, to, 'collection.collect', async (now, tx) => {
    const free = mayCollect(now, taking.source, replace);
    if (!free.ok) return free;
    await also?.(tx);
    return allowed({ type: 'collected', on: office.today(), ...taking });
  });
}

export interface Returning {
  /** What is to be mended, in the office's own words. */
  readonly note: string;
  readonly mendBy: Day;
}

/** The findings go with it, as they stand; the agency's people are told, where they work with this program. */
export async function returnReport(
  office: Office,
  who: Who,
  to: CollectedAddress,
  { note, mendBy }: Returning,
): Promise<Decided<null>> {
  return onReport(office, who, to, 'collection.return', async (now, tx) => {
    if (mendBy < office.today()) return refused(mendByPast(mendBy));
    const ruled = mayReturn(now, note);
    if (!ruled.ok) return ruled;
    await tell(tx, office, who, to, ruled.value);
    const findings = ruled.value.findings.filter(({ severity }) => severity !== 'info');
    return allowed({ type: 'returned', on: office.today(), note: note.trim(), findings, mendBy });
  });
}

export async function acceptReport(
  office: Office,
  who: Who,
  to: CollectedAddress,
  note: string | null,
): Promise<Decided<null>> {
  return onReport(office, who, to, 'collection.accept', async (now) => {
    const ruled = mayAccept(now, note);
    if (!ruled.ok) return ruled;
    const reason = note?.trim() ?? '';
    return allowed({ type: 'accepted', on: office.today(), note: reason === '' ? null : reason });
  });
}

async function onReport(
  office: Office,
  who: Who,
  { agency, year, child }: CollectedAddress,
  deed: 'collection.collect' | 'collection.return' | 'collection.accept',
  rule: (now: Collected | null, tx: Tx) => Promise<Decided<CollectionEvent>>,
): Promise<Decided<null>> {
  const object = collectedCaseId(agency, year, child);
  const call = { deed, subject: 'collection', object, agency, besides: [child] } as const;
  return act<null>(office, who, call, async (tx) => {
    const members = await membersIn(office, tx, agency, year);
    if (!members.ok) return members;
    if (!members.value.agencies.some(({ code }) => code === child)) return refused(notBelow);
    const before = (await ledgerCase(tx, 'collection', object))?.events ?? [];
    const event = await rule(foldCollected(before), tx);
    if (!event.ok) return event;
    const change = { subject: 'collection' as const, caseId: object, agency, before, events: [event.value] };
    return allowed({ value: null, changes: [change] });
  });
}

/** Those who write the agency's report learn that it came back. */
async function tell(tx: Tx, office: Office, who: Who, { agency, year, child }: CollectedAddress, now: Collected) {
  const people = (await colleaguesIn(tx, child, office.today())).filter(({ roles }) =>
    roles.some((role) => role === 'head' || role === 'officer'),
  );
  const key = `${collectedCaseId(agency, year, child)}.returned.${(now.returned?.times ?? 0) + 1}`;
  const title = `${year}年度报告被上级退回，请查看退回意见，更正后重新发布。`;
  const told = people
    .filter(({ id }) => id !== who.accountId)
    .map(({ id }) => ({
      ...{ key, agency: child, accountId: id, kind: 'reportReturned' as const, title },
      ...{ subject: 'report', object: reportCaseId(child, year) },
    }));
  await addNotifications(tx, told, office.now());
}

const notBelow: Refusal = {
  code: 'collection-not-below',
  rule: 'AR-70',
  article: '第四十九条',
  message: '这个机关不向本机关报送年度报告，或者当年已经撤销。请核对机关名录。',
};

function mendByPast(found: Day): Refusal {
  return {
    code: 'collection-mend-by',
    rule: 'AR-01',
    article: '第四十九条',
    message: `更正期限写的是${found}，已经过去。请改成今天或者以后的日期。`,
  };
}
