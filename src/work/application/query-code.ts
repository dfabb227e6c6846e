/** The secret that opens one application to whoever holds its receipt. It is computed, never stored. */

import { timingSafeEqual } from 'node:crypto';
import type { Vault } from '#store/vault';

/** Letters and digits that nobody takes for one another when read aloud or from paper: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const alphabet = 'ACDEFGHJKMNPQRTWXY34679';
const length = 12;

/** `7KQM-4FHX-9CRT`: 54 bits drawn from a keyed digest of the case, the same whenever it is asked for. */
export function queryCode(vault: Vault, caseId: string): string {
  const bytes = vault.index(caseId, 'query code');
  let rest = bytes.subarray(0, 16).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let code = '';
  while (code.length < length) {
    code += alphabet[Number(rest % BigInt(alphabet.length))];
    rest /= BigInt(alphabet.length);
  }
  return (code.match(/.{4}/g) ?? []).join('-');
}

/** Whether `typed` is the code of the case; blanks, hyphens, width and case do not matter. Takes the same time either way. */
export function isQueryCode(vault: Vault, caseId: string, typed: string): boolean {
  const plain = (text: string) =>
    Buffer.from(
      text
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '')
        .slice(0, length)
        .padEnd(length),
    );
  return timingSafeEqual(plain(typed).subarray(0, length), plain(queryCode(vault, caseId)));
}
