/** The applications that a case came from or went into when it was split or merged, and those that went into it. */

import type { ApplicationEvent } from '#law/application/events';
import { caseOfNumber, casesMergedInto } from '#store/application/by-number';
import type { Db, Tx } from '#store/db';

export interface RelatedCase {
  readonly number: string;
  /** Null where no application of that number can be opened. */
  readonly caseId: string | null;
  readonly relation: 'partOf' | 'splitInto' | 'mergedInto' | 'mergedFrom';
}

export async function relatedCases(
  db: Db | Tx,
  agency: string,
  events: readonly ApplicationEvent[],
): Promise<readonly RelatedCase[]> {
  const named = events.flatMap((event): readonly Omit<RelatedCase, 'caseId'>[] => {
    if (event.type === 'submitted' && event.partOf !== undefined) return [{ number: event.partOf, relation: 'partOf' }];
    if (event.type !== 'setAside') return [];
    const relation = event.reason === 'duplicate' ? 'mergedInto' : 'splitInto';
    return event.into.map((number) => ({ number, relation }));
  });
  const number = events.find((event) => event.type === 'submitted')?.number;
  const [there, merged] = await Promise.all([
    Promise.all(named.map(async (one) => ({ ...one, caseId: await caseOfNumber(db, agency, one.number) }))),
    number === undefined ? [] : casesMergedInto(db, agency, number),
  ]);
  return [
    ...there,
    ...merged.map((one) => ({ number: one.number, caseId: one.case_id, relation: 'mergedFrom' as const })),
  ];
}
