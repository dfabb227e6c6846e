/** The figures of an agency's year, and the cases behind each of them. */

import { may } from '#law/account/may';
import { type Day, yearOf } from '#law/calendar/day';
import type { AppealsTable } from '#law/report/report';
import { tallyAppeals } from '#law/report/tally/appeals';
import { allowed, type Decided } from '#law/ruling';
import { type FigureKey, figureKeys, figures } from '#law/statistics/figures';
import type { ApplicationLine } from '#store/report/cells';
import { appealItems } from '#store/report/tally';
import { applicationsOfFigure, countFigures, type Moment } from '#store/statistics/figures';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { periodOf } from '../report/live.ts';

export interface YearFigures {
  readonly year: number;
  readonly agency: string;
  /** Counted through this day: today, or the end of a year that is over. */
  readonly through: Day;
  readonly figures: readonly {
    readonly key: FigureKey;
    readonly group: string;
    readonly name: string;
    readonly formula: string;
    readonly value: number;
  }[];
  /** Null where nothing was concluded. */
  readonly averageDays: number | null;
  readonly onTimeRate: number | null;
  readonly appeals: AppealsTable;
}

/** Working days within which a due day is near. */
const nearDays = 7;

async function momentOf(office: Office, year: number): Promise<Moment> {
  const today = office.today();
  const period = periodOf(year, today);
  if (yearOf(today) !== year) return { period, now: null };
  return { period, now: { today, nearBy: (await calendarIn(office.db)).add(today, nearDays).day } };
}

export async function yearFigures(office: Office, who: Who, year: number): Promise<Decided<YearFigures>> {
  const permitted = may(who, true, 'application.view');
  if (!permitted.ok) return permitted;
  const moment = await momentOf(office, year);
  const { counts, workingDays } = await countFigures(office.db, who.agency, figureKeys, moment);
  const appeals = await appealItems(office.db, who.agency, moment.period);
  const of = (key: FigureKey) => counts.get(key) ?? 0;
  const concluded = of('concluded');
  return allowed({
    year,
    agency: who.agency,
    through: moment.period.through,
    figures: figures.map((one) => ({ ...one, value: of(one.key) })),
    averageDays: concluded === 0 ? null : Math.round((workingDays / concluded) * 10) / 10,
    onTimeRate: concluded === 0 ? null : Math.round((of('onTime') / concluded) * 1000) / 10,
    appeals: tallyAppeals(appeals, year, moment.period.through),
  });
}

export interface FigureCases {
  readonly cases: readonly ApplicationLine[];
  readonly next: string | null;
}

/** A page of the cases that a figure counts: as many in all as it says. */
export async function figureCases(
  office: Office,
  who: Who,
  year: number,
  key: FigureKey,
  page: { readonly after: string; readonly limit: number },
): Promise<Decided<FigureCases>> {
  const permitted = may(who, true, 'application.view');
  if (!permitted.ok) return permitted;
  const moment = await momentOf(office, year);
  const oneMore = { ...page, limit: page.limit + 1 };
  const found = await applicationsOfFigure(office.db, who.agency, key, moment, oneMore);
  const cases = found.slice(0, page.limit);
  return allowed({ cases, next: found.length > page.limit ? (cases.at(-1)?.number ?? null) : null });
}
