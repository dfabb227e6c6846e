/** The six steps of 三审三校 in the agency's own words: looked at, and set. */

import { may } from '#law/account/may';
import { canonical } from '#law/log/canonical';
import { againstNaming, type StepKey, type StepNaming, type StepWords, stepKeys } from '#law/publication/steps';
import { allowed, type Decided, refused } from '#law/ruling';
import { stepsOf, storeStepNames } from '#store/publication/step-names';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export interface NamedStep extends StepWords {
  readonly step: StepKey;
}

/** In order. */
export async function stepNames(office: Office, who: Who): Promise<Decided<readonly NamedStep[]>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const named = await stepsOf(office.db, who.agency);
  return allowed(stepKeys.map((step) => ({ step, ...wordsOf(named[step]) })));
}

/** From now on, also for what is under review; marks that were set keep their step, whatever it is called. */
export function setStepNames(office: Office, who: Who, naming: StepNaming): Promise<Decided<null>> {
  const call = { deed: 'publication.nameSteps', subject: 'setting', object: 'steps', agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const faults = againstNaming(naming);
    if (faults.length > 0) return refused(...faults);
    const before = await stepsOf(tx, who.agency);
    const after = trimmed(naming);
    await storeStepNames(tx, who.agency, after);
    return allowed({
      value: null,
      changes: [],
      around: { before: canonical({ ...before }), after: canonical({ ...after }) },
    });
  });
}

const wordsOf = ({ name, post, looksAt }: StepWords): StepWords => ({ name, post, looksAt });

function trimmed(naming: StepNaming): StepNaming {
  const words = stepKeys.map((step) => {
    const { name, post, looksAt } = naming[step];
    return [step, { name: name.trim(), post: post.trim(), looksAt: looksAt.trim() }] as const;
  });
  return Object.fromEntries(words) as Record<StepKey, StepWords>;
}
