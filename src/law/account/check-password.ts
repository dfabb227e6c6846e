/** Whether a new password is good enough: every rule that it breaks, in words that say what was found and what is expected. */

import type { Refusal } from '../ruling.ts';
import { breachedPasswords } from './breached-passwords.ts';
import { guessable, type KnownWord } from './guessable.ts';
import type { PasswordPolicy } from './password-policy.ts';

/** Empty where nothing is wrong. `known`: words of the person and the agency. Reuse is asked of the digests by the caller. */
export function passwordFaults(
  policy: PasswordPolicy,
  password: string,
  known: readonly KnownWord[],
): readonly Refusal[] {
  const characters = [...password.normalize('NFKC')];
  const faults = [
    length(policy, characters.length),
    composition(policy, characters),
    guess(policy, password, known),
    breach(password),
  ];
  return faults.filter((fault) => fault !== null);
}

function length({ minLength, maxLength }: PasswordPolicy, found: number): Refusal | null {
  if (found < minLength) {
    return refusal('password-short', `密码只有${found}个字符，至少要有${minLength}个。请加长，例如写成一句话。`);
  }
  if (found > maxLength) return refusal('password-long', `密码有${found}个字符，最多${maxLength}个。请缩短。`);
  return null;
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['大写字母', /\p{Lu}/u],
  ['小写字母', /\p{Ll}/u],
  ['数字', /\p{Nd}/u],
  ['其他字符', /[^\p{Lu}\p{Ll}\p{Nd}]/u],
];

function composition({ classes, passphraseFrom, passphraseHan }: PasswordPolicy, characters: readonly string[]) {
  const han = new Set(characters.filter((one) => /\p{Script=Han}/u.test(one)));
  if (classes === null || characters.length >= passphraseFrom || han.size >= passphraseHan) return null;
  const text = characters.join('');
  const held = kinds.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  if (held.length >= classes) return null;
  const missing = kinds.map(([name]) => name).filter((name) => !held.includes(name));
  return refusal(
    'password-composition',
    `密码只有${held.join('、')}，大写字母、小写字母、数字、其他字符中至少要有${classes}种。请加上${missing.join('或者')}。`,
  );
}

function guess({ unguessable }: PasswordPolicy, password: string, known: readonly KnownWord[]): Refusal | null {
  const { found, left } = guessable(password, known);
  if (left >= unguessable) return null;
  const because = found.length === 0 ? '' : `含有${found.join('、')}，`;
  return refusal(
    'password-guessable',
    `密码容易被猜到：${because}除去这些只剩${left}个字符，至少要剩${unguessable}个。请换一个与姓名、机关、日期无关的密码。`,
  );
}

function breach(password: string): Refusal | null {
  if (!breachedPasswords.has(password.normalize('NFKC').toLowerCase())) return null;
  return refusal(
    'password-breached',
    '这个密码在已经泄露的密码名单上，攻击者会首先尝试。请换一个新的，不要只在后面加字。',
  );
}

export const passwordReused = (history: number): Refusal =>
  refusal(
    'password-reused',
    history > 1 ? `这个密码是最近${history}次用过的。请换一个新的。` : '这个密码就是现在的密码。请换一个新的。',
  );

function refusal(code: string, message: string): Refusal {
  return { code, rule: 'DB-01', article: '身份鉴别信息的复杂度和更换', message };
}
