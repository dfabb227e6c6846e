/** Services and their guides: lists, the editor, the review, an edition coming into force. */

import { z } from 'zod';
import {
  channels,
  expresses,
  natures,
  onlineDepths,
  powerLevels,
  powerSources,
  resultKinds,
  scopes,
} from '#law/service/elements';
import { serviceStates } from '#law/service/fold';
import {
  audiences,
  caseKinds,
  type Guide,
  guideFields,
  limitUnits,
  materialForms,
  necessities,
  sources,
  themes,
} from '#law/service/guide';
import { importStates } from '#law/service/import';
import { importResults } from '#law/service/template';
import { materialWays } from './material-ways.ts';
import { proved, type Same } from './same.ts';
import { day, line, paragraphs } from './values.ts';

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];
const short = line.max(200);
const long = paragraphs.max(5000);
const key = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);

const limit = z.strictObject({ n: z.number(), unit: z.enum(keysOf(limitUnits)) });
const material = z.strictObject({
  key,
  name: short,
  necessity: z.enum(keysOf(necessities)),
  form: z.enum(keysOf(materialForms)),
  originals: z.int().min(0).max(99),
  copies: z.int().min(0).max(99),
  source: z.enum(keysOf(sources)),
  issuer: short,
  basis: long,
  note: long,
  waived: z.boolean(),
  situation: short,
  specification: short,
  sourceNote: long,
  acceptance: long,
  ways: materialWays.exactOptional(),
});

const elements = {
  basicCode: line.max(60),
  itemName: short,
  itemCode: line.max(60),
  powerSource: z.enum(keysOf(powerSources)).nullable(),
  level: z.enum(keysOf(powerLevels)).nullable(),
  division: long,
  powers: long,
  plannedFrom: line.max(10),
  plannedUntil: line.max(10),
  implementerCode: line.max(60),
  nature: z.enum(keysOf(natures)).nullable(),
  entrustedBy: short,
  jointly: short,
  secondTheme: z.enum(keysOf(themes)).nullable(),
  statutoryNote: long,
  promisedNote: long,
  special: z
    .array(z.strictObject({ name: short, basis: long, limit: limit.nullable() }))
    .max(30)
    .readonly(),
  intermediaries: z
    .array(z.strictObject({ name: short, basis: long }))
    .max(30)
    .readonly(),
  resultKind: z.enum(keysOf(resultKinds)).nullable(),
  resultSample: line.max(500),
  validity: short,
  channels: z
    .array(z.enum(keysOf(channels)))
    .max(5)
    .readonly(),
  inHall: z.boolean(),
  onlineDepth: z.enum(keysOf(onlineDepths)).nullable(),
  mobileAddress: line.max(500),
  booking: z.boolean(),
  onlinePayment: z.boolean(),
  express: z.enum(keysOf(expresses)),
  selfService: z.boolean(),
  scope: z.enum(keysOf(scopes)),
  bundled: z.boolean(),
};

export const guide = z
  .strictObject({
    ...elements,
    audiences: z
      .array(z.enum(keysOf(audiences)))
      .max(6)
      .readonly(),
    theme: z.enum(keysOf(themes)),
    bases: z
      .array(z.strictObject({ law: short, article: short, text: long }))
      .max(30)
      .readonly(),
    implementer: short,
    undertaker: short,
    caseKind: z.enum(keysOf(caseKinds)),
    statutory: limit.nullable(),
    promised: limit.nullable(),
    conditions: long,
    quota: long,
    materials: z.array(material).max(100).readonly(),
    steps: z
      .array(z.strictObject({ key, name: short, who: short, standard: long, limit: limit.nullable(), result: short }))
      .max(30)
      .readonly(),
    fees: z
      .array(z.strictObject({ name: short, standard: long, basis: long, reducible: z.boolean(), reduction: long }))
      .max(30)
      .readonly(),
    result: short,
    delivery: short,
    place: short,
    hours: short,
    visits: z.number(),
    visitReason: long,
    online: z.boolean(),
    onlineAddress: line.max(500),
    telephone: short,
    complaintTelephone: short,
    commitment: z.boolean(),
    tolerance: z.boolean(),
    questions: z
      .array(z.strictObject({ question: long, answer: long }))
      .max(30)
      .readonly(),
  })
  .meta({ id: 'Guide' });
proved<Same<z.output<typeof guide>, Guide>>();

export const serviceAddress = z.strictObject({ id: z.string().min(1).max(64) });

const rounds = z.enum(['reviewing', 'returned', 'passed']);

