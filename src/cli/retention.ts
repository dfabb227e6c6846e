/** `gongkai retention [--days N] [--json]`: whose personal data will be erased, and what a hold keeps. Erases nothing. */

import type { Office } from '#work/office';
import { type Due, dueList } from '#work/retention/erase';
import type { Io } from './io.ts';

const most = 1000;

/** Exit 0, or 2 where the words can not be used. */
export async function retention(args: readonly string[], io: Pick<Io, 'out' | 'err'>, office: Office): Promise<0 | 2> {
  const at = args.indexOf('--days');
  const days = at < 0 ? 0 : Number(args[at + 1]);
  const unknown = args.find((arg, i) => arg !== '--json' && i !== at && (at < 0 || i !== at + 1));
  if (unknown !== undefined || !Number.isInteger(days) || days < 0 || days > 3660) {
    io.err(
      `retention 不认识“${unknown ?? args[at + 1] ?? ''}”。用法：gongkai retention [--days 0到3660的天数] [--json]`,
    );
    return 2;
  }
  const list = await dueList(office, days, most);
  if (args.includes('--json')) io.out(JSON.stringify(list, null, 2));
  else {
    io.out(`申请人信息保存${list.settings.caseYears}年。${days === 0 ? '今天' : `${days}天以内`}到期：`);
    for (const one of list.due) io.out(inWords(one));
    io.out(`共${list.due.length}件。另有${list.held.length}件已到期，暂缓删除：`);
    for (const one of list.held) io.out(inWords(one));
  }
  return 0;
}

function inWords({ agency, number, closedOn, erasedFrom }: Due): string {
  return `  ${agency}  ${number}  ${closedOn}办结  ${erasedFrom}起删除`;
}
