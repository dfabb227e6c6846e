/** Sends a file and tells how far it is, which fetch can not. */

import { Fault } from '../client/fault.ts';
import type { FileOwner } from './question.ts';

/** Resolves to the file's id. `percent`: 0 to 100. Throws the {@link Fault} where the server refused or could not be reached. */
export function sendFile(
  { subject, id }: FileOwner,
  file: File,
  key: string,
  signal: AbortSignal,
  percent: (so: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/files?${new URLSearchParams({ subject, case: id })}`);
    request.setRequestHeader('x-gongkai', '1');
    request.setRequestHeader('idempotency-key', key);
    request.responseType = 'text';
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) percent(Math.floor((loaded / total) * 100));
    });
    request.addEventListener('load', () => {
      const id = request.status < 300 ? idIn(request.responseText) : null;
      if (id !== null) resolve(id);
      else reject(faultIn(request.status, request.responseText));
    });
    request.addEventListener('error', () => reject(new Fault(0, cut)));
    request.addEventListener('abort', () => reject(new Fault(0, cut)));
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

const cut = { code: 'server-unreachable', detail: '上传中断，文件没有保存。请检查网络，再传一次。' };
const unreadable = { code: 'answer-unreadable', detail: '服务器的回答没有读懂。请刷新页面，看看文件是否已经收到。' };

function idIn(text: string): string | null {
  const answer: unknown = JSON.parse(text);
  return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string'
    ? answer.id
    : null;
}

function faultIn(status: number, text: string): Fault {
  try {
    const problem: unknown = JSON.parse(text);
    if (typeof problem === 'object' && problem !== null && 'code' in problem && 'detail' in problem) {
      return new Fault(status, problem as ConstructorParameters<typeof Fault>[1]);
    }
  } catch {
    // A proxy may answer in its own words.
  }
  return new Fault(status, unreadable);
}
