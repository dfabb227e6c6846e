/** The names of a suite's algorithms, for people. */

import { type SuiteName, suiteOf } from '#store/log/suite';

export function algorithmsOf(suite: SuiteName): string {
  const { hash, signature } = suiteOf(suite).algorithms;
  return `${hash}、${signature}`;
}
