/** Sends a file of services, and writes down what became of each row. */

import { importResults } from '#law/service/template';
import { Fault } from '../client/fault.ts';
import type { paths } from '../client/schema.ts';

export type Imported = paths['/api/services/imports']['post']['responses'][200]['content']['application/json'];

const cut = { code: 'server-unreachable', detail: '上传中断，没有收到。请检查网络后再导入：已经导入的不会重复。' };
const unreadable = {
  code: 'answer-unreadable',
  detail: '服务器的回答没有读懂。请刷新页面后再导入：已经导入的不会重复。',
};

export async function sendServices(file: File, dry: boolean): Promise<Imported> {
  const body = new FormData();
  body.append('file', file);
  const path = `/api/services/imports${dry ? '?dry=1' : ''}`;
  const answer = await fetch(path, { method: 'POST', body, headers: { 'x-gongkai': '1' } }).catch(() => {
    throw new Fault(0, cut);
  });
  const told: unknown = await answer.json().catch(() => null);
  if (answer.ok && told !== null) return told as Imported;
  if (typeof told === 'object' && told !== null && 'code' in told && 'detail' in told) {
    throw new Fault(answer.status, told as ConstructorParameters<typeof Fault>[1]);
  }
  throw new Fault(answer.status, unreadable);
}

/** Every row with its answer; nothing that a spreadsheet would run. */
export function resultsAsCsv({ rows }: Imported): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = rows.map(({ row, code, name, result, messages }) =>
    [String(row), code, name, importResults[result], messages.join('')].map(cell).join(','),
  );
  return `\uFEFF${['行,编码,事项,结果,说明', ...lines].join('\r\n')}\r\n`;
}
