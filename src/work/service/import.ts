/** Services out of a file: tried first, then taken in. A bad row stops no other; guides come in as drafts and are reviewed as all are. */

import { may } from '#law/account/may';
import { canonical } from '#law/log/canonical';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { guideFaults } from '#law/service/guide-faults';
import { readTemplateRow } from '#law/service/read-row';
import { type ImportResult, keepingUnnamed, type TemplateService, templateColumns } from '#law/service/template';
import { readRowsBounded } from '#paper/read/bounded';
import type { TableRow } from '#paper/read/rows';
import { type KnownService, knownServices, saveGuideDrafts } from '#store/service/imported';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export interface ImportedRow {
  /** Of the file. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly result: ImportResult;
  /** Why it was returned; or what the guide lacks before it can be handed in. */
  readonly messages: readonly string[];
}

/** Somebody else whose drafts the file would write over. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
}

export interface Imported {
  readonly dry: boolean;
  /** Whose drafts are written over only as they are named in the call. */
  readonly colleagues: readonly Colleague[];
  readonly counts: Readonly<Record<ImportResult, number>>;
  /** About the file as a whole. */
  readonly remarks: readonly string[];
  readonly rows: readonly ImportedRow[];
}

interface Planned extends ImportedRow {
  readonly service: TemplateService | null;
  readonly known: KnownService | null;
}

const heads = {
  all: templateColumns.map(({ head }) => head),
  needed: templateColumns.filter(({ required }) => required).map(({ head }) => head),
};
/** Rows of one act: taken in together or not at all. */
const together = 500;

export interface ImportWish {
  readonly bytes: Uint8Array;
  readonly dry: boolean;
  /** Accounts whose drafts may be written over: whoever imports has seen their names. */
  readonly over: readonly string[];
}

/** `dry`: says what would happen and changes nothing. Taken in again, the same file changes nothing more. */
export async function importServices(
  office: Office,
  who: Who,
  { bytes, dry, over }: ImportWish,
): Promise<Decided<Imported>> {
  const permitted = may(who, true, 'service.list');
  if (!permitted.ok) return permitted;
  const reading = await readRowsBounded(bytes, heads);
  if (!reading.ok) return refused(unread(reading.reason));
  const planned = (await planOf(office, who, reading.rows)).map((one) => spared(one, who, dry ? null : over));
  const rows = dry ? planned : await takeIn(office, who, planned);
  const { unknown, left } = reading;
  const remarks = [
    ...(unknown.length === 0 ? [] : [`这些列不在模板中，没有读取：${unknown.slice(0, 20).join('、')}。`]),
    ...(left === 0 ? [] : [`文件中的行太多，最后${left}行没有读取。请分成几个文件导入。`]),
    ...(rows.length === 0 ? ['表头下面没有内容。'] : []),
  ];
  const count = (result: ImportResult) => rows.filter((row) => row.result === result).length;
  return allowed({
    dry,
    colleagues: colleaguesIn(planned, who),
    counts: { new: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') },
    remarks,
    rows: rows.map(({ row, code, name, result, messages }) => ({ row, code, name, result, messages })),
  });
}

const unread = (message: string): Refusal => ({
  code: 'import-unread',
  rule: 'SVC-10',
  article: '政务服务事项导入模板',
  message,
});

/** The draft that this row would write over is a colleague's. */
function colleagueOf({ result, known }: Planned, who: Who): string | null {
  return result === 'changed' && known !== null && known.savedBy !== who.accountId ? known.savedBy : null;
}

/** A colleague's draft is written over only by somebody who said so; `over` null: nothing is written, it is only told. */
function spared(one: Planned, who: Who, over: readonly string[] | null): Planned {
  const colleague = colleagueOf(one, who);
  if (colleague === null || over?.includes(colleague) === true) return one;
  const name = one.known?.savedByName ?? '同事';
  if (over === null) return { ...one, messages: [`会覆盖${name}还没有发布的草稿。`, ...one.messages] };
  const message = `${name}有还没有发布的草稿，没有覆盖。请与${name}商量，确认以后再导入。`;
  return { ...one, result: 'refused', messages: [message] };
}

function colleaguesIn(planned: readonly Planned[], who: Who): readonly Colleague[] {
  const found = new Map<string, Colleague>();
  for (const one of planned) {
    const id = colleagueOf(one, who);
    if (id === null) continue;
    found.set(id, { id, name: one.known?.savedByName ?? '同事', rows: (found.get(id)?.rows ?? 0) + 1 });
  }
  return [...found.values()];
}

async function planOf(office: Office, who: Who, rows: readonly TableRow[]): Promise<readonly Planned[]> {
  const read = rows.map(({ row, cells }) => ({ row, cells, ...readTemplateRow(cells) }));
  const codes = read.flatMap(({ service }) => (service === null ? [] : [service.code]));
  const known = new Map((await knownServices(office.db, who.agency, codes)).map((one) => [one.code, one]));
  const seen = new Map<string, number>();
  return read.map(({ row, cells, service, faults }) => {
    const code = cells.get('实施编码')?.trim() ?? '';
    const name = cells.get('事项名称')?.trim() ?? '';
    const back = (messages: readonly string[]): Planned => ({
      ...{ row, code, name, messages },
      result: 'refused',
      service: null,
      known: null,
    });
    if (service === null) return back(faults);
    const first = seen.get(code);
    if (first !== undefined) {
      return back([`编码“${code}”与第${first}行重复。同一机关的编码不能重复，请改正或者删去一行。`]);
    }
    seen.set(code, row);
    const met = known.get(code) ?? null;
    const guide = keepingUnnamed(service.guide, met?.content ?? null, cells);
    return plannedRow(row, { ...service, guide }, met, back);
  });
}

function plannedRow(
  row: number,
  service: TemplateService,
  known: KnownService | null,
  back: (messages: readonly string[]) => Planned,
): Planned {
  if (known?.state === 'cancelled') return back(['这个事项已经取消，不能修改。需要恢复的，请按新的编码登记。']);
  if (known !== null && known.name !== service.name) {
    return back([`编码“${service.code}”在清单中是“${known.name}”，文件中是“${service.name}”。请核对编码和名称。`]);
  }
  const same = known?.content != null && canonical(known.content) === canonical(service.guide);
  const { code, name } = service;
  return {
    ...{ row, code, name, service, known },
    result: known === null ? 'new' : same ? 'same' : 'changed',
    messages: guideFaults(service.guide)
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message),
  };
}

