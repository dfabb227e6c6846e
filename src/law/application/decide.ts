/** An act on an application → the events that make it true, or every reason why it can not be done. */

import { addDays, type Day, inWords } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { instruments } from '../instruments.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { ActName, ApplicationAct } from './acts.ts';
import type { ApplicationState } from './application-state.ts';
import { regulation } from './articles.ts';
import { choices } from './choices.ts';
import { clockObjections } from './clock-case.ts';
import type { ApplicationEvent } from './events.ts';
import { guards } from './guards.ts';
import { happen } from './happen.ts';
import { notHere } from './not-here.ts';
import { type Question, refusal } from './question.ts';
import { blanks } from './required.ts';
import type { State } from './states.ts';
import { type Transition, transitions } from './transitions.ts';

/** What an act is decided against. */
export interface Circumstances {
  readonly calendar: WorkingCalendar;
  /** The day of writing (Asia/Shanghai): nothing is dated after it. */
  readonly today: Day;
}

/**
 * Decides one act by the table: the row for the state, what the act must say, its dates, its guards, then the clock.
 * Nothing is dated before the last event of the case, nor after today.
 */
export function decide(
  state: ApplicationState,
  act: ApplicationAct,
  { calendar, today }: Circumstances,
): Decided<readonly ApplicationEvent[]> {
  const question: Question = { state, act, on: act.on, calendar };
  const row = rowsFor(state, act.act, act)[0];
  if (row === undefined) return refused(notHere(question, act.act));
  const found = [...blanks(act), ...misdated(state, act.on, today, calendar)];
  if (found.length > 0) return refused(...found);
  const standing = objections(row, question);
  if (standing.length > 0) return refused(...standing);
  const events = happen(act, state, calendar);
  const late = clockObjections(state, events, calendar);
  return late.length > 0 ? refused(...late) : allowed(events);
}

/**
 * The rows whose act may be done today, for the buttons: guards that need what is not filled in yet stay silent, `decide`
 * asks them again. Who may do it stands in each row; `whose` says which rows are asked for.
 */
export function actsAllowed(
  state: ApplicationState,
  today: Day,
  calendar: WorkingCalendar,
  whose: (row: Transition) => boolean = () => true,
): readonly Transition[] {
  if (misdated(state, today, today, calendar).length > 0) return [];
  const question: Question = { state, act: null, on: today, calendar };
  return rowsFrom(state.state).filter(
    (row) => whose(row) && holds(row, state, null) && row.guards.every((name) => guards[name].check(question) === null),
  );
}

const rowsByState = new Map<State, readonly Transition[]>();

function rowsFrom(state: State): readonly Transition[] {
  const rows = rowsByState.get(state) ?? transitions.filter((row) => row.from.includes(state));
  rowsByState.set(state, rows);
  return rows;
}

/** The row that an act takes; more than one only where the table is wrong, none where the act is not done here. */
export function rowsFor(state: ApplicationState, name: ActName, act: ApplicationAct | null): readonly Transition[] {
  return rowsFrom(state.state).filter((row) => row.act === name && holds(row, state, act));
}

function holds(row: Transition, state: ApplicationState, act: ApplicationAct | null): boolean {
  return row.choice === undefined || choices[row.choice](state, act);
}

function objections(row: Transition, question: Question): readonly Refusal[] {
  return row.guards.flatMap((name) => guards[name].check(question) ?? []);
}

/** Periods that begin on the day of an act end well within this many days of it. */
const reachDays = 400;

function misdated(state: ApplicationState, on: Day, today: Day, calendar: WorkingCalendar): readonly Refusal[] {
  if (on < calendar.first || on > addDays(calendar.last, -reachDays)) {
    const because = { rule: 'REG-36', instrument: instruments.holidays, article: '第二条、第六条' };
    const message = `办理日期是${inWords(on)}，工作日历只能计算${inWords(calendar.first)}以后、${inWords(addDays(calendar.last, -reachDays))}以前的期限。请核对日期。`;
    return [refusal('calendarUncovered', because, message)];
  }
  const because = regulation('REG-33', '第四十五条');
  if (on > today) {
    const message = `办理日期是${inWords(on)}，今天是${inWords(today)}，不能登记还没有发生的事。请更正日期。`;
    return [refusal('datedAhead', because, message)];
  }
  if (state.lastOn === null || on >= state.lastOn) return [];
  const message = `办理日期是${inWords(on)}，早于本件上一步的日期${inWords(state.lastOn)}。各步骤应当按发生的先后登记，请更正日期。`;
  return [refusal('datedBeforeLast', because, message)];
}
