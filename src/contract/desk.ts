/** The desk: what waits, the list of applications, the box that finds things. */

import { z } from 'zod';
import { type DeliveryStage, deliveryStages } from '#law/application/delivery';
import { travellingWays } from '#law/application/events';
import { stateKeys } from '#law/application/states';
import { urgencyKeys } from '#law/application/urgency';
import { applicantTypes, outcomeKeys } from '#law/report/report';
import { standing } from './standing.ts';
import { day, line, yearText } from './values.ts';

const limit = z
  .string()
  .regex(/^([1-9]\d?|1\d\d|200)$/)
  .optional()
  .describe('1 to 200, else 50');
const after = line.max(100).optional().describe('`next` of the page before');

const stageKeys = Object.keys(deliveryStages) as DeliveryStage[];

export const workQuery = z.strictObject({
  view: z.enum(['mine', 'unclaimed', 'all']).optional().describe('Else `mine`'),
  light: z.enum(urgencyKeys).optional().describe('Only those with this light'),
  after,
  limit,
});

export const workList = z
  .strictObject({
    tasks: z
      .array(
        z.strictObject({
          kind: z.enum([
            'application',
            'report',
            'search',
            'appeal',
            'column',
            'task',
            'complaint',
            'publication',
            'catalogue',
            'matter',
            'rating',
          ]),
          id: z.string(),
          title: z.string(),
          stateName: z.string(),
          dueOn: day.nullable(),
          standing,
          can: z.array(z.string()).readonly().describe('What the person can do now, in the words of the buttons'),
        }),
      )
      .readonly(),
    next: z.string().nullable(),
    open: z
      .strictObject({ mine: z.int(), unclaimed: z.int(), all: z.int() })
      .describe('Open cases of the agency: the person’s own, nobody’s yet, all together'),
    waiting: z.array(z.strictObject({ state: z.string(), name: z.string(), count: z.int() })).readonly(),
  })
  .meta({ id: 'WorkList' });

export const workMonthQuery = z.strictObject({
  month: z
    .string()
    .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .describe('`YYYY-MM`, else the present one'),
  view: z.enum(['mine', 'unclaimed', 'all']).optional().describe('Else `mine`'),
});

export const workMonth = z
  .strictObject({
    month: z.string(),
    today: day,
    days: z
      .array(
        z.strictObject({
          day,
          working: z.boolean(),
          why: z.string(),
          source: z.string(),
          provisional: z.boolean().describe('The notice of that year is not out'),
          due: z
            .array(
              z.strictObject({
                kind: z.enum([
                  'application',
                  'report',
                  'search',
                  'appeal',
                  'column',
                  'task',
                  'complaint',
                  'publication',
                  'catalogue',
                  'matter',
                  'rating',
                ]),
                id: z.string(),
                title: z.string(),
                what: z.string().describe('What is due'),
                standing,
              }),
            )
            .readonly(),
        }),
      )
      .readonly()
      .describe('Every day of the month'),
    earlier: z.int().describe('Replies that were due before this month and are not given; counted up to 100'),
    cut: z.boolean().describe('More is due in this month than is shown'),
  })
  .meta({ id: 'WorkMonth' });

export const applicationsQuery = z.strictObject({
  state: z.enum([...stateKeys, 'open']).optional(),
  year: yearText.optional().describe('Received in this year'),
  type: z.enum(applicantTypes).optional(),
  outcome: z.enum(outcomeKeys).optional(),
  text: line.max(40).optional().describe('How the number begins, or the running number alone'),
  dueBy: day.optional(),
  light: z.enum(urgencyKeys).optional().describe('Only those with this light'),
  whose: z.enum(['mine', 'nobody']).optional(),
  order: z.enum(['due', 'newest']).optional(),
  after,
  limit,
});

export const applicationPage = z
  .strictObject({
    applications: z
      .array(
        z.strictObject({
          caseId: z.string(),
          number: z.string(),
          channel: z.string(),
          applicantType: z.enum(applicantTypes),
          state: z.string(),
          submittedOn: day,
          receivedOn: day.nullable(),
          dueOn: day.nullable(),
          outcome: z.enum(outcomeKeys).nullable(),
          concludedOn: day.nullable(),
          standing,
        }),
      )
      .readonly(),
    next: z.string().nullable(),
  })
  .meta({ id: 'ApplicationPage' });

export const deliveriesQuery = z.strictObject({
  stage: z.enum(stageKeys).optional(),
  by: z.enum(travellingWays).optional(),
  after,
  limit,
});

export const deliveryPage = z
  .strictObject({
    deliveries: z
      .array(
        z.strictObject({
          caseId: z.string(),
          number: z.string(),
          outcome: z.enum(outcomeKeys).nullable(),
          concludedOn: day.nullable(),
          stage: z.enum(stageKeys),
          sentOn: day.nullable(),
          sentBy: z.enum(travellingWays).nullable(),
          tracking: z.string().nullable().describe('Of registered mail or EMS'),
          returnedOn: day.nullable(),
        }),
      )
      .readonly()
      .describe('The first decided first'),
    counts: z.strictObject({ waiting: z.int(), underWay: z.int(), returned: z.int() }),
    next: z.string().nullable(),
  })
  .meta({ id: 'DeliveryPage' });

export const searchQuery = z.strictObject({ q: line.max(100) });

export const searchAnswer = z
  .strictObject({
    found: z
      .array(
        z.strictObject({
          kind: z.enum(['application', 'appeal', 'publication', 'document', 'service', 'report', 'agency', 'account']),
          id: z.string(),
          title: z.string(),
          detail: z.string(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'SearchAnswer' });
