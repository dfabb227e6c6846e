/** Reads single fields of unknown JSON; what is wrong with one goes into `problems` as a Chinese sentence. */

import type { Day } from '../calendar/day.ts';
import { parseDay } from '../calendar/day.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Null where the field is missing, null or wrong; only a wrong one is a problem. */
export function optionalDay(fields: Fields, name: string, place: string, problems: string[]): Day | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  const parsed = typeof value === 'string' ? parseDay(value) : null;
  if (parsed === null) problems.push(`${place}“${name}”应当是形如2025-09-18的日期，现为${shown(value)}。`);
  return parsed;
}

export function requiredDay(fields: Fields, name: string, place: string, problems: string[]): Day | null {
  return present(fields, name, '形如2025-09-18的日期', place, problems)
    ? optionalDay(fields, name, place, problems)
    : null;
}

export function optionalText(fields: Fields, name: string, place: string, problems: string[]): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value.trim() !== '') return value;
  problems.push(`${place}“${name}”应当是文字，现为${shown(value)}。`);
  return null;
}

export function optionalWhole(fields: Fields, name: string, place: string, problems: string[]): number | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  problems.push(`${place}“${name}”应当是整数，现为${shown(value)}。`);
  return null;
}

export function requiredWhole(fields: Fields, name: string, place: string, problems: string[]): number | null {
  return present(fields, name, '整数', place, problems) ? optionalWhole(fields, name, place, problems) : null;
}

export function requiredOneOf<Word extends string>(
  fields: Fields,
  name: string,
  words: readonly Word[],
  place: string,
  problems: string[],
): Word | null {
  const found = words.find((word) => word === fields[name]);
  if (found === undefined) problems.push(`${place}“${name}”应当是${words.join('或者')}，现为${shown(fields[name])}。`);
  return found ?? null;
}

/** A field that nobody reads is more likely a slip of the pen than an extra: it is named, not passed over. */
export function unknownFields(fields: Fields, known: readonly string[], place: string, problems: string[]): void {
  for (const name of Object.keys(fields)) {
    if (!known.includes(name)) problems.push(`${place}“${name}”不是这类事件的内容，可用的是${known.join('、')}。`);
  }
}

function present(fields: Fields, name: string, expected: string, place: string, problems: string[]): boolean {
  const value = fields[name];
  if (value !== undefined && value !== null) return true;
  problems.push(`${place}“${name}”没有填写，应当是${expected}。`);
  return false;
}

function shown(value: unknown): string {
  return value === undefined ? '空' : (JSON.stringify(value) ?? '无法识别的内容');
}
