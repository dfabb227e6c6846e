/** The documents behind a figure of table two: the same conditions as the tally, so that it opens into its count. */

import type { Day } from '#law/calendar/day';
import type { DocumentKind } from '#law/document/events';
import type { DocumentColumn } from '#law/report/report';
import type { Db } from '../db.ts';
import type { CellPage } from './cells.ts';
import type { Period } from './tally.ts';

export interface CountedDocument {
  readonly caseId: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: Day;
  readonly endedOn: Day | null;
}

/** By case id: what was issued in the period, what ended in it, what holds on its last day. */
export async function documentsOfCell(
  db: Db,
  agency: string,
  { kind, column }: { readonly kind: DocumentKind; readonly column: DocumentColumn },
  { from, through }: Period,
  { after, limit }: CellPage,
): Promise<readonly CountedDocument[]> {
  let question = db
    .selectFrom('document')
    .select(['case_id as caseId', 'title', 'document_number as documentNumber'])
    .select(['issued_on as issuedOn', 'ended_on as endedOn'])
    .where('agency', '=', agency)
    .where('kind', '=', kind)
    .where('case_id', '>', after)
    .where('issued_on', '<=', through);
  if (column === 'made') question = question.where('issued_on', '>=', from);
  if (column === 'repealed') question = question.where('ended_on', '>=', from).where('ended_on', '<=', through);
  if (column === 'inForce') {
    question = question.where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', through)]));
  }
  return question.orderBy('case_id').limit(limit).execute();
}
