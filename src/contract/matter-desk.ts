/** Matters at the counter and in the back office. */

import { z } from 'zod';
import { urgencyKeys } from '#law/application/urgency';
import { complainantPurposes } from '#law/complaint/purposes';
import { callResults, followUpStates } from '#law/matter/call';
import { outsideFaults } from '#law/matter/door';
import {
  checkResults,
  closings,
  defects,
  deliveries,
  metWays,
  refusalGrounds,
  specials,
  stepResults,
} from '#law/matter/events';
import { matterStateKeys } from '#law/matter/states';
import { limitUnits } from '#law/service/guide';
import { commitmentTerms } from './material-ways.ts';
import { standing } from './standing.ts';
import { day, line } from './values.ts';

const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as (keyof T & string)[]);
const state = z.enum(matterStateKeys);
const key = line.min(1).max(60);
const rating = z.literal([1, 2, 3, 4, 5]);
const limit = z.strictObject({ count: z.int(), unit: keys(limitUnits) });

export const matterAddress = z.strictObject({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) });
export const mattersQuery = z.strictObject({
  state: state.exactOptional(),
  light: z.enum(urgencyKeys).exactOptional(),
  text: line.max(80).exactOptional().describe('A whole number, or part of the name of the service or its department'),
  poor: z.literal('1').exactOptional().describe('Only those rated 4 or 5'),
  newest: z.literal('1').exactOptional(),
  after: z.coerce
    .number()
    .int()
    .min(1)
    .max(Number.MAX_SAFE_INTEGER)
    .exactOptional()
    .describe('`next` of the page before'),
});

export const matterPage = z
  .strictObject({
    matters: z
      .array(
        z.strictObject({
          id: z.int(),
          number: z.string(),
          source: z.string(),
          serviceName: z.string(),
          state,
          step: z.string().nullable(),
          receivedOn: day.nullable(),
          promisedOn: day.nullable(),
          laterOn: day.nullable().describe('Last day of the nearest material that was to follow'),
          checkOn: day.nullable().describe('Last day to check the nearest commitment'),
          rating: rating.nullable(),
          standing,
        }),
      )
      .readonly(),
    next: z.int().nullable(),
  })
  .meta({ id: 'MatterPage' });

const due = z.strictObject({
  limit,
  due: day.nullable(),
  time: z.string().nullable(),
  expected: day.nullable(),
  provisional: z.boolean(),
  steps: z.array(z.strictObject({ sentence: z.string(), article: z.string() })).readonly(),
  days: z.array(z.strictObject({ day, ordinal: z.int().nullable(), why: z.string() })).readonly(),
});
const stepState = z.strictObject({
  key: z.string(),
  name: z.string(),
  begunAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  result: keys(stepResults).nullable(),
});
const specialState = z.strictObject({
  special: keys(specials),
  kind: z.enum(['lengthen', 'stop']),
  expectedDays: z.int(),
  begunAt: z.string(),
  endedAt: z.string().nullable(),
});

const metAsked = z.strictObject({
  material: key,
  way: keys(metWays),
  identity: line
    .max(40)
    .exactOptional()
    .describe('Number of the card or the organisation, by which the register is asked; it is not kept'),
  goodFaith: z.boolean().exactOptional().describe('Somebody has looked: nothing excludes this person from committing'),
});
const met = z.array(metAsked).max(200);
const otherWays = z.strictObject({
  commitment: commitmentTerms.nullable(),
  source: z.string().nullable().describe('Where the agency gets it itself'),
  laterDays: z.int().nullable().describe('Working days in which it may follow'),
  form: z
    .strictObject({
      file: z.string().nullable().describe('Of the agency; null: the common form, made when it is asked for'),
      name: z.string(),
      fillable: z.boolean().describe('The program fills it with what the counter knows'),
    })
    .nullable(),
});

const counterFacts = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('met'), met: met.min(1).readonly() }),
  z.strictObject({ type: z.literal('laterGiven'), materials: z.array(key).min(1).max(200).readonly() }),
  z.strictObject({ type: z.literal('checked'), material: key, result: keys(checkResults) }),
  z.strictObject({
    type: z.literal('correctionAsked'),
    asked: z
      .array(z.strictObject({ material: key, defect: keys(defects) }))
      .min(1)
      .max(200)
      .readonly(),
  }),
  z.strictObject({ type: z.literal('correctionClosed'), materials: z.array(key).max(200).readonly() }),
  z.strictObject({ type: z.literal('accepted') }),
  z.strictObject({ type: z.literal('notNeeded') }),
  z.strictObject({ type: z.literal('refused'), ground: keys(refusalGrounds) }),
  z.strictObject({ type: z.literal('stepBegun'), step: key }),
  z.strictObject({ type: z.literal('stepEnded'), step: key, result: keys(stepResults) }),
  z.strictObject({
    type: z.literal('specialBegun'),
    special: keys(specials),
    kind: z.enum(['lengthen', 'stop']),
    expectedDays: z.int().min(1).max(365),
  }),
  z.strictObject({ type: z.literal('specialEnded'), special: keys(specials) }),
  z.strictObject({ type: z.literal('extended'), workingDays: z.int().min(1).max(60) }),
  z.strictObject({ type: z.literal('decided'), granted: z.boolean() }),
  z.strictObject({ type: z.literal('closed'), result: keys(closings) }),
  z.strictObject({ type: z.literal('delivered'), how: keys(deliveries) }),
  z.strictObject({ type: z.literal('withdrawn') }),
]);
export const counterAct = counterFacts;

