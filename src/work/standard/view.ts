/** The standard catalogue with what is published under each entry, and that there is none this year. */

import { may } from '#law/account/may';
import { type Day, yearOf } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import { type EntryStanding, entryStandingKeys, isOpen, standingOfEntry } from '#law/standard/complete';
import type { StandardEntry } from '#law/standard/entry';
import { agency as agencyOf } from '#store/agency/agencies';
import type { Db, Tx } from '#store/db';
import { entriesOf, entryWith, nonesOf, publishedUnder, sayNone, takeBackNone } from '#store/standard/entries';
import { act } from '../act.ts';
import { codesFor } from '../agency/list.ts';
import type { Task } from '../desk/work-list.ts';
import type { Office, Who } from '../office.ts';
import { unsound } from './import.ts';

export interface EntryLine extends StandardEntry {
  readonly standing: EntryStanding;
  readonly publications: number;
  readonly newestOn: Day | null;
  readonly newest: string | null;
  /** Why there is none this year. */
  readonly none: string | null;
}

export interface StandardView {
  readonly entries: readonly EntryLine[];
  readonly counts: Readonly<Record<EntryStanding, number>>;
}

export async function standardView(office: Office, who: Who): Promise<Decided<StandardView>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  return allowed(await standardIn(office.db, who.agency, office.today()));
}

async function standardIn(db: Db | Tx, agency: string, today: Day): Promise<StandardView> {
  const [whose, under, nones, kept] = await Promise.all([
    agencyOf(db, agency),
    publishedUnder(db, agency, today),
    nonesOf(db, agency, yearOf(today)),
    entriesOf(db, agency),
  ]);
  const level = whose?.level ?? 'county';
  const entries = kept.map((entry): EntryLine => {
    const found = under.get(entry.code);
    const none = nones.get(entry.code) ?? null;
    const newestOn = found?.newestOn ?? null;
    const standing = standingOfEntry(entry, level, { publishedOn: newestOn, none: none !== null }, today);
    return {
      ...entry,
      standing,
      newestOn,
      none,
      publications: found?.publications ?? 0,
      newest: found?.newest ?? null,
    };
  });
  const count = (standing: EntryStanding) => entries.filter((entry) => entry.standing === standing).length;
  const counts = Object.fromEntries(entryStandingKeys.map((key) => [key, count(key)])) as StandardView['counts'];
  return { entries, counts };
}

export interface AgencyStandard {
  readonly code: string;
  readonly name: string;
  readonly counts: StandardView['counts'];
}

/** How complete the catalogue of each agency in reach is, the least complete first; those without a catalogue last. */
export async function standardsBelow(office: Office, who: Who): Promise<Decided<readonly AgencyStandard[]>> {
  const permitted = may(who, true, 'publication.compareStandards');
  if (!permitted.ok) return permitted;
  const lines: AgencyStandard[] = [];
  for (const code of await codesFor(office, who)) {
    const agency = await agencyOf(office.db, code);
    if (agency === null) continue;
    const { counts } = await standardIn(office.db, code, office.today());
    lines.push({ code, name: agency.name, counts });
  }
  const open = ({ counts }: AgencyStandard) => counts.missing + counts.stale;
  const none = ({ counts }: AgencyStandard) => Object.values(counts).every((n) => n === 0);
  return allowed(lines.toSorted((a, b) => Number(none(a)) - Number(none(b)) || open(b) - open(a)));
}

/** Says that there is none of an entry this year, with the reason; or takes that back with an empty one. */
export function declareNone(office: Office, who: Who, code: string, reason: string): Promise<Decided<null>> {
  const call = {
    deed: 'publication.declareNone',
    subject: 'setting',
    object: `standard:${code}`,
    agency: who.agency,
  } as const;
  return act<null>(office, who, call, async (tx) => {
    const entry = await entryWith(tx, who.agency, code);
    if (entry === null) return refused({ ...unsound('标准目录里没有这一项。请刷新页面。'), code: 'standard-missing' });
    const year = yearOf(office.today());
    const before = (await nonesOf(tx, who.agency, year)).get(code) ?? '';
    const after = reason.trim();
    if (after === '') await takeBackNone(tx, who.agency, code, year);
    else await sayNone(tx, { agency: who.agency, code, year, reason: after, by: who.accountId, at: office.now() });
    return allowed({ value: null, changes: [], around: { before, after } });
  });
}

/** One line of the work list, where anything of the catalogue is open. */
export async function standardTasks(office: Office, who: Who): Promise<readonly Task[]> {
  if (!may(who, true, 'publication.draft').ok) return [];
  const { entries } = await standardIn(office.db, who.agency, office.today());
  const open = entries.filter(({ standing }) => isOpen(standing));
  if (open.length === 0) return [];
  const fields = [...new Set(open.map(({ field }) => field))];
  const named = `${fields.slice(0, 3).join('、')}${fields.length > 3 ? '等' : ''}`;
  const why = `${named}领域有${open.length}项没有公开，或者一年以上没有更新；今年确实没有的，请写明理由。`;
  return [
    {
      ...{ kind: 'catalogue', id: '', title: '基层政务公开标准目录', stateName: `${open.length}项待公开`, dueOn: null },
      standing: { urgency: 'still', daysLeft: null, why },
      can: ['补充公开'],
    },
  ];
}
