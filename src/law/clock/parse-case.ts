/** Reads a clock case from JSON that anyone may have written: the case, or a Chinese sentence for every wrong field. */

import type { Day } from '../calendar/day.ts';
import type { ClockCase, ClockEvent, ClockEventType } from './case.ts';
import type { Fields } from './fields.ts';
import {
  optionalDay,
  optionalText,
  optionalWhole,
  requiredDay,
  requiredOneOf,
  requiredWhole,
  unknownFields,
} from './fields.ts';

export type ParsedCase =
  | { readonly ok: true; readonly value: ClockCase }
  | { readonly ok: false; readonly problems: readonly string[] };

export function parseClockCase(json: unknown): ParsedCase {
  const fields = asFields(json);
  if (fields === null)
    return { ok: false, problems: ['案例应当是一个JSON对象，形如{"received": "2025-09-18", "events": []}。'] };
  const problems: string[] = [];
  const received = requiredDay(fields, 'received', '收到申请之日', problems);
  const asOf = optionalDay(fields, 'asOf', '', problems);
  const listed = fields['events'] ?? [];
  if (!Array.isArray(listed)) problems.push('“events”应当是事件的数组。');
  const events = Array.isArray(listed) ? listed.map((one: unknown, index) => parseEvent(one, index + 1, problems)) : [];
  if (problems.length > 0 || received === null) return { ok: false, problems };
  const value = { received, events: events.filter((one) => one !== null), ...(asOf === null ? {} : { asOf }) };
  return { ok: true, value };
}

/** Fields that each type may carry besides `on`, `type` and a free `note`. */
const allowedFields: Readonly<Record<ClockEventType, readonly string[]>> = {
  correctionAsked: ['applicantDue'],
  corrected: ['justCause'],
  consultationSent: ['to', 'id'],
  consultationReceived: ['id'],
  opinionArrived: ['id'],
  extended: ['workingDays'],
  replyDaySet: ['due'],
  feeNoticeReceived: ['sentOn'],
  paid: [],
  concluded: [],
  reopened: ['workingDays'],
};

const isType = (text: unknown): text is ClockEventType =>
  typeof text === 'string' && Object.hasOwn(allowedFields, text);

function parseEvent(json: unknown, number: number, problems: string[]): ClockEvent | null {
  const place = `第${number}个事件的`;
  const fields = asFields(json);
  if (fields === null) {
    problems.push(`第${number}个事件应当是一个JSON对象。`);
    return null;
  }
  const type = fields['type'];
  if (!isType(type)) {
    problems.push(
      `${place}“type”应当是${Object.keys(allowedFields).join('、')}之一，现为${JSON.stringify(type) ?? '空'}。`,
    );
    return null;
  }
  unknownFields(fields, ['on', 'type', 'note', ...allowedFields[type]], place, problems);
  const on = requiredDay(fields, 'on', place, problems);
  return on === null ? null : eventOf(type, on, fields, place, problems);
}

function eventOf(type: ClockEventType, on: Day, fields: Fields, place: string, problems: string[]): ClockEvent | null {
  const day = (name: string) => optionalDay(fields, name, place, problems);
  const text = (name: string) => optionalText(fields, name, place, problems);
  switch (type) {
    case 'correctionAsked': {
      const applicantDue = day('applicantDue');
      return { on, type, ...(applicantDue === null ? {} : { applicantDue }) };
    }
    case 'corrected': {
      const justCause = text('justCause');
      return { on, type, ...(justCause === null ? {} : { justCause }) };
    }
    case 'consultationSent': {
      const to = requiredOneOf(fields, 'to', ['thirdParty', 'agency'] as const, place, problems);
      return to === null ? null : { on, type, to, ...idOf(fields, text) };
    }
    case 'consultationReceived':
    case 'opinionArrived':
      return { on, type, ...idOf(fields, text) };
    case 'extended': {
      const workingDays = requiredWhole(fields, 'workingDays', place, problems);
      return workingDays === null ? null : { on, type, workingDays };
    }
    case 'replyDaySet': {
      const due = requiredDay(fields, 'due', place, problems);
      return due === null ? null : { on, type, due };
    }
    case 'feeNoticeReceived': {
      const sentOn = day('sentOn');
      return { on, type, ...(sentOn === null ? {} : { sentOn }) };
    }
    case 'reopened': {
      const workingDays = optionalWhole(fields, 'workingDays', place, problems);
      return { on, type, ...(workingDays === null ? {} : { workingDays }) };
    }
    case 'paid':
    case 'concluded':
      return { on, type };
  }
}

/** A letter's number may be written as text or as a whole number. */
function idOf({ id }: Fields, text: (name: string) => string | null): { readonly id?: string } {
  const read = typeof id === 'number' ? String(id) : text('id');
  return read === null ? {} : { id: read };
}

function asFields(json: unknown): Fields | null {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : null;
}
