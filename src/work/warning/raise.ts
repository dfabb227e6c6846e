/** Every morning: warnings are raised where the facts ask for it, and end where the facts are gone. The ledger keeps both. */

import { standsOn } from '#law/agency/agency';
import type { WarningEvent } from '#law/warning/events';
import { findWarnings, type Raised } from '#law/warning/find';
import { type SignalKey, signalSettings } from '#law/warning/signals';
import { agencyTree } from '#store/agency/agencies';
import { writeAudit } from '#store/audit';
import type { Tx } from '#store/db';
import { type Appended, append, ledgerCases } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { openWarnings, storedSignals } from '#store/warning/warnings';
import { tellBundlesApart } from '../bundle/apart.ts';
import { calendarIn } from '../calendar/calendar.ts';
import { projectCases } from '../ledger/projections.ts';
import type { Office } from '../office.ts';
import { factsOf } from './facts.ts';
import { tellWarned } from './tell.ts';

export interface RaisedCount {
  readonly raised: number;
  readonly ended: number;
}

/** Goes through every agency that has people to warn; each in a transaction of its own. `only`: of this signal, the others stay. */
export async function raiseWarnings(office: Office, only?: SignalKey): Promise<RaisedCount> {
  const { agencies } = await agencyTree(office.db);
  let [raised, ended] = [0, 0];
  for (const { code } of agencies.filter((agency) => standsOn(agency, office.today()))) {
    const done = await office.db.transaction().execute((tx) => raiseFor(tx, office, code, only));
    raised += done.raised;
    ended += done.ended;
  }
  return { raised, ended };
}

async function raiseFor(tx: Tx, office: Office, agency: string, only?: SignalKey): Promise<RaisedCount> {
  const today = office.today();
  const colleagues = await colleaguesIn(tx, agency, today);
  if (colleagues.length === 0) return { raised: 0, ended: 0 };
  const calendar = await calendarIn(tx);
  const settings = signalSettings(await storedSignals(tx, agency));
  const facts = await factsOf(tx, office, agency, { settings, calendar });
  const asked = ({ signal }: { readonly signal: SignalKey }) => only === undefined || signal === only;
  const found = findWarnings(facts, { today, calendar, settings }).filter(asked);
  const wanted = new Map(found.map((one) => [caseOf(agency, one), one]));
  const open = new Set((await openWarnings(tx, agency)).filter(asked).map(({ case_id }) => case_id));
  const fresh = [...wanted].filter(([caseId]) => !open.has(caseId));
  const gone = [...open].filter((caseId) => !wanted.has(caseId));
  const events = new Map<string, WarningEvent>([
    ...fresh.map(([caseId, one]) => [caseId, { type: 'raised', on: today, ...one }] as const),
    ...gone.map((caseId) => [caseId, { type: 'ended', on: today }] as const),
  ]);
  if (events.size > 0) await write(tx, office, agency, events);
  await tellWarned(
    tx,
    office,
    { agency, colleagues },
    fresh.map(([, one]) => one),
  );
  await tellBundlesApart(tx, office, agency);
  return { raised: fresh.length, ended: gone.length };
}

/** One warning a thing and signal, however often it is raised. */
function caseOf(agency: string, { signal, object }: Raised): string {
  return `warning:${agency}:${signal}:${object}`;
}

async function write(tx: Tx, office: Office, agency: string, events: ReadonlyMap<string, WarningEvent>): Promise<void> {
  const known = new Map((await ledgerCases(tx, 'warning', [...events.keys()])).map((one) => [one.caseId, one.events]));
  const changes: readonly Appended<'warning'>[] = [...events].map(([caseId, event]) => ({
    subject: 'warning',
    caseId,
    agency,
    before: known.get(caseId) ?? [],
    events: [event],
  }));
  await append(tx, changes, 'program', office.now());
  await projectCases(tx, changes, office.today());
  await writeAudit(tx, {
    at: office.now(),
    actor: 'program',
    actorName: '本程序',
    agency,
    act: 'warning.raise',
    subject: 'warning',
    object: `${events.size} warnings`,
    result: 'done',
    reason: null,
    from: 'job',
  });
}
