/** What the security administrator sets for all accounts of this database, with the values that hold until then. */

import { isPolicyName, type PolicyName } from './password-policy.ts';
import { type Role, roles } from './roles.ts';

export interface SecuritySettings {
  readonly passwordPolicy: PolicyName;
  /** Minutes without a request after which a session ends (DB-02). */
  readonly idleMinutes: number;
  /** The same for administrators. */
  readonly administratorIdleMinutes: number;
  /** Hours after which a session ends in any case. */
  readonly absoluteHours: number;
  /** Days without signing in after which an account is disabled (DB-05). */
  readonly unusedDays: number;
  /** HMAC of new second factors: SHA1 is what every authenticator app knows, SM3 what a domestic one may (DB-04). */
  readonly codeAlgorithm: CodeAlgorithm;
}

export const codeAlgorithms = ['SHA1', 'SM3'] as const;
export type CodeAlgorithm = (typeof codeAlgorithms)[number];

/** Bars of DB-01, DB-02 and DB-05. */
export const defaultSecuritySettings: SecuritySettings = {
  passwordPolicy: 'mlps',
  idleMinutes: 30,
  administratorIdleMinutes: 15,
  absoluteHours: 8,
  unusedDays: 90,
  codeAlgorithm: 'SHA1',
};

/** Within these a setting may be chosen; both ends are allowed. Longer sessions than the bars are not. */
export const settingRanges = {
  idleMinutes: { from: 5, to: 30 },
  administratorIdleMinutes: { from: 5, to: 15 },
  absoluteHours: { from: 1, to: 8 },
  unusedDays: { from: 30, to: 90 },
} as const;

/** What stands in the database over the defaults; what is missing or out of range there is the default. */
export function securitySettings(stored: Readonly<Record<string, unknown>> | null): SecuritySettings {
  const number = (name: keyof typeof settingRanges): number => {
    const value = stored?.[name];
    const { from, to } = settingRanges[name];
    return typeof value === 'number' && value >= from && value <= to ? value : defaultSecuritySettings[name];
  };
  const policy = stored?.['passwordPolicy'];
  const algorithm = codeAlgorithms.find((one) => one === stored?.['codeAlgorithm']);
  return {
    passwordPolicy: isPolicyName(policy) ? policy : defaultSecuritySettings.passwordPolicy,
    idleMinutes: number('idleMinutes'),
    administratorIdleMinutes: number('administratorIdleMinutes'),
    absoluteHours: number('absoluteHours'),
    unusedDays: number('unusedDays'),
    codeAlgorithm: algorithm ?? defaultSecuritySettings.codeAlgorithm,
  };
}

/** Administrators' sessions end sooner. */
export function idleMinutesFor(settings: SecuritySettings, held: readonly Role[]): number {
  const isAdministrator = held.some((role) => roles[role].endsWith('管理员'));
  return isAdministrator ? settings.administratorIdleMinutes : settings.idleMinutes;
}
