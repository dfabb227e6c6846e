/** Which passwords are refused, and which sentences and strings are not. */

import { readFileSync } from 'node:fs';
import { dictionary } from '@zxcvbn-ts/language-common';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordFaults } from '#law/account/check-password';
import { foldLogin } from '#law/account/login';
import { isTooOld, type PolicyName, passwordPolicies, policySentences } from '#law/account/password-policy';

const known = [
  { text: 'shili', what: '用户名' },
  { text: 'shilixian', what: '地名' },
  { text: '示例县', what: '地名' },
];

function check(policy: PolicyName, password: string, expected: readonly string[]): void {
  const found = passwordFaults(passwordPolicies[policy], password, known);
  expect(found.map(({ code }) => code)).toEqual(expected);
}

describe('mlps', () => {
  test.each([
    ['Kj8$mq2Lwp9x', []],
    ['春天的河边有很多白鹭飞过', []],
    [
      '一二三四五六七八九十百千万亿兆京垓秭穰沟涧正载极恒河沙阿僧祇那由他不可思议无量大数天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬',
      [],
    ],
    ['the lighthouse keeper counts nine grey gulls before the evening ferry', []],
    ['xk8mq2lwp9xz', ['password-composition']],
    ['Kj8$mq2L', ['password-short']],
    [`Kj8$${'mq2Lwp9xz'.repeat(15)}`, ['password-long']],
    ['SHILIxian-2026', ['password-guessable']],
  ])('%s', (password, codes) => check('mlps', password, codes));

  test('what is too weak is said with what was found', () => {
    const [fault] = passwordFaults(passwordPolicies.mlps, 'Nauxilihs@2024', [{ text: 'shilixuan', what: '姓名' }]);
    expect(fault?.message).toContain('倒写的姓名、年份或者日期，除去这些只剩1个字符，至少要剩6个');
  });
});

describe('asvs', () => {
  test.each([
    ['xkqmwlwpvxzrjtn', []],
    ['Kj8$mq2Lwp9x', ['password-short']],
    ['passwordpassword', ['password-guessable']],
    ['qwertyuiopasdfghjkl', ['password-guessable']],
  ])('%s', (password, codes) => check('asvs', password, codes));

  test('asks for no composition and no change with age', () => {
    expect(isTooOld(passwordPolicies.asvs, 10_000)).toBe(false);
    expect(policySentences(passwordPolicies.asvs).join('')).not.toMatch(/大写|更换一次/);
  });
});

test('the fixtures are at least twenty', () => {
  const text = readFileSync(new URL('../../cases/account/weak-passwords.txt', import.meta.url), 'utf8');
  expect(text.split('\n').filter((line) => line.includes(' | ')).length).toBeGreaterThanOrEqual(20);
});

test('random passwords are hardly ever taken for guessable ones', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&*+-=?';
  const random = fc.string({ unit: fc.constantFrom(...letters), minLength: 16, maxLength: 16 });
  const refused = fc
    .sample(random, { numRuns: 200, seed: 7 })
    .filter((one) =>
      passwordFaults(passwordPolicies.mlps, one, known).some(({ code }) => code === 'password-guessable'),
    );
  expect(refused).toEqual([]);
});

test.each(['Admin', 'ＡＤＭＩＮ', ' admin ', 'ａdmin'])('%s is the same name as admin', (login) => {
  expect(foldLogin(login)).toBe('admin');
});

test.each(['mlps', 'asvs'] as const)('%s: none of the passwords that stand in leaks most often', (policy) => {
  const { minLength } = passwordPolicies[policy];
  const breached = dictionary['passwords-common'].filter((password) => password.length >= minLength);
  expect(breached.length).toBeGreaterThan(20);
  const passed = breached.filter((password) => passwordFaults(passwordPolicies[policy], password, []).length === 0);
  expect(passed).toEqual([]);
  expect(passwordFaults(passwordPolicies[policy], 'PassWordStandard', []).map(({ code }) => code)).toContain(
    'password-breached',
  );
});
