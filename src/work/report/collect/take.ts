/** Takes reports in: those that agencies published with this program, and those that were read out of files. */

import { may } from '#law/account/may';
import { isOldForm } from '#law/report/check/of-reading';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { type CollectedFile, changeFile, collectedFile } from '#store/report/collect/files';
import { offeredEditions } from '#store/report/collect/reports';
import { act } from '../../act.ts';
import type { Office, Who } from '../../office.ts';
import { asPublic } from '../../scope.ts';
import { publishedReport } from '../published.ts';
import { collect } from './review.ts';

/** One of many: the others go on whatever became of it. */
export interface Taken {
  /** Code of the agency, or id of the file. */
  readonly id: string;
  readonly done: boolean;
  readonly reason: string | null;
}

export interface TakingOrder {
  readonly agency: string;
  readonly year: number;
  readonly replace: boolean;
}

/** The newest edition of each of these agencies. */
export async function takeEditions(
  office: Office,
  who: Who,
  { agency, year, replace }: TakingOrder,
  children: readonly string[],
): Promise<Decided<readonly Taken[]>> {
  const permitted = may(who, who.agency === agency, 'collection.collect');
  if (!permitted.ok) return permitted;
  const offered = new Map((await asPublic(() => offeredEditions(office.db, year))).map((one) => [one.agency, one]));
  const taken: Taken[] = [];
  for (const child of children) {
    const submittedOn = offered.get(child)?.firstPublishedOn;
    // What is published anybody may read: nothing of the agency's own work is looked into.
    const view = await asPublic(() => publishedReport(office.db, child, year));
    if (view === null || submittedOn === undefined) {
      taken.push({ id: child, done: false, reason: notPublished });
      continue;
    }
    const { report, findings, edition } = view;
    const source = { kind: 'edition', edition: edition.number } as const;
    const taking = { source, report, findings, oldForm: isOldForm(findings), submittedOn, replace };
    taken.push(result(child, await collect(office, who, { agency, year, child }, taking)));
  }
  return allowed(taken);
}

const notPublished = '这个机关还没有用本系统发布这一年的报告，没有可以收取的版本。请等它发布，或者导入报告文件。';

/** Files that were read and whose agency is known. */
export async function takeFiles(
  office: Office,
  who: Who,
  order: TakingOrder,
  ids: readonly string[],
): Promise<Decided<readonly Taken[]>> {
  const permitted = may(who, who.agency === order.agency, 'collection.collect');
  if (!permitted.ok) return permitted;
  const taken: Taken[] = [];
  for (const id of ids) taken.push(result(id, await takeFile(office, who, order, id)));
  return allowed(taken);
}

async function takeFile(office: Office, who: Who, order: TakingOrder, id: string): Promise<Decided<null>> {
  const { agency, year, replace } = order;
  const row = await collectedFile(office.db, agency, id);
  const ready = takeable(row, year);
  if (!ready.ok) return ready;
  const { child, report, findings, name, sha256, file, old_form: oldForm, received_on: submittedOn } = ready.value;
  const source = { kind: 'file', file, name, sha256 } as const;
  return collect(
    office,
    who,
    { agency, year, child },
    {
      ...{ source, report, findings, oldForm, submittedOn, replace },
      also: async (tx) => void (await changeFile(tx, id, ['read'], { state: 'taken' })),
    },
  );
}

type Takeable = CollectedFile & {
  readonly child: string;
  readonly file: string;
  readonly sha256: string;
  readonly report: NonNullable<CollectedFile['report']>;
  readonly findings: NonNullable<CollectedFile['findings']>;
};

function takeable(row: CollectedFile | null, year: number): Decided<Takeable> {
  if (row === null || row.state !== 'read') return refused(fileNotThere);
  if (row.read_year !== year) return refused(ofOtherYear(row.read_year, year));
  if (row.child === null || !row.certain) return refused(whose);
  return allowed(row as Takeable);
}

function result(id: string, decided: Decided<null>): Taken {
  if (decided.ok) return { id, done: true, reason: null };
  return { id, done: false, reason: decided.refusals.map(({ message }) => message).join('') };
}

/** Says whose report a file is, where its own words do not. */
export async function matchFile(
  office: Office,
  who: Who,
  at: { readonly agency: string; readonly id: string },
  child: string,
): Promise<Decided<null>> {
  return onFile(office, who, at, { child, certain: true });
}

/** Sets a file aside: it is not taken, and the same may be dropped again. */
export async function setAside(
  office: Office,
  who: Who,
  at: { readonly agency: string; readonly id: string },
): Promise<Decided<null>> {
  return onFile(office, who, at, { state: 'dropped' });
}

async function onFile(
  office: Office,
  who: Who,
  { agency, id }: { readonly agency: string; readonly id: string },
  change: Parameters<typeof changeFile>[3],
): Promise<Decided<null>> {
  const call = { deed: 'collection.collect', subject: 'file', object: id, agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const row = await collectedFile(tx, agency, id);
    if (row === null) return refused(fileNotThere);
    const from = change.state === 'dropped' ? (['read', 'unread', 'same'] as const) : (['read'] as const);
    return (await changeFile(tx, id, from, change)) ? allowed({ value: null, changes: [] }) : refused(fileNotThere);
  });
}

function fault(code: string, message: string): Refusal {
  return { code, rule: 'AR-70', article: '第四十九条', message };
}

export const fileNotThere = fault('collection-file', '没有找到这个文件，或者它已经收取、已经移出。请刷新页面再看。');
const whose = fault('collection-whose', '还不能确定这份报告是哪个机关的。请先选定机关，再收取。');

function ofOtherYear(found: number | null, expected: number): Refusal {
  const year = found === null || found === 0 ? '没有写明年度' : `是${found}年度的`;
  return fault('collection-year', `这份报告${year}，这里收集的是${expected}年度的报告，不能收取。请核对文件。`);
}
