/** The agency's columns with how fresh each is, the worst first; and those that wait for their owner. */

import { may } from '#law/account/may';
import { urgencyOf } from '#law/application/urgency';
import type { Day } from '#law/calendar/day';
import { type ColumnOfSite, columnsOfSite } from '#law/column/columns';
import { byUrgency, type Freshness, type FreshnessStanding, freshnessNames, freshnessOf } from '#law/column/freshness';
import { allowed, type Decided } from '#law/ruling';
import { lastByItem, type Placed, type SiteColumnRow, siteColumns, standingPublications } from '#store/column/columns';
import type { Db, Tx } from '#store/db';
import { hallPlan } from '#store/hall/plan';
import { colleaguesIn } from '#store/notification/colleagues';
import { calendarIn } from '../calendar/calendar.ts';
import type { Task } from '../desk/work-list.ts';
import type { Office, Who } from '../office.ts';

export interface ColumnView extends ColumnOfSite, FreshnessStanding {
  readonly owner: { readonly id: string; readonly name: string } | null;
  /** As set by the agency; else that of the table. */
  readonly days: number;
  /** The last time that something was published in it, or its owner found nothing to change. */
  readonly updatedOn: Day | null;
  readonly confirmedOn: Day | null;
  /** What stands in it, the last placed first. */
  readonly placed: readonly Placed[];
}

export interface ColumnsView {
  readonly columns: readonly ColumnView[];
  /** Who can be an owner. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export async function columnsView(office: Office, who: Who): Promise<Decided<ColumnsView>> {
  const permitted = may(who, true, 'column.view');
  if (!permitted.ok) return permitted;
  const people = (await colleaguesIn(office.db, who.agency, office.today())).map(({ id, name }) => ({ id, name }));
  const columns = await columnsOf(office.db, who.agency, office.today(), people);
  return allowed({ columns: [...columns].sort((a, b) => rank(a.freshness) - rank(b.freshness)), people });
}

const rank = (freshness: Freshness) => byUrgency.indexOf(freshness);

/** In the order of the law's table. `people`: whose names may be shown. */
export async function columnsOf(
  db: Db | Tx,
  agency: string,
  today: Day,
  people: readonly { readonly id: string; readonly name: string }[] = [],
): Promise<readonly ColumnView[]> {
  const kept = new Map((await siteColumns(db, agency)).map((row) => [row.key, row]));
  const byItem = await lastByItem(db, agency, today);
  const plan = await hallPlan(db, agency);
  const drawnOn = plan === null || plan.places.length === 0 ? null : plan.saved_on;
  const all = [...kept.values()].flatMap(({ publications }) => publications);
  const standing = await standingPublications(db, all, today);
  return columnsOfSite.map((column) => {
    const row = kept.get(column.key);
    const placed = (row?.publications ?? []).flatMap((id) => standing.get(id) ?? []);
    const updatedOn = updateOf(column, { row, placed, byItem, today, drawnOn });
    const days = row?.window_days ?? column.windowDays;
    const owner = people.find(({ id }) => id === row?.owner) ?? null;
    const confirmedOn = row?.confirmed_on ?? null;
    return { ...column, owner, days, updatedOn, confirmedOn, placed, ...freshnessOf(updatedOn, days, today) };
  });
}

interface Known {
  readonly row: SiteColumnRow | undefined;
  readonly placed: readonly Placed[];
  readonly byItem: ReadonlyMap<number, Day>;
  readonly today: Day;
  /** The day on which the plan of the hall was saved last. */
  readonly drawnOn: Day | null;
}

function updateOf({ feed, item }: ColumnOfSite, { row, placed, byItem, today, drawnOn }: Known): Day | null {
  if (feed === 'ledger') return today;
  if (feed === 'plan') return drawnOn === null ? null : latest([drawnOn], row);
  if (item !== null) return byItem.get(item) ?? null;
  if (placed.length === 0) return null;
  return latest(
    placed.map(({ updatedOn }) => updatedOn),
    row,
  );
}

/** The last of these days, or that on which the owner found nothing to change. */
function latest(days: readonly Day[], row: SiteColumnRow | undefined): Day | null {
  return [...days, ...(row?.confirmed_on == null ? [] : [row.confirmed_on])].toSorted().at(-1) ?? null;
}

/** Columns that this person keeps and that turn stale soon, or are. */
export async function columnTasks(office: Office, who: Who): Promise<readonly Task[]> {
  if (!may(who, true, 'column.keep').ok) return [];
  const today = office.today();
  const own = (await siteColumns(office.db, who.agency)).filter(({ owner }) => owner === who.accountId);
  if (own.length === 0) return [];
  const columns = await columnsOf(office.db, who.agency, today);
  const calendar = await calendarIn(office.db);
  return columns
    .filter(({ key, freshness }) => freshness !== 'fresh' && own.some((row) => row.key === key))
    .map(({ key, name, freshness, freshUntil, feed }) => ({
      kind: 'column',
      id: key,
      title: `栏目：${name}`,
      stateName: freshnessNames[freshness],
      dueOn: freshUntil,
      standing: freshUntil === null ? blank : urgencyOf(freshUntil, today, calendar, updating),
      can: [feed !== 'item' && key !== 'news' ? '更新或者核对栏目' : '发布新的信息'],
    }));
}

const updating = { who: '', what: '更新这个栏目' };
const blank = { urgency: 'pressing', daysLeft: null, why: '这个栏目还是空白的，请放入已经发布的信息。' } as const;
