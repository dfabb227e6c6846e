/** Rows of bundles and their editions, from what the ledger says of each. */

import { foldBundle } from '#law/bundle/fold';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';
import { roundOf } from '../service/project.ts';

export async function projectBundles(tx: Tx, cases: readonly LedgerCase<'bundle'>[]): Promise<void> {
  await project(
    tx,
    'bundle',
    cases.map(({ caseId, agency, events }) => {
      const { name, editions, round, cancelled, cancelledOn } = foldBundle(events);
      return {
        ...{ case_id: caseId, agency, name, editions: editions.length, sequence: events.length },
        from_day: editions[0]?.from ?? null,
        changed_on: editions.at(-1)?.from ?? null,
        ...{ cancelled_on: cancelledOn, reason: cancelled },
        round: round === null ? null : roundOf(round.review?.passed),
      };
    }),
  );
  await project(
    tx,
    'bundle_edition',
    cases.flatMap(({ caseId, agency, events }) =>
      foldBundle(events).editions.map(({ edition, from, hash, note, content }) => ({
        ...{ case_id: caseId, edition, agency, from_day: from, hash, note, content },
      })),
    ),
  );
}
