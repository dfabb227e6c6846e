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
  const { fold, find } = await readers(tx, office, who, agency);
  const told = [...telling.flatMap((change) => stepsOf(change, fold, find)), ...movedOf(telling, agency, fold, find)];
  await addNotifications(tx, told, office.now());
}

/** Names of those of the office whom the moved due day of each of these cases is told, by case: whom {@link tellOf} tells. */
export async function officersToldOfMoves(
  tx: Tx,
  office: Office,
  who: Who,
  moves: readonly Change[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const agency = moves[0]?.agency;
  if (agency === undefined) return new Map();
  const { fold, find, colleagues } = await readers(tx, office, who, agency);
  const names = new Map(colleagues.map(({ id, name }) => [id, name]));
  return new Map(moves.map((move) => [move.caseId, handlersOf(move, fold, find).flatMap((id) => names.get(id) ?? [])]));
}

/** How cases stand, and who of the agency is meant. */
async function readers(tx: Tx, office: Office, who: Who, agency: string) {
  const calendar = await calendarIn(tx);
  const fold: Fold = (events) => foldApplication(events, calendar);
  const colleagues = await colleaguesIn(tx, agency, office.today());
  const find: Find = (choices) => audience(colleagues, choices, who.accountId);
  return { fold, find, colleagues };
}

function handlersOf({ before }: Change, fold: Fold, find: Find): readonly string[] {
  return find(handlers(fold(before)));
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
  for (const change of telling) {
    for (const event of change.events) {
      if (event.type !== 'dueRecomputed') continue;
      for (const accountId of handlersOf(change, fold, find)) {
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