async function takeIn(office: Office, who: Who, planned: readonly Planned[]): Promise<readonly Planned[]> {
  const wanted = planned.filter(({ result }) => result === 'new' || result === 'changed');
  const failed = new Map<number, string>();
  for (let at = 0; at < wanted.length; at += together) {
    const batch = wanted.slice(at, at + together);
    const taken = await takeBatch(office, who, batch);
    if (!taken.ok) {
      const why = taken.refusals.map(({ message }) => message).join('');
      for (const { row } of batch) failed.set(row, why);
    }
  }
  return planned.map((one) => {
    const why = failed.get(one.row);
    return why === undefined ? one : { ...one, result: 'refused', messages: [why] };
  });
}

async function takeBatch(office: Office, who: Who, batch: readonly Planned[]): Promise<Decided<null>> {
  const { agency, accountId } = who;
  const call = { deed: 'service.list', subject: 'service', object: `${batch.length} services`, agency } as const;
  return act(office, who, call, async (tx) => {
    const placed = batch.flatMap(({ service, known }) =>
      service === null ? [] : [{ service, known, caseId: known?.caseId ?? office.newId() }],
    );
    const drafts = placed.map(({ service, known, caseId }) => ({
      ...{ caseId, agency, content: service.guide, savedBy: accountId, savedAt: office.now() },
      version: (known?.version ?? 0) + 1,
      editors: [...new Set([...(known?.editors ?? []), accountId])],
    }));
    if ((await saveGuideDrafts(tx, drafts)) < drafts.length) return refused(changedMeanwhile);
    const changes = placed
      .filter(({ known }) => known === null)
      .map(({ service: { code, name, kind, department }, caseId }) => ({
        ...{ subject: 'service' as const, caseId, agency, before: [] },
        events: [{ type: 'listed' as const, on: office.today(), code, name, kind, department }],
      }));
    return allowed({ value: null, changes });
  });
}

const changedMeanwhile: Refusal = {
  code: 'draft-changed',
  rule: 'SVC-15',
  article: '政务服务事项导入模板',
  message: '导入时同事正在修改这一批中的指南，这一批没有导入。请再导入一次：已经导入的不会重复。',
};
