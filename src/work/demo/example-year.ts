/** Which applications the example bureau gets, and when: three years, the middle one full of work. */

import type { IntakeChannel } from '#law/application/events';
import { addDays, type Day, day, dayNumber } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { type ApplicantType, applicantTypes, type OutcomeKey, outcomeKeys } from '#law/report/report';
import { type Chance, chance } from './chance.ts';
import { type Cast, type Scenario, scenario } from './scenarios.ts';

/** How often each outcome occurs among a hundred or so; every one at least twice. */
const shares: Readonly<Record<OutcomeKey, number>> = {
  granted: 34,
  partiallyGranted: 11,
  refusedStateSecret: 2,
  refusedProhibitedByLaw: 2,
  refusedThreeSecuritiesOneStability: 2,
  refusedThirdPartyRights: 4,
  refusedInternalAffairs: 3,
  refusedProcessInformation: 4,
  refusedEnforcementFile: 3,
  refusedAdministrativeQuery: 3,
  unavailableNotHeld: 16,
  unavailableRequiresCreation: 5,
  unavailableStillUnclear: 3,
  notProcessedPetition: 6,
  notProcessedRepeat: 3,
  notProcessedPublication: 2,
  notProcessedExcessive: 2,
  notProcessedReconfirmation: 2,
  otherCorrectionOverdue: 4,
  otherFeeOverdue: 2,
  otherReason: 6,
};

const typeShares: Readonly<Record<ApplicantType, number>> = {
  naturalPerson: 12,
  commercialEnterprise: 4,
  researchInstitution: 1,
  socialWelfareOrganization: 1,
  legalServiceInstitution: 2,
  otherOrganization: 1,
};

const channelShares: Readonly<Record<IntakeChannel, number>> = {
  web: 9,
  registeredMail: 5,
  counter: 3,
  email: 2,
  ordinaryMail: 1,
  fax: 1,
};

export interface ExampleYear {
  readonly year: number;
  readonly applications: number;
  /** Applications come from 1 January to this day. */
  readonly until: Day;
}

export const exampleYears: readonly ExampleYear[] = [
  { year: 2024, applications: 96, until: day('2024-12-31') },
  { year: 2025, applications: 336, until: day('2025-12-31') },
  { year: 2026, applications: 120, until: day('2026-10-30') },
];

/** Nothing in the demo happens after this day. */
export const demoEnd = day('2026-10-30');

/** Every application of the example years, in the order in which they come. */
export function exampleApplications(cast: Cast): readonly Scenario[] {
  const random = chance(20_250_101);
  return exampleYears.flatMap(({ year, applications, until }) => {
    const first = day(`${year}-01-01`);
    const days = dayNumber(until) - dayNumber(first);
    const outcomeOf = dealer(outcomeKeys, shares, random);
    const typeOf = dealer(applicantTypes, typeShares, random);
    const channelOf = dealer(Object.keys(channelShares) as readonly IntakeChannel[], channelShares, random);
    return Array.from({ length: applications }, (_, i) => {
      const nth = Math.floor((i * days) / applications);
      const channel = channelOf();
      // The counter, the post and the fax are there on working days; the web at any hour.
      const wished = addDays(first, nth);
      const submittedOn =
        channel === 'web' || channel === 'email' || stateCalendar.isWorkingDay(wished)
          ? wished
          : stateCalendar.add(wished, 1).day;
      return scenario({ channel, applicantType: typeOf(), submittedOn, outcome: outcomeOf() }, cast, random);
    });
  });
}

/** Deals keys in proportion to their shares, shuffled, again and again. */
function dealer<K extends string>(keys: readonly K[], weights: Readonly<Record<K, number>>, random: Chance): () => K {
  let deck: K[] = [];
  return () => {
    if (deck.length === 0) deck = keys.flatMap((key) => Array.from({ length: weights[key] }, () => key));
    const [dealt] = deck.splice(random.below(deck.length), 1);
    if (dealt === undefined) throw new RangeError('nothing to deal');
    return dealt;
  };
}
