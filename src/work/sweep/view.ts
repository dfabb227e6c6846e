/** The results of the sweeps as people see them, and what people do about them. */

import { may } from '#law/account/may';
import { fieldNames } from '#law/publication/content';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { decideKeep, type SweepOutcome, type SweepRhythm } from '#law/sweep/sweep';
import { findingCounts, findingIn, findingsOf, keepAsIs } from '#store/sweep/findings';
import { beginRun, rhythmOf, runsOf, setRhythm } from '#store/sweep/runs';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

const mostListed = 500;
const runsShown = 5;

export async function sweepView(office: Office, who: Who, outcome: SweepOutcome) {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const { db } = office;
  const [every, runs, counts, findings] = await Promise.all([
    rhythmOf(db, who.agency),
    runsOf(db, who.agency, runsShown),
    findingCounts(db, who.agency),
    findingsOf(db, who.agency, outcome, mostListed),
  ]);
  return allowed({
    every,
    runs: runs.map(({ id, started_at: startedAt, done_at: doneAt, checked, total }) => ({
      ...{ id, startedAt, doneAt, checked, total },
    })),
    counts: Object.fromEntries(counts.map(({ outcome: key, n }) => [key, n])),
    findings: findings.map(({ field, ...one }) => ({ ...one, fieldName: nameOf(field) })),
  });
}

const nameOf = (field: string) => (fieldNames as Readonly<Record<string, string>>)[field] ?? field;

/** Begins a run now; the job takes it up within a minute. */
export function startSweep(office: Office, who: Who): Promise<Decided<null>> {
  const id = office.newId();
  const call = { deed: 'publication.sweep', subject: 'setting', object: 'sweep', agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const run = { id, agency: who.agency, at: office.now(), by: who.accountId };
    if (!(await beginRun(tx, run))) return refused(sweepRunning);
    return allowed({ value: null, changes: [], around: { before: '', after: '开始复查' } });
  });
}

export function setSweepRhythm(office: Office, who: Who, every: SweepRhythm): Promise<Decided<null>> {
  const call = { deed: 'publication.sweep', subject: 'setting', object: 'sweep', agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const before = await rhythmOf(tx, who.agency);
    await setRhythm(tx, who.agency, every);
    return allowed({ value: null, changes: [], around: { before, after: every } });
  });
}

/** Keeps what stands published, with the reason and by name. */
export function keepFinding(office: Office, who: Who, id: string, reason: string): Promise<Decided<null>> {
  const call = {
    deed: 'publication.waive',
    subject: 'publication',
    object: `sweep:${id}`,
    agency: who.agency,
  } as const;
  return act<null>(office, who, call, async (tx) => {
    const finding = await findingIn(tx, who.agency, id);
    const decided = decideKeep(finding?.outcome ?? null, reason);
    if (!decided.ok) return decided;
    await keepAsIs(tx, id, { on: office.today(), by: who.accountId, reason: decided.value });
    return allowed({ value: null, changes: [], around: { before: 'open', after: 'kept' } });
  });
}

const sweepRunning: Refusal = {
  code: 'sweep-running',
  rule: 'PLT-94',
  article: '第十五条',
  message: '上一次复查还没有做完。请等它做完再开始。',
};
