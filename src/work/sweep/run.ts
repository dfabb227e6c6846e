/** Judges what stands published once more by the gate, batch by batch: stopped or killed, it goes on behind the last batch. */

import { sweepDue, usualRhythm } from '#law/sweep/sweep';
import { keepFindings, settleWithdrawn } from '#store/sweep/findings';
import {
  advanceRun,
  beginRun,
  editionsBehind,
  endRun,
  openRuns,
  type SweepRun,
  type SweptEdition,
  sweptAgencies,
} from '#store/sweep/runs';
import type { Office } from '../office.ts';
import { gateIn } from '../publication/gate.ts';

const batch = 50;

export interface Swept {
  readonly checked: number;
  readonly found: number;
}

/** Begins the runs that are due by the agencies' schedules, and goes on with all that are open. */
export async function sweepPublished(office: Office, signal?: AbortSignal): Promise<Swept> {
  await beginDue(office);
  const sum = { checked: 0, found: 0 };
  for (const run of await openRuns(office.db)) {
    const { checked, found } = await goOn(office, run, signal);
    sum.checked += checked;
    sum.found += found;
  }
  return sum;
}

async function beginDue(office: Office): Promise<void> {
  for (const { agency, every, last } of await sweptAgencies(office.db)) {
    if (!sweepDue(every ?? usualRhythm, last, office.today())) continue;
    await beginRun(office.db, { id: office.newId(), agency, at: office.now(), by: null });
  }
}

async function goOn(office: Office, { id, agency, cursor: from }: SweepRun, signal?: AbortSignal): Promise<Swept> {
  const sum = { checked: 0, found: 0 };
  let cursor = from;
  while (signal?.aborted !== true) {
    const editions = await editionsBehind(office.db, agency, cursor, batch);
    const last = editions.at(-1);
    if (last === undefined) {
      await settleWithdrawn(office.db, agency, office.today());
      await endRun(office.db, id, office.now());
      break;
    }
    const judged = await Promise.all(editions.map((one) => judge(office, agency, one)));
    sum.found += await office.db.transaction().execute(async (tx) => {
      let fresh = 0;
      for (const { caseId, found } of judged) fresh += await keepFindings(tx, caseId, found, office.today());
      await advanceRun(tx, id, last.caseId, editions.length);
      return fresh;
    });
    sum.checked += editions.length;
    cursor = last.caseId;
  }
  return sum;
}

/** What a person took on by name stays a reminder on the publication's own page, and is no finding here. */
async function judge(office: Office, agency: string, { caseId, edition, content }: SweptEdition) {
  const found = await gateIn(office, office.db, { caseId, agency, content });
  return {
    caseId,
    found: found
      .filter(({ waived }) => waived !== true)
      .map(({ severity, rule, article, field, message }) => ({
        ...{ id: office.newId(), agency, case_id: caseId, edition, found_on: office.today() },
        ...{ severity, rule, article, field, message },
      })),
  };
}
