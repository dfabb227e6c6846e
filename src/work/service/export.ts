/** The agency's services in the template: what is exported can be changed and imported again. The empty template likewise. */

import { may } from '#law/account/may';
import { allowed, type Decided } from '#law/ruling';
import { type TemplateService, templateColumns, templateRow } from '#law/service/template';
import { listToXlsx } from '#paper/report/plain-workbook';
import { csvText } from '#paper/report/to-csv';
import { allServices } from '#store/service/imported';
import type { Office, Who } from '../office.ts';

export type TableFormat = 'xlsx' | 'csv' | 'json';

export interface ServicesFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Those on the list with a guide's newest edition; without a guide, the four columns of the list alone. */
export async function exportServices(office: Office, who: Who, format: TableFormat): Promise<Decided<ServicesFile>> {
  const permitted = may(who, true, 'service.view');
  if (!permitted.ok) return permitted;
  const services = await allServices(office.db, who.agency);
  const rows = services.map(({ content, ...service }) =>
    content === null ? bareRow(service) : templateRow({ ...service, guide: content }),
  );
  return allowed({ name: `政务服务事项.${format}`, bytes: await tableOf(rows, format) });
}

/** Heads only; how each column is filled in stands on the page of the import. */
export async function serviceTemplate(who: Who, format: TableFormat): Promise<Decided<ServicesFile>> {
  const permitted = may(who, true, 'service.view');
  if (!permitted.ok) return permitted;
  return allowed({ name: `政务服务事项导入模板.${format}`, bytes: await tableOf([], format) });
}

function bareRow({ code, name, kind, department }: Omit<TemplateService, 'guide'>): readonly string[] {
  const known = new Map([
    ['实施编码', code],
    ['事项名称', name],
    ['部门', department],
  ]);
  return templateColumns.map(({ head, write }) =>
    head === '事项类型' ? write({ code, name, kind, department } as TemplateService) : (known.get(head) ?? ''),
  );
}

async function tableOf(rows: readonly (readonly string[])[], format: TableFormat): Promise<Uint8Array> {
  const heads = templateColumns.map(({ head }) => head);
  if (format === 'xlsx') return listToXlsx({ name: '事项', title: '政务服务事项', heads, rows });
  if (format === 'csv') return Buffer.from(csvText([heads, ...rows]));
  const objects = rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ''])));
  return Buffer.from(`${JSON.stringify(objects, null, 1)}\n`);
}
