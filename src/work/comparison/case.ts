/** One of what a figure of another agency counts, as its superior office may see it: what happened on which day, nothing personal. */

import { may } from '#law/account/may';
import { supervisedBy } from '#law/agency/supervisor';
import type { Day } from '#law/calendar/day';
import { type ComparedKey, comparedFigures } from '#law/comparison/figures';
import { complaintSentence } from '#law/complaint/sentences';
import { toldOfMatter } from '#law/matter/sentences';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { agencyTree } from '#store/agency/agencies';
import { rowOfFigure } from '#store/comparison/counts';
import { ledgerCase } from '#store/ledger/ledger';
import { matterRow } from '#store/matter/matters';
import { sentenceOf } from '../application/sentences.ts';
import { stateOf } from '../matter/view.ts';
import type { Office, Who } from '../office.ts';
import { comparedMoment, notBelow } from './view.ts';

export interface ComparedCase {
  readonly agencyName: string;
  readonly figureName: string;
  readonly formula: string;
  readonly name: string;
  readonly happened: readonly { readonly on: Day; readonly sentence: string }[];
}

/** Only what the figure counts at this moment is opened by it. */
export async function comparedCase(
  office: Office,
  who: Who,
  { agency, key, id }: { readonly agency: string; readonly key: ComparedKey; readonly id: string },
): Promise<Decided<ComparedCase>> {
  const permitted = may(who, agency === who.agency, 'comparison.view');
  if (!permitted.ok) return permitted;
  const one = supervisedBy(await agencyTree(office.db), who.agency, office.today()).find(({ code }) => code === agency);
  if (one === undefined) return refused(notBelow);
  const row = await rowOfFigure(office.db, { agency, key, id }, await comparedMoment(office));
  if (row === null || row.page !== null) return refused(notCounted);
  const { name: figureName, formula } = comparedFigures[key];
  const happened = await happenedTo(office, key, id);
  return allowed({ agencyName: one.name, figureName, formula, name: row.name, happened });
}

async function happenedTo(office: Office, key: ComparedKey, id: string): Promise<ComparedCase['happened']> {
  if (key.startsWith('matters.')) return matterHappened(office, Number(id));
  if (key.startsWith('complaints.')) {
    const found = await ledgerCase(office.db, 'complaint', id);
    return (found?.events ?? []).map((event) => ({ on: event.on, sentence: complaintSentence(event, () => '承办人') }));
  }
  const found = await ledgerCase(office.db, 'application', id);
  return (found?.events ?? []).map((event) => ({ on: event.on, sentence: sentenceOf(event) }));
}

async function matterHappened(office: Office, id: number): Promise<ComparedCase['happened']> {
  const row = await matterRow(office.db, id);
  if (row === null) return [];
  const { matter, guide } = await stateOf(office, row);
  const fitting = matter.events.filter((event) => !matter.unfit.some((one) => one.event === event));
  return toldOfMatter(fitting, guide).map(({ on, sentence }) => ({ on, sentence }));
}

const notCounted: Refusal = {
  code: 'compared-not-counted',
  rule: 'REG-70',
  article: '第四十七条',
  message: '这个数字现在没有计入这一件，可能刚刚办结或者改动过。请回到列表看最新的。',
};
