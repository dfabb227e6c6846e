/** Audit entries as CSV: UTF-8 with BOM, CRLF, safe to open in a spreadsheet. */

import { actName, subjectName } from '#law/account/audited';
import { type Role, roles } from '#law/account/roles';
import { csvCell } from '../report/to-csv.ts';

export interface AuditRecord {
  readonly entry: number;
  readonly at: string;
  readonly actor: string;
  readonly actorName: string;
  readonly actorAgency: string;
  readonly roles: readonly string[];
  readonly agency: string;
  readonly act: string;
  readonly subject: string;
  readonly object: string;
  readonly result: string;
  readonly reason: string | null;
  readonly from: string;
  readonly session: string;
  readonly request: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly position: number;
}

const columns: readonly (readonly [head: string, of: (record: AuditRecord) => string])[] = [
  ['编号', (one) => String(one.entry)],
  ['时间', (one) => one.at],
  ['账号', (one) => one.actor],
  ['姓名', (one) => one.actorName],
  ['所属机关', (one) => one.actorAgency],
  ['角色', (one) => one.roles.map(roleName).join('、')],
  ['事务所在机关', (one) => one.agency],
  ['行为代码', (one) => one.act],
  ['行为', (one) => actName(one.act)],
  ['对象类别', (one) => subjectName(one.subject)],
  ['对象', (one) => one.object],
  ['结果', (one) => (one.result === 'done' ? '完成' : '拒绝')],
  ['原因', (one) => one.reason ?? ''],
  ['来自', (one) => one.from],
  ['会话', (one) => one.session],
  ['请求编号', (one) => one.request],
  ['办理前摘要', (one) => one.before ?? ''],
  ['办理后摘要', (one) => one.after ?? ''],
  ['链上序号', (one) => String(one.position)],
];

export function auditToCsv(records: readonly AuditRecord[]): string {
  const lines = [columns.map(([head]) => head), ...records.map((record) => columns.map(([, of]) => of(record)))];
  return `\uFEFF${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
}

function roleName(role: string): string {
  return Object.hasOwn(roles, role) ? roles[role as Role] : role;
}
