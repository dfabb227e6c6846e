/** Random tokens: the bearer has 256 bits, the database their digest. */

import { createHash, randomBytes } from 'node:crypto';

export function newToken(): string {
  return randomBytes(32).toString('hex');
}

/** The digest that is stored and looked up; null for text that is no token. */
export function digestOfToken(token: string): Buffer | null {
  return /^[0-9a-f]{64}$/.test(token) ? digest(token) : null;
}

export function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
