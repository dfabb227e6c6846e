/** Tells the transparency log, in the act's own transaction, what the act issued to the world. */

import { createHash } from 'node:crypto';
import { type Issue, lettersIn, publicationsIn, repliesIn, reportsIn } from '#law/log/issued';
import { codeOf, leafBody, normalNumber } from '#law/log/leaf';
import type { Tx } from '#store/db';
import type { Appended } from '#store/ledger/ledger';
import { sha256 } from '#store/log/suite';
import { addLeaves, beginTree, lockLog, type NewLeaf, newestTree } from '#store/log/tree';
import type { Office } from '../office.ts';

/** Files that an act issues, by case: what a person may later bring back and ask about. */
export type IssuedFiles = ReadonlyMap<string, readonly Uint8Array[]>;

/** Codes that are printed on documents already when their leaf is made, by case. */
export type IssuedCodes = ReadonlyMap<string, string>;

export async function logIssues(
  tx: Tx,
  office: Office,
  changes: readonly Appended[],
  files: IssuedFiles = new Map(),
  codes: IssuedCodes = new Map(),
): Promise<void> {
  const leaves = changes.flatMap((change) =>
    issuesOf(change).map((issue, i) => {
      // The code that is printed on the document is that of its own leaf; every leaf has one.
      const salt = (i === 0 ? codes.get(change.caseId) : undefined) ?? newCode(office);
      return leafOf(change, issue, salt, (files.get(change.caseId) ?? []).map(sha256));
    }),
  );
  if (leaves.length === 0) return;
  await lockLog(tx);
  const tree = (await newestTree(tx)) ?? (await beginTree(tx, 'intl', office.now()));
  await addLeaves(tx, tree, leaves, office.now());
}

function issuesOf(change: Appended): readonly Issue[] {
  if (isOf(change, 'application')) return [...repliesIn(change.events), ...lettersIn(change.events)];
  if (isOf(change, 'publication')) return publicationsIn(change.before, change.events);
  if (isOf(change, 'report')) return reportsIn(change.events);
  return [];
}

function isOf<S extends Appended['subject']>(change: Appended, subject: S): change is Appended<S> {
  return change.subject === subject;
}

function leafOf({ agency, caseId }: Appended, issue: Issue, salt: string, files: readonly string[]): NewLeaf {
  const { kind, day, numbers, record } = issue;
  return {
    kind,
    agency,
    caseId,
    salt,
    body: leafBody(sha256, salt, { kind, agency, day, numbers, digests: [sha256(record), ...files] }),
    numbers: numbers.map(normalNumber),
    files,
  };
}

/** 80 of the bits of a random id. */
export function newCode(office: Office): string {
  return codeOf(createHash('sha256').update(office.newId()).digest());
}
