/** Sends a file of rows that is to be tried or taken in; what became of each row is the answer. */

import { Fault } from './fault.ts';

const cut = { code: 'server-unreachable', detail: '上传中断，没有收到。请检查网络后再导入：已经导入的不会重复。' };
const unreadable = {
  code: 'answer-unreadable',
  detail: '服务器的回答没有读懂。请刷新页面后再导入：已经导入的不会重复。',
};

/** `dry`: tried only. */
export function sendTable<T>(address: string, file: File, dry: boolean): Promise<T> {
  return sendOne(dry ? `${address}?dry=1` : address, file);
}

/** One file, for an answer of its own. */
export async function sendOne<T>(path: string, file: File): Promise<T> {
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch(path, { method: 'POST', body, headers: { 'x-gongkai': '1' } }).catch(() => {
    throw new Fault(0, cut);
  });
  const told: unknown = await answer.json().catch(() => null);
  if (answer.ok && told !== null) return told as T;
  if (typeof told === 'object' && told !== null && 'code' in told && 'detail' in told) {
    throw new Fault(answer.status, told as ConstructorParameters<typeof Fault>[1]);
  }
  throw new Fault(answer.status, unreadable);
}
