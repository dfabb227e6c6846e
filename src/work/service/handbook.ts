/** Handbooks are asked for, cancelled, given to the public, downloaded and deleted. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import {
  decideIssueHandbook,
  expectedSettingMs,
  type HandbookChoice,
  handbookEmpty,
  handbookIssued,
  handbookOpen,
  noSuchHandbook,
  openStates,
} from '#law/service/handbook';
import { accountNames } from '#store/account/accounts';
import type { Tx } from '#store/db';
import {
  askHandbook,
  changeOpenHandbook,
  deleteHandbookRow,
  guideCountOn,
  type HandbookRow,
  handbookBytes,
  handbookOf,
  handbooksOf,
  issuedHandbook,
  issueHandbookRow,
} from '#store/service/handbooks';
import { serviceGroups } from '#store/service/services';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

const mostShown = 50;

export interface HandbookWish {
  readonly choice: HandbookChoice;
  readonly title: string;
  readonly editionDay: Day;
}

/** Newest first, with what can be chosen for the next. */
export async function handbookList(office: Office, who: Who) {
  const permitted = may(who, true, 'service.view');
  if (!permitted.ok) return permitted;
  const { db } = office;
  const rows = await handbooksOf(db, who.agency, mostShown);
  const issued = await issuedHandbook(db, who.agency);
  const names = await accountNames(db, [...new Set(rows.map(({ asked_by: by }) => by))]);
  const now = office.now();
  const earlier = rows.flatMap(({ total, setting_ms: settingMs }) =>
    settingMs === null ? [] : [{ total, settingMs }],
  );
  const groups = await serviceGroups(db, { agency: who.agency, offeredOn: office.today() });
  return allowed({
    today: office.today(),
    departments: [...groups.departments.keys()],
    handbooks: rows.map((row) => ({
      ...{ id: row.id, title: row.title, choice: row.choice, editionDay: row.edition_day, state: row.state },
      ...{ askedBy: names.get(row.asked_by) ?? '', askedAt: row.asked_at, done: row.done, total: row.total },
      ...{ pages: row.pages, size: row.size, madeAt: row.made_at, failure: row.failure, issuedOn: row.issued_on },
      onSite: row.id === issued?.id,
      settingMs: row.setting_from === null ? null : Math.max(0, Date.parse(now) - Date.parse(row.setting_from)),
      expectedMs: expectedSettingMs(row.total, earlier),
    })),
  });
}

export async function startHandbook(office: Office, who: Who, wish: HandbookWish): Promise<Decided<string>> {
  const id = office.newId();
  return onHandbook(office, who, 'handbook.make', id, async (tx) => {
    const total = await guideCountOn(tx, who.agency, wish.choice, wish.editionDay);
    if (total === 0) return refused(handbookEmpty);
    const asked = await askHandbook(tx, {
      ...{ id, agency: who.agency, choice: wish.choice, title: wish.title, edition_day: wish.editionDay, total },
      ...{ asked_by: who.accountId, asked_at: office.now() },
    });
    return asked ? allowed({ value: id, before: '', after: 'waiting' }) : refused(handbookOpen);
  });
}

export async function cancelHandbook(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onHandbook(office, who, 'handbook.make', id, async (tx, row) => {
    if (row === null) return refused(noSuchHandbook);
    await changeOpenHandbook(tx, id, { state: 'cancelled' });
    return allowed({ value: null, before: row.state, after: 'cancelled' });
  });
}

/** Issues it: from now on it is the one that the public downloads. */
export async function issueHandbook(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onHandbook(office, who, 'handbook.issue', id, async (tx, row) => {
    const decided = decideIssueHandbook(row?.state ?? null, row?.issued_on != null);
    if (!decided.ok) return decided;
    await issueHandbookRow(tx, id, office.today(), who.accountId);
    return allowed({ value: null, before: 'made', after: 'issued' });
  });
}

export async function deleteHandbook(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onHandbook(office, who, 'handbook.make', id, async (tx, row) => {
    if (row === null) return refused(noSuchHandbook);
    if (openStates.includes(row.state)) return refused(handbookOpen);
    if ((await issuedHandbook(tx, who.agency))?.id === id) return refused(handbookIssued);
    await deleteHandbookRow(tx, id);
    return allowed({ value: null, before: row.state, after: 'deleted' });
  });
}

export interface HandbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function downloadHandbook(office: Office, who: Who, id: string): Promise<Decided<HandbookFile>> {
  const permitted = may(who, true, 'service.view');
  if (!permitted.ok) return permitted;
  const row = await handbookOf(office.db, who.agency, id);
  const bytes = row === null ? null : await handbookBytes(office.db, id);
  return row === null || bytes === null ? refused(noSuchHandbook) : allowed({ name: fileName(row), bytes });
}

const fileName = ({ title, edition_day: on }: HandbookRow) => `${title}（${on}）.pdf`;

export interface OfferedHandbook {
  readonly title: string;
  readonly editionDay: Day;
  readonly guides: number;
  readonly pages: number;
  readonly size: number;
}

/** The handbook that the public downloads; null where none was issued. */
export async function offeredHandbook(office: Office, agency: string): Promise<OfferedHandbook | null> {
  const row = await issuedHandbook(office.db, agency);
  if (row === null) return null;
  const { title, edition_day: editionDay, total: guides, pages, size } = row;
  return { title, editionDay, guides, pages: pages ?? 0, size: size ?? 0 };
}

export async function offeredHandbookFile(office: Office, agency: string): Promise<HandbookFile | null> {
  const row = await issuedHandbook(office.db, agency);
  const bytes = row === null ? null : await handbookBytes(office.db, row.id);
  return row === null || bytes === null ? null : { name: fileName(row), bytes };
}

type Ruled<T> = Decided<{ readonly value: T; readonly before: string; readonly after: string }>;

async function onHandbook<T>(
  office: Office,
  who: Who,
  deed: 'handbook.make' | 'handbook.issue',
  id: string,
  rule: (tx: Tx, row: HandbookRow | null) => Promise<Ruled<T>>,
): Promise<Decided<T>> {
  const call = { deed, subject: 'setting', object: `handbook:${id}`, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const ruled = await rule(tx, await handbookOf(tx, who.agency, id));
    if (!ruled.ok) return ruled;
    const { value, before, after } = ruled.value;
    return allowed({ value, changes: [], around: { before, after } });
  });
}
