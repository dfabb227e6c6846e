/** The auditor reads and exports the trail; both are written into it, before anything is shown. */

import { type Deed, may } from '#law/account/may';
import { allowed, type Decided, refused } from '#law/ruling';
import { auditToCsv } from '#paper/audit/to-csv';
import { writeAudit } from '#store/audit';
import { type AuditLine, type AuditSearch, auditLines } from '#store/audit-trail';
import type { Office, Who } from '../office.ts';
import { auditOf } from './entry.ts';

export interface AuditPage {
  readonly entries: readonly AuditLine[];
  /** `before` of the next page; null on the last. */
  readonly next: number | null;
}

export async function readAudit(
  office: Office,
  who: Who,
  search: AuditSearch,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<Decided<AuditPage>> {
  const permitted = await permittedAndWritten(office, who, 'audit.read', search);
  if (!permitted.ok) return permitted;
  const found = await auditLines(office.db, search, { ...page, limit: page.limit + 1 });
  const entries = found.slice(0, page.limit);
  return allowed({ entries, next: found.length > page.limit ? (entries.at(-1)?.entry ?? null) : null });
}

const mostExported = 50_000;

/** All that is asked for as CSV, or a refusal where it is more than a spreadsheet opens with ease. */
export async function exportAudit(office: Office, who: Who, search: AuditSearch): Promise<Decided<string>> {
  const permitted = await permittedAndWritten(office, who, 'audit.export', search);
  if (!permitted.ok) return permitted;
  const found = await auditLines(office.db, search, { limit: mostExported + 1 });
  return found.length > mostExported ? refused(tooMany) : allowed(auditToCsv(found));
}

/** What was looked for is the object of the entry. */
async function permittedAndWritten(office: Office, who: Who, deed: Deed, search: AuditSearch): Promise<Decided<true>> {
  const permitted = may(who, true, deed);
  const words = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const object = words.length === 0 ? '全部' : words.join(' ');
  const reason = permitted.ok ? null : permitted.refusals.map((refusal) => refusal.code).join(' ');
  await writeAudit(office.db, {
    ...auditOf(office, who, { deed, subject: 'audit', object, agency: who.agency }),
    result: permitted.ok ? 'done' : 'refused',
    reason,
  });
  return permitted;
}

const tooMany = {
  code: 'audit-too-many',
  rule: 'DB-10',
  article: '安全审计',
  message: `符合条件的记录超过${mostExported}条，没有导出。请缩小时间范围或者增加条件，分几次导出。`,
};
