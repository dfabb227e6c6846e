/** One submission, one effect: what comes twice under one key is done once and answered twice (assurance R-09). */

import { createHash } from 'node:crypto';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { freeKey, keepAnswer, knownKey, takeKey } from '#store/idempotency';
import { inOneTransaction } from '#store/one-transaction';
import type { Office } from './office.ts';

/** A submission as it came. */
export interface Submitted {
  /** Whose keys these are and what for: an account or a visitor, and the route. Equal keys of others are other keys. */
  readonly scope: string;
  /** Made by the sender, once for each thing that is to be done. */
  readonly key: string;
  /** Everything that was sent. */
  readonly body: unknown;
}

/**
 * Runs `act` unless it has been run under this key; then its value is answered again. The key, the act and the answer are
 * written in one transaction, so that a crash leaves all of them or none. A refused act leaves the key free: what is put
 * right and sent again under it is a new attempt. `T` is plain data.
 */
export async function once<T>(
  office: Office,
  { scope, key, body }: Submitted,
  act: (office: Office) => Promise<Decided<T>>,
): Promise<Decided<T>> {
  const digest = createHash('sha256').update(JSON.stringify(body)).digest();
  const before = await knownKey(office.db, scope, key);
  if (before !== null) return answered(before, digest);
  return inOneTransaction(office.db, async (db) => {
    if (!(await takeKey(db, scope, key, digest))) {
      const known = await knownKey(db, scope, key);
      return known === null ? refused(keyReused) : answered<T>(known, digest);
    }
    const decided = await act({ ...office, db });
    if (decided.ok) await keepAnswer(db, scope, key, decided.value);
    else await freeKey(db, scope, key);
    return decided;
  });
}

function answered<T>(known: NonNullable<Awaited<ReturnType<typeof knownKey>>>, digest: Buffer): Decided<T> {
  return known.digest.equals(digest) ? allowed(known.answer.value as T) : refused(keyReused);
}

const keyReused: Refusal = {
  code: 'key-reused',
  rule: 'idempotency',
  article: '同一凭据只办一件事',
  message: '这次提交的凭据已经用于另一份内容，没有办理。请回到填写页面，刷新后重新提交。',
};
