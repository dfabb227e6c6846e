/** Tables of who wants to hear of what by e-mail. */

import type { Generated, JSONColumnType } from 'kysely';
import type { Rhythm, SubscriptionSubject } from '#law/subscription/wish';

interface SubscriptionTable {
  id: string;
  agency: string;
  key_version: number;
  /** Sealed. */
  email: Buffer;
  /** Keyed digest, by which equal addresses are known. */
  email_index: Buffer;
  subject: SubscriptionSubject;
  /** Of a matter its number in the table; null where it is about publications. */
  case_id: string | null;
  items: JSONColumnType<readonly number[]>;
  topic: Generated<string>;
  rhythm: Rhythm;
  asked_at: string;
  confirmed_at: string | null;
  /** Messages that the mail server refused for good, in a row. */
  refused: Generated<number>;
  /** How the case stood when its reader was last told. */
  told: string | null;
}

interface SubscriptionDueTable {
  subscription: string;
  agency: string;
  case_id: string;
  edition: number;
}

interface SubscriptionCountTable {
  case_id: string;
  edition: number;
  agency: string;
  sent: number;
  first_at: string;
}

export interface SubscriptionTables {
  subscription: SubscriptionTable;
  subscription_due: SubscriptionDueTable;
  subscription_count: SubscriptionCountTable;
}
