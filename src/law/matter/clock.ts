/** The clocks of a matter: until when it is decided by law and by promise, day by day with the article of each (SVC-41 to SVC-44). */

import { addDays, type Day, daysInMonth, inWords, yearOf } from '../calendar/day.ts';
import { UncoveredDayError } from '../calendar/day-table.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Matter } from './fold.ts';
import type { Limit } from './guide.ts';
import { limitWords } from './guide.ts';
import { dayOf } from './moment.ts';
import { type Stop, stopped, stopsOf } from './stops.ts';
import { defaultWindow, type WindowHours, windowDue } from './window-hours.ts';

export interface DueDay {
  readonly limit: Limit;
  /** Null before acceptance and while a special procedure stops the clock. */
  readonly due: Day | null;
  /** 16:30 for limits in hours and minutes. */
  readonly time: string | null;
  /** While it is stopped: the due day if the procedure ends when the applicant was told that it would. */
  readonly expected: Day | null;
  readonly provisional: boolean;
  readonly steps: readonly { readonly sentence: string; readonly article: string }[];
  readonly days: readonly CountedDay[];
}

export interface CountedDay {
  readonly day: Day;
  /** 1 for the first day that counts; null for a day that does not. */
  readonly ordinal: number | null;
  readonly why: string;
}

export interface MatterClock {
  readonly startedOn: Day | null;
  /** Last working day on which what is missing may be told, all at once. */
  readonly correctionBy: Day | null;
  readonly statutory: DueDay | null;
  readonly promised: DueDay | null;
}

const licensing = '《中华人民共和国行政许可法》';
export const correctionDays = 5;

/**
 * Both clocks run by the same events. `told` false leaves the sentences and the days out: lists need the due day only. A day that the
 * calendar does not cover leaves no due day.
 */
export function matterClock(
  matter: Matter,
  limits: { readonly statutory: Limit | null; readonly promised: Limit | null },
  calendar: WorkingCalendar,
  { told = true, window = defaultWindow }: { readonly told?: boolean; readonly window?: WindowHours } = {},
): MatterClock {
  const { receivedOn } = matter;
  try {
    const start = startOf(matter, calendar);
    const due = (limit: Limit | null) =>
      limit === null || start === null ? null : dueOf(matter, limit, start, calendar, told, window);
    return {
      startedOn: start?.day ?? null,
      correctionBy: receivedOn === null ? null : calendar.add(receivedOn, correctionDays).day,
      statutory: due(limits.statutory),
      promised: due(limits.promised),
    };
  } catch (error) {
    if (!(error instanceof UncoveredDayError)) throw error;
    return { startedOn: null, correctionBy: null, statutory: null, promised: null };
  }
}

interface Start {
  readonly day: Day;
  readonly at: string;
  readonly told: () => { readonly sentence: string; readonly article: string };
}

/** 逾期不告知的，自收到申请材料之日起即为受理: told too late, the days run from the receipt. */
function startOf({ acceptedAt, receivedAt, receivedOn, corrections }: Matter, calendar: WorkingCalendar): Start | null {
  if (acceptedAt === null || receivedAt === null || receivedOn === null) return null;
  const by = calendar.add(receivedOn, correctionDays).day;
  const [first] = corrections;
  const article = `${licensing}第三十二条第一款`;
  if (first !== undefined && first.askedOn > by) {
    return {
      day: receivedOn,
      at: receivedAt,
      told: () => ({
        sentence: `${inWords(first.askedOn)}才告知补正，晚于${inWords(by)}，所以从收到材料的${inWords(receivedOn)}起即为受理。`,
        article: `${article}第四项`,
      }),
    };
  }
  const day = dayOf(acceptedAt);
  return {
    day,
    at: acceptedAt,
    told: () => ({ sentence: `${inWords(day)}受理，当天不算，从下一天起算。`, article: `${article}第五项` }),
  };
}

function dueOf(
  matter: Matter,
  limit: Limit,
  start: Start,
  calendar: WorkingCalendar,
  told: boolean,
  window: WindowHours,
): DueDay {
  const stops = stopsOf(matter.specials, start.at, calendar);
  const longer =
    matter.extendedBy +
    matter.specials.reduce((sum, { kind, expectedDays }) => sum + (kind === 'lengthen' ? expectedDays : 0), 0);
  const found = ends(limit, start, stops, longer, calendar, window);
  const open = stops.some((stop) => stop.open);
  return {
    limit,
    due: open ? null : found.day,
    time: open ? null : found.time,
    expected: open ? found.day : null,
    provisional: calendar.explain(found.day).provisional,
    steps: told ? derivation(start, limit, stops, longer, found) : [],
    days: told ? dayByDay(limit, start.day, found.day, stops, calendar) : [],
  };
}

