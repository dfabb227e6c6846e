/** Sends a file of services, and writes down what became of each row. */

import { importResults } from '#law/service/template';
import type { paths } from '../client/schema.ts';
import { sendTable } from '../client/send-table.ts';
import { toCsv } from '../report/csv.ts';

export type Imported = paths['/api/services/imports']['post']['responses'][200]['content']['application/json'];

/** `over`: colleagues whose drafts may be written over. */
export function sendServices(file: File, dry: boolean, over: readonly string[]): Promise<Imported> {
  return sendTable('/api/services/imports', file, dry, over.length === 0 ? {} : { over: over.join(',') });
}

/** Every row with its answer. */
export function resultsAsCsv({ rows }: Imported): string {
  return toCsv([
    ['行', '编码', '事项', '结果', '说明'],
    ...rows.map(({ row, code, name, result, messages }) => [
      ...[String(row), code, name, importResults[result], messages.join('')],
    ]),
  ]);
}
