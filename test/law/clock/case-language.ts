/** Reads the cases that lawyers write in test/cases/clock: who did what on which day, and what must come out. */

import { readdirSync, readFileSync } from 'node:fs';
import { type Day, day } from '#law/calendar/day';
import type { ClockCase, ClockEvent } from '#law/clock/clock';

export interface WrittenCase {
  readonly name: string;
  readonly input: ClockCase;
  /** “答复期限” and what stands after it, in the order written. */
  readonly expected: readonly (readonly [string, string])[];
}

export function readCases(folder: URL): readonly WrittenCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => blocksOf(readFileSync(new URL(file, folder), 'utf8')).map(caseOf));
}

function blocksOf(text: string): string[][] {
  const blocks: string[][] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('案例:')) blocks.push([]);
    const block = blocks.at(-1);
    if (block === undefined) throw new Error(`案例之前的一行：${line}`);
    block.push(line);
  }
  return blocks;
}

function caseOf([title = '', ...lines]: string[]): WrittenCase {
  const name = title.slice('案例:'.length).trim();
  const events: ClockEvent[] = [];
  const expected: (readonly [string, string])[] = [];
  let received: Day | null = null;
  let asOf: Day | null = null;
  for (const line of lines) {
    const [first = '', second = '', ...rest] = line.split(/\s+/);
    if (first === '收到') received = day(second);
    else if (first === '截至') asOf = day(second);
    else if (first === '=') expected.push([second, rest.join(' ')]);
    else events.push(eventOf(day(first), second, rest));
  }
  if (received === null || expected.length === 0) throw new Error(`案例“${name}”没有收到日期或者结果`);
  return { name, expected, input: { received, events, ...(asOf === null ? {} : { asOf }) } };
}

function eventOf(on: Day, word: string, rest: readonly string[]): ClockEvent {
  const [first, second] = rest;
  const id = first === undefined ? {} : { id: first };
  switch (word) {
    case '要求补正':
      return { on, type: 'correctionAsked', ...(first === '期限' ? { applicantDue: day(second ?? '') } : {}) };
    case '补正':
      return { on, type: 'corrected', ...(first === '理由' ? { justCause: rest.slice(1).join(' ') } : {}) };
    case '征求第三方意见':
      return { on, type: 'consultationSent', to: 'thirdParty', ...id };
    case '征求机关意见':
      return { on, type: 'consultationSent', to: 'agency', ...id };
    case '收到征求意见书':
      return { on, type: 'consultationReceived', ...id };
    case '意见到达':
      return { on, type: 'opinionArrived', ...id };
    case '延期':
      return { on, type: 'extended', workingDays: Number(first) };
    case '确定答复日期':
      return { on, type: 'replyDaySet', due: day(first ?? '') };
    case '收到收费通知':
      return { on, type: 'feeNoticeReceived', ...(first === '发出' ? { sentOn: day(second ?? '') } : {}) };
    case '缴费':
      return { on, type: 'paid' };
    case '办结':
      return { on, type: 'concluded' };
    case '责令重新答复':
      return { on, type: 'reopened', ...(first === undefined ? {} : { workingDays: Number(first) }) };
    default:
      throw new Error(`不认识的事件：${word}`);
  }
}
