/** Digests by mail at the hours that each person chose, and what stays unread is told to those above. */

import { type Day, day } from '#law/calendar/day';
import { audience } from '#law/notification/audience';
import { decideSteps, digestIsDue, type EscalationStep, usualSteps } from '#law/notification/digest';
import type { NotificationKind } from '#law/notification/kinds';
import { colleaguesIn } from '#store/notification/colleagues';
import { addNotifications, type NewNotification } from '#store/notification/notifications';
import { storedSteps, takeHour, unreadLong, waitingFor, wishers } from '#store/notification/wishes';
import { writePosts } from '#store/outbox/outbox';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';

/** What must not lie unread. */
export const urgentKinds: readonly NotificationKind[] = ['overdue', 'dueNear', 'searchAsked', 'reportReturned'];

const hourMs = 3_600_000;
const shanghaiHours = 8;

/** Writes a digest for everybody whose hour it is and who has something unread. Returns how many. */
export async function writeDigests(office: Office): Promise<number> {
  const hour = Math.floor(Date.parse(office.now()) / hourMs);
  const hourOfDay = (hour + shanghaiHours) % 24;
  let written = 0;
  for (const { account, agency, wish, lastHour } of await wishers(office.db, office.vault)) {
    if (!digestIsDue(wish, hour, hourOfDay, lastHour)) continue;
    const { unread, urgent } = await waitingFor(office.db, account, urgentKinds);
    const done = await office.db.transaction().execute(async (tx) => {
      if (!(await takeHour(tx, account, hour))) return false;
      if (unread === 0) return false;
      const number = urgent === 0 ? `${unread}条` : `${unread}条，其中${urgent}条将到期或者已逾期`;
      const post = {
        key: `digest.${account}.${hour}`,
        ...{ agency, channel: 'mail', object: `digest.${account}`, version: hour, recipient: wish.email },
        payload: { notice: 'digest', number, path: '/admin/work' },
      };
      await writePosts(tx, office.vault, [post], office.now());
      return true;
    });
    if (done) written += 1;
  }
  return written;
}

export function stepsOf(stored: Readonly<Record<string, unknown>> | null): readonly EscalationStep[] {
  const steps = stored?.['steps'];
  if (!Array.isArray(steps)) return usualSteps;
  const decided = decideSteps(steps as readonly EscalationStep[]);
  return decided.ok ? decided.value : usualSteps;
}

/** Tells those above of what stayed unread beyond the steps of the agency's rule; each once. Returns how many matters. */
export async function escalateUnread(office: Office): Promise<number> {
  const today = office.today();
  const waiting = await unreadLong(office.db, urgentKinds, office.now());
  let told = 0;
  for (const agency of new Set(waiting.map((one) => one.agency))) {
    told += await office.db.transaction().execute(async (tx) => {
      const calendar = await calendarIn(tx);
      const steps = stepsOf(await storedSteps(tx, agency));
      const colleagues = await colleaguesIn(tx, agency, today);
      const news: NewNotification[] = [];
      for (const one of waiting.filter((each) => each.agency === agency)) {
        const waited = calendar.count(shanghaiDay(one.since), today).days;
        for (const { afterDays, to } of steps.filter((step) => waited >= step.afterDays)) {
          const title = `${waited}个工作日没有人看：${one.title}`.slice(0, longestTitle);
          const found = audience(colleagues, [{ roles: [to], without: [] }], 'program');
          news.push(
            ...found.map(
              (accountId): NewNotification => ({
                key: `${one.key}.up${afterDays}.${to}`,
                ...{ agency, accountId, kind: 'escalated', subject: one.subject, object: one.object, title },
              }),
            ),
          );
        }
      }
      await addNotifications(tx, news, office.now());
      return new Set(news.map(({ key }) => key)).size;
    });
  }
  return told;
}

const longestTitle = 200;

function shanghaiDay(at: string): Day {
  return day(new Date(Date.parse(at) + shanghaiHours * hourMs).toISOString().slice(0, 10));
}
