/** Setting up the second factor, at the first sign-in: a secret for the app, confirmed by a code of it (DB-04). */

import { allowed, type Decided, refused } from '#law/ruling';
import { qrPicture } from '#paper/qr-picture';
import { secondFactor, setRecoveryCodes, setSecondFactor } from '#store/account/second-factors';
import { readSecurity } from '#store/account/security';
import { endSignIn, keepSecret, passFactor, takeTry } from '#store/account/sign-ins';
import { codeUri, newCodeSecret, stepOfCode } from '#store/account/totp';
import type { Office } from '../office.ts';
import { auditAccount } from './audit.ts';
import type { Caller } from './caller.ts';
import { openSealed, sealSecret } from './code-secret.ts';
import { plainCode } from './good-code.ts';
import { digestOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { codeWrong, over, stageWrong } from './refusals.ts';
import { onItsWay } from './stage.ts';

const triesOfSignIn = 5;

export interface Enrolment {
  /** Base32, for those who can not point a camera at the picture. */
  readonly secret: string;
  readonly uri: string;
  /** SVG. */
  readonly picture: string;
}

/** The secret of this sign-in, made when it is first asked for. */
export async function enrolment(office: Office, token: string | null): Promise<Decided<Enrolment>> {
  const way = await onItsWay(office, token);
  if (!way.ok) return way;
  const { tokenHash, row, account } = way.value;
  if (row.factor_passed || (await secondFactor(office.db, account.id)) !== null) return refused(stageWrong);
  const secret = row.secret === null ? newCodeSecret() : openSealed(office, account.id, row.secret);
  if (row.secret === null) await keepSecret(office.db, tokenHash, sealSecret(office, account.id, secret));
  const { codeAlgorithm } = await readSecurity(office.db);
  const uri = codeUri({ secret, algorithm: codeAlgorithm }, account.login);
  return allowed({ secret, uri, picture: await qrPicture(uri) });
}

/** Confirms it by a code. Returns the recovery codes, which are never shown again. */
export async function confirmEnrolment(
  office: Office,
  token: string | null,
  code: string,
  caller: Caller,
): Promise<Decided<readonly string[]>> {
  const way = await onItsWay(office, token);
  if (!way.ok) return way;
  const { tokenHash, row, account } = way.value;
  if (row.secret === null || row.factor_passed || (await secondFactor(office.db, account.id)) !== null) {
    return refused(stageWrong);
  }
  if (!(await takeTry(office.db, tokenHash, triesOfSignIn))) {
    await endSignIn(office.db, tokenHash);
    return refused(over);
  }
  const { codeAlgorithm: algorithm } = await readSecurity(office.db);
  const secret = openSealed(office, account.id, row.secret);
  const step = stepOfCode({ secret, algorithm }, plainCode(code), office.now());
  if (step === null) return refused(codeWrong(triesOfSignIn - row.tries - 1));
  const codes = newRecoveryCodes();
  await office.db.transaction().execute(async (tx) => {
    await setSecondFactor(tx, {
      account_id: account.id,
      secret: sealSecret(office, account.id, secret),
      algorithm,
      confirmed_at: office.now(),
      last_step: step,
    });
    const digests = codes.map((one) => digestOfRecoveryCode(account.id, one));
    await setRecoveryCodes(tx, account.id, digests);
    await passFactor(tx, tokenHash);
    await auditAccount(office, { act: 'account.enrol', by: account, from: caller.from, refusedFor: null }, tx);
  });
  return allowed(codes);
}
