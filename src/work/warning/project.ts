/** Rows of warnings, from what the ledger says of each. */

import { foldWarning, type WarningEvent, type WarningOutcome } from '#law/warning/events';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';

export async function projectWarnings(tx: Tx, cases: readonly LedgerCase<'warning'>[]): Promise<void> {
  await project(
    tx,
    'warning',
    cases.flatMap(({ caseId, agency, events }) => {
      const warning = foldWarning(events);
      if (warning === null) return [];
      const { signal, object, name, ref, owner, reason, outcome, times } = warning;
      return {
        case_id: caseId,
        ...{ agency, signal, object, name, ref, owner, reason, outcome, times },
        due_on: warning.due,
        raised_on: warning.raisedOn,
        ended_on: warning.endedOn,
        settled_on: warning.settledOn,
        helpful: settled(events, 'helpful'),
        not_helpful: settled(events, 'notHelpful'),
        sequence: events.length,
      };
    }),
  );
}

function settled(events: readonly WarningEvent[], outcome: WarningOutcome): number {
  return events.filter((event) => event.type === 'settled' && event.outcome === outcome).length;
}
