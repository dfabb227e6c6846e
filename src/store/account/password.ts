/** Passwords as Argon2id digests, computed a few at a time. */

import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for interactive sign-in: 19 MiB, two passes, one lane. The library's default algorithm is Argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** More at once would take the threads that files and the network need. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];
let computed = 0;

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), cost));
}

/** False for a wrong password, and for a digest that is none. */
export async function isPassword(digest: string, password: string): Promise<boolean> {
  try {
    return await inTurn(() => verify(digest, password.normalize('NFKC')));
  } catch {
    return false;
  }
}

async function inTurn<T>(compute: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    computed += 1;
    return await compute();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** How many digests this process has computed: what an attack costs. */
export function hashesComputed(): number {
  return computed;
}
