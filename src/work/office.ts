/** What every act is handed: the database, the time, ids, the vault. Nothing in `work` reaches for any of them by itself. */

import type { Deed } from '#law/account/deeds';
import type { Role } from '#law/account/roles';
import type { Day } from '#law/calendar/day';
import type { Db } from '#store/db';
import type { Vault } from '#store/vault';
import type { FileRoom } from './file/file-room.ts';

export interface Office {
  readonly db: Db;
  /** The present moment, ISO 8601 with offset. */
  readonly now: () => string;
  /** Today in Asia/Shanghai. */
  readonly today: () => Day;
  /** A random id (UUID). */
  readonly newId: () => string;
  readonly vault: Vault;
  readonly files: FileRoom;
}

/** Who acts. Authorisation reads nothing else. */
export interface Who {
  readonly accountId: string;
  readonly name: string;
  /** Agency that the account belongs to. */
  readonly agency: string;
  readonly roles: readonly Role[];
  /** Where the call came from: an address, `cli`, `demo`. */
  readonly from: string;
  /** Digest of the session's token, or `token` and the id of another system's, for the audit trail; none where there is neither. */
  readonly session?: string;
  /** What a token of another system may do at most; none for a person who is signed in. */
  readonly scopes?: readonly Deed[];
  /** Number of the request that it came in, for the audit trail. */
  readonly request?: string;
}
