/** What is to become of the rows of a file of services: new, changed, the same, or returned with the reason. */

import { canonical } from '#law/log/canonical';
import { guideFaults } from '#law/service/guide-faults';
import { withLaterDays } from '#law/service/material-ways';
import { readTemplateRow } from '#law/service/read-row';
import { type ImportResult, keepingUnnamed, type TemplateService } from '#law/service/template';
import type { TableRow } from '#paper/read/rows';
import { type KnownService, knownServices } from '#store/service/imported';
import { storedLaterDays } from '#store/service/later-days';
import type { Office, Who } from '../office.ts';
import { withKnownForms } from './forms.ts';

export interface PlannedRow {
  /** Of the file. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly result: ImportResult;
  /** Why it was returned; or what the guide lacks before it can be handed in. */
  readonly messages: readonly string[];
  readonly service: TemplateService | null;
  readonly known: KnownService | null;
  /** Account whose draft it would write over. */
  readonly colleague: string | null;
}

export interface PlanWish {
  /** By code, the row of the file that names it first. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Accounts whose drafts may be written over; null: it is only told. */
  readonly over: readonly string[] | null;
}

/** The first row of each code; a second one is returned. */
export function firstRows(rows: readonly TableRow[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { row, cells } of rows) {
    const code = codeOf(cells);
    if (!firsts.has(code)) firsts.set(code, row);
  }
  return firsts;
}

const codeOf = (cells: ReadonlyMap<string, string>) => cells.get('实施编码')?.trim() ?? '';

/** Changes nothing. */
export async function planRows(
  office: Office,
  who: Who,
  rows: readonly TableRow[],
  wish: PlanWish,
): Promise<readonly PlannedRow[]> {
  const read = rows.map(({ row, cells }) => ({ row, cells, ...readTemplateRow(cells) }));
  const codes = read.flatMap(({ service }) => (service === null ? [] : [service.code]));
  const known = new Map((await knownServices(office.db, who.agency, codes)).map((one) => [one.code, one]));
  const laterDays = await storedLaterDays(office.db, who.agency);
  const planned = [];
  for (const { row, cells, service, faults } of read) {
    const told = { row, code: codeOf(cells), name: cells.get('事项名称')?.trim() ?? '' };
    const met = known.get(told.code) ?? null;
    const first = wish.firsts.get(told.code) ?? row;
    const found = service === null ? faults : await readable(office, { service, met, row, first });
    planned.push(
      Array.isArray(found)
        ? returned(told, found)
        : plannedRow(row, found as TemplateService, met, { cells, laterDays }),
    );
  }
  return planned.map((one) => spared(one, who, wish.over));
}

const returned = (told: Pick<PlannedRow, 'row' | 'code' | 'name'>, messages: readonly string[]): PlannedRow => ({
  ...{ ...told, messages, result: 'refused', service: null, known: null, colleague: null },
});

interface ReadRow {
  readonly service: TemplateService;
  readonly met: KnownService | null;
  readonly row: number;
  /** Row that names the same code first. */
  readonly first: number;
}

/** The service with its forms looked up; or why its row is returned. */
async function readable(
  office: Office,
  { service, met, row, first }: ReadRow,
): Promise<TemplateService | readonly string[]> {
  const { code, name } = service;
  if (first !== row) return [`编码“${code}”与第${first}行重复。同一机关的编码不能重复，请改正或者删去一行。`];
  if (met?.state === 'cancelled') return ['这个事项已经取消，不能修改。需要恢复的，请按新的编码登记。'];
  if (met !== null && met.name !== name) {
    return [`编码“${code}”在清单中是“${met.name}”，文件中是“${name}”。请核对编码和名称。`];
  }
  if (service.guide.materials.every(({ ways }) => ways === undefined)) return service;
  const guide = await withKnownForms(office, office.db, met ?? { caseId: '', content: null }, service.guide);
  return guide === null ? [unknownForm] : { ...service, guide };
}

const unknownForm = '空白表或者样表的文件编号不是这个事项的文件。请删去编号，导入后在指南的编辑页上传。';

function plannedRow(
  row: number,
  read: TemplateService,
  known: KnownService | null,
  { cells, laterDays }: { readonly cells: ReadonlyMap<string, string>; readonly laterDays: number | null },
): PlannedRow {
  const kept = keepingUnnamed(read.guide, known?.content ?? null, cells);
  const service = { ...read, guide: withLaterDays(kept, laterDays) };
  const same = known?.content != null && canonical(known.content) === canonical(service.guide);
  const { code, name } = service;
  return {
    ...{ row, code, name, service, known, colleague: null },
    result: known === null ? 'new' : same ? 'same' : 'changed',
    messages: guideFaults(service.guide)
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message),
  };
}

/** A colleague's draft is written over only by somebody who said so. */
function spared(one: PlannedRow, who: Who, over: readonly string[] | null): PlannedRow {
  const { result, known } = one;
  const colleague = known?.savedBy ?? null;
  if (result !== 'changed' || colleague === null || colleague === who.accountId) return one;
  if (over?.includes(colleague) === true) return one;
  const name = known?.savedByName ?? '同事';
  if (over === null) return { ...one, colleague, messages: [`会覆盖${name}还没有发布的草稿。`, ...one.messages] };
  const message = `${name}有还没有发布的草稿，没有覆盖。请与${name}商量，确认以后再导入。`;
  return { ...one, colleague, result: 'refused', messages: [message] };
}
