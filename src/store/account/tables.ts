/** The tables of accounts and of signing in, as types. */

import type { Generated } from 'kysely';
import type { Day } from '#law/calendar/day';

export interface AccountTables {
  account: AccountTable;
  old_password: OldPasswordTable;
  second_factor: SecondFactorTable;
  recovery_code: RecoveryCodeTable;
  sign_in: SignInTable;
  session: SessionTable;
  known_device: KnownDeviceTable;
  known_address: KnownAddressTable;
  throttle: ThrottleTable;
  pace: PaceTable;
  bootstrap_token: BootstrapTokenTable;
  api_token: ApiTokenTable;
}

export interface AccountTable {
  id: string;
  /** As `foldLogin` makes it. */
  login: string;
  name: string;
  agency: string;
  roles: string[];
  /** Argon2id digest. */
  password: string;
  disabled_at: string | null;
  created_at: Generated<string>;
  password_at: Generated<string>;
  /** The next sign-in asks for a new password: an administrator or the operator has set this one. */
  must_change: Generated<boolean>;
  signed_in_at: Generated<string | null>;
  /** Since when it may be used again, where it had been disabled. */
  enabled_at: Generated<string | null>;
  /** Last day on which the account may be used; null: no end. */
  expires_on: Generated<Day | null>;
}

export interface OldPasswordTable {
  account_id: string;
  password: string;
  until: string;
}

export interface SecondFactorTable {
  account_id: string;
  /** Base32, sealed by the vault for this account. */
  secret: Buffer;
  algorithm: 'SHA1' | 'SM3';
  confirmed_at: string;
  /** The last step of 30 seconds whose code was used: each is good once. */
  last_step: number;
}

export interface RecoveryCodeTable {
  code_hash: Buffer;
  account_id: string;
  used_at: string | null;
}

export interface SignInTable {
  token_hash: Buffer;
  account_id: string;
  expires_at: string;
  tries: Generated<number>;
  factor_passed: Generated<boolean>;
  /** Of a second factor that is being set up: base32, sealed. */
  secret: Buffer | null;
}

export interface SessionTable {
  id: string;
  token_hash: Buffer;
  account_id: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
  from_where: string;
  device: string;
}

export interface KnownDeviceTable {
  token_hash: Buffer;
  account_id: string;
  seen_at: string;
}

export interface KnownAddressTable {
  address_hash: Buffer;
  account_id: string;
  seen_at: string;
}

export interface ThrottleTable {
  key: Buffer;
  since: string;
  tries: number;
  blocked_until: string | null;
}

export interface PaceTable {
  lane: string;
  due: string;
}

export interface BootstrapTokenTable {
  token_hash: Buffer;
  expires_at: string;
  used_at: string | null;
}

export interface ApiTokenTable {
  id: string;
  token_hash: Buffer;
  /** In whose name it acts: never more than that account may. */
  account_id: string;
  name: string;
  scopes: string[];
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
  used_at: string | null;
  used_from: string | null;
}
