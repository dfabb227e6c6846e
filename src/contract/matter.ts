/** Matters: events from other systems in batches, and what is answered to each row. */

import { z } from 'zod';
import { rowFaults } from '#law/matter/door';
import {
  closings,
  defects,
  deliveries,
  type MatterEvent,
  type MatterFact,
  refusalGrounds,
  specials,
  stepResults,
} from '#law/matter/events';
import { line } from './values.ts';

const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as (keyof T & string)[]);

/** As many rows as one batch may have. */
export const mostRows = 10_000;

const identityNumber = /^\d{17}[\dXx]$/;
/** Numbers of other systems; the number of a person's identity card is none. */
const code = (most: number) =>
  line
    .min(1)
    .max(most)
    .refine((text) => !identityNumber.test(text), '不能使用公民身份号码作为编号');
const key = line.min(1).max(60);
const materials = z.array(key).max(200).readonly();

const facts = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('received'), materials }),
  z.strictObject({
    type: z.literal('correctionAsked'),
    asked: z
      .array(z.strictObject({ material: key, defect: keys(defects) }))
      .min(1)
      .max(200)
      .readonly(),
  }),
  z.strictObject({ type: z.literal('correctionClosed'), materials }),
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
]) satisfies z.ZodType<Exclude<MatterFact, { type: 'rated' }>>;

/** One row: whose matter, which service, and what happened. */
const matterRow = z
  .strictObject({
    number: code(60).describe('Number of the matter in the sending system'),
    service: code(60).describe('Code of the service, as it stands in the list'),
    id: code(80).describe('Number of the event in the sending system; sent again it changes nothing'),
    at: z.iso.datetime({ offset: true }).describe('When it happened'),
    fact: facts,
  })
  .meta({ id: 'MatterRow' });

export const matterBatch = z.strictObject({
  source: line.min(1).max(40).describe('Name of the sending system'),
  events: z
    .array(z.unknown())
    .min(1)
    .max(mostRows)
    .describe('Rows as `MatterRow`; one that is malformed is told so and stops no other'),
});

export const batchResult = z
  .strictObject({
    batch: z.int(),
    kept: z.int(),
    known: z.int(),
    refused: z.int(),
    rows: z
      .array(
        z.strictObject({
          row: z.int().describe('From 0, in the order sent'),
          result: z.enum(['kept', 'known', 'refused']),
          fault: keys(rowFaults).exactOptional(),
          message: z.string().exactOptional(),
        }),
      )
      .readonly()
      .describe('Only the rows that were refused'),
  })
  .meta({ id: 'MatterBatchResult' });

export type ReadRow =
  | { readonly number: string; readonly service: string; readonly event: MatterEvent }
  | { readonly malformed: string };

/** A row as an event, or a sentence that says what is wrong with its form. */
export function readRow(row: unknown): ReadRow {
  const read = matterRow.safeParse(row);
  if (read.success) {
    const { number, service, id, at, fact } = read.data;
    return { number, service, event: { id, at: new Date(at).toISOString(), ...fact } };
  }
  const [first] = read.error.issues;
  const place = first === undefined || first.path.length === 0 ? '整行' : first.path.join('.');
  return {
    malformed: `“${place}”不符合接口的数据格式（${first?.message ?? ''}）。请对照接口说明改正后再报。`.slice(0, 400),
  };
}
