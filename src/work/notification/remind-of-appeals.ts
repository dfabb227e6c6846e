/** Every morning: which answers owed to an organ or a court fall due within three working days, and which are late (REG-67). */

import { urgencyOf } from '#law/application/urgency';
import { audience, type Choice } from '#law/notification/audience';
import { agenciesWithCountingAppeals, appealsWaiting } from '#store/appeal/appeals';
import { colleaguesIn } from '#store/notification/colleagues';
import { addNotifications, type NewNotification } from '#store/notification/notifications';
import { blockInWords } from '../appeal/sentences.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';

/** The program has no part in any case. */
const nobody = 'program';
const officers: Choice = { roles: ['officer'], without: [] };
const heads: Choice = { roles: ['head'], without: [] };

/** Returns how many reconsiderations and suits it has something to say of. */
export async function remindOfAppeals(office: Office): Promise<number> {
  let cases = 0;
  for (const agency of await agenciesWithCountingAppeals(office.db, office.today()))
    cases += await remindAgency(office, agency);
  return cases;
}

async function remindAgency(office: Office, agency: string): Promise<number> {
  const today = office.today();
  return office.db.transaction().execute(async (tx) => {
    const calendar = await calendarIn(tx);
    const colleagues = await colleaguesIn(tx, agency, today);
    const told: NewNotification[] = [];
    let cases = 0;
    for (const { caseId, number, block, assignedTo, answerDueOn } of await appealsWaiting(tx, agency, today)) {
      const { urgency, why } = urgencyOf(answerDueOn, today, calendar);
      if (answerDueOn === null || (urgency !== 'pressing' && urgency !== 'overdue')) continue;
      cases += 1;
      const kind = urgency === 'overdue' ? 'overdue' : 'dueNear';
      const handlers = [...(assignedTo === null ? [] : [{ named: assignedTo }]), officers, heads];
      // Who answers for the whole office learns what was not done in time.
      const groups = urgency === 'overdue' ? [handlers, [heads]] : [handlers];
      const ids = new Set(groups.flatMap((choices) => audience(colleagues, choices, nobody)));
      const one = {
        key: `${caseId}.${answerDueOn}.${kind}`,
        agency,
        kind,
        subject: 'appeal',
        object: caseId,
        title: `${blockInWords(block)}${number}${why}`,
      } as const;
      told.push(...[...ids].map((accountId) => ({ ...one, accountId })));
    }
    await addNotifications(tx, told, office.now());
    return cases;
  });
}
