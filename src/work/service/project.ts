/** Rows of the service table and the editions of guides, from what the ledger says of each. */

import type { ServiceEvent } from '#law/service/events';
import { foldService, serviceStanding } from '#law/service/fold';
import { factsOfGuide } from '#law/service/guide';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';

export async function projectServices(tx: Tx, cases: readonly LedgerCase<'service'>[]): Promise<void> {
  await project(tx, 'service', cases.flatMap(serviceRow));
  await project(
    tx,
    'guide_edition',
    cases.flatMap(({ caseId, agency, events }) =>
      foldService(events).editions.map(({ edition, from, hash, note, content }) => ({
        ...{ case_id: caseId, edition, agency, from_day: from, hash, note, content },
      })),
    ),
  );
}

function serviceRow({ caseId, agency, events }: LedgerCase<'service'>) {
  const state = foldService(events);
  const { listed, editions, round } = state;
  if (listed === null) return [];
  const last = editions.at(-1);
  const facts = last?.content ? factsOfGuide(last.content) : null;
  return {
    case_id: caseId,
    agency,
    code: listed.code,
    name: listed.name,
    kind: listed.kind,
    department: listed.department,
    listed_on: listed.on,
    guide_from: editions[0]?.from ?? null,
    cancelled_on: events.find((event: ServiceEvent) => event.type === 'cancelled')?.on ?? null,
    sequence: events.length,
    state: serviceStanding(state),
    reason: state.cancelled ?? state.suspended,
    editions: editions.length,
    changed_on: last?.from ?? null,
    round: round === null ? null : roundOf(round.review?.passed),
    facts,
  };
}

export function roundOf(passed: boolean | undefined): 'reviewing' | 'returned' | 'passed' {
  if (passed === undefined) return 'reviewing';
  return passed ? 'passed' : 'returned';
}
