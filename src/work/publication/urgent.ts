/** Urgent release: called so, reviewed by deputies, made up for afterwards; who the deputies are. */

import { may } from '#law/account/may';
import { canonical } from '#law/log/canonical';
import type { StepKey } from '#law/publication/steps';
import { againstDeputies, type Deputies, decideHasten, decideMakeUp, type MakingUp } from '#law/publication/urgent';
import { allowed, type Decided, refused } from '#law/ruling';
import { colleaguesIn } from '#store/notification/colleagues';
import { deputiesOf, storeDeputies } from '#store/publication/deputies';
import { act } from '../act.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { onCase, onState, stepDeed } from './on-case.ts';

export interface DeputiesView extends Deputies {
  /** Who can be named. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export async function deputiesView(office: Office, who: Who): Promise<Decided<DeputiesView>> {
  const permitted = may(who, true, 'publication.view');
  if (!permitted.ok) return permitted;
  const people = (await colleaguesIn(office.db, who.agency, office.today())).map(({ id, name }) => ({ id, name }));
  return allowed({ ...(await deputiesOf(office.db, who.agency)), people });
}

export function setDeputies(office: Office, who: Who, deputies: Deputies): Promise<Decided<null>> {
  const call = { deed: 'publication.setDeputies', subject: 'setting', object: 'deputies', agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const people = (await colleaguesIn(tx, who.agency, office.today())).map(({ id }) => id);
    const faults = againstDeputies(deputies, people);
    if (faults.length > 0) return refused(...faults);
    const before = await deputiesOf(tx, who.agency);
    await storeDeputies(tx, who.agency, deputies);
    return allowed({
      value: null,
      changes: [],
      around: { before: canonical({ ...before }), after: canonical({ ...deputies }) },
    });
  });
}

/** What is left out falls due so many working days after today as the agency has set. */
export function hastenPublication(office: Office, who: Who, caseId: string, reason: string): Promise<Decided<null>> {
  return onCase(office, who, caseId, 'publication.hasten', async (tx, found) => {
    const { days } = await deputiesOf(tx, found.agency);
    const makeUpBy = (await calendarIn(tx)).add(office.today(), days).day;
    const wish = { by: who.accountId, at: office.now(), reason, makeUpBy };
    return onState((state) => decideHasten(state, office.today(), wish))(tx, found);
  });
}

/** Sets a mark that was left out, on the published text. */
export function makeUpMark(
  office: Office,
  who: Who,
  caseId: string,
  wish: Omit<MakingUp, 'by' | 'at'> & { readonly step: StepKey },
): Promise<Decided<null>> {
  const making = { ...wish, by: who.accountId, at: office.now() };
  return onCase(
    office,
    who,
    caseId,
    stepDeed(wish.step),
    onState((state, named) => decideMakeUp(state, office.today(), making, named)),
  );
}
