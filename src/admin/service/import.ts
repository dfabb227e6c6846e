/** Sends a file of services, and writes down what became of each row. */

import { importResults } from '#law/service/template';
import type { paths } from '../client/schema.ts';
import { sendTable } from '../client/send-table.ts';

export type Imported = paths['/api/services/imports']['post']['responses'][200]['content']['application/json'];

/** `over`: colleagues whose drafts may be written over. */
export function sendServices(file: File, dry: boolean, over: readonly string[]): Promise<Imported> {
  const query = over.length === 0 ? '' : `?over=${over.map(encodeURIComponent).join(',')}`;
  return sendTable(`/api/services/imports${query}`, file, dry);
}

/** Every row with its answer; nothing that a spreadsheet would run. */
export function resultsAsCsv({ rows }: Imported): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = rows.map(({ row, code, name, result, messages }) =>
    [String(row), code, name, importResults[result], messages.join('')].map(cell).join(','),
  );
  return `\uFEFF${['行,编码,事项,结果,说明', ...lines].join('\r\n')}\r\n`;
}
