/**
 * How long an applicant's personal data is kept: until the case file's time is over, then it is erased while the ledger stands
 * (PIPL art. 19, 47). Nobody erases what a person has put on hold, or while an appeal is open.
 */

import { addDays, type Day, day, parseDay, yearOf } from '../calendar/day.ts';

export interface RetentionSettings {
  /** Years after the case was closed. [from memory] The archive law leaves the number to the list of each agency: a setting. */
  readonly caseYears: number;
}

export const defaultRetention: RetentionSettings = { caseYears: 10 };

/** Within these the number of years may be chosen; both ends are allowed. */
export const caseYearsRange = { from: 1, to: 100 } as const;

/** What stands in the database over the default; what is missing or out of range there is the default. */
export function retentionSettings(stored: Readonly<Record<string, unknown>> | null): RetentionSettings {
  const years = stored?.['caseYears'];
  const { from, to } = caseYearsRange;
  const fits = typeof years === 'number' && Number.isInteger(years) && years >= from && years <= to;
  return fits ? { caseYears: years } : defaultRetention;
}

/** First day on which the data of a case closed on `closedOn` is erased: the same day so many years later; for 29 February the 28th. */
export function erasedFrom(closedOn: Day, { caseYears }: RetentionSettings): Day {
  return yearsAfter(closedOn, caseYears);
}

/** No case closed after this day is due today. */
export function closedBy(today: Day, { caseYears }: RetentionSettings): Day {
  return addDays(yearsAfter(today, -caseYears), 1);
}

function yearsAfter(from: Day, years: number): Day {
  const year = yearOf(from) + years;
  return parseDay(`${year}${from.slice(4)}`) ?? day(`${year}-02-28`);
}

/** Why data is kept longer than its time. */
export const holdReasons = {
  appeal: '行政复议、行政诉讼、信访需要',
  audit: '审计、巡视巡察、督查需要',
  inquiry: '案件调查需要',
  applicant: '申请人要求继续保存',
} as const;

export type HoldReason = keyof typeof holdReasons;
export const holdReasonKeys = Object.keys(holdReasons) as readonly HoldReason[];
