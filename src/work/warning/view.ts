/** 未诉先办 as it is looked at and settled: what is open, what is most likely complained about next, how good each signal is. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { canonical } from '#law/log/canonical';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { decideSettle, foldWarning, type WarningOutcome } from '#law/warning/events';
import { precisionOf, urgeOf } from '#law/warning/find';
import {
  isWithin,
  type Signal,
  type SignalKey,
  type SignalSetting,
  signalKeys,
  signalSettings,
  signals,
} from '#law/warning/signals';
import { accountNames } from '#store/account/accounts';
import { ledgerCase } from '#store/ledger/ledger';
import {
  endedWarnings,
  openWarnings,
  type SignalCounts,
  signalCounts,
  storedSignals,
  storeSignals,
  type WarningRow,
} from '#store/warning/warnings';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export interface WarningLine {
  readonly caseId: string;
  readonly signal: SignalKey;
  readonly signalName: string;
  readonly name: string;
  readonly ref: string;
  readonly reason: string;
  readonly dueAct: string;
  readonly rule: string;
  readonly ownerName: string | null;
  readonly due: Day;
  readonly raisedOn: Day;
  readonly endedOn: Day | null;
  readonly outcome: WarningOutcome | null;
}

export interface SignalLine extends SignalSetting {
  readonly signal: SignalKey;
  readonly name: string;
  readonly watches: string;
  readonly rule: string;
  readonly dueAct: string;
  readonly limits: Signal['threshold'];
  readonly raised: number;
  readonly open: number;
  readonly helpful: number;
  readonly notHelpful: number;
  /** Null before any was settled. */
  readonly precision: number | null;
}

export interface WarningsView {
  /** The ten most likely to be complained about next come first. */
  readonly open: readonly WarningLine[];
  readonly ended: readonly WarningLine[];
  readonly signals: readonly SignalLine[];
}

const none = { raised: 0, open: 0, helpful: 0, notHelpful: 0 };
const shownEnded = 30;

export async function warningsView(office: Office, who: Who): Promise<Decided<WarningsView>> {
  const permitted = may(who, true, 'warning.view');
  if (!permitted.ok) return permitted;
  const { db } = office;
  const counts = new Map((await signalCounts(db, who.agency)).map((one) => [one.signal, one]));
  const open = inOrder(await openWarnings(db, who.agency), counts);
  const ended = await endedWarnings(db, who.agency, shownEnded);
  const settings = signalSettings(await storedSignals(db, who.agency));
  const owners = [...open, ...ended].flatMap(({ owner }) => (owner === null ? [] : [owner]));
  const names = await accountNames(db, [...new Set(owners)]);
  const line = (row: WarningRow) => lineOf(row, names);
  return allowed({
    open: open.map(line),
    ended: ended.map(line),
    signals: signalKeys.map((signal) => {
      const { name, watches, rule, dueAct, threshold: limits }: Signal = signals[signal];
      const { raised, open: now, helpful, notHelpful } = counts.get(signal) ?? none;
      const precision = precisionOf({ helpful, notHelpful });
      return {
        ...{ signal, name, watches, rule, dueAct, limits, raised, helpful, notHelpful, precision },
        open: now,
        ...settings[signal],
      };
    }),
  });
}

/** What is settled as of no use waits at the end; then by what the signal tells, the nearest day first. */
function inOrder(rows: readonly WarningRow[], counts: ReadonlyMap<SignalKey, SignalCounts>): readonly WarningRow[] {
  const urge = (row: WarningRow) => (row.outcome === null ? urgeOf(row.signal, counts.get(row.signal) ?? none) : 0);
  return rows.toSorted((a, b) => urge(b) - urge(a) || (a.due_on < b.due_on ? -1 : a.due_on > b.due_on ? 1 : 0));
}

function lineOf(row: WarningRow, names: ReadonlyMap<string, string>): WarningLine {
  const { case_id: caseId, signal, name, ref, reason, owner, outcome } = row;
  const { name: signalName, dueAct, rule } = signals[signal];
  const ownerName = owner === null ? null : (names.get(owner) ?? null);
  const days = { due: row.due_on, raisedOn: row.raised_on, endedOn: row.ended_on };
  return { caseId, signal, signalName, name, ref, reason, dueAct, rule, ownerName, ...days, outcome };
}

/** Says whether a warning was of use. */
export function settleWarning(
  office: Office,
  who: Who,
  caseId: string,
  outcome: WarningOutcome,
): Promise<Decided<null>> {
  const call = { deed: 'warning.settle', subject: 'warning', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'warning', caseId);
    const warning = found === null ? null : foldWarning(found.events);
    if (found === null || warning === null || found.agency !== who.agency) return refused(noSuchWarning);
    const settled = decideSettle(warning, office.today(), outcome);
    if (!settled.ok) return settled;
    const change = { subject: 'warning' as const, caseId, agency: who.agency, before: found.events };
    return allowed({ value: null, changes: [{ ...change, events: [settled.value] }] });
  });
}

/** Tunes a signal of the agency, or switches it; from the next morning on. */
export function setSignal(office: Office, who: Who, signal: SignalKey, setting: SignalSetting): Promise<Decided<null>> {
  const call = { deed: 'warning.set', subject: 'setting', object: `warnings:${signal}`, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const { threshold }: Signal = signals[signal];
    if (threshold === null ? setting.threshold !== null : !isWithin(threshold, setting.threshold)) {
      return refused(wrongThreshold(threshold));
    }
    const before = signalSettings(await storedSignals(tx, who.agency));
    const after = { ...before, [signal]: setting };
    await storeSignals(tx, who.agency, after);
    const around = { before: canonical({ ...before[signal] }), after: canonical({ ...setting }) };
    return allowed({ value: null, changes: [], around });
  });
}

const base = { rule: 'SVC-62', article: '未诉先办工作制度' };
const noSuchWarning: Refusal = {
  ...base,
  code: 'warning-missing',
  message: '没有找到这条预警。请刷新页面。',
};
const wrongThreshold = (threshold: Signal['threshold']): Refusal => ({
  ...base,
  code: 'warning-threshold',
  field: 'threshold',
  message:
    threshold === null
      ? '这个信号没有可以调整的数，只能启用或者停用。'
      : `应当是${threshold.least}到${threshold.most}的整数（${threshold.unit}）。请改正。`,
});