export const servicesQuery = z.strictObject({
  text: line.max(80).exactOptional(),
  department: short.exactOptional(),
  theme: z.enum(keysOf(themes)).exactOptional(),
  state: z.enum(keysOf(serviceStates)).exactOptional(),
  round: rounds.exactOptional(),
  guideless: z.literal('1').exactOptional().describe('Only those without a guide'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .exactOptional(),
});

const serviceLine = z.strictObject({
  caseId: z.string(),
  agency: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  department: z.string(),
  state: z.enum(keysOf(serviceStates)),
  reason: z.string().nullable(),
  editions: z.int(),
  changedOn: day.nullable(),
  round: rounds.nullable(),
  facts: z
    .strictObject({
      theme: z.enum(keysOf(themes)),
      audiences: z.array(z.enum(keysOf(audiences))).readonly(),
      caseKind: z.enum(keysOf(caseKinds)),
      online: z.boolean(),
      visits: z.number(),
      materials: z.int(),
    })
    .nullable(),
});

export const servicesPage = z
  .strictObject({
    services: z.array(serviceLine).readonly(),
    total: z.int(),
    pages: z.int(),
    departments: z.array(z.string()).readonly(),
  })
  .meta({ id: 'ServicesPage' });

const field = z.enum(keysOf(guideFields));

export const guideFault = z.strictObject({
  severity: z.enum(['error', 'warning']),
  rule: z.string(),
  article: z.string(),
  field,
  message: z.string(),
});

export const serviceView = z
  .strictObject({
    service: serviceLine,
    codeRemark: z.string().nullable(),
    draft: z
      .strictObject({
        version: z.int(),
        content: guide,
        savedBy: z.string(),
        savedAt: z.string(),
        faults: z.array(guideFault).readonly(),
      })
      .nullable(),
    round: z
      .strictObject({
        hash: z.string(),
        content: guide,
        changed: z.array(field).readonly().describe('Against the newest edition'),
        drafters: z.array(z.string()).readonly(),
        review: z.object({ by: z.string(), at: z.string(), passed: z.boolean(), opinion: z.string() }).nullable(),
      })
      .nullable(),
    editions: z
      .array(
        z.strictObject({
          edition: z.int(),
          from: day,
          hash: z.string().nullable(),
          note: z.string().nullable(),
          content: guide.nullable(),
        }),
      )
      .readonly()
      .describe('Newest first'),
    can: z.array(z.enum(['draft', 'review', 'issue'])).readonly(),
  })
  .meta({ id: 'ServiceView' });

export const guideSaving = z.strictObject({
  content: guide,
  seen: z.int().min(0).describe('Version that the writer has seen; 0 for the first'),
});
export const guideSaved = z.strictObject({ version: z.int() });
export const guideSubmission = z.strictObject({ seen: z.int().min(1) });
export const guideSubmitted = z.strictObject({ hash: z.string() });

const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const guideReview = z.strictObject({ hash, passed: z.boolean(), opinion: paragraphs.trim().max(2000) });
export const guideIssue = z.strictObject({ hash, from: day, note: paragraphs.trim().max(2000) });

export const serviceStanding = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['suspend', 'cancel']), reason: paragraphs.trim().max(2000) }),
  z.strictObject({ act: z.literal('resume') }),
]);

export const importAddress = z.strictObject({ id: z.uuid() });
export const importStarted = z.strictObject({ id: z.uuid() });
export const importTaking = z.strictObject({
  over: z
    .array(z.string().min(1).max(64))
    .max(100)
    .readonly()
    .describe('Colleagues whose drafts may be written over; the rows of others are returned'),
});

const importLine = {
  id: z.uuid(),
  name: z.string().describe('Of the file'),
  askedBy: z.string(),
  askedAt: z.string(),
  state: z.enum(keysOf(importStates)),
  dry: z.boolean().describe('Only tried: nothing but the answers is kept'),
  done: z.int().describe('Rows that have their answer'),
  total: z.int().nullable().describe('Null until the file is read'),
  failure: z.string().nullable(),
  resumable: z.boolean().describe('Stopped half way: taken again, it goes on where it stood'),
};

export const importList = z
  .strictObject({ imports: z.array(z.strictObject(importLine)).readonly().describe('Newest first') })
  .meta({ id: 'ServiceImports' });

export const importView = z
  .strictObject({
    ...importLine,
    counts: z.strictObject({ new: z.int(), changed: z.int(), same: z.int(), refused: z.int() }),
    remarks: z.array(z.string()).readonly(),
    colleagues: z
      .array(z.strictObject({ id: z.string(), name: z.string(), rows: z.int() }))
      .readonly()
      .describe('Whose drafts the file would write over'),
    rows: z
      .array(
        z.strictObject({
          row: z.int(),
          code: z.string(),
          name: z.string(),
          result: z.enum(keysOf(importResults)),
          messages: z.array(z.string()).readonly(),
        }),
      )
      .readonly()
      .describe('The first of those about which there is something to say'),
    left: z.int().describe('More of those: in the file of results'),
  })
  .meta({ id: 'ServiceImport' });

export const tableAddress = z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']) });
