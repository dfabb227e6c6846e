/** The secret that opens one application to whoever holds its receipt. It is computed, never stored. */

import type { Vault } from '#store/vault';

/** Letters and digits that nobody takes for one another when read aloud or from paper: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const alphabet = 'ACDEFGHJKMNPQRTWXY34679';
const length = 12;
const base = BigInt(alphabet.length);
/** 54 bits. */
const codes = base ** BigInt(length);

/** `7KQM-4FHX-9CRT`: 54 bits drawn from a keyed digest of the case, the same whenever it is asked for. */
export function queryCode(vault: Vault, caseId: string): string {
  let rest = drawn(vault, caseId);
  let code = '';
  while (code.length < length) {
    code += alphabet[Number(rest % base)];
    rest /= base;
  }
  return (code.match(/.{4}/g) ?? []).join('-');
}

/**
 * Tells of each case whether `typed` is its code; blanks, hyphens, width and case do not matter. The codes are compared as
 * numbers of one machine word, so that it takes the same time however much of it was guessed.
 */
export function codeOpens(vault: Vault, typed: string): (caseId: string) => boolean {
  const said = read(typed);
  return (caseId) => drawn(vault, caseId) === said;
}

function drawn(vault: Vault, caseId: string): bigint {
  return BigInt(`0x${vault.index(caseId, 'query code').toString('hex', 0, 16)}`) % codes;
}

/** The number that a typed code stands for; -1 where it can be no code. */
function read(typed: string): bigint {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, length);
  const digits = [...plain].map((letter) => alphabet.indexOf(letter));
  if (digits.length < length || digits.includes(-1)) return -1n;
  return digits.reduceRight((sum, digit) => sum * base + BigInt(digit), 0n);
}
