/** The list of other sites: what is on it, how each stands, and who puts sites on and takes them off. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import type { ListedLine } from '#law/inspection/inspect-listed';
import { decideListed, type ListedWish } from '#law/inspection/listed';
import { type ListedKey, listedIndicators } from '#law/inspection/listed-indicators';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { addListedSite, inspectionsOf, listedSites, removeListedSite } from '#store/inspection/sites';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

type Line = ListedLine & Pick<(typeof listedIndicators)[ListedKey], 'name' | 'rule' | 'kind' | 'convention' | 'mend'>;

export interface ListedSiteView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly listedOn: Day;
  /** Newest first; empty before the first. */
  readonly trend: readonly { readonly on: Day; readonly score: number | null; readonly vetoed: boolean }[];
  /** Of the newest inspection, what is to be mended first first. */
  readonly lines: readonly Line[];
}

/** Inspections that the trend shows. */
const shown = 30;

export async function listedView(office: Office, who: Who): Promise<Decided<readonly ListedSiteView[]>> {
  const permitted = may(who, true, 'inspection.view');
  if (!permitted.ok) return permitted;
  const seen = await inspectionsOf(office.db, who.agency, shown);
  return allowed(
    (await listedSites(office.db, who.agency)).map(({ id, name, address, listed_on: listedOn }) => {
      const own = seen.filter(({ site }) => site === id);
      return {
        ...{ id, name, address, listedOn },
        trend: own.map(({ on_day: on, score, vetoed }) => ({
          on,
          score: score === null ? null : Number(score),
          vetoed,
        })),
        lines: (own[0]?.lines ?? []).map((line) => ({ ...listedIndicators[line.key], ...line })).map(lineOf),
      };
    }),
  );
}

function lineOf({ key, result, found, points, name, rule, kind, convention, mend }: Line): Line {
  return { key, result, found, points, name, rule, kind, convention, mend };
}

export function listSite(office: Office, who: Who, wish: ListedWish): Promise<Decided<{ readonly id: string }>> {
  const id = office.newId();
  const call = { deed: 'inspection.list', subject: 'setting', object: `site:${id}`, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const decided = decideListed(wish, await listedSites(tx, who.agency));
    if (!decided.ok) return decided;
    const { name, address } = decided.value;
    await addListedSite(tx, { id, agency: who.agency, name, address, listed_on: office.today() });
    return allowed({ value: { id }, changes: [], around: { before: '', after: `${name} ${address}` } });
  });
}

export function unlistSite(office: Office, who: Who, id: string): Promise<Decided<null>> {
  const call = { deed: 'inspection.list', subject: 'setting', object: `site:${id}`, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const site = (await listedSites(tx, who.agency)).find((one) => one.id === id);
    if (site === undefined) return refused(noSuchSite);
    await removeListedSite(tx, who.agency, id);
    return allowed({ value: null, changes: [], around: { before: `${site.name} ${site.address}`, after: '' } });
  });
}

const noSuchSite: Refusal = {
  code: 'site-missing',
  rule: 'PLT-61',
  article: '政府网站与政务新媒体检查指标',
  message: '名单上没有这个网站。请刷新页面。',
};
