/** The list of complaints with their lights, and how many stand where. */

import { may } from '#law/account/may';
import { dueDaysOf, type Standing, type Urgency, urgencyOf } from '#law/application/urgency';
import type { Day } from '#law/calendar/day';
import type { WorkingCalendar } from '#law/calendar/working-days';
import type { ComplaintChannel, ComplaintKind, ComplaintObject } from '#law/complaint/events';
import type { ComplaintFigure } from '#law/complaint/figures';
import { type Complaint, type ComplaintStateKey, isRunning } from '#law/complaint/fold';
import { allowed, type Decided } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { type ComplaintRow, complaintCounts, complaintLines } from '#store/complaint/complaints';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';

export interface ComplaintLine {
  readonly caseId: string;
  readonly number: string;
  readonly kind: ComplaintKind;
  readonly channel: ComplaintRow['channel'];
  readonly object: ComplaintObject;
  readonly ref: string;
  readonly state: ComplaintStateKey;
  readonly ownerName: string | null;
  readonly receivedOn: Day;
  readonly standing: Standing;
}

export interface ComplaintQuestion {
  readonly state?: ComplaintStateKey;
  readonly light?: Urgency;
  readonly kind?: ComplaintKind;
  readonly object?: ComplaintObject;
  readonly channel?: ComplaintChannel;
  /** Only what this figure of the year's statistics counts. */
  readonly figure?: ComplaintFigure;
  readonly month?: string;
  readonly mine?: boolean;
  readonly words?: string;
  readonly year?: number;
  readonly since?: Day;
  readonly after?: string;
  readonly limit: number;
}

export interface ComplaintList {
  readonly complaints: readonly ComplaintLine[];
  readonly counts: readonly { readonly state: ComplaintStateKey; readonly n: number }[];
  readonly next: string | null;
}

/** With a light, only those whose clock runs, the nearest due day first; else the last received first. */
export async function listComplaints(
  office: Office,
  who: Who,
  { state, light, mine, figure, limit, ...rest }: ComplaintQuestion,
): Promise<Decided<ComplaintList>> {
  const permitted = may(who, true, 'complaint.view');
  if (!permitted.ok) return permitted;
  const calendar = await calendarIn(office.db);
  const running: readonly ComplaintStateKey[] = ['received', 'assigned'];
  const states = state === undefined ? (light === undefined ? undefined : running) : [state];
  const rows = await complaintLines(office.db, {
    agency: who.agency,
    ...rest,
    ...(states === undefined ? {} : { states }),
    ...(figure === undefined ? {} : { counted: { by: figure, today: office.today() } }),
    ...(mine === true ? { owner: who.accountId } : {}),
    ...(light === undefined ? {} : dueDaysOf(light, office.today(), calendar)),
    order: light === undefined && mine !== true ? 'received' : 'due',
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const names = await namesOf(office, shown);
  return allowed({
    complaints: shown.map((row) => lineOf(row, office.today(), calendar, names)),
    counts: await complaintCounts(office.db, who.agency),
    next: rows.length > limit ? (shown.at(-1)?.case_id ?? null) : null,
  });
}

function namesOf(office: Office, rows: readonly ComplaintRow[]) {
  return accountNames(office.db, [...new Set(rows.flatMap(({ owner }) => (owner === null ? [] : [owner])))]);
}

function lineOf(
  row: ComplaintRow,
  today: Day,
  calendar: WorkingCalendar,
  names: ReadonlyMap<string, string>,
): ComplaintLine {
  const { case_id: caseId, number, kind, channel, object, ref, state, owner, received_on: receivedOn } = row;
  const standing = standingOf({ state, due: row.due_on }, today, calendar);
  const ownerName = owner === null ? null : (names.get(owner) ?? null);
  return { caseId, number, kind, channel, object, ref, state, ownerName, receivedOn, standing };
}

/** The light of a complaint: it is still once it was answered. */
export function standingOf(one: Pick<Complaint, 'state' | 'due'>, today: Day, calendar: WorkingCalendar): Standing {
  return urgencyOf(isRunning(one) ? one.due : null, today, calendar);
}

/** Rows as lines, with the names of their owners and their lights. */
export async function toLines(office: Office, rows: readonly ComplaintRow[]): Promise<readonly ComplaintLine[]> {
  const [names, calendar] = [await namesOf(office, rows), await calendarIn(office.db)];
  return rows.map((row) => lineOf(row, office.today(), calendar, names));
}
