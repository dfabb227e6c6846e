/** The two suites against published vectors, and signatures that hold and break. */

import { describe, expect, it } from 'vitest';
import { suiteNames, suiteOf } from '#store/log/suite';

describe('published vectors', () => {
  it('SM3 of abc (GB/T 32905 A.1)', () => {
    expect(suiteOf('gm').hash(Buffer.from('abc')).toString('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
  });
  it('SM3 of 64 bytes (GB/T 32905 A.2)', () => {
    expect(
      suiteOf('gm')
        .hash(Buffer.from('abcd'.repeat(16)))
        .toString('hex'),
    ).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });
  it('SM2 with SM3 (GM/T 0003.5 A.2)', () => {
    const key =
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
    const signature =
      'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';
    expect(suiteOf('gm').isSigned('message digest', signature, key)).toBe(true);
    expect(suiteOf('gm').isSigned('message digesu', signature, key)).toBe(false);
  });
  it('SHA-256 of abc', () => {
    expect(suiteOf('intl').hash(Buffer.from('abc')).toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
  it('Ed25519 (RFC 8032 section 7.1, test 2)', () => {
    const key = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
    const signature =
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';
    expect(suiteOf('intl').isSigned('r', signature, key)).toBe(true);
    expect(suiteOf('intl').isSigned('s', signature, key)).toBe(false);
  });
});

describe.each(suiteNames)('%s', (name) => {
  const suite = suiteOf(name);
  const keys = suite.newKeys();
  const signature = suite.sign('树头', keys);
  it('signs what it verifies, and nothing else', () => {
    expect(signature).toMatch(/^[0-9a-f]{128}$/);
    expect(suite.isSigned('树头', signature, keys.publicKey)).toBe(true);
    expect(suite.isSigned('树头2', signature, keys.publicKey)).toBe(false);
    expect(suite.isSigned('树头', signature, suite.newKeys().publicKey)).toBe(false);
    expect(suite.isSigned('树头', signature, 'ff')).toBe(false);
    expect(suite.isSigned('树头', 'ff', keys.publicKey)).toBe(false);
  });
});
