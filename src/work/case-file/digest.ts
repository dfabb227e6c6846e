/** The digest of what a case's file holds: its entries, its attachments, its appeals. Erasing personal data changes none of it. */

import { createHash } from 'node:crypto';
import { canonical } from '#law/log/canonical';
import { appealsOf } from '#store/appeal/appeals';
import type { Db, Tx } from '#store/db';
import { filesOf } from '#store/file/files';
import { ledgerEntries } from '#store/ledger/ledger';

/** How a case stood when it was last archived, and how the same looks now; null where it never was, or no digest was kept. */
export interface Sealed {
  readonly on: string;
  readonly digest: string;
  readonly now: string;
}

export async function caseDigest(db: Db | Tx, caseId: string): Promise<string> {
  return digestUntil(db, caseId, null);
}

export async function sealedDigest(db: Db | Tx, caseId: string): Promise<Sealed | null> {
  const entries = await ledgerEntries(db, 'application', caseId);
  const last = entries.findLast(({ event }) => event.type === 'archived');
  if (last?.event.type !== 'archived' || last.event.digest === undefined) return null;
  const { sequence, writtenAt } = last;
  return { on: last.event.on, digest: last.event.digest, now: await digestUntil(db, caseId, { sequence, writtenAt }) };
}

interface Until {
  /** Of the entry that archives: it does not count itself. */
  readonly sequence: number;
  readonly writtenAt: string;
}

async function digestUntil(db: Db | Tx, caseId: string, until: Until | null): Promise<string> {
  const inTime = (at: string) => until === null || at <= until.writtenAt;
  const entries = (await ledgerEntries(db, 'application', caseId)).filter(
    ({ sequence }) => until === null || sequence < until.sequence,
  );
  const files = (await filesOf(db, 'application', caseId)).filter((file) => inTime(file.received_at));
  const appeals: string[] = [];
  for (const appeal of await appealsOf(db, caseId)) {
    const written = (await ledgerEntries(db, 'appeal', appeal.caseId)).filter((entry) => inTime(entry.writtenAt));
    appeals.push(...written.map(({ sequence, event }) => canonical({ case: appeal.caseId, sequence, event })));
  }
  const lines = [
    ...entries.map(({ sequence, event }) => canonical({ sequence, event })),
    ...files.map(({ id, chunks }) =>
      canonical({ file: id, digest: createHash('sha256').update(chunks).digest('hex') }),
    ),
    ...appeals,
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
