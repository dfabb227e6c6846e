/** The two suites: known answers, what each refuses, and a database of which one half was sealed by either. */

import { createCipheriv, createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { cipherOf, suites } from '#store/cipher';
import { KeyUnreadable, keyFiles } from '#store/key-files';
import { openVault } from '#store/vault';

const keys = new Map([[1, Buffer.alloc(32, 7)]]);

/** Sealed by the first version of the program, and of the gm suite: what stands in databases has to open for ever. */
test.each([
  ['intl', '00013a7360728632251ef852fec7cc1b9dbe837b3866e28c8b197ea09ad5ce6c59034d0fa5efb6c5'],
  [
    'gm',
    '1001150e9cb3fdfd70049c3c6de96bc083efa953f551b7585bc2212ef95c566b1ae41e7b77087cde84b912894a0b82689a14177d227f407fc19cef79',
  ],
])('opens what %s has sealed before', (_suite, hex) => {
  expect(openVault(keys).open(Buffer.from(hex, 'hex'), 'here')).toBe('某人𠮷');
});

test('SM4 in counter mode and SM3 give the published answers', () => {
  const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
  const cipher = createCipheriv('sm4-ctr', key, Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'));
  const plain = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'aa', 'bb'].map((byte) => byte.repeat(8)).join('');
  // draft-ribose-cfrg-sm4, A.2.5; GB/T 32905, A.1
  expect(cipher.update(plain, 'hex', 'hex')).toBe(
    'ac3236cb970cc20791364c395a1342d1a3cbc1878c6f30cd074cce385cdd70c7f234bc0e24c11980fd1286310ce37b926e02fcd0faa0baf38b2933851d824514',
  );
  expect(createHash('sm3').update('abc').digest('hex')).toBe(
    '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  );
});

describe.each(suites)('%s', (suite) => {
  const cipher = cipherOf(suite, Buffer.alloc(32, 3), 'file');
  const sealed = cipher.seal(Buffer.from('申请人的身份证'), 'a');

  it('opens what it sealed, and never seals twice alike', () => {
    expect(cipher.open(sealed, 'a').toString()).toBe('申请人的身份证');
    expect(cipher.seal(Buffer.from('申请人的身份证'), 'a')).not.toEqual(sealed);
    expect(sealed.length).toBe(Buffer.byteLength('申请人的身份证') + cipher.overhead);
  });

  it('refuses any changed byte, a cut, another place, another use of the key', () => {
    for (let i = 0; i < sealed.length; i += 1) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(() => cipher.open(changed, 'a')).toThrow();
    }
    expect(() => cipher.open(sealed.subarray(0, -1), 'a')).toThrow();
    expect(() => cipher.open(sealed.subarray(0, 5), 'a')).toThrow();
    expect(() => cipher.open(sealed, 'b')).toThrow();
    expect(() => cipherOf(suite, Buffer.alloc(32, 3), 'field').open(sealed, 'a')).toThrow();
  });
});

test('either suite opens what the other has sealed: the switch is made while data stands', () => {
  const [intl, gm] = [openVault(keys, 'intl'), openVault(keys, 'gm')];
  expect(gm.open(intl.seal('一', 'x'), 'x')).toBe('一');
  expect(intl.open(gm.seal('二', 'x'), 'x')).toBe('二');
  expect(intl.index('110', 'identity')).toEqual(gm.index('110', 'identity'));
});

describe('key files', () => {
  it('another process takes up a new key by meeting it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-keys-'));
    try {
      keyFiles(folder).add(1, Buffer.alloc(32, 1));
      const [one, other] = [openVault(keyFiles(folder)), openVault(keyFiles(folder))];
      expect(one.rotate()).toBe(2);
      const sealed = one.seal('新', 'x');
      expect(sealed.subarray(0, 2)).toEqual(one.head);
      expect(other.keyVersion).toBe(1);
      expect(other.open(sealed, 'x')).toBe('新');
      expect(other.keyVersion).toBe(2);
      expect(() => keyFiles(folder).add(2, Buffer.alloc(32, 5))).toThrow();
      writeFileSync(join(folder, 'field-key.3'), 'short\n');
      expect(() => other.reload()).toThrow(KeyUnreadable);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
