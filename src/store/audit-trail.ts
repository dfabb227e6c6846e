/** The audit trail read back: newest first, by what an auditor asks for. */

import { sql } from 'kysely';
import type { AuditTable, Db, Tx } from './db.ts';

export interface AuditSearch {
  /** Part of the name, or the account's id. */
  readonly person?: string | undefined;
  readonly deed?: string | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly agency?: string | undefined;
  readonly result?: 'done' | 'refused' | undefined;
  /** First and last day in Asia/Shanghai, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Part of the object, the reason, the address, the request or the session. */
  readonly text?: string | undefined;
}

export interface AuditLine {
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
  /** Its place in the chain of its agency. */
  readonly position: number;
}

/** At most `limit` entries older than the entry `before`. */
export async function auditLines(
  db: Db | Tx,
  search: AuditSearch,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly AuditLine[]> {
  let asked = matching(db, search).orderBy('entry', 'desc').limit(page.limit);
  if (page.before !== undefined) asked = asked.where('entry', '<', page.before);
  return asked
    .select([
      'entry',
      'at',
      'actor',
      'actor_name as actorName',
      'actor_agency as actorAgency',
      'roles',
      'agency',
      'act',
      'subject',
      'object',
      'result',
      'reason',
      'from_where as from',
      'session',
      'request',
      'before',
      'after',
      'position',
    ])
    .execute();
}

function matching(db: Db | Tx, search: AuditSearch) {
  const exact = {
    act: search.deed,
    subject: search.subject,
    object: search.object,
    agency: search.agency,
    result: search.result,
  } satisfies Partial<Record<keyof AuditTable, string | undefined>>;
  let asked = db.selectFrom('audit');
  for (const [column, value] of Object.entries(exact)) {
    if (value !== undefined) asked = asked.where(column as keyof typeof exact, '=', value as never);
  }
  const { person, text, from, to } = search;
  if (person !== undefined) {
    asked = asked.where((eb) => eb.or([eb('actor', '=', person), eb('actor_name', 'ilike', anywhere(person))]));
  }
  if (text !== undefined) {
    const columns = ['object', 'reason', 'from_where', 'request', 'session', 'actor_name'] as const;
    asked = asked.where((eb) => eb.or(columns.map((column) => eb(column, 'ilike', anywhere(text)))));
  }
  if (from !== undefined) asked = asked.where('at', '>=', startOf(from));
  if (to !== undefined) asked = asked.where(sql<boolean>`at < ${startOf(to)}::timestamptz + interval '1 day'`);
  return asked;
}

/** Midnight in China, which keeps one offset all year. */
function startOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}

function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
