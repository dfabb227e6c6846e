/** Rows of the table of columns, from what the ledger says of each. */

import { foldColumn } from '#law/column/events';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';
import { columnKeyOf } from './case-id.ts';

export async function projectColumns(tx: Tx, cases: readonly LedgerCase<'column'>[]): Promise<void> {
  await project(
    tx,
    'site_column',
    cases.map(({ caseId, agency, events }) => {
      const { owner, windowDays, publications, confirmedOn } = foldColumn(events);
      return {
        case_id: caseId,
        agency,
        key: columnKeyOf(caseId),
        owner,
        window_days: windowDays,
        publications,
        confirmed_on: confirmedOn,
        sequence: events.length,
      };
    }),
  );
}
