/** The two profiles of password rules: what 等级保护 assessment checks, and what ASVS 5.0 asks; the standards conflict (DB-01). */

export interface PasswordPolicy {
  readonly name: string;
  /** Characters at least; a Chinese character counts as one. */
  readonly minLength: number;
  readonly maxLength: number;
  /** Of upper case, lower case, digits and other characters, how many kinds at least; null: no rule of composition. */
  readonly classes: number | null;
  /** From this many characters on a password is a sentence, and its composition is not looked at. */
  readonly passphraseFrom: number;
  /** So many different Chinese characters are a sentence too. */
  readonly passphraseHan: number;
  /** Days after which it has to be changed; null: never for its age. */
  readonly maxAgeDays: number | null;
  /** So many last passwords may not be used again. */
  readonly history: number;
  /** Characters that have to be left when everything that can be guessed is taken out. */
  readonly unguessable: number;
}

export const passwordPolicies = {
  /** GB/T 22239-2019 8.1.4.1 a: 复杂度、定期更换. */
  mlps: {
    name: '等级保护',
    minLength: 12,
    maxLength: 128,
    classes: 3,
    passphraseFrom: 30,
    passphraseHan: 8,
    maxAgeDays: 90,
    history: 5,
    unguessable: 6,
  },
  /** OWASP ASVS 5.0 6.2: length instead of composition, no change without cause. */
  asvs: {
    name: 'ASVS',
    minLength: 15,
    maxLength: 128,
    classes: null,
    passphraseFrom: 15,
    passphraseHan: 8,
    maxAgeDays: null,
    history: 1,
    unguessable: 8,
  },
} as const satisfies Readonly<Record<string, PasswordPolicy>>;

export type PolicyName = keyof typeof passwordPolicies;
export const policyNames = Object.keys(passwordPolicies) as readonly PolicyName[];

export function isPolicyName(value: unknown): value is PolicyName {
  return policyNames.some((name) => name === value);
}

/** What a person is told before choosing: one sentence a rule. */
export function policySentences(policy: PasswordPolicy): readonly string[] {
  const { minLength, maxLength, classes, passphraseFrom, passphraseHan, maxAgeDays, history, unguessable } = policy;
  return [
    `${minLength}到${maxLength}个字符，可以使用汉字和空格。`,
    ...(classes === null
      ? []
      : [
          `大写字母、小写字母、数字、其他字符中至少${classes}种；满${passphraseFrom}个字符，或者有${passphraseHan}个以上不同汉字的，不受此限。`,
        ]),
    `除去用户名、姓名、机关和地名的拼音、常用密码、年份、连续或者重复的字符以外，至少还有${unguessable}个字符。`,
    '不能是已经泄露的密码。',
    history > 1 ? `不能与最近${history}次用过的密码相同。` : '不能与现在的密码相同。',
    ...(maxAgeDays === null ? [] : [`每${maxAgeDays}天更换一次。`]),
  ];
}

/** Whether a password of this age is to be changed at the next sign-in: on the day after `maxAgeDays`, not before. */
export function isTooOld(policy: PasswordPolicy, ageDays: number): boolean {
  return policy.maxAgeDays !== null && ageDays > policy.maxAgeDays;
}
