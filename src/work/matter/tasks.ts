/** Matters on the desk of those who lead them on: what is to follow soon or has not come, what was committed to and is to be checked. */

import { may } from '#law/account/may';
import { urgencyOf } from '#law/application/urgency';
import { putOffBy } from '#store/warning/guide-facts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Task } from '../desk/work-list.ts';
import type { Office, Who } from '../office.ts';

/** Working days ahead of the last one [convention]. */
const ahead = 3;

export async function matterTasks(office: Office, who: Who): Promise<readonly Task[]> {
  if (!may(who, true, 'matter.proceed').ok) return [];
  const today = office.today();
  const calendar = await calendarIn(office.db);
  const by = calendar.add(today, ahead).day;
  return (await putOffBy(office.db, who.agency, by)).map(({ id, number, laterOn, checkOn }) => {
    const later = laterOn !== null && laterOn <= by;
    const dueOn = later ? laterOn : checkOn;
    const what = later ? '收齐后补材料' : '核查承诺';
    return {
      kind: 'matter',
      id,
      title: `办件 ${number}`,
      stateName: later ? '材料后补' : '承诺待核查',
      dueOn,
      standing: urgencyOf(dueOn, today, calendar, { who: '', what }),
      can: [what],
    };
  });
}
