/** `gongkai clock CASE.json [--json]`: the reply deadline of a case, with its whole derivation. */

import { stateCalendar } from '#law/calendar/working-days';
import type { ClockAnswer } from '#law/clock/clock';
import { runClock } from '#law/clock/clock';
import type { ParsedCase } from '#law/clock/parse-case';
import { parseClockCase } from '#law/clock/parse-case';
import { explainClock } from './explain-clock.ts';
import type { Io } from './io.ts';

const usage = '用法：gongkai clock 案例.json [--json]';

/** Exit 0 the answer, 1 an event that the law does not allow, 2 a case that can not be read. */
export async function clock(args: readonly string[], io: Pick<Io, 'readFile' | 'out' | 'err'>): Promise<0 | 1 | 2> {
  const json = args.includes('--json');
  const [path, ...rest] = args.filter((one) => one !== '--json');
  if (path === undefined || rest.length > 0 || path.startsWith('--')) {
    io.err(`clock 需要一个案例文件。${usage}`);
    return 2;
  }
  const parsed = await readCase(path, io);
  if (typeof parsed === 'string' || !parsed.ok) {
    io.err(typeof parsed === 'string' ? parsed : `案例文件“${path}”不能使用：${parsed.problems.join('')}`);
    return 2;
  }
  const decided = runClock(parsed.value, stateCalendar);
  if (!decided.ok) {
    if (json) io.out(JSON.stringify({ refusals: decided.refusals }, null, 2));
    else for (const { rule, article, message } of decided.refusals) io.err(`${message}（${article}，${rule}）`);
    return 1;
  }
  io.out(json ? JSON.stringify(contractOf(decided.value), null, 2) : explainClock(decided.value, stateCalendar));
  return 0;
}

/** The parsed case, or the sentence that says why the file can not be read at all. */
async function readCase(path: string, io: Pick<Io, 'readFile'>): Promise<ParsedCase | string> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch {
    return `不能读取案例文件“${path}”，请核对路径。`;
  }
  try {
    return parseClockCase(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return `案例文件“${path}”不是UTF-8编码的JSON，请核对内容。`;
  }
}

/** The keys of the contract first, in its order. */
function contractOf(answer: ClockAnswer): ClockAnswer {
  const { due, state, provisional, deadlines, steps, calendar, ...more } = answer;
  return { due, state, provisional, deadlines, steps, calendar, ...more };
}
