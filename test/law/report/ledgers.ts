/** Random ledgers for properties: applications, appeals and documents over four years. */

import fc from 'fast-check';
import { addDays, type Day, day } from '#law/calendar/day';
import { appealBlocks, applicantTypes, outcomeKeys } from '#law/report/report';
import type { CountedAppeal } from '#law/report/tally/appeals';
import type { CountedApplication } from '#law/report/tally/applications';
import type { RegisteredDocument } from '#law/report/tally/documents';

const start = day('2022-01-01');
/** 2022-01-01 to 2026-01-31, with the days round the turn of the year drawn more often. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: 0, max: 1491 }).map((n) => addDays(start, n)),
  fc.constantFrom(
    ...[2022, 2023, 2024, 2025].flatMap((y) => [day(`${y}-12-30`), day(`${y}-12-31`), day(`${y + 1}-01-01`)]),
  ),
);
export const someYear = fc.constantFrom(2022, 2023, 2024, 2025);

/** A year and a cut-off day in it. */
export const cutOffOf = (year: number): fc.Arbitrary<Day> =>
  fc.oneof(
    fc.integer({ min: 0, max: 364 }).map((n) => addDays(day(`${year}-01-01`), n)),
    fc.constantFrom(day(`${year}-01-01`), day(`${year}-12-31`)),
  );
export const yearAndCutOff = someYear.chain((year) => cutOffOf(year).map((cutOff) => ({ year, cutOff })));

const lasting = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null, freq: 3 });

export const someApplication: fc.Arbitrary<CountedApplication> = fc
  .tuple(fc.constantFrom(...applicantTypes), someDay, lasting, fc.constantFrom(...outcomeKeys))
  .map(([applicantType, receivedOn, days, outcome]) =>
    days === null
      ? { applicantType, receivedOn, concludedOn: null, outcome: null }
      : { applicantType, receivedOn, concludedOn: addDays(receivedOn, days), outcome },
  );
export const someApplications = fc.array(someApplication, { maxLength: 60 });

export const someAppeals: fc.Arbitrary<CountedAppeal[]> = fc.array(
  fc
    .tuple(fc.constantFrom(...appealBlocks), someDay, lasting, fc.constantFrom('upheld', 'corrected', 'other'))
    .map(([block, filedOn, days, result]) =>
      days === null
        ? { block, filedOn, result: null, resultOn: null }
        : { block, filedOn, result, resultOn: addDays(filedOn, days) },
    ),
  { maxLength: 40 },
);

export const someRegister: fc.Arbitrary<RegisteredDocument[]> = fc.array(
  fc
    .tuple(fc.constantFrom('regulations' as const, 'normativeDocuments' as const), someDay, lasting)
    .map(([kind, issuedOn, days]) => ({ kind, issuedOn, endedOn: days === null ? null : addDays(issuedOn, days) })),
  { maxLength: 40 },
);
