/** Letters of applications: what the desk is told of them, and what it sends. */

import { z } from 'zod';
import { intakeChannels, otherReasons, type WithheldGround } from '#law/application/events';
import { letterKinds } from '#law/letter/letter';
import { outcomeKeys } from '#law/report/report';
import { day, line, paragraphs } from './values.ts';

const short = line.max(500);
const long = paragraphs.max(20_000);
const notHeld = z.enum(['doesNotExist', 'otherAgencyResponsible']).nullable();
const otherReason = z.enum(Object.keys(otherReasons) as (keyof typeof otherReasons)[]).nullable();
const grounds = [
  ...outcomeKeys.filter((key): key is Extract<WithheldGround, `refused${string}`> => key.startsWith('refused')),
  'notInformation' as const,
];

const feeFigures = z.strictObject({
  tariff: z.enum(['perItem', 'perPage']),
  units: z.int().min(1).max(1_000_000),
  yuan: z.int().min(1).max(10_000_000),
});

const content = z
  .strictObject({
    addressee: short,
    opening: long,
    reasons: long,
    articles: z.array(short).max(20).readonly(),
    decision: long,
    withheld: z
      .array(z.strictObject({ part: short, ground: z.enum(grounds), reason: long }))
      .max(200)
      .readonly(),
    remedies: long,
    attachments: long,
    contact: long,
    until: day.nullable(),
    workingDays: z.int().min(1).max(20).nullable(),
    fee: feeFigures.nullable(),
    notHeld,
    otherReason,
  })
  .meta({ id: 'LetterContent' });

export const letterAddress = z.strictObject({ letter: line.min(1).max(100) });

export const newLetter = z
  .strictObject({
    kind: z.enum(letterKinds),
    outcome: z.enum(outcomeKeys).nullable(),
    notHeld,
    otherReason,
    fee: feeFigures.exactOptional().describe('Of a fee notice: the tariff that was chosen'),
    entry: z.int().min(1).exactOptional().describe('Number of the entry of the ledger that the letter puts in words'),
  })
  .refine(({ kind, outcome }) => (kind === 'reply') === (outcome !== null), {
    path: ['outcome'],
    error: '答复应当选择办理结果，其他文书没有办理结果。',
  })
  .meta({ id: 'NewLetter' });

export const letterBegun = z.strictObject({ id: z.string() }).meta({ id: 'LetterBegun' });

const lineShape = {
  id: z.string(),
  kind: z.enum(letterKinds),
  outcome: z.enum(outcomeKeys).nullable(),
  title: z.string(),
  number: z.string().nullable(),
  signedOn: day.nullable(),
  signedByName: z.string().nullable(),
  draftedByName: z.string(),
  version: z.int(),
};

export const letterList = z
  .strictObject({
    letters: z.array(z.strictObject(lineShape)).readonly(),
    owed: z
      .array(
        z.strictObject({
          kind: z.enum(letterKinds),
          entry: z.int(),
          title: z.string(),
          outcome: z.enum(outcomeKeys).nullable(),
          notHeld,
          otherReason,
          draft: z.string().nullable(),
        }),
      )
      .readonly()
      .describe('Acts that were done and have no signed letter yet, with the draft where one is begun'),
  })
  .meta({ id: 'LetterList' });

const facts = z.strictObject({
  agencyName: z.string(),
  place: z.strictObject({ organs: z.array(z.string()).min(1).readonly(), court: z.string().exactOptional() }),
  number: z.string(),
  channel: z.enum(intakeChannels),
  applicantName: z.string(),
  description: z.string(),
  receivedOn: day,
  correctedOn: day.nullable(),
  dueOn: day.nullable(),
  today: day,
});

export const letterAnswer = z
  .strictObject({
    ...lineShape,
    caseId: z.string(),
    content,
    facts: facts.describe('What the case says: the letter is checked against it'),
    code: z.string().nullable(),
    versions: z.array(z.strictObject({ version: z.int(), at: z.string(), byName: z.string() })).readonly(),
  })
  .meta({ id: 'Letter' });

export const letterChange = z.strictObject({ version: z.int().min(1), content }).meta({ id: 'LetterChange' });
export const letterSaved = z.strictObject({ version: z.int() }).meta({ id: 'LetterSaved' });
export const letterNumbered = z.strictObject({ number: z.string() }).meta({ id: 'LetterNumbered' });
