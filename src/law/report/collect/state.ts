/** How a collected report stands, folded from its events; which act may follow which. */

import type { Day } from '../../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../../ruling.ts';
import type { AnnualReport, Finding } from '../report.ts';
import type { CollectedSource, CollectionEvent } from './events.ts';

/** `offered`: published with this program and not collected yet. */
export const collectionStates = {
  missing: '未报送',
  offered: '已发布，待收取',
  collected: '已收取，待审核',
  returned: '已退回',
  accepted: '已接收',
} as const;
export type CollectionState = keyof typeof collectionStates;
export const collectionStateKeys = Object.keys(collectionStates) as readonly CollectionState[];

export interface Collected {
  readonly state: Extract<CollectionState, 'collected' | 'returned' | 'accepted'>;
  readonly source: CollectedSource;
  readonly report: AnnualReport;
  readonly oldForm: boolean;
  readonly findings: readonly Finding[];
  /** Of the first one handed in: mending later does not make it late. */
  readonly submittedOn: Day;
  readonly collectedOn: Day;
  readonly returned: { readonly on: Day; readonly note: string; readonly mendBy: Day; readonly times: number } | null;
  readonly accepted: { readonly on: Day; readonly note: string | null } | null;
}

/** Null where nothing was collected. */
export function foldCollected(events: readonly CollectionEvent[]): Collected | null {
  return events.reduce<Collected | null>(next, null);
}

function next(now: Collected | null, event: CollectionEvent): Collected | null {
  if (event.type === 'collected') {
    const { source, report, oldForm, findings, submittedOn, on } = event;
    return {
      ...{ state: 'collected', source, report, oldForm, findings, collectedOn: on, accepted: null },
      submittedOn: now === null || submittedOn < now.submittedOn ? submittedOn : now.submittedOn,
      returned: now?.returned ?? null,
    };
  }
  if (now === null) return null;
  if (event.type === 'returned') {
    const { on, note, mendBy } = event;
    return { ...now, state: 'returned', accepted: null, returned: { on, note, mendBy, times: timesOf(now) + 1 } };
  }
  if (event.type === 'accepted') return { ...now, state: 'accepted', accepted: { on: event.on, note: event.note } };
  return now;
}

const timesOf = ({ returned }: Collected) => returned?.times ?? 0;

/** A report is sent back while it waits, or when something is found after it was accepted. */
export function mayReturn(now: Collected | null, note: string): Decided<Collected> {
  if (now === null) return refused(nothingCollected);
  if (now.state === 'returned') return refused(alreadyReturned);
  return note.trim() === '' ? refused(noteMissing) : allowed(now);
}

/** With errors it is accepted only for a reason that is kept (AR-71 knows breaks that are explained). */
export function mayAccept(now: Collected | null, note: string | null): Decided<Collected> {
  if (now === null) return refused(nothingCollected);
  if (now.state === 'returned') return refused(stillReturned);
  if (now.state === 'accepted') return refused(alreadyAccepted);
  const errors = now.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && (note ?? '').trim() === '') return refused(errorsStand(errors.length, errors[0]?.message));
  return allowed(now);
}

/**
 * The same file or the same edition is not collected twice; another takes the place of one that was not sent back only where
 * it is said so: in bulk nothing is replaced in silence.
 */
export function mayCollect(now: Collected | null, source: CollectedSource, replace: boolean): Decided<true> {
  if (now === null) return allowed(true);
  if (sameSource(now.source, source)) return refused(collectedBefore);
  return now.state === 'returned' || replace ? allowed(true) : refused(standsAlready);
}

function sameSource(a: CollectedSource, b: CollectedSource): boolean {
  if (a.kind === 'file') return b.kind === 'file' && a.sha256 === b.sha256;
  return b.kind === 'edition' && a.edition === b.edition;
}

function collection(code: string, message: string): Refusal {
  return { code, rule: 'AR-01', article: '第四十九条', message };
}

const nothingCollected = collection(
  'collection-nothing',
  '还没有收到这个机关本年度的报告，不能审核。请先收取或者导入。',
);
const alreadyReturned = collection('collection-returned', '这份报告已经退回，正在等该机关更正后重新报送，不必再退。');
const stillReturned = collection(
  'collection-returned',
  '这份报告已经退回，不能接收。请收取该机关更正后的报告，再审核接收。',
);
const alreadyAccepted = collection('collection-accepted', '这份报告已经接收过，不必重复接收。');
const collectedBefore = collection(
  'collection-same',
  '这份报告与已经收取的是同一份，没有重复收取。该机关更正后的新版本可以再收。',
);
const standsAlready = collection(
  'collection-stands',
  '这个机关本年度的报告已经收取，没有自动替换。确要换成这一份的，请单独选择“改收这一份”。',
);
const noteMissing = collection('collection-note', '没有写退回意见。请写明要更正什么，该机关会看到。');

function errorsStand(count: number, first = ''): Refusal {
  return collection(
    'collection-errors',
    `这份报告还有${count}处错误，第一处是：${first}请退回更正；确有合理原因的，写明原因后再接收。`,
  );
}
