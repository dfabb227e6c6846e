/** What the audit trail says of an act: who, with which roles, from where, in which request, and what it changed. */

import { canonical } from '#law/log/canonical';
import type { AuditEntry } from '#store/audit';
import type { Appended } from '#store/ledger/ledger';
import { sha256 } from '#store/log/suite';
import type { Office, Who } from '../office.ts';

export interface Audited {
  readonly deed: string;
  readonly subject: string;
  readonly object: string;
  /** Agency whose work it is about. */
  readonly agency: string;
}

/** All but the result. */
export function auditOf(office: Office, who: Who, call: Audited): Omit<AuditEntry, 'result' | 'reason'> {
  return {
    at: office.now(),
    actor: who.accountId,
    actorName: who.name,
    actorAgency: who.agency,
    roles: who.roles,
    agency: call.agency,
    act: call.deed,
    subject: call.subject,
    object: call.object,
    from: who.from,
    session: who.session ?? '',
    request: who.request ?? '',
  };
}

/** Digests of what the ledger said of the cases before and after. The `after` of one act is the `before` of the next. */
export function casesAround(changes: readonly Appended[]): Pick<AuditEntry, 'before' | 'after'> {
  if (changes.length === 0) return { before: null, after: null };
  return {
    before: sha256(canonical(changes.map(({ caseId, before }) => [caseId, before]))),
    after: sha256(canonical(changes.map(({ caseId, before, events }) => [caseId, [...before, ...events]]))),
  };
}
