/** An act on one publication of the person's own agency: loaded, judged, written. */

import type { Deed } from '#law/account/deeds';
import type { PublicationEvent } from '#law/publication/events';
import { foldPublication, type PublicationState } from '#law/publication/fold';
import type { StepKey, Steps } from '#law/publication/steps';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { type Appended, type LedgerCase, ledgerCase } from '#store/ledger/ledger';
import { stepsOf } from '#store/publication/step-names';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from './edit.ts';

export function stepDeed(step: StepKey): Deed {
  return `publication.${step}`;
}

type Rule = (tx: Tx, found: LedgerCase<'publication'>) => Promise<Decided<readonly Appended[]>>;

export async function onCase(office: Office, who: Who, caseId: string, deed: Deed, rule: Rule): Promise<Decided<null>> {
  const call = { deed, subject: 'publication', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'publication', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchPublication);
    const decided = await rule(tx, found);
    return decided.ok ? allowed({ value: null, changes: decided.value }) : decided;
  });
}

/** A rule that looks at the case alone, in the words of its agency. */
export function onState(decide: (state: PublicationState, named: Steps) => Decided<PublicationEvent>): Rule {
  return async (tx, { caseId, agency, events: before }) => {
    const decided = decide(foldPublication(before), await stepsOf(tx, agency));
    if (!decided.ok) return decided;
    return allowed([{ subject: 'publication', caseId, agency, before, events: [decided.value] }]);
  };
}