const counterTypes = z.enum(counterFacts.options.map(({ shape }) => shape.type.value));

export const matterOne = z
  .strictObject({
    id: z.int(),
    number: z.string(),
    source: z.string(),
    counter: z.boolean().describe('Opened at the counter, so that it is led on here'),
    service: z.string(),
    serviceName: z.string(),
    department: z.string(),
    edition: z.int().describe('Edition of the guide in force when it was received'),
    state,
    step: z.string().nullable(),
    receivedOn: day.nullable(),
    materials: z
      .array(
        z.strictObject({
          key: z.string(),
          name: z.string(),
          required: z.boolean(),
          other: otherWays.exactOptional(),
          got: z.boolean(),
          met: z
            .strictObject({ way: keys(metWays), by: day.nullable(), terms: z.string().nullable() })
            .nullable()
            .describe('How it was met other than by handing it in; `terms`: digest of the words that were signed'),
          checked: keys(checkResults).nullable(),
        }),
      )
      .readonly(),
    duties: z
      .array(z.string())
      .readonly()
      .describe('What is to be done next because of what was put off or committed to'),
    missing: z.array(z.string()).readonly(),
    correctionBy: day.nullable(),
    steps: z.array(stepState).readonly(),
    specials: z.array(specialState).readonly(),
    statutory: due.nullable(),
    promised: due.nullable(),
    standing,
    result: keys(closings).nullable(),
    rating: rating.nullable(),
    calls: z
      .array(
        z.strictObject({
          ...{ at: z.string(), by: z.string(), result: keys(callResults), doneBy: day.nullable() },
          measure: z.string(),
        }),
      )
      .readonly(),
    happened: z.array(z.strictObject({ on: day, at: z.string(), sentence: z.string() })).readonly(),
    unfit: z
      .array(
        z.strictObject({
          on: day,
          label: z.string(),
          why: z.enum(['state', 'step', 'material', 'special', 'extension', 'rated', 'met', 'later']),
        }),
      )
      .readonly(),
    can: z.array(counterTypes).readonly(),
    code: z.string().nullable().describe('Query code, for the receipt; null for who may not open matters'),
  })
  .meta({ id: 'Matter' });

export const matterOpening = z.strictObject({
  service: key,
  materials: z.array(key).max(200).readonly(),
  met: met
    .readonly()
    .exactOptional()
    .describe('Materials that were met other than by handing them in, as the guide allows'),
  person: z.strictObject({ name: line.min(1).max(100), contact: line.max(100) }),
});
export const matterOpened = z.strictObject({
  id: z.int(),
  number: z.string(),
  missing: z.array(z.string()).readonly().describe('Told at once, all of it'),
});
export const serviceQuery = z.strictObject({ text: line.max(80) });
export const openServices = z.strictObject({
  services: z.array(z.strictObject({ code: z.string(), name: z.string(), department: z.string() })).readonly(),
});
export const guideAddress = z.strictObject({ service: key });
export const counterGuide = z
  .strictObject({
    service: z.string(),
    name: z.string(),
    department: z.string(),
    edition: z.int(),
    from: day,
    until: day.nullable(),
    steps: z.array(z.strictObject({ key: z.string(), name: z.string(), limit: limit.nullable() })).readonly(),
    materials: z
      .array(
        z.strictObject({
          key: z.string(),
          name: z.string(),
          required: z.boolean(),
          other: otherWays.exactOptional(),
        }),
      )
      .readonly(),
    statutory: limit.nullable(),
    promised: limit.nullable(),
  })
  .meta({ id: 'CounterGuide' });
export const matterCall = z.strictObject({
  result: keys(callResults),
  doneBy: day.nullable(),
  measure: line.max(500).describe('What was done; nothing personal'),
});

export const poorRatingList = z
  .strictObject({
    ratings: z
      .array(
        z.strictObject({
          id: z.int(),
          number: z.string(),
          serviceName: z.string(),
          rating,
          ratedOn: day,
          ownerName: z.string().nullable(),
          mine: z.boolean(),
          calls: z
            .array(z.strictObject({ on: day, result: keys(callResults), doneBy: day.nullable(), measure: z.string() }))
            .readonly(),
          followUp: z.strictObject({ state: keys(followUpStates), due: day, settledOn: day.nullable() }),
          standing,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PoorRatings' });

const fault = z.enum(outsideFaults);
export const matterOutside = z
  .strictObject({
    since: day,
    counts: z.array(z.strictObject({ source: z.string(), fault, n: z.int() })).readonly(),
    newest: z
      .array(
        z.strictObject({
          at: z.string(),
          source: z.string(),
          number: z.string(),
          service: z.string(),
          fault,
          found: z.string(),
        }),
      )
      .readonly(),
    ratings: z.array(z.strictObject({ level: z.int(), n: z.int() })).readonly(),
  })
  .meta({ id: 'MatterOutside' });

export const personAsked = z.strictObject({ purpose: keys(complainantPurposes) });
export const personShown = z.strictObject({ name: z.string(), contact: z.string() });

export const guideMaterialAddress = z.strictObject({ service: key, material: key });
export const matterMaterialAddress = matterAddress.extend({ material: key });
