/** Every morning: whose cases fall due within three working days, and whose are late. Each case says each of it once. */

import { foldApplication } from '#law/application/fold';
import { urgencyOf } from '#law/application/urgency';
import { addDays } from '#law/calendar/day';
import { audience, type Choice } from '#law/notification/audience';
import { handlers } from '#law/notification/of-application';
import { agenciesWithOpenApplications, openApplicationsDueBy } from '#store/application/open';
import { colleaguesIn } from '#store/notification/colleagues';
import { addNotifications, type NewNotification } from '#store/notification/notifications';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';
import { remindOfAppeals } from './remind-of-appeals.ts';

/** Three working days lie within these days, whatever the holidays. */
const aheadDays = 21;
/** The program has no part in any case. */
const nobody = 'program';
const heads: readonly Choice[] = [{ roles: ['head'], without: [] }];

/** Returns how many cases it has something to say of. */
export async function remindOfDueDays(office: Office): Promise<number> {
  let cases = 0;
  for (const agency of await agenciesWithOpenApplications(office.db)) cases += await remindAgency(office, agency);
  return cases + (await remindOfAppeals(office));
}

async function remindAgency(office: Office, agency: string): Promise<number> {
  const today = office.today();
  return office.db.transaction().execute(async (tx) => {
    const calendar = await calendarIn(tx);
    const colleagues = await colleaguesIn(tx, agency, today);
    const told: NewNotification[] = [];
    let cases = 0;
    for (const { caseId, events } of await openApplicationsDueBy(tx, agency, addDays(today, aheadDays))) {
      const state = foldApplication(events, calendar, today);
      const { urgency, why } = urgencyOf(state.due, today, calendar);
      if (urgency !== 'pressing' && urgency !== 'overdue') continue;
      cases += 1;
      const kind = urgency === 'overdue' ? 'overdue' : 'dueNear';
      const title = `申请${state.number ?? ''}${why}`;
      const one = {
        key: `${caseId}.${state.due}.${kind}`,
        agency,
        kind,
        subject: 'application',
        object: caseId,
        title,
      } as const;
      // Who answers for the whole office learns what was not done in time.
      const groups = urgency === 'overdue' ? [handlers(state), heads] : [handlers(state)];
      const ids = new Set(groups.flatMap((choices) => audience(colleagues, choices, nobody)));
      told.push(...[...ids].map((accountId) => ({ ...one, accountId })));
    }
    await addNotifications(tx, told, office.now());
    return cases;
  });
}
