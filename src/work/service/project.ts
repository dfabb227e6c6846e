/** Rows of the service table, from what the ledger says of each service. */

import type { ServiceEvent } from '#law/service/events';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';

type Listed = Extract<ServiceEvent, { type: 'listed' }>;

export async function projectServices(tx: Tx, cases: readonly LedgerCase<'service'>[]): Promise<void> {
  await project(
    tx,
    'service',
    cases.flatMap((one) => {
      const listed = one.events.find((event): event is Listed => event.type === 'listed');
      if (listed === undefined) return [];
      return {
        case_id: one.caseId,
        agency: one.agency,
        code: listed.code,
        name: listed.name,
        kind: listed.kind,
        department: listed.department,
        listed_on: listed.on,
        guide_from: one.events.find((event) => event.type === 'guideIssued')?.on ?? null,
        cancelled_on: one.events.find((event) => event.type === 'cancelled')?.on ?? null,
        sequence: one.events.length,
      };
    }),
  );
}
