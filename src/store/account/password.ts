/** Passwords as Argon2id digests. */

import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for interactive sign-in: 19 MiB, two passes, one lane. The library's default algorithm is Argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** False for a wrong password, and for a digest that is none. */
export async function isPassword(digest: string, password: string): Promise<boolean> {
  try {
    return await verify(digest, password.normalize('NFKC'));
  } catch {
    return false;
  }
}
