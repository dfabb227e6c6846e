/** What is done to an application from the back office: one schema an act, told apart by the act's name. */

import { z } from 'zod';
import { longest } from '#law/applicant/apply-form';
import { carrierKeys, identityKindKeys, routeKeys } from '#law/applicant/kinds';
import {
  deliveryWays,
  intakeChannels,
  otherReasons,
  receiptFacts,
  refundReasons,
  reopeners,
  takenDownWays,
  travellingWays,
  type WithheldGround,
} from '#law/application/events';
import { applicantTypes, outcomeKeys } from '#law/report/report';
import { agencyCode, day, line, paragraphs } from './values.ts';

const short = line.trim().max(500);
const long = paragraphs.trim().max(20_000);
const number = line.trim().max(100);
const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as (keyof T & string)[]);

/** Grounds on which a part may be withheld: the refusals of table three, or that it is not government information. */
const grounds = [
  ...outcomeKeys.filter((key): key is Extract<WithheldGround, `refused${string}`> => key.startsWith('refused')),
  'notInformation' as const,
];

export const replyFields = {
  outcome: z.enum(outcomeKeys),
  reasons: long,
  articles: z.array(short).max(20).readonly(),
  otherReason: keys(otherReasons).exactOptional(),
  notHeld: z.enum(['doesNotExist', 'otherAgencyResponsible']).exactOptional(),
  withheld: z
    .array(z.strictObject({ part: short, ground: z.enum(grounds), reason: long }))
    .max(200)
    .readonly()
    .exactOptional(),
};

const act = <A extends string, S extends z.ZodRawShape>(name: A, shape: S) =>
  z.strictObject({ act: z.literal(name), on: day, ...shape });

/** The acts that a desk sends. Numbers of replies and the acting person are the program's to give. */
export const applicationAct = z
  .discriminatedUnion('act', [
    act('attemptContact', { means: short }),
    act('register', { how: keys(receiptFacts) }),
    act('merge', {
      into: number,
      ground: long
        .exactOptional()
        .describe('Why both ask for the same information; needed where the texts are near only. Kept sealed'),
    }),
    act('assign', {
      to: short.exactOptional().describe('A division or a group; may be left out where a colleague is named'),
      account: line.max(100).exactOptional().describe('A colleague of `/api/colleagues` who handles applications'),
      note: long.exactOptional().describe('A word for whoever takes it over; kept sealed'),
    }),
    act('answerOnTheSpot', replyFields),
    act('askCorrection', { points: long, applicantDue: day.exactOptional() }),
    act('receiveCorrection', { justCause: short.exactOptional() }),
    act('closeUncorrected', { remark: long.exactOptional() }),
    act('closeStillUnclear', { reasons: long }),
    act('askReasons', { text: long, replyBy: day }),
    act('receiveReasons', { reasonable: z.boolean() }),
    act('setReplyDay', { due: day, reason: long }),
    act('refuseExcessive', { reasons: long }),
    act('consult', { id: number, to: z.enum(['thirdParty', 'agency']), letter: number }),
    act('recordConsultationReceipt', { id: number }),
    act('recordOpinion', { id: number, opinion: z.enum(['consents', 'objects']) }),
    act('lapseConsultation', { id: number }),
    act('tellThirdParty', { content: long, reason: long }),
    act('recordSearch', { where: short, by: short, terms: short, result: long }),
    act('extend', { workingDays: z.int().min(0).max(1000), reason: long }),
    act('noticeFee', {
      yuan: z.int().min(0).max(10_000_000),
      tariff: z.enum(['perItem', 'perPage']),
      units: z
        .int()
        .min(0)
        .max(1_000_000)
        .exactOptional()
        .describe('Which application of the month, or how many pages: the amount must follow from it by the tariff'),
      letter: number.describe('Number of the notice, which went out on that day'),
    }),
    act('recordFeeReceipt', {}),
    act('recordFeeReturn', { reason: short }),
    act('recordPayment', { yuan: z.int().min(0).max(10_000_000), bill: number.exactOptional() }),
    act('refundFee', { yuan: z.int().min(0).max(10_000_000), reason: keys(refundReasons), bill: number }),
    act('closeUnpaid', { remark: long.exactOptional() }),
    act('sendToReview', {
      reply: z
        .strictObject(replyFields)
        .exactOptional()
        .describe('The drafted reply; left out where a letter holds it, which then is what is reviewed'),
    }),
    act('review', { checks: z.array(short).max(40).readonly() }),
    act('sendBack', { reason: long }),
    act('conclude', {}),
    act('dispatch', {
      by: z.enum(travellingWays),
      tracking: number.exactOptional().describe('Of registered mail or EMS; needed where the way is `post`'),
    }),
    act('recordReturn', { reason: short }),
    act('deliver', { by: keys(deliveryWays), proof: short }),
    act('archive', {}),
    act('withdraw', { letter: short }),
    act('reopen', { by: keys(reopeners), document: number, workingDays: z.int().min(0).max(1000).exactOptional() }),
  ])
  .meta({ id: 'ApplicationAct' });

/** What came over the counter, by post, fax, e-mail or was told by word of mouth (REG-28 to REG-31). */
export const intakeRequest = z
  .strictObject({
    channel: z.enum(intakeChannels.filter((channel) => channel !== 'web')),
    on: day.describe('The day it came'),
    applicantType: z.enum(applicantTypes),
    name: line.trim().min(1).max(longest.name),
    identityKind: z.enum(identityKindKeys),
    identity: line.trim().max(longest.identity).nullable(),
    telephone: line.trim().max(longest.telephone),
    email: line.trim().max(longest.email),
    address: line.trim().max(longest.address),
    description: paragraphs.trim().min(1).max(longest.description),
    carrier: z.enum(carrierKeys),
    route: z.enum(routeKeys),
    takenDown: z
      .strictObject({ how: keys(takenDownWays), readBack: z.boolean() })
      .exactOptional()
      .describe('Written down for the applicant, read back and confirmed'),
  })
  .meta({ id: 'Intake' });

export const intakeAddress = z.strictObject({ agency: agencyCode });

export const intakeAnswer = z.strictObject({ caseId: z.string(), number: z.string() }).meta({ id: 'IntakeAnswer' });
