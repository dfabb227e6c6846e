/** The gazette over HTTP. */

import { z } from 'zod';
import { issueStates } from '#law/gazette/issue';
import { day, line } from './values.ts';

const states = Object.keys(issueStates) as [keyof typeof issueStates, ...(keyof typeof issueStates)[]];
export const issueAddress = z.strictObject({ id: line.min(1).max(100) });

const entry = { caseId: line.min(1).max(100), edition: z.int().min(1).max(9999) };
export const issueWish = z
  .strictObject({ from: day, to: day, entries: z.array(z.strictObject(entry)).max(1000).readonly() })
  .meta({ id: 'GazetteWish' });
export const issueBegun = z.strictObject({ id: z.string() }).meta({ id: 'GazetteBegun' });
export const issueReturn = z.strictObject({ reason: line.max(500) }).meta({ id: 'GazetteReturn' });

const standing = z.strictObject({
  ...entry,
  title: z.string(),
  publishedOn: day.nullable(),
  newest: z.int().describe('Number of the newest edition'),
  withdrawnOn: day.nullable(),
});
const note = z.strictObject({
  ...entry,
  issue: z.string(),
  title: z.string(),
  kind: z.enum(['withdrawn', 'corrected']),
  on: day,
});
const issue = {
  id: z.string(),
  name: z.string().nullable().describe('Null before it is issued'),
  state: z.enum(states),
  stateName: z.string(),
  from: day,
  to: day,
  issuedOn: day.nullable(),
  returned: z.string().nullable().describe('Why it was given back'),
  entries: z.array(standing).readonly(),
  notes: z.array(note).readonly(),
  can: z.array(z.enum(['save', 'delete', 'submit', 'return', 'issue'])).readonly(),
};

export const issueList = z
  .strictObject({ issues: z.array(z.strictObject(issue)).readonly() })
  .meta({ id: 'GazetteIssues' });
export const issueOpened = z
  .strictObject({
    ...issue,
    choices: z.array(standing).readonly().describe('What was published in the period and may be taken in'),
    owed: z.array(note).readonly().describe('What is told of earlier issues if it is issued now'),
  })
  .meta({ id: 'GazetteIssue' });
