/** The standard catalogue out of a file: tried first, then it replaces the one that stands. */

import { may } from '#law/account/may';
import { canonical } from '#law/log/canonical';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { readEntry, type StandardEntry, standardColumns } from '#law/standard/entry';
import { readRowsBounded } from '#paper/read/bounded';
import { sha256 } from '#store/log/suite';
import { entriesOf, storeEntries } from '#store/standard/entries';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export interface StandardImport {
  readonly dry: boolean;
  /** How many entries the catalogue has after it. */
  readonly entries: number;
  /** Rows that were returned, with their place. */
  readonly returned: readonly { readonly row: number; readonly messages: readonly string[] }[];
}

const heads = {
  all: standardColumns.map(({ head }) => head),
  needed: standardColumns.filter(({ required }) => required).map(({ head }) => head),
};
const mostEntries = 5000;

/** `dry`: says what would happen and changes nothing. Bad rows are returned and stop no other. */
export async function importStandard(
  office: Office,
  who: Who,
  { bytes, dry }: { readonly bytes: Uint8Array; readonly dry: boolean },
): Promise<Decided<StandardImport>> {
  const permitted = may(who, true, 'publication.setStandard');
  if (!permitted.ok) return permitted;
  const reading = await readRowsBounded(bytes, heads);
  if (!reading.ok) return refused(unsound(reading.reason));
  if (reading.rows.length > mostEntries || reading.left > 0) {
    return refused(unsound(`目录最多${mostEntries}行。请核对文件是不是标准目录。`));
  }
  const entries = new Map<string, StandardEntry>();
  const returned: { row: number; messages: readonly string[] }[] = [];
  for (const { row, cells } of reading.rows) {
    const { entry, messages } = readEntry(cells);
    if (entry === null) returned.push({ row, messages });
    else if (entries.has(entry.code)) {
      returned.push({ row, messages: [`序号“${entry.code}”写了两次。请改正或者删去一行。`] });
    } else entries.set(entry.code, entry);
  }
  if (entries.size === 0) return refused(unsound('没有一行能读懂，目录没有改变。请按表头填写后再导入。'));
  const answer = { dry, entries: entries.size, returned };
  return dry ? allowed(answer) : replace(office, who, [...entries.values()], answer);
}

function replace(
  office: Office,
  who: Who,
  entries: readonly StandardEntry[],
  answer: StandardImport,
): Promise<Decided<StandardImport>> {
  const call = {
    deed: 'publication.setStandard',
    subject: 'setting',
    object: 'standard-catalogue',
    agency: who.agency,
  } as const;
  return act(office, who, call, async (tx) => {
    const before = await entriesOf(tx, who.agency);
    await storeEntries(tx, who.agency, entries);
    const digest = (list: readonly StandardEntry[]) => `${list.length} ${sha256(canonical(list))}`;
    return allowed({ value: answer, changes: [], around: { before: digest(before), after: digest(entries) } });
  });
}

export const unsound = (message: string, field?: string): Refusal => ({
  ...{ code: 'standard-unsound', rule: 'PLT-81', article: '基层政务公开标准目录', message },
  ...(field === undefined ? {} : { field }),
});
