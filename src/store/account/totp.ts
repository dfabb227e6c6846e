/** Codes that change every 30 seconds (RFC 6238), with HMAC-SHA1 or HMAC-SM3. */

import { createHmac } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { CodeAlgorithm } from '#law/account/security-settings';

const stepSeconds = 30;
const secretBytes = 20;

export interface CodeSecret {
  /** Base32. */
  readonly secret: string;
  readonly algorithm: CodeAlgorithm;
}

/** 160 random bits, base32: as long as the digest (RFC 4226, 4). */
export function newCodeSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

/** The code of this moment: six digits. */
export function codeAt(secret: CodeSecret, now: string): string {
  return totp(secret).generate({ timestamp: Date.parse(now) });
}

/** The step whose code this is: of this moment, the one before or the one after; null for any other code. */
export function stepOfCode(secret: CodeSecret, code: string, now: string): number | null {
  const timestamp = Date.parse(now);
  const away = totp(secret).validate({ token: code, timestamp, window: 1 });
  return away === null ? null : Math.floor(timestamp / 1000 / stepSeconds) + away;
}

/** What an authenticator app reads from the picture. */
export function codeUri(secret: CodeSecret, login: string): string {
  return totp(secret, login).toString();
}

function totp({ secret, algorithm }: CodeSecret, label = 'gongkai'): TOTP {
  const sm3 = { algorithm: 'SM3', hmac: hmacSm3 };
  return new TOTP({
    issuer: '公开',
    label,
    secret: Secret.fromBase32(secret),
    period: stepSeconds,
    digits: 6,
    ...(algorithm === 'SM3' ? sm3 : { algorithm: 'SHA1' }),
  });
}

function hmacSm3(_algorithm: string, key: Uint8Array, message: Uint8Array): Uint8Array {
  return createHmac('sm3', key).update(message).digest();
}
