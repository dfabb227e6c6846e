/** The register of 规章 and 行政规范性文件, and its rounds of 清理. */

import { z } from 'zod';
import { documentKinds, verdictKeys } from '#law/document/events';
import { validityKeys } from '#law/document/fold';
import { day, line } from './values.ts';

const id = z.string().min(1).max(100);
const kind = z.enum(Object.keys(documentKinds) as (keyof typeof documentKinds)[]);
const validity = z.enum(validityKeys);
const verdict = z.enum(verdictKeys);

export const documentAddress = z.strictObject({ id });
export const registerQuery = z.strictObject({
  validity: validity.exactOptional(),
  text: line.max(80).exactOptional().describe('Part of title or number'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .exactOptional(),
});

const documentLine = {
  caseId: z.string(),
  kind,
  title: z.string(),
  documentNumber: z.string(),
  issuedOn: day,
  effectiveOn: day.nullable(),
  expiresOn: day.nullable().describe('First day on which it no longer holds, by its term'),
  endedOn: day.nullable().describe('By an act or by its term, whichever comes first; may lie ahead'),
  validity,
  publication: z.string().nullable().describe('Case id of the publication of its text'),
  reviewed: z
    .strictObject({ on: day, round: z.string(), verdict, reason: z.string() })
    .nullable()
    .describe('What the last round of 清理 found'),
};

const round = z.strictObject({
  caseId: z.string(),
  title: z.string(),
  openedOn: day,
  concludedOn: day.nullable(),
  judged: z.int(),
  all: z.int(),
});

export const registerView = z
  .strictObject({
    documents: z.array(z.strictObject(documentLine)).readonly(),
    total: z.int(),
    counts: z.strictObject({
      inForce: z.int(),
      modified: z.int(),
      pending: z.int(),
      expired: z.int(),
      repealed: z.int(),
    }),
    unregistered: z
      .array(z.strictObject({ caseId: z.string(), title: z.string() }))
      .readonly()
      .describe('Published as normative, not in the register'),
    rounds: z.array(round).readonly(),
  })
  .meta({ id: 'RegisterView' });

const link = z.strictObject({
  relation: z.enum(['modified', 'repealed']),
  on: day,
  name: z.string(),
  document: z.string().nullable(),
  publication: z.string().nullable(),
});

export const documentView = z
  .strictObject({
    ...documentLine,
    changedBy: z.array(link).readonly(),
    changes: z.array(link).readonly(),
    can: z.array(z.enum(['change', 'keep'])).readonly(),
  })
  .meta({ id: 'DocumentView' });

export const registering = z.strictObject({
  kind,
  title: line.max(200),
  documentNumber: line.max(60),
  issuedOn: day,
  effectiveOn: day.exactOptional(),
  expiresOn: day.exactOptional(),
  publication: id.exactOptional(),
});
export const registered = z.strictObject({ caseId: z.string() });

const changedBy = {
  on: day,
  by: line.max(260).describe('Title and number of the other document'),
  document: id.exactOptional(),
};
export const documentChange = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('modify'), ...changedBy }),
    z.strictObject({ act: z.literal('repeal'), ...changedBy }),
    z.strictObject({ act: z.literal('expire'), on: day }),
    z.strictObject({ act: z.literal('prolong'), expiresOn: day.nullable(), reason: line.max(500) }),
    z.strictObject({ act: z.literal('link'), publication: id }),
  ])
  .meta({ id: 'DocumentChange' });

export const roundOpening = z.strictObject({ title: line.max(100), basis: line.max(300) });
const judgement = { verdict, reason: line.max(500), expiresOn: day.nullable().exactOptional() };
export const judging = z.strictObject({ document: id, ...judgement });

export const roundView = z
  .strictObject({
    caseId: z.string(),
    title: z.string(),
    basis: z.string(),
    openedOn: day,
    concludedOn: day.nullable(),
    documents: z.array(z.strictObject({ ...documentLine, judgement: z.strictObject(judgement).nullable() })).readonly(),
    can: z.array(z.enum(['judge', 'conclude'])).readonly(),
  })
  .meta({ id: 'RoundView' });