interface Found {
  readonly day: Day;
  readonly time: string | null;
}

function derivation(start: Start, limit: Limit, stops: readonly Stop[], longer: number, found: Found): DueDay['steps'] {
  return [
    start.told(),
    { sentence: `办理期限是${limitWords(limit)}${unitNote[limit.unit]}`, article: unitArticle(limit) },
    ...stops.map(({ sentence }) => ({ sentence, article: `${licensing}第四十五条` })),
    ...(longer === 0
      ? []
      : [{ sentence: `期限延长${longer}个工作日，理由已经告知。`, article: `${licensing}第四十二条` }]),
    {
      sentence: stops.some((stop) => stop.open)
        ? `特别程序没有结束，期限停在这里；按告知的时间结束的，期限到${inWords(found.day)}。`
        : `期限到${inWords(found.day)}${found.time ?? ''}。`,
      article: '《中华人民共和国民法典》第二百零一条、第二百零三条',
    },
  ];
}

const unitNote = {
  workingDay: '，只算工作日，不含法定节假日。',
  day: '，按自然日算，最后一天是节假日的顺延到下一个工作日。',
  month: '，按月算，最后一天是节假日的顺延到下一个工作日。',
  hour: '，只算窗口开放的时间。',
  minute: '，只算窗口开放的时间。',
} as const;

function unitArticle({ unit }: Limit): string {
  if (unit === 'workingDay') return `${licensing}第四十二条、第八十二条`;
  return unit === 'hour' || unit === 'minute' ? '办事指南的承诺' : '《中华人民共和国民法典》第二百零三条';
}

function ends(
  limit: Limit,
  start: Start,
  stops: readonly Stop[],
  longer: number,
  calendar: WorkingCalendar,
  window: WindowHours,
): Found {
  switch (limit.unit) {
    case 'workingDay':
      if (stops.length === 0) return { day: calendar.add(start.day, limit.count + longer).day, time: null };
      return { day: counted(limit.count + longer, start.day, stops, (day) => calendar.isWorkingDay(day)), time: null };
    case 'day':
      return {
        day: moved(
          counted(limit.count, start.day, stops, () => true),
          longer,
          calendar,
        ),
        time: null,
      };
    case 'month': {
      const last = monthsLater(start.day, limit.count);
      let day = last;
      // Each day that does not count is made up for at the end.
      for (let at = addDays(start.day, 1); at <= day; at = addDays(at, 1))
        if (stopped(stops, at)) day = addDays(day, 1);
      return { day: moved(day, longer, calendar), time: null };
    }
    default: {
      const minutes = limit.count * (limit.unit === 'hour' ? 60 : 1);
      const found = windowDue(start.at, minutes, stops, calendar, window);
      return longer === 0 ? found : { day: calendar.add(found.day, longer).day, time: found.time };
    }
  }
}

/** The day on which `n` days that count and are not stopped have passed after `from`. */
function counted(n: number, from: Day, stops: readonly Stop[], counts: (day: Day) => boolean): Day {
  let day = from;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (counts(day) && !stopped(stops, day)) left -= 1;
  }
  return day;
}

/** 最后一日是法定休假日的，以法定休假日结束的次日为最后一日. */
function moved(last: Day, longer: number, calendar: WorkingCalendar): Day {
  let day = last;
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return calendar.add(day, longer).day;
}

/** 到期月的对应日；没有对应日的，月末日 (民法典第二百零二条). */
function monthsLater(from: Day, months: number): Day {
  const all = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(all / 12), (all % 12) + 1];
  const date = Math.min(Number(from.slice(8, 10)), daysInMonth(year, month));
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

function dayByDay(
  { unit }: Limit,
  from: Day,
  through: Day,
  stops: readonly Stop[],
  calendar: WorkingCalendar,
): readonly CountedDay[] {
  const told: CountedDay[] = [];
  let n = 0;
  const onlyWorking = unit === 'workingDay' || unit === 'hour' || unit === 'minute';
  for (let day = addDays(from, 1); day <= through; day = addDays(day, 1)) {
    const { working, why } = calendar.explain(day);
    const halts = stopped(stops, day);
    const counts = !halts && (working || !onlyWorking);
    if (counts) n += 1;
    told.push({ day, ordinal: counts ? n : null, why: halts ? '特别程序期间，不计算在期限内' : why });
  }
  return told;
}
