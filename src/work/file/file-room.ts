/** What the acts on files are handed: where bytes arrive, where they are kept, who scans them. */

import type { Scanner } from '#outside/scanner/clamd';
import type { Storage } from '#outside/storage/storage';

export interface FileRoom {
  /** Folder where uploads arrive; on the same disk as the store when that is a disk. */
  readonly incoming: string;
  readonly storage: Storage;
  /** Null where none is configured. */
  readonly scanner: Scanner | null;
  /** When the scanner is down: `strict` keeps files apart until it has looked at them, `lenient` lets them through. */
  readonly scanPolicy: 'strict' | 'lenient';
}
