/** The gate over a text and the files that go out with it, as everything stands at this moment. */

import type { EditionContent } from '#law/publication/content';
import { type GateFinding, gateOf } from '#law/publication/gate';
import { gateOfFiles } from '#law/publication/gate-files';
import { type Decided, type Refusal, refused } from '#law/ruling';
import type { Db, Tx } from '#store/db';
import { filesOf } from '#store/file/files';
import type { Office } from '../office.ts';
import { factsOf } from './file-facts.ts';

export async function gateIn(
  office: Office,
  db: Db | Tx,
  caseId: string,
  content: EditionContent,
): Promise<readonly GateFinding[]> {
  const rows = (content.attachments ?? []).length === 0 ? [] : await filesOf(db, 'publication', caseId);
  return [...gateOf(content, office.today()), ...gateOfFiles(content, await factsOf(office, db, rows))];
}

/** What keeps the text from going on; null where nothing does. */
export function refusedByGate(findings: readonly GateFinding[]): Decided<never> | null {
  const faults = findings.filter(({ severity }) => severity === 'error');
  if (faults.length === 0) return null;
  return refused(
    ...faults.map(
      ({ rule, article, field, message }): Refusal => ({ code: 'publication-gate', rule, article, field, message }),
    ),
  );
}
