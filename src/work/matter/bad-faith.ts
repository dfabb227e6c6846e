/** 失信登记: kept by the bureau, asked at the counter before somebody commits in place of a material, forgotten in time (SVC-35). */

import { may } from '#law/account/may';
import { addDays, type Day } from '#law/calendar/day';
import {
  type BadFaithRemoval,
  type BadFaithWish,
  badFaithInWords,
  badFaithStands,
  decideBadFaith,
  decideRemoval,
  identityOf,
  keptAfterEnd,
  maskedIdentity,
  maskedName,
  noSuchEntry,
} from '#law/matter/bad-faith';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { writeAudit } from '#store/audit';
import { addBadFaith, badFaithRows, endBadFaith, forgetBadFaith } from '#store/matter/bad-faith';
import { matterRow } from '#store/matter/matters';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchMatter } from './counter.ts';
import { standingBadFaith } from './good-faith.ts';

const mostShown = 200;

/** Names and numbers masked: who has the person at the counter knows them, others need not. */
export async function badFaithList(office: Office, who: Who) {
  const permitted = may(who, true, 'badFaith.view');
  if (!permitted.ok) return permitted;
  const rows = await badFaithRows(office.db, office.vault, who.agency, { limit: mostShown });
  const people = rows.flatMap(({ enteredBy, removedBy }) => [enteredBy, ...(removedBy === null ? [] : [removedBy])]);
  const names = await accountNames(office.db, [...new Set(people)]);
  return allowed({
    entries: rows.map((row) => ({
      ...{ id: row.id, name: maskedName(row.name), identity: maskedIdentity(row.identity), ground: row.ground },
      ...{ matter: row.matter, reason: row.reason, on: row.on, until: row.until },
      enteredBy: names.get(row.enteredBy) ?? '',
      stands: badFaithStands(row, office.today()),
      removed:
        row.removedOn === null || row.removal === null
          ? null
          : {
              ...{ on: row.removedOn, removal: row.removal, reason: row.removalReason ?? '' },
              by: names.get(row.removedBy ?? '') ?? '',
            },
    })),
  });
}

/** Asked at the counter; that it was asked stands in the audit trail, the number does not. */
export async function askBadFaith(
  office: Office,
  who: Who,
  typed: string,
): Promise<Decided<{ readonly found: string | null }>> {
  const call = { deed: 'matter.open', subject: 'setting', object: 'bad-faith', agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const identity = identityOf(typed);
    if (identity === null)
      return refused({ ...noSuchEntry, code: 'bad-faith-wrong', message: wrongNumber, field: 'identity' });
    const entry = await standingBadFaith(office, tx, who.agency, identity);
    const found = entry === null ? null : badFaithInWords(entry);
    return allowed({ value: { found }, changes: [], around: { before: '', after: found === null ? 'none' : 'found' } });
  });
}

const wrongNumber = '号码应为8至20位数字或者字母。请核对公民身份号码或者统一社会信用代码。';

/** `matter`: the one in which the commitment turned out false. */
export async function enterBadFaith(
  office: Office,
  who: Who,
  wish: BadFaithWish & { readonly matter: number | null },
): Promise<Decided<string>> {
  const { agency, accountId } = who;
  const id = office.newId();
  const call = { deed: 'badFaith.enter', subject: 'setting', object: `bad-faith:${id}`, agency } as const;
  return act(office, who, call, async (tx) => {
    const row = wish.matter === null ? null : await matterRow(tx, wish.matter);
    if (wish.matter !== null && row?.agency !== agency) return refused(noSuchMatter);
    const plain = identityOf(wish.identity);
    const standing = plain === null ? null : await standingBadFaith(office, tx, agency, plain);
    const decided = decideBadFaith(wish, office.today(), standing);
    if (!decided.ok) return decided;
    const { identity, until } = decided.value;
    await addBadFaith(tx, office.vault, agency, {
      ...{ id, identity, until, name: wish.name.trim(), ground: wish.ground, matter: wish.matter },
      ...{ reason: wish.reason.trim(), enteredBy: accountId, on: office.today() },
    });
    return allowed({ value: id, changes: [], around: { before: '', after: `until ${until}` } });
  });
}

/** By another person than who entered it. */
export async function removeBadFaith(
  office: Office,
  who: Who,
  id: string,
  { removal, reason }: { readonly removal: BadFaithRemoval; readonly reason: string },
): Promise<Decided<null>> {
  const { agency, accountId } = who;
  const call = { deed: 'badFaith.remove', subject: 'setting', object: `bad-faith:${id}`, agency } as const;
  return act(office, who, call, async (tx) => {
    const [entry] = await badFaithRows(tx, office.vault, agency, { id, limit: 1 });
    const decided = decideRemoval(entry ?? null, reason, office.today());
    if (!decided.ok) return decided;
    await endBadFaith(tx, agency, id, { on: office.today(), by: accountId, removal, reason: reason.trim() });
    return allowed({ value: null, changes: [], around: { before: 'standing', after: removal } });
  });
}

/** A year after it ended an entry is taken away. Returns how many. */
export async function forgetEndedBadFaith(office: Office): Promise<number> {
  const before: Day = addDays(office.today(), -keptAfterEnd);
  return office.db.transaction().execute(async (tx) => {
    const gone = await forgetBadFaith(tx, before);
    for (const { id, agency } of gone) {
      await writeAudit(tx, {
        ...{
          at: office.now(),
          actor: 'program',
          actorName: '本程序',
          agency,
          act: 'badFaith.forget',
          subject: 'setting',
        },
        ...{ object: `bad-faith:${id}`, result: 'done', reason: null, from: 'job' },
      });
    }
    return gone.length;
  });
}
