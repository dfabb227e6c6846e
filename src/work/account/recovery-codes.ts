/** Codes on paper for the day the phone is lost: ten, each good once, 58 random bits each. */

import { randomInt } from 'node:crypto';
import { digest } from './token.ts';

const howMany = 10;
/** Without the characters that are read as others. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As they are shown: `7K3M-QX2A-PD9H`. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: howMany }, () => [4, 4, 4].map(randomLetters).join('-'));
}

function randomLetters(length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** However it was typed: case and dashes do not matter. */
export function digestOfRecoveryCode(accountId: string, code: string): Buffer {
  const plain = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return digest(`${accountId} ${plain}`);
}
