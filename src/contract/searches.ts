/** Searches that divisions are asked for, the people who can be asked, and the words that colleagues leave for each other. */

import { z } from 'zod';
import { day, line, paragraphs } from './values.ts';

const short = line.trim().max(500);
const long = paragraphs.trim().max(20_000);

export const searchAddress = z.strictObject({ id: line.min(1).max(100), task: line.min(1).max(40) });

const record = { where: short, by: short, terms: short, result: long, found: z.boolean() };

export const searchAnswer = z.strictObject({ on: day, ...record }).meta({ id: 'SearchRecord' });

export const searchRequest = z
  .strictObject({
    on: day,
    division: line.trim().max(60),
    account: line.max(100).describe('Who answers for the division'),
    answerBy: day,
    text: paragraphs.trim().max(2000).describe('What is looked for; kept sealed'),
  })
  .meta({ id: 'SearchRequest' });

export const searchWithdrawal = z.strictObject({ on: day, reason: short }).meta({ id: 'SearchWithdrawal' });

export const searchList = z
  .strictObject({
    searches: z
      .array(
        z.strictObject({
          id: z.string(),
          division: z.string(),
          accountName: z.string(),
          mine: z.boolean(),
          askedOn: day,
          answerBy: day,
          overdue: z.boolean(),
          text: z.string(),
          closedOn: day.nullable(),
          answer: z.strictObject(record).nullable().describe('Null while open, and where it was withdrawn'),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'SearchList' });

export const colleagueList = z
  .strictObject({
    colleagues: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          self: z.boolean(),
          handles: z.boolean().describe('A case can be given to this person'),
          searches: z.boolean().describe('This person can be asked to search'),
          open: z.int().describe('Cases that are this person’s and not closed'),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ColleagueList' });

export const noteList = z
  .strictObject({
    notes: z
      .array(z.strictObject({ on: day, to: z.string(), byName: z.string(), text: z.string() }))
      .readonly()
      .describe('Words left with a hand-over, the oldest first; what has been erased is left out'),
  })
  .meta({ id: 'NoteList' });
