/** The working calendar and the notices that make it (REG-36). */

import { z } from 'zod';
import { holidayNames } from '#law/calendar/holiday-notice';
import { day, line } from './values.ts';

const sourced = {
  number: line.trim().min(1).max(60).describe('发文字号, 国办发明电〔2026〕9号'),
  title: line.trim().min(1).max(200),
  issued: day,
  year: z.int().min(2000).max(2100),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .exactOptional(),
};
const days = { from: day, through: day, worked: z.array(day).max(10).readonly() };
const arrangement = z.strictObject({ holidays: z.array(z.enum(holidayNames)).min(1).max(3).readonly(), ...days });
const localArrangement = z.strictObject({
  holidays: z.array(line.trim().min(1).max(30)).min(1).max(3).readonly(),
  ...days,
});

export const holidayNotice = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('annual'), ...sourced, arrangements: z.array(arrangement).max(12).readonly() }),
    z.strictObject({
      kind: z.literal('amendment'),
      ...sourced,
      amends: line.trim().min(1).max(60),
      arrangements: z.array(arrangement).min(1).max(12).readonly(),
    }),
    z.strictObject({
      kind: z.literal('local'),
      ...sourced,
      region: line.trim().min(1).max(20),
      arrangements: z.array(localArrangement).min(1).max(12).readonly(),
    }),
  ])
  .meta({ id: 'HolidayNotice' });

export const calendarView = z
  .strictObject({
    version: z.string(),
    lastNoticeYear: z.int(),
    keepers: z.array(z.string()).readonly().describe('Names of the agencies that enter notices for the caller’s'),
    keptHere: z.boolean().describe('The caller’s agency is one of them'),
    notices: z
      .array(
        z.strictObject({ number: z.string(), title: z.string(), year: z.int(), issued: day, entered: z.boolean() }),
      )
      .readonly()
      .describe('Newest first'),
  })
  .meta({ id: 'Calendar' });

export const noticeEffect = z
  .strictObject({
    calendar: z.string().describe('Version of the calendar with the notice in it'),
    moved: z
      .array(
        z.strictObject({
          caseId: z.string(),
          number: z.string(),
          from: day.nullable(),
          to: day.nullable(),
          officers: z.array(z.string()).readonly().describe('Names of those of the office who are told'),
          applicant: z.boolean().describe('The applicant is told by e-mail'),
        }),
      )
      .readonly()
      .describe('Open cases of the caller’s agency whose due day moves'),
    elsewhere: z
      .array(z.strictObject({ agency: z.string(), open: z.int(), moved: z.int() }))
      .readonly()
      .describe('Other agencies with open cases: how many there are, and how many of their due days move'),
  })
  .meta({ id: 'NoticeEffect' });
