/** What signs checkpoints and tree heads, and the second place where checkpoints are kept: handed in, as the office is. */

import type { SignedCheckpoint } from '#law/log/checkpoint';
import type { KeyPair, Suite } from '#store/log/suite';

export interface Witness {
  readonly suite: Suite;
  readonly keys: KeyPair;
  /** Public keys, hexadecimal, whose signatures count: of both suites where both were used. */
  readonly known: readonly { readonly suite: Suite; readonly publicKey: string }[];
  /** Adds one at the end of the second place. Throws where that can not be written. */
  readonly keep: (checkpoint: SignedCheckpoint) => Promise<void>;
  /** Lines of the second place, oldest first. */
  readonly kept: () => AsyncIterable<string>;
}
