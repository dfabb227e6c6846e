/** The audit entries of signing in and of accounts: who, from where, with what result; never a password, a code or a token. */

import { writeAudit } from '#store/audit';
import type { Db, Tx } from '#store/db';
import type { Office } from '../office.ts';

export interface AccountAct {
  /** `account.signIn` … */
  readonly act: string;
  /** Whose doing; null: of somebody who named no account of ours. */
  readonly by: {
    readonly id: string;
    readonly name: string;
    readonly agency: string;
    readonly roles?: readonly string[];
  } | null;
  /** Account, session or token that it is about; by itself that of `by`. */
  readonly object?: string;
  readonly from: string;
  /** Codes of the refusal; null: done. */
  readonly refusedFor: string | null;
}

export async function auditAccount(office: Office, entry: AccountAct, db: Db | Tx = office.db): Promise<void> {
  const { act, by, object, from, refusedFor } = entry;
  await writeAudit(db, {
    at: office.now(),
    actor: by?.id ?? 'unknown',
    actorName: by?.name ?? '（没有这个账号）',
    agency: by?.agency ?? '',
    act,
    subject: 'account',
    object: object ?? by?.id ?? 'unknown',
    roles: by?.roles ?? [],
    result: refusedFor === null ? 'done' : 'refused',
    reason: refusedFor,
    from,
  });
}
