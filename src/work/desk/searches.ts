/** Searches that a person's division was asked for and has not answered, as lines of the work list. */

import { urgencyOf } from '#law/application/urgency';
import { searchesWaitingFor } from '#store/application/searches';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import type { Task } from './work-list.ts';

/** More wait for nobody; the list says the nearest first. */
const most = 50;

export async function searchesFor(office: Office, who: Who): Promise<readonly Task[]> {
  const waiting = await searchesWaitingFor(office.db, who.agency, who.accountId, most);
  if (waiting.length === 0) return [];
  const calendar = await calendarIn(office.db);
  const today = office.today();
  return waiting.map(({ caseId, number, division, answerBy }) => {
    return {
      kind: 'search',
      id: caseId,
      title: `检索：申请 ${number}（${division}）`,
      stateName: '等待答复检索',
      dueOn: answerBy,
      standing: urgencyOf(answerBy, today, calendar, { who: '', what: '答复检索' }),
      can: ['答复检索'],
    };
  });
}
