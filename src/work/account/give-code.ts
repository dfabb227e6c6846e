/** The second step: the code of the moment, or a recovery code. Few tries, and every code once (DB-04). */

import { allowed, type Decided, refused } from '#law/ruling';
import { secondFactor } from '#store/account/second-factors';
import { endSignIn, passFactor, takeTry } from '#store/account/sign-ins';
import { forgive, type Limit, tryOnce } from '#store/account/throttles';
import type { Office } from '../office.ts';
import { auditAccount } from './audit.ts';
import { type Caller, type Place, placeOf } from './caller.ts';
import { isGoodCode } from './good-code.ts';
import { codeLocked, codeWrong, over, stageWrong } from './refusals.ts';
import { type OnItsWay, onItsWay } from './stage.ts';

const triesOfSignIn = 5;
/** Who has the password may begin again: from one place five codes, from all strange places together ten an hour. */
const byPlace: Limit = { tries: 5, windowMinutes: 15, blockMinutes: 30 };
const fromElsewhere: Limit = { tries: 10, windowMinutes: 60, blockMinutes: 60 };

export async function giveCode(
  office: Office,
  token: string | null,
  code: string,
  caller: Caller,
): Promise<Decided<true>> {
  const way = await onItsWay(office, token);
  if (!way.ok) return way;
  const { tokenHash, row, account } = way.value;
  const factor = await secondFactor(office.db, account.id);
  if (factor === null || row.factor_passed) return refused(stageWrong);
  const place = await placeOf(office, caller, account.id);
  const admitted = await admitCode(office, account.id, place);
  if (!admitted.ok) return refuse(office, way.value, caller, admitted);
  if (!(await takeTry(office.db, tokenHash, triesOfSignIn))) {
    await endSignIn(office.db, tokenHash);
    return refuse(office, way.value, caller, refused(over));
  }
  if (!(await isGoodCode(office, factor, code))) {
    const left = triesOfSignIn - row.tries - 1;
    if (left <= 0) await endSignIn(office.db, tokenHash);
    return refuse(office, way.value, caller, refused(codeWrong(left)));
  }
  await passFactor(office.db, tokenHash);
  await forgive(office.db, placeKey(account.id, place));
  return allowed(true);
}

async function admitCode(office: Office, accountId: string, place: Place): Promise<Decided<true>> {
  const now = office.now();
  const here = await tryOnce(office.db, placeKey(accountId, place), byPlace, now);
  if (here.blocked) return refused(codeLocked(byPlace.blockMinutes));
  if (place.known !== null) return allowed(true);
  const elsewhere = await tryOnce(office.db, `code\0${accountId}\0elsewhere`, fromElsewhere, now);
  return elsewhere.blocked ? refused(codeLocked(fromElsewhere.blockMinutes)) : allowed(true);
}

const placeKey = (accountId: string, place: Place) => `code\0${accountId}\0${place.key}`;

async function refuse(office: Office, { account }: OnItsWay, { from }: Caller, decided: Decided<true>) {
  const refusedFor = decided.ok ? null : decided.refusals.map((refusal) => refusal.code).join(' ');
  await auditAccount(office, { act: 'account.giveCode', by: account, from, refusedFor });
  return decided;
}
