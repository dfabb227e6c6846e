/** Services out of a file: tried first, then taken in. A bad row stops no other; guides come in as drafts and are reviewed as all are. */

import { may } from '#law/account/may';
import { allowed, type Decided, refused } from '#law/ruling';
import { decideTaking, type ImportState, importOpen, noSuchImport, openImportStates } from '#law/service/import';
import { importResults } from '#law/service/template';
import { csvText } from '#paper/report/to-csv';
import { accountNames } from '#store/account/accounts';
import type { Tx } from '#store/db';
import {
  answerCounts,
  askImport,
  changeImport,
  forgetAnswers,
  type ImportRow,
  importOf,
  importsOf,
  rowAnswers,
  thinImports,
} from '#store/service/imports';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

const mostKept = 20;
/** The rest is in the file of results. */
const mostShown = 200;
const mostRows = 100_000;

export interface ImportLine {
  readonly id: string;
  readonly name: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly state: ImportState;
  /** Only tried: nothing but the answers is kept. */
  readonly dry: boolean;
  /** Rows that have their answer, of `total`; null until the file is read. */
  readonly done: number;
  readonly total: number | null;
  readonly failure: string | null;
  /** It was stopped or failed half way, and can go on where it stood. */
  readonly resumable: boolean;
}

/** A file is kept to be tried: nothing of it is saved before `takeImport`. Returns its id. */
export async function startImport(
  office: Office,
  who: Who,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Decided<string>> {
  const id = office.newId();
  return onImport(office, who, id, async (tx) => {
    await thinImports(tx, who.agency, mostKept - 1);
    const row = {
      id,
      agency: who.agency,
      name: file.name.slice(0, 200),
      asked_by: who.accountId,
      asked_at: office.now(),
    };
    const asked = await askImport(tx, row, file.bytes);
    return asked ? allowed({ value: id, before: '', after: 'waiting' }) : refused(importOpen);
  });
}

/** Takes in what was tried, or goes on with what was stopped. `over`: accounts whose drafts may be written over. */
export async function takeImport(
  office: Office,
  who: Who,
  id: string,
  over: readonly string[],
): Promise<Decided<null>> {
  return onImport(office, who, id, async (tx, row) => {
    const taking = decideTaking(row?.state ?? null, row?.dry ?? true);
    if (!taking.ok || row === null) return taking.ok ? refused(noSuchImport) : taking;
    const open = await importsOf(tx, who.agency, mostKept);
    if (open.some(({ state }) => openImportStates.includes(state))) return refused(importOpen);
    const again = { state: 'waiting', asked_by: who.accountId, failure: null, ended_at: null, tries: 0 } as const;
    if (taking.value === 'tried') await forgetAnswers(tx, id);
    const anew = taking.value === 'tried' ? { dry: false, over, done: 0 } : {};
    await changeImport(tx, id, [row.state], { ...again, ...anew });
    return allowed({ value: null, before: row.state, after: 'waiting' });
  });
}

/** Stops it: the rows that are saved stay, the others are left as they were. */
export async function cancelImport(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onImport(office, who, id, async (tx, row) => {
    if (row === null) return refused(noSuchImport);
    await changeImport(tx, id, openImportStates, { state: 'cancelled', ended_at: office.now() });
    return allowed({ value: null, before: row.state, after: 'cancelled' });
  });
}

/** Newest first. */
export async function importList(office: Office, who: Who): Promise<Decided<readonly ImportLine[]>> {
  const permitted = may(who, true, 'service.list');
  if (!permitted.ok) return permitted;
  const rows = await importsOf(office.db, who.agency, mostKept);
  const names = await accountNames(office.db, [...new Set(rows.map(({ asked_by: by }) => by))]);
  return allowed(rows.map((row) => lineOf(row, names)));
}

function lineOf(row: ImportRow, names: ReadonlyMap<string, string>): ImportLine {
  const { id, name, state, dry, done, total, failure } = row;
  return {
    ...{ id, name, state, dry, done, total, failure },
    ...{ askedBy: names.get(row.asked_by) ?? '', askedAt: row.asked_at },
    resumable: decideTaking(state, dry).ok && state !== 'tried',
  };
}

/** How far it is, what became of the rows so far, and those about which there is something to say. */
export async function importView(office: Office, who: Who, id: string) {
  const permitted = may(who, true, 'service.list');
  if (!permitted.ok) return permitted;
  const row = await importOf(office.db, who.agency, id);
  if (row === null) return refused(noSuchImport);
  const [{ results, told, colleagues }, rows] = await Promise.all([
    answerCounts(office.db, id),
    rowAnswers(office.db, id, { told: true, limit: mostShown }),
  ]);
  const names = await accountNames(office.db, [row.asked_by, ...colleagues.keys()]);
  return allowed({
    ...lineOf(row, names),
    remarks: row.remarks,
    counts: results,
    colleagues: [...colleagues].map(([account, n]) => ({ id: account, name: names.get(account) ?? '同事', rows: n })),
    rows: rows.map(({ colleague: _, ...one }) => one),
    left: Math.max(0, told - rows.length),
  });
}

/** Every row that has its answer, as CSV. */
export async function importResultsFile(
  office: Office,
  who: Who,
  id: string,
): Promise<Decided<{ readonly name: string; readonly bytes: Uint8Array }>> {
  const permitted = may(who, true, 'service.list');
  if (!permitted.ok) return permitted;
  const row = await importOf(office.db, who.agency, id);
  if (row === null) return refused(noSuchImport);
  const rows = await rowAnswers(office.db, id, { told: false, limit: mostRows });
  const lines = rows.map((one) => [...[one.row, one.code, one.name, importResults[one.result], one.messages.join('')]]);
  const bytes = Buffer.from(csvText([['行', '编码', '事项', '结果', '说明'], ...lines]));
  return allowed({ name: `${row.dry ? '试导入' : '导入'}结果.csv`, bytes });
}

type Ruled<T> = Decided<{ readonly value: T; readonly before: string; readonly after: string }>;

async function onImport<T>(
  office: Office,
  who: Who,
  id: string,
  rule: (tx: Tx, row: ImportRow | null) => Promise<Ruled<T>>,
): Promise<Decided<T>> {
  const call = {
    deed: 'service.list',
    subject: 'setting',
    object: `service-import:${id}`,
    agency: who.agency,
  } as const;
  return act(office, who, call, async (tx) => {
    const ruled = await rule(tx, await importOf(tx, who.agency, id));
    if (!ruled.ok) return ruled;
    const { value, before, after } = ruled.value;
    return allowed({ value, changes: [], around: { before, after } });
  });
}
