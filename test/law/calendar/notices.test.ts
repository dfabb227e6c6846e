/** Notices as data: what a set of them is refused for, and what a further one changes. */

import { describe, expect, it } from 'vitest';
import { addDays, day } from '#law/calendar/day';
import type { AnnualNotice, HolidayNotice, LocalNotice } from '#law/calendar/holiday-notice';
import { holidays2025 } from '#law/calendar/notices/holidays-2025';
import { holidays2026 } from '#law/calendar/notices/holidays-2026';
import { stateNotices } from '#law/calendar/notices/state-notices';
import { calendarFrom, stateCalendar, stateCalendarKnownOn } from '#law/calendar/working-days';

/** `expected`: words of the Chinese sentence that refuses the set. */
function check(notices: readonly HolidayNotice[], expected: RegExp): void {
  expect(() => calendarFrom(notices)).toThrow(RangeError);
  expect(() => calendarFrom(notices)).toThrow(expected);
}

const [first, ...others] = holidays2026.arrangements;
const changed = (change: Partial<AnnualNotice>): readonly HolidayNotice[] => [
  ...stateNotices.filter((one) => one !== holidays2026),
  { ...holidays2026, ...change },
];
const withFirst = (change: object) => changed({ arrangements: first ? [{ ...first, ...change }, ...others] : [] });

describe('a set of notices is refused for', () => {
  it('nothing at all', () => check([], /没有任何年度/));
  it('a gap', () =>
    check(
      stateNotices.filter((one) => one.year !== 2023),
      /缺少2023年/,
    ));
  it('two notices of one year', () =>
    check([...stateNotices, { ...holidays2026, number: '国办发明电〔2025〕8号' }], /2026年有2份/));
  it('no document number', () => check(changed({ number: '2026年放假安排' }), /没有可核对的发文字号/));
  it('a number of another year', () => check(changed({ number: '国办发明电〔2023〕7号' }), /与文号年份不一致/));
  it('a date long before its year', () =>
    check(changed({ number: '国办发明电〔2023〕7号', issued: day('2023-11-04') }), /应当于当年或者上一年印发/));
  it('a notice without title', () => check(changed({ title: ' ' }), /没有标题/));
  it('a day named twice', () => check(withFirst({ worked: [day('2026-01-03')] }), /2026-01-03被写了两次/));
  it('overlapping holidays', () => {
    const arrangements = holidays2026.arrangements.map((one) =>
      one.holidays.includes('中秋节') ? { ...one, through: day('2026-10-02') } : one,
    );
    check(changed({ arrangements }), /2026-10-01被写了两次/);
  });
  it('a holiday upside down', () =>
    check(withFirst({ from: day('2026-01-03'), through: day('2026-01-01') }), /起止日期颠倒/));
  it('a holiday far too long', () => check(withFirst({ through: day('2026-01-31') }), /超过合理范围/));
  it('a holiday in the wrong season', () =>
    check(withFirst({ from: day('2026-07-01'), through: day('2026-07-03') }), /不在该节日的合理范围内/));
  it('a make-up day that is no weekend', () => check(withFirst({ worked: [day('2026-01-05')] }), /不是周六或者周日/));
  it('a make-up day far away', () => check(withFirst({ worked: [day('2026-03-07')] }), /距离假期/));
  it('a holiday left out', () => check(changed({ arrangements: others }), /没有元旦的安排/));
  it('a statutory day that is not off', () =>
    check(withFirst({ from: day('2026-01-02') }), /没有把元旦法定节假日2026-01-01列为放假日/));
  it('an amendment of a notice that is not there', () =>
    check(
      [
        ...stateNotices,
        {
          ...holidays2026,
          kind: 'amendment',
          number: '国办发明电〔2026〕1号',
          issued: day('2026-01-26'),
          amends: '国办发明电〔2024〕99号',
        },
      ],
      /没有录入/,
    ));
  it('a local notice without region', () => check([...stateNotices, { ...sanyuesan, region: '' }], /没有写明适用地区/));
});

