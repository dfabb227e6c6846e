/** Keeping a column of the site: who keeps it and how often, what is placed in it, that it was looked through. */

import { columnOf } from '#law/column/columns';
import { type ColumnWish, decideColumn } from '#law/column/decide';
import { foldColumn } from '#law/column/events';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { standingPublications } from '#store/column/columns';
import type { Tx } from '#store/db';
import { hallPlan } from '#store/hall/plan';
import { ledgerCase } from '#store/ledger/ledger';
import { colleaguesIn } from '#store/notification/colleagues';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { columnCaseId } from './case-id.ts';

const deedOf = {
  arrange: 'column.arrange',
  place: 'column.keep',
  remove: 'column.keep',
  confirm: 'column.keep',
} as const;

/** Does what is wished to a column of the person's own agency. */
export async function keepColumn(office: Office, who: Who, key: string, wish: ColumnWish): Promise<Decided<null>> {
  const column = columnOf(key);
  const { agency } = who;
  const caseId = columnCaseId(agency, key);
  const call = { deed: deedOf[wish.act], subject: 'column', object: caseId, agency } as const;
  return act(office, who, call, async (tx) => {
    if (column === null) return refused(noSuchColumn);
    const today = office.today();
    if (wish.act === 'arrange' && !(await isColleague(tx, office, agency, wish.owner))) return refused(noSuchOwner);
    const before = (await ledgerCase(tx, 'column', caseId))?.events ?? [];
    const standing =
      column.feed === 'plan'
        ? ((await hallPlan(tx, agency))?.places.length ?? 0) > 0
        : wish.act === 'place' && (await stands(tx, office, agency, wish.publication));
    const decided = decideColumn(column, foldColumn(before), wish, { on: today, standing });
    if (!decided.ok) return decided;
    return allowed({
      value: null,
      changes: [{ subject: 'column' as const, caseId, agency, before, events: [decided.value] }],
    });
  });
}

async function isColleague(tx: Tx, office: Office, agency: string, account: string): Promise<boolean> {
  return (await colleaguesIn(tx, agency, office.today())).some(({ id }) => id === account);
}

/** The scope lets an act see its own agency's publications alone; the agency is compared all the same. */
async function stands(tx: Tx, office: Office, agency: string, publication: string): Promise<boolean> {
  const found = await ledgerCase(tx, 'publication', publication);
  if (found?.agency !== agency) return false;
  return (await standingPublications(tx, [publication], office.today())).size > 0;
}

const noSuchColumn: Refusal = {
  code: 'column-missing',
  rule: 'PLT-73',
  article: '政府网站与政务新媒体检查指标',
  message: '没有找到这个栏目。请从“栏目更新”重新打开。',
};

const noSuchOwner: Refusal = {
  code: 'column-owner',
  rule: 'PLT-73',
  article: '政府网站与政务新媒体检查指标',
  message: '所选的负责人不是本机关可用的账号。请重新选择。',
  field: 'owner',
};
