/** Reading a published report of the size and shape that county agencies publish: under 10 ms, warm. */

import { readFileSync } from 'node:fs';
import { readReport } from '#law/report/read/read';
import { readDocument } from '#paper/read/read';
import type { Result } from './result.ts';

/** Found from where the program is, for a bench runs compiled, in another folder. */
const cases = new URL('../../../../test/cases/report/', import.meta.resolve('#law/report/read/read'));

const barMilliseconds = 10;
const warmUps = 60;
const runs = 101;

/** The median of the runs, from bytes to report, findings and facts. The ratio is to stay below the bar. */
export async function bench(): Promise<Result[]> {
  return [await measured('broken-tabs.md')];
}

async function measured(file: string): Promise<Result> {
  const bytes = readFileSync(new URL(file, cases));
  for (let i = 0; i < warmUps; i += 1) await read(bytes);
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const before = performance.now();
    await read(bytes);
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(runs / 2)] ?? Number.POSITIVE_INFINITY;
  const ratio = median / barMilliseconds;
  return {
    name: `report read ${file}`,
    baseline: `${barMilliseconds} ms`,
    ratio,
    bar: 1,
    pass: ratio <= 1,
    detail: `median ${median.toFixed(2)} ms, slowest ${times.at(-1)?.toFixed(2)} ms, ${bytes.length} bytes, ${runs} runs`,
  };
}

async function read(bytes: Uint8Array): Promise<void> {
  const reading = await readDocument(bytes, 'report');
  if (!reading.ok) throw new Error(reading.reason);
  readReport(reading.document);
}
