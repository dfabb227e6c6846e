/** Sends many files, a few side by side; one that does not arrive stops no other. */

import { Fault, faultOf } from '../../client/fault.ts';
import type { CollectionAddress } from './address.ts';

const sideBySide = 3;

export interface Sent {
  readonly sent: number;
  readonly failed: readonly { readonly file: File; readonly message: string }[];
}

/** `progress`: how many of them are over, well or not. Stops before the next file where the signal says so. */
export async function sendAll(
  place: Pick<CollectionAddress, 'agency' | 'year'>,
  batch: string,
  files: readonly File[],
  signal: AbortSignal,
  progress: (over: number) => void,
): Promise<Sent> {
  const waiting = [...files];
  const failed: { file: File; message: string }[] = [];
  let sent = 0;
  const send = async () => {
    for (let file = waiting.shift(); file !== undefined && !signal.aborted; file = waiting.shift()) {
      try {
        await sendOne(place, batch, file, signal);
        sent += 1;
      } catch (error) {
        failed.push({ file, message: faultOf(error).message });
      }
      progress(sent + failed.length);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, send));
  return { sent, failed };
}

const cut = { code: 'server-unreachable', detail: '上传中断，没有收到。请检查网络后再传一次。' };
const unreadable = { code: 'answer-unreadable', detail: '服务器的回答没有读懂。请刷新页面，看看文件是否已经收到。' };

async function sendOne(
  { agency, year }: Pick<CollectionAddress, 'agency' | 'year'>,
  batch: string,
  file: File,
  signal: AbortSignal,
): Promise<void> {
  const body = new FormData();
  body.append('file', file);
  const path = `/api/collections/${encodeURIComponent(agency)}/${encodeURIComponent(year)}/files?batch=${batch}`;
  const asked = { method: 'POST', body, signal, headers: { 'x-gongkai': '1' } };
  const answer = await fetch(path, asked).catch(() => {
    throw new Fault(0, cut);
  });
  if (answer.ok) return;
  const problem: unknown = await answer.json().catch(() => null);
  if (typeof problem === 'object' && problem !== null && 'code' in problem && 'detail' in problem) {
    throw new Fault(answer.status, problem as ConstructorParameters<typeof Fault>[1]);
  }
  throw new Fault(answer.status, unreadable);
}
