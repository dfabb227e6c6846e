/** The year's work over HTTP: tasks, meetings, what is done to them. */

import { z } from 'zod';
import { problemSources, taskKinds } from '#law/plan/events';
import { meetingStates, taskStateKeys } from '#law/plan/fold';
import { standing } from './standing.ts';
import { day, line } from './values.ts';

const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as (keyof T & string)[]);
/** Judged by the law, which says what is wrong. */
const text = z.string().max(30_000);
const id = line.min(1).max(100);
const year = z.int().min(2019).max(2100);

export const planAddress = z.strictObject({ id });
export const planYear = z.strictObject({ year: z.coerce.number().int().min(2019).max(2100) });

const person = z.strictObject({ id: z.string(), name: z.string() });
const people = { owners: z.array(person).readonly(), leaders: z.array(person).readonly() };
const kind = keys(taskKinds);
const source = keys(problemSources).nullable();
const state = z.enum(taskStateKeys);

const taskLine = z
  .strictObject({
    caseId: z.string(),
    kind,
    year: z.int(),
    title: z.string(),
    source,
    state,
    ownerName: z.string().nullable(),
    standing,
  })
  .meta({ id: 'TaskLine' });

export const planOfYear = z
  .strictObject({
    year: z.int(),
    tasks: z.array(taskLine).readonly(),
    ...people,
    lastProblems: z.array(z.string()).readonly().describe('Of last year’s report, not on the list yet'),
    meetings: z
      .array(
        z.strictObject({
          caseId: z.string(),
          title: z.string(),
          state: keys(meetingStates),
          heldOn: day,
          decisions: z.int(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PlanOfYear' });

const planning = z.strictObject({ measure: text, leader: line.max(100), owner: line.max(100), due: day, reason: text });

export const newTask = z.strictObject({
  kind,
  year,
  title: text,
  source,
  ref: z.string().max(300).describe('Address in the back office of what it came from; empty where there is none'),
  plan: planning.exactOptional(),
});
export const planCreated = z.strictObject({ caseId: z.string() });

export const taskAct = z
  .discriminatedUnion('act', [
    planning.extend({ act: z.literal('plan') }),
    z.strictObject({ act: z.literal('report'), what: text }),
    z.strictObject({ act: z.literal('accept'), words: text }),
    z.strictObject({ act: z.literal('return'), words: text }),
    z.strictObject({ act: z.literal('drop'), reason: text }),
  ])
  .meta({ id: 'TaskAct' });

export const taskOne = z
  .strictObject({
    caseId: z.string(),
    task: z.strictObject({
      state,
      kind,
      year: z.int(),
      title: z.string(),
      source,
      ref: z.string(),
      foundOn: day,
      measure: z.string(),
      due: day.nullable(),
      what: z.string(),
      doneOn: day.nullable(),
    }),
    standing,
    owner: person.nullable(),
    leader: person.nullable(),
    happened: z.array(z.strictObject({ on: day, sentence: z.string(), by: z.string() })).readonly(),
    ...people,
    can: z.array(z.enum(['plan', 'report', 'accept', 'drop'])).readonly(),
  })
  .meta({ id: 'TaskOne' });

export const newMeeting = z.strictObject({
  title: text,
  heldOn: day,
  place: text,
  agenda: z.array(text).max(100).readonly(),
});

export const meetingAct = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('minute'), present: text, minutes: text }),
    z.strictObject({ act: z.literal('decide'), words: text, plan: planning }),
    z.strictObject({ act: z.literal('cancel'), reason: text }),
  ])
  .meta({ id: 'MeetingAct' });

export const meetingOne = z
  .strictObject({
    caseId: z.string(),
    meeting: z.strictObject({
      state: keys(meetingStates),
      title: z.string(),
      heldOn: day,
      place: z.string(),
      agenda: z.array(z.string()).readonly(),
      present: z.string(),
      minutes: z.string(),
      cancelled: z.string().nullable(),
    }),
    decisions: z.array(taskLine).readonly(),
    ...people,
    can: z.array(z.enum(['minute', 'decide', 'cancel'])).readonly(),
  })
  .meta({ id: 'MeetingOne' });
