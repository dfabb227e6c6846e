/** Works off the imports that were asked for, some rows at a time: each batch is saved with the answers to its rows, or not at all. */

import { may } from '#law/account/may';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { openImportStates } from '#law/service/import';
import { templateColumns } from '#law/service/template';
import { readRowsBounded } from '#paper/read/bounded';
import type { TableRow } from '#paper/read/rows';
import { accountById } from '#store/account/accounts';
import { saveGuideDrafts } from '#store/service/imported';
import {
  answeredRows,
  answerRows,
  changeImport,
  dropImportFile,
  type ImportRow,
  importBytes,
  openImports,
  type RowAnswer,
} from '#store/service/imports';
import { whoIs } from '../account/who-is.ts';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { firstRows, type PlannedRow, planRows } from './import-plan.ts';

const heads = {
  all: templateColumns.map(({ head }) => head),
  needed: templateColumns.filter(({ required }) => required).map(({ head }) => head),
};
/** Rows of one act: small enough that the bar moves, and that little is done again. */
const together = 200;
/** Runs in which no row was answered, from which on it is given up. */
const mostTries = 3;

/** Returns how many rows were answered. Killed half way, the next run goes on after the last batch that was saved. */
export async function runImports(office: Office, signal: AbortSignal = new AbortController().signal): Promise<number> {
  let answered = 0;
  for (const row of await openImports(office.db)) {
    if (signal.aborted) break;
    answered += await runOne(office, row, signal);
  }
  return answered;
}

async function runOne(office: Office, row: ImportRow, signal: AbortSignal): Promise<number> {
  const { db } = office;
  if (row.tries >= mostTries)
    return failed(office, row, '处理这个文件时程序几次中断，没有再试。请把文件分小后再导入。');
  const begun = await changeImport(db, row.id, openImportStates, { state: 'working', tries: row.tries + 1 });
  if (!begun) return 0;
  const account = await accountById(db, row.asked_by);
  if (account === null || account.disabled_at !== null) return failed(office, row, '导入人的账号已经停用，没有导入。');
  const who = whoIs(account, 'job');
  const permitted = may(who, account.agency === row.agency, 'service.list');
  if (!permitted.ok) return failed(office, row, inWords(permitted.refusals));
  const bytes = await importBytes(db, row.id);
  if (bytes === null) return failed(office, row, '没有找到文件。请再选择文件导入。');
  const reading = await readRowsBounded(bytes, heads);
  if (!reading.ok) return failed(office, row, reading.reason);
  const { rows, unknown, left } = reading;
  const remarks = [
    ...(unknown.length === 0 ? [] : [`这些列不在模板中，没有读取：${unknown.slice(0, 20).join('、')}。`]),
    ...(left === 0 ? [] : [`文件中的行太多，最后${left}行没有读取。请分成几个文件导入。`]),
    ...(rows.length === 0 ? ['表头下面没有内容。'] : []),
  ];
  if (!(await changeImport(db, row.id, ['working'], { total: rows.length, remarks }))) return 0;
  return workOff(office, { row, who, rows, signal });
}

async function failed(office: Office, { id }: ImportRow, failure: string): Promise<number> {
  await changeImport(office.db, id, openImportStates, { state: 'failed', failure, ended_at: office.now() });
  return 0;
}

const inWords = (refusals: readonly Refusal[]) => refusals.map(({ message }) => message).join('');

interface Work {
  readonly row: ImportRow;
  readonly who: Who;
  readonly rows: readonly TableRow[];
  readonly signal: AbortSignal;
}

async function workOff(office: Office, { row, who, rows, signal }: Work): Promise<number> {
  const { id, dry, over } = row;
  const had = await answeredRows(office.db, id);
  const wish = { firsts: firstRows(rows), over: dry ? null : over };
  const open = rows.filter((one) => !had.has(one.row));
  for (let at = 0; at < open.length; at += together) {
    if (signal.aborted) return at;
    const planned = await planRows(office, who, open.slice(at, at + together), wish);
    const saved = await saveBatch(office, who, row, had.size + at, planned);
    if (!saved) return at;
  }
  const ended = { state: dry ? 'tried' : 'taken', ended_at: office.now(), failure: null } as const;
  if ((await changeImport(office.db, id, ['working'], ended)) && !dry) await dropImportFile(office.db, id);
  return open.length;
}

/** False where the import was stopped meanwhile. */
async function saveBatch(
  office: Office,
  who: Who,
  row: ImportRow,
  before: number,
  planned: readonly PlannedRow[],
): Promise<boolean> {
  const answers = planned.map(answerOf);
  const changing = planned.filter(({ result }) => result === 'new' || result === 'changed');
  if (row.dry || changing.length === 0) return onlyAnswered(office, row, before, answers);
  const taken = await takeBatch(office, who, { row, before, answers, changing });
  if (taken.ok) return true;
  if (taken.refusals.some(({ code }) => code === stopped.code)) return false;
  const messages = [inWords(taken.refusals)];
  const returned = answers.map(
    (one): RowAnswer =>
      one.result === 'new' || one.result === 'changed' ? { ...one, result: 'refused', messages } : one,
  );
  return onlyAnswered(office, row, before, returned);
}

const answerOf = ({ service: _, known: __, ...answer }: PlannedRow): RowAnswer => answer;

const onlyAnswered = (office: Office, row: ImportRow, before: number, answers: readonly RowAnswer[]) =>
  office.db.transaction().execute((tx) => answerRows(tx, row, before, answers));

interface Batch {
  readonly row: ImportRow;
  /** Rows that had their answer before. */
  readonly before: number;
  readonly answers: readonly RowAnswer[];
  readonly changing: readonly PlannedRow[];
}

function takeBatch(office: Office, who: Who, { row, before, answers, changing }: Batch): Promise<Decided<null>> {
  const { agency } = row;
  const { accountId } = who;
  const call = { deed: 'service.list', subject: 'service', object: `${changing.length} services`, agency } as const;
  return act(office, who, call, async (tx) => {
    const placed = changing.flatMap(({ service, known }) =>
      service === null ? [] : [{ service, known, caseId: known?.caseId ?? office.newId() }],
    );
    const drafts = placed.map(({ service, known, caseId }) => ({
      ...{ caseId, agency, content: service.guide, savedBy: accountId, savedAt: office.now() },
      version: (known?.version ?? 0) + 1,
      editors: [...new Set([...(known?.editors ?? []), accountId])],
    }));
    if ((await saveGuideDrafts(tx, drafts)) < drafts.length) return refused(changedMeanwhile);
    if (!(await answerRows(tx, row, before, answers))) return refused(stopped);
    const changes = placed
      .filter(({ known }) => known === null)
      .map(({ service: { code, name, kind, department }, caseId }) => ({
        ...{ subject: 'service' as const, caseId, agency, before: [] },
        events: [{ type: 'listed' as const, on: office.today(), code, name, kind, department }],
      }));
    return allowed({ value: null, changes });
  });
}

const article = '政务服务事项导入模板';
const changedMeanwhile: Refusal = {
  ...{ code: 'draft-changed', rule: 'SVC-15', article },
  message: '导入时同事正在修改这一批中的指南，这一批没有导入。请再导入一次：已经导入的不会重复。',
};
const stopped: Refusal = { code: 'import-stopped', rule: 'SVC-10', article, message: '导入已经停下，这一批没有保存。' };
