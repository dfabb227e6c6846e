/** Whether a code is the person's: of the moment from the app, or a recovery code. Either is used up by being right. */

import { type SecondFactorRow, spendRecoveryCode, spendStep } from '#store/account/second-factors';
import { stepOfCode } from '#store/account/totp';
import type { Office } from '../office.ts';
import { openSecret } from './code-secret.ts';
import { digestOfRecoveryCode } from './recovery-codes.ts';

export async function isGoodCode(office: Office, factor: SecondFactorRow, code: string): Promise<boolean> {
  const typed = plainCode(code);
  if (/^\d{6}$/.test(typed)) {
    const step = stepOfCode(openSecret(office, factor), typed, office.now());
    return step !== null && spendStep(office.db, factor.account_id, step);
  }
  return spendRecoveryCode(office.db, factor.account_id, digestOfRecoveryCode(factor.account_id, typed), office.now());
}

/** However it was typed: blanks and the width of the digits do not matter. */
export function plainCode(code: string): string {
  return code.normalize('NFKC').replace(/\s/g, '');
}
