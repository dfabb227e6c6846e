/** Rows of the appeal table, from what the ledger says of each reconsideration or suit. */

import { foldAppeal } from '#law/appeal/fold';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';

export async function projectAppeals(tx: Tx, cases: readonly LedgerCase<'appeal'>[]): Promise<void> {
  await project(
    tx,
    'appeal',
    cases.flatMap((one) => {
      const { applicationId, block, number, filedOn, result, resultOn } = foldAppeal(one.events);
      if (applicationId === null || block === null || number === null || filedOn === null) return [];
      return {
        case_id: one.caseId,
        agency: one.agency,
        application_id: applicationId,
        block,
        number,
        filed_on: filedOn,
        result,
        result_on: resultOn,
        sequence: one.events.length,
      };
    }),
  );
}
