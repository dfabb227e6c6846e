/** The hotline's list out of a file: tried first, then taken in. A bad row stops no other; the same file again takes in nothing twice. */

import { may } from '#law/account/may';
import { addDays } from '#law/calendar/day';
import { rightDoors } from '#law/complaint/events';
import { doorHinted } from '#law/complaint/form';
import { type HotlineResult, type HotlineRow, hotlineColumns, readHotlineRow } from '#law/complaint/hotline';
import { allowed, type Decided, refused } from '#law/ruling';
import { readRowsBounded } from '#paper/read/bounded';
import { complaintsById, openSame } from '#store/complaint/complaints';
import type { Office, Who } from '../office.ts';
import { register, sameForDays, sameOf } from './receive.ts';

export interface ImportedComplaint {
  /** Of the file. */
  readonly row: number;
  readonly number: string;
  readonly result: HotlineResult;
  /** Why it was returned, or which door it seems to be meant for. Nothing of what was written. */
  readonly messages: readonly string[];
}

export interface ImportedComplaints {
  readonly dry: boolean;
  readonly counts: Readonly<Record<HotlineResult, number>>;
  readonly remarks: readonly string[];
  readonly rows: readonly ImportedComplaint[];
}

const heads = {
  all: hotlineColumns.map(({ head }) => head),
  needed: hotlineColumns.filter(({ required }) => required).map(({ head }) => head),
};
/** Each row is an act of its own: more are a file of their own. */
const mostRows = 5000;

/** `dry`: says what would happen and changes nothing. */
export async function importComplaints(
  office: Office,
  who: Who,
  { bytes, dry }: { readonly bytes: Uint8Array; readonly dry: boolean },
): Promise<Decided<ImportedComplaints>> {
  const permitted = may(who, true, 'complaint.receive');
  if (!permitted.ok) return permitted;
  const reading = await readRowsBounded(bytes, heads);
  if (!reading.ok) {
    const base = { rule: 'SVC-60', article: '有诉即办工作制度' };
    return refused({ ...base, code: 'import-unread', message: reading.reason });
  }
  const rows: ImportedComplaint[] = [];
  // Of a dry run: what the rows above would have brought in.
  const seen = { numbers: new Set<string>(), words: new Set<string>() };
  for (const { row, cells } of reading.rows.slice(0, mostRows)) {
    const read = readHotlineRow(cells, office.today());
    if (!read.ok) {
      const messages = read.refusals.map(({ message }) => message);
      rows.push({ row, number: (cells.get('工单编号') ?? '').slice(0, shownNumber), result: 'refused', messages });
      continue;
    }
    const result = await (dry ? foreseen(office, who, read.value, seen) : taken(office, who, read.value));
    if (!result.ok) return result;
    rows.push({ row, number: read.value.number, result: result.value, messages: doorWords(read.value.form.text) });
  }
  const beyond = reading.left + Math.max(0, reading.rows.length - mostRows);
  const count = (result: HotlineResult) => rows.filter((row) => row.result === result).length;
  return allowed({
    dry,
    counts: { new: count('new'), merged: count('merged'), same: count('same'), refused: count('refused') },
    remarks: [
      ...(reading.unknown.length === 0 ? [] : [`这些列没有读取：${reading.unknown.slice(0, 20).join('、')}。`]),
      ...(beyond === 0 ? [] : [`一次最多${mostRows}行，后面${beyond}行没有读取。请分成几个文件导入。`]),
      ...(rows.length === 0 ? ['表头下面没有内容。'] : []),
    ],
    rows,
  });
}

const shownNumber = 40;

/** What the words hint at: whoever gets it decides. */
function doorWords(text: string): readonly string[] {
  const door = doorHinted(text);
  return door === null ? [] : [`看来是${rightDoors[door]}，收下以后请按“转到该走的渠道”告知来件人。`];
}

function caseIdOf({ vault }: Office, agency: string, number: string): string {
  const hex = vault.index(JSON.stringify([agency, number]), 'hotline').toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

async function taken(office: Office, who: Who, { number, on, form }: HotlineRow): Promise<Decided<HotlineResult>> {
  const caseId = caseIdOf(office, who.agency, number);
  if ((await complaintsById(office.db, [caseId])).length > 0) return allowed('same');
  const done = await register(office, who, { agency: who.agency, channel: 'hotline', form, on, caseId });
  return done.ok ? allowed(done.value.merged ? 'merged' : 'new') : done;
}

async function foreseen(
  office: Office,
  who: Who,
  { number, on, form }: HotlineRow,
  seen: { readonly numbers: Set<string>; readonly words: Set<string> },
): Promise<Decided<HotlineResult>> {
  const known = await complaintsById(office.db, [caseIdOf(office, who.agency, number)]);
  if (known.length > 0 || seen.numbers.has(number)) return allowed('same');
  seen.numbers.add(number);
  const words = sameOf(office, form);
  const merged =
    seen.words.has(words) || (await openSame(office.db, who.agency, words, addDays(on, -sameForDays))) !== null;
  seen.words.add(words);
  return allowed(merged ? 'merged' : 'new');
}
