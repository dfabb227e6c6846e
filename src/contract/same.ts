/** Compile-time proof that a schema and a type of the law say the same. */

/** True where each type can stand for the other; else false. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Does not compile unless its type argument is true. */
export function proved<T extends true>(): T | undefined {
  return undefined;
}
