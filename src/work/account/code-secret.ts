/** The secret of a second factor, sealed for its account and opened. */

import type { SecondFactorRow } from '#store/account/second-factors';
import type { CodeSecret } from '#store/account/totp';
import type { Office } from '../office.ts';

const placeOfSecret = (accountId: string) => `second_factor.secret.${accountId}`;

export function sealSecret(office: Office, accountId: string, secret: string): Buffer {
  return office.vault.seal(secret, placeOfSecret(accountId));
}

export function openSealed(office: Office, accountId: string, sealed: Buffer): string {
  return office.vault.open(sealed, placeOfSecret(accountId));
}

export function openSecret(office: Office, { account_id, secret, algorithm }: SecondFactorRow): CodeSecret {
  return { secret: openSealed(office, account_id, secret), algorithm };
}
