/** Bundles of services (一件事): the list, the editor, the review, an edition coming into force. */

import { z } from 'zod';
import { type Bundle, bundleFields, lifeGroups } from '#law/bundle/bundle';
import { serviceStates } from '#law/service/fold';
import { audiences, limitUnits } from '#law/service/guide';
import { proved, type Same } from './same.ts';
import { guide } from './service.ts';
import { day, line, paragraphs } from './values.ts';

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];
const short = line.max(200);
const code = line.min(1).max(64);

const ref = z.strictObject({ code, key: z.string().regex(/^[A-Za-z0-9-]{1,60}$/) });
const refs = z.array(ref).max(200).readonly();

export const bundle = z
  .strictObject({
    name: short,
    group: z.enum(keysOf(lifeGroups)),
    audiences: z
      .array(z.enum(keysOf(audiences)))
      .max(6)
      .readonly(),
    lead: short,
    partners: z.array(short).max(30).readonly(),
    summary: paragraphs.max(2000),
    members: z
      .array(z.strictObject({ code, stage: z.number(), condition: short }))
      .max(30)
      .readonly(),
    form: z.strictObject({ name: short, fields: z.array(short).max(200).readonly(), replaces: refs }),
    sames: z
      .array(z.strictObject({ name: short, materials: refs }))
      .max(100)
      .readonly(),
    promised: z.strictObject({ n: z.number(), unit: z.enum(keysOf(limitUnits)) }).nullable(),
    visits: z.number(),
    place: short,
    hours: short,
    telephone: short,
  })
  .meta({ id: 'Bundle' });
proved<Same<z.output<typeof bundle>, Bundle>>();

export const bundleAddress = z.strictObject({ id: z.string().min(1).max(64) });

const rounds = z.enum(['reviewing', 'returned', 'passed']);
const bundleLine = z.strictObject({
  caseId: z.string(),
  agency: z.string(),
  name: z.string(),
  editions: z.int(),
  changedOn: day.nullable(),
  cancelledOn: day.nullable(),
  reason: z.string().nullable(),
  round: rounds.nullable(),
});
export const bundleList = z.strictObject({ bundles: z.array(bundleLine).readonly() }).meta({ id: 'BundleList' });

const member = z.strictObject({
  code: z.string(),
  name: z.string(),
  department: z.string(),
  state: z.enum(keysOf(serviceStates)),
  guide: guide.nullable().describe('In force today'),
});
export const memberQuery = z.strictObject({ code });
export const members = z.strictObject({ services: z.array(member).readonly() }).meta({ id: 'BundleMembers' });

const field = z.enum(keysOf(bundleFields));

export const bundleView = z
  .strictObject({
    bundle: bundleLine,
    draft: z
      .strictObject({
        version: z.int(),
        content: bundle,
        savedBy: z.string(),
        savedAt: z.string(),
        faults: z.array(z.object({ rule: z.string(), article: z.string(), message: z.string() })).readonly(),
      })
      .nullable(),
    round: z
      .strictObject({
        hash: z.string(),
        content: bundle,
        changed: z.array(field).readonly().describe('Against the newest edition'),
        drafters: z.array(z.string()).readonly(),
        review: z.object({ by: z.string(), at: z.string(), passed: z.boolean(), opinion: z.string() }).nullable(),
      })
      .nullable(),
    editions: z
      .array(z.object({ edition: z.int(), from: day, hash: z.string(), note: z.string().nullable(), content: bundle }))
      .readonly()
      .describe('Newest first'),
    services: z.array(member).readonly().describe('Members of the draft, the round and the newest edition'),
    can: z.array(z.enum(['draft', 'review', 'issue', 'cancel'])).readonly(),
  })
  .meta({ id: 'BundleView' });

export const bundleOpening = z.strictObject({ name: short });
export const bundleOpened = z.strictObject({ id: z.string() });
export const bundleSaving = z.strictObject({
  content: bundle,
  seen: z.int().min(0).describe('Version that the writer has seen; 0 for the first'),
});
export const bundleCancelling = z.strictObject({ reason: paragraphs.trim().max(2000) });
