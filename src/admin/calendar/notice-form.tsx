/** The yearly notice as a form: its number, title and day, and for each of the seven holidays the days off and those worked. */

import { Input } from 'antd';
import { type HolidayName, holidayNames } from '#law/calendar/holiday-notice';

interface TypedArrangement {
  readonly from: string;
  readonly through: string;
  /** Days worked in exchange, as typed: separated by commas or blanks. */
  readonly worked: string;
}

export interface TypedNotice {
  readonly number: string;
  readonly title: string;
  readonly issued: string;
  readonly arrangements: Readonly<Record<HolidayName, TypedArrangement>>;
}

export function blankNotice(year: number): TypedNotice {
  const blank = { from: '', through: '', worked: '' };
  return {
    number: '',
    title: `国务院办公厅关于${year}年部分节假日安排的通知`,
    issued: '',
    arrangements: Object.fromEntries(holidayNames.map((name) => [name, blank])) as TypedNotice['arrangements'],
  };
}

/** As the API takes it; holidays that are arranged together are typed in the first of them. */
export function noticeOf({ number, title, issued, arrangements }: TypedNotice, year: number) {
  const filled = holidayNames.filter((name) => arrangements[name].from !== '');
  return {
    kind: 'annual' as const,
    year,
    number: number.trim(),
    title: title.trim(),
    issued,
    arrangements: filled.map((name) => ({
      holidays: [name],
      from: arrangements[name].from,
      through: arrangements[name].through,
      worked: arrangements[name].worked.split(/[\s,，、]+/).filter((day) => day !== ''),
    })),
  };
}

interface Props {
  readonly typed: TypedNotice;
  readonly change: (next: TypedNotice) => void;
}

export function NoticeForm({ typed, change }: Props) {
  const line = (name: 'number' | 'title' | 'issued', label: string, type: 'text' | 'date' = 'text') => (
    <div className="act-field">
      <label htmlFor={`notice-${name}`}>{label}</label>
      <Input
        id={`notice-${name}`}
        type={type}
        value={typed[name]}
        onChange={({ target }) => change({ ...typed, [name]: target.value })}
      />
    </div>
  );
  const set = (holiday: HolidayName, next: Partial<TypedArrangement>) =>
    change({
      ...typed,
      arrangements: { ...typed.arrangements, [holiday]: { ...typed.arrangements[holiday], ...next } },
    });
  return (
    <>
      {line('number', '发文字号，例如 国办发明电〔2026〕9号')}
      {line('title', '标题')}
      {line('issued', '成文日期', 'date')}
      {holidayNames.map((holiday) => (
        <fieldset key={holiday} className="act-field">
          <legend>{holiday}</legend>
          <label htmlFor={`${holiday}-from`}>放假第一天</label>
          <Input
            id={`${holiday}-from`}
            type="date"
            className="short"
            value={typed.arrangements[holiday].from}
            onChange={({ target }) => set(holiday, { from: target.value })}
          />
          <label htmlFor={`${holiday}-through`}>放假最后一天</label>
          <Input
            id={`${holiday}-through`}
            type="date"
            className="short"
            value={typed.arrangements[holiday].through}
            onChange={({ target }) => set(holiday, { through: target.value })}
          />
          <label htmlFor={`${holiday}-worked`}>调休上班的周六、周日（没有的不填，几天用逗号分开）</label>
          <Input
            id={`${holiday}-worked`}
            placeholder="2027-02-20"
            value={typed.arrangements[holiday].worked}
            onChange={({ target }) => set(holiday, { worked: target.value })}
          />
        </fieldset>
      ))}
    </>
  );
}
