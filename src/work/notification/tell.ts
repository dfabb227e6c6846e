/** Tells those whom an act concerns, in the transaction of the act: with it or not at all. */

import type { ApplicationState } from '#law/application/application-state';
import { foldApplication } from '#law/application/fold';
import { audience, type Choice } from '#law/notification/audience';
import { handlers, tidingsOf } from '#law/notification/of-application';
import type { Tx } from '#store/db';
import type { Appended } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { addNotifications, type NewNotification } from '#store/notification/notifications';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';

type Change = Appended<'application'>;
type Find = (choices: readonly Choice[]) => readonly string[];

export async function tellOf(tx: Tx, office: Office, who: Who, changes: readonly Appended[]): Promise<void> {
  const telling = changes.filter(isTelling);
  const agency = telling[0]?.agency;
  if (agency === undefined) return;
  const calendar = await calendarIn(tx);
  const fold = (events: Change['events']) => foldApplication(events, calendar);
  const colleagues = await colleaguesIn(tx, agency, office.today());
  const find: Find = (choices) => audience(colleagues, choices, who.accountId);
  const told = [...telling.flatMap((change) => stepsOf(change, fold, find)), ...movedOf(telling, agency, fold, find)];
  await addNotifications(tx, told, office.now());
}

const tells: ReadonlySet<string> = new Set([
  'assigned',
  'searchAsked',
  'searched',
  'sentBack',
  'sentToReview',
  'reviewed',
  'dueRecomputed',
]);

function isTelling(change: Appended): change is Change {
  return change.subject === 'application' && change.events.some(({ type }) => tells.has(type));
}

type Fold = (events: Change['events']) => ApplicationState;

function stepsOf({ caseId, agency, before, events }: Change, fold: Fold, find: Find): readonly NewNotification[] {
  return events.flatMap((event, i) => {
    const state = fold([...before, ...events.slice(0, i + 1)]);
    return tidingsOf(event, state).flatMap(({ kind, title, to }) => {
      const key = `${caseId}.${before.length + i + 1}.${kind}`;
      return find(to).map(
        (accountId): NewNotification => ({
          key,
          agency,
          accountId,
          kind,
          subject: 'application',
          object: caseId,
          title,
        }),
      );
    });
  });
}

/** One notification a person for a whole notice, however many of the person's cases it moves. */
function movedOf(telling: readonly Change[], agency: string, fold: Fold, find: Find): readonly NewNotification[] {
  const counts = new Map<string, { readonly accountId: string; readonly notice: string; cases: number }>();
  for (const { before, events } of telling) {
    for (const event of events) {
      if (event.type !== 'dueRecomputed') continue;
      for (const accountId of find(handlers(fold(before)))) {
        const key = `${accountId} ${event.notice}`;
        const count = counts.get(key) ?? { accountId, notice: event.notice, cases: 0 };
        count.cases += 1;
        counts.set(key, count);
      }
    }
  }
  return [...counts.values()].map(({ accountId, notice, cases }) => ({
    key: `calendar.${notice}`,
    agency,
    accountId,
    kind: 'dueMoved',
    subject: 'calendar',
    object: notice,
    title: `${notice}公布了节假日安排，您承办的${cases}件申请答复期限有调整。`,
  }));
}
