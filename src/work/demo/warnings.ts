/** The demo's warnings: found by the morning's job on the last days, some of them settled by people. */

import { addDays, type Day } from '#law/calendar/day';
import type { Decided } from '#law/ruling';
import { openWarnings } from '#store/warning/warnings';
import type { Office, Who } from '../office.ts';
import { asProgram } from '../scope.ts';
import { raiseWarnings } from '../warning/raise.ts';
import { settleWarning } from '../warning/view.ts';

export async function loadWarnings(
  officeOn: (day: Day) => Office,
  officer: Who,
  end: Day,
  done: <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>,
): Promise<void> {
  await asProgram(() => raiseWarnings(officeOn(addDays(end, -14))));
  await asProgram(() => raiseWarnings(officeOn(end)));
  const open = await asProgram(() => openWarnings(officeOn(end).db, officer.agency));
  for (const [i, { case_id: caseId }] of open.slice(0, 5).entries()) {
    const outcome = i === 3 ? 'notHelpful' : 'helpful';
    await done(settleWarning(officeOn(end), officer, caseId, outcome), caseId);
  }
}
