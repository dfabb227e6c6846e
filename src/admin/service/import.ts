/** Sends a file of services, and writes down what became of each row. */

import { importResults } from '#law/service/template';
import type { paths } from '../client/schema.ts';
import { sendTable } from '../client/send-table.ts';

export type Imported = paths['/api/services/imports']['post']['responses'][200]['content']['application/json'];

export function sendServices(file: File, dry: boolean): Promise<Imported> {
  return sendTable('/api/services/imports', file, dry);
}

/** Every row with its answer; nothing that a spreadsheet would run. */
export function resultsAsCsv({ rows }: Imported): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = rows.map(({ row, code, name, result, messages }) =>
    [String(row), code, name, importResults[result], messages.join('')].map(cell).join(','),
  );
  return `\uFEFF${['行,编码,事项,结果,说明', ...lines].join('\r\n')}\r\n`;
}
