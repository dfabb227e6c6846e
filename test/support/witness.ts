/** Signs and keeps checkpoints in memory: the second place of a test. */

import { type SuiteName, suiteOf } from '#store/log/suite';
import type { Witness } from '#work/log/witness';

export interface TestWitness extends Witness {
  readonly lines: string[];
}

export function witnessIn(suiteName: SuiteName = 'intl', lines: string[] = []): TestWitness {
  const suite = suiteOf(suiteName);
  const keys = suite.newKeys();
  return {
    suite,
    keys,
    known: [{ suite, publicKey: keys.publicKey }],
    lines,
    keep: async (checkpoint) => {
      lines.push(JSON.stringify(checkpoint));
    },
    kept: async function* () {
      yield* lines;
    },
  };
}
