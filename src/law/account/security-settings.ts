/** What the security administrator sets for all accounts of this database, with the values that hold until then. */

import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
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

interface SettingRange {
  readonly name: string;
  readonly unit: string;
  /** Both ends are allowed. Longer sessions than the bars are not. */
  readonly from: number;
  readonly to: number;
  /** What it does, as the security administrator is told. */
  readonly words: string;
  readonly article: string;
}

const ends = '网络安全等级保护：登录连接超时自动退出';

export const settingRanges = {
  idleMinutes: {
    name: '业务人员不操作自动退出',
    unit: '分钟',
    from: 5,
    to: 30,
    words: '停止操作满这么久，登录自动结束，没有提交的内容会丢失。',
    article: ends,
  },
  administratorIdleMinutes: {
    name: '管理员不操作自动退出',
    unit: '分钟',
    from: 5,
    to: 15,
    words: '系统、安全、审计三类管理员适用，不能比业务人员的更长。',
    article: ends,
  },
  absoluteHours: {
    name: '一次登录最长',
    unit: '小时',
    from: 1,
    to: 8,
    words: '从登录起满这么久，不论是否在操作，都要重新登录。',
    article: ends,
  },
  unusedDays: {
    name: '久未登录自动停用',
    unit: '天',
    from: 30,
    to: 90,
    words: '超过这么多天没有登录的账号自动停用，由系统管理员重新启用。',
    article: '网络安全等级保护：及时停用多余的、过期的账号',
  },
} as const satisfies Readonly<Record<string, SettingRange>>;
export type RangedSetting = keyof typeof settingRanges;
export const rangedSettings = Object.keys(settingRanges) as readonly RangedSetting[];

/** Whether the settings may be chosen: every one that may not, in words. */
export function soundSettings(settings: SecuritySettings): Decided<SecuritySettings> {
  const faults = rangedSettings.flatMap((name) => outOfRange(name, settings[name]));
  if (faults.length === 0 && settings.administratorIdleMinutes > settings.idleMinutes) {
    faults.push(administratorsLonger(settings));
  }
  return faults.length === 0 ? allowed(settings) : refused(...faults);
}

function outOfRange(setting: RangedSetting, found: number): readonly Refusal[] {
  const { name, unit, from, to, article } = settingRanges[setting];
  if (found >= from && found <= to) return [];
  const message = `“${name}”填写的是${found}${unit}，应在${from}到${to}${unit}之间。请改正后重新保存。`;
  return [{ code: 'setting-range', rule: 'DB-02', article, message }];
}

function administratorsLonger({ administratorIdleMinutes, idleMinutes }: SecuritySettings): Refusal {
  const message = `管理员不操作${administratorIdleMinutes}分钟退出，比业务人员的${idleMinutes}分钟还长。请改短管理员的，或者改长业务人员的。`;
  return { code: 'setting-administrators', rule: 'DB-02', article: ends, message };
}

/** What stands in the database over the defaults; what is missing or out of range there is the default. */
export function securitySettings(stored: Readonly<Record<string, unknown>> | null): SecuritySettings {
  const number = (name: RangedSetting): number => {
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