const sanyuesan: LocalNotice = {
  kind: 'local',
  region: 'GX',
  year: 2026,
  number: '桂政办发〔2026〕1号',
  title: '自治区人民政府办公厅关于2026年“壮族三月三”放假的通知',
  issued: day('2026-01-20'),
  arrangements: [{ holidays: ['壮族三月三'], from: day('2026-04-20'), through: day('2026-04-21'), worked: [] }],
};

describe('a further notice is data', () => {
  it('a local holiday is off there and nowhere else', () => {
    const local = calendarFrom([...stateNotices, sanyuesan]);
    expect(local.version).toBe('CN-2026.1+GX-2026');
    expect(local.explain(day('2026-04-20'))).toEqual({
      working: false,
      why: '壮族三月三放假',
      source: '桂政办发〔2026〕1号',
      provisional: false,
    });
    expect(local.add(day('2026-04-17'), 1).day).toBe('2026-04-22');
    expect(stateCalendar.add(day('2026-04-17'), 1).day).toBe('2026-04-20');
  });

  it('an amendment replaces only the holidays that it names', () => {
    const amended = calendarFrom([
      ...stateNotices,
      {
        kind: 'amendment',
        amends: holidays2026.number,
        year: 2026,
        number: '国办发明电〔2026〕1号',
        title: '调整2026年劳动节假期安排的通知',
        issued: day('2026-03-20'),
        arrangements: [{ holidays: ['劳动节'], from: day('2026-05-01'), through: day('2026-05-03'), worked: [] }],
      },
    ]);
    expect(amended.version).toBe('CN-2026.2');
    expect([day('2026-05-04'), day('2026-05-05'), day('2026-05-09')].map(amended.isWorkingDay)).toEqual([
      true,
      true,
      false,
    ]);
    expect(amended.isWorkingDay(day('2026-02-28'))).toBe(true);
  });

  it('the notice of the next year turns provisional days into certain ones', () => {
    const before = calendarFrom(stateNotices.filter((one) => one.year < 2026));
    expect(before.version).toBe('CN-2025.1');
    expect(before.add(day('2025-12-31'), 1)).toEqual({ day: '2026-01-02', provisional: true });
    expect(stateCalendar.add(day('2025-12-31'), 1)).toEqual({ day: '2026-01-04', provisional: false });
  });

  it('a calendar is what was known on its day', () => {
    expect(stateCalendarKnownOn(day('2019-03-21')).version).toBe('CN-2019.1');
    expect(stateCalendarKnownOn(day('2019-03-21')).isWorkingDay(day('2019-05-02'))).toBe(true);
    expect(stateCalendarKnownOn(day('2019-03-22')).version).toBe('CN-2019.2');
    expect(stateCalendarKnownOn(day('2019-03-22')).isWorkingDay(day('2019-05-02'))).toBe(false);
    expect(stateCalendarKnownOn(day('2020-01-25')).isWorkingDay(day('2020-02-01'))).toBe(true);
    expect(stateCalendarKnownOn(holidays2025.issued).lastNoticeYear).toBe(2025);
    expect(stateCalendarKnownOn(addDays(holidays2025.issued, -1)).lastNoticeYear).toBe(2024);
    expect(stateCalendarKnownOn(day('2026-06-01')).version).toBe(stateCalendar.version);
  });
});

describe('days that no data covers are refused', () => {
  it.each(['2018-12-31', '2036-01-01', '1999-01-01'])('%s', (text) => {
    expect(() => stateCalendar.isWorkingDay(day(text))).toThrow(/工作日历的(第一|最后一)天/);
    expect(() => stateCalendar.explain(day(text))).toThrow(RangeError);
    expect(() => stateCalendar.add(day(text), 1)).toThrow(RangeError);
  });
  it('a count that runs off the end', () => {
    expect(() => stateCalendar.add(day('2035-12-20'), 20)).toThrow(/超出工作日历的最后一天2035年12月31日/);
    expect(() => stateCalendar.count(day('2018-12-31'), day('2019-02-01'))).toThrow(RangeError);
  });
  it.each([-1, 1.5, Number.NaN])('%d working days', (n) => {
    expect(() => stateCalendar.add(day('2025-01-02'), n)).toThrow(/不小于0的整数/);
  });
});
