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
  return [measured('broken-tabs.md')];
}

function measured(file: string): Result {
  const bytes = readFileSync(new URL(file, cases));
  for (let i = 0; i < warmUps; i += 1) read(bytes);
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    read(bytes);
    return performance.now() - before;
  }).sort((a, b) => a - b);
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

function read(bytes: Uint8Array): void {
  const reading = readDocument(bytes, 'report');
  if (!reading.ok) throw new Error(reading.reason);
  readReport(reading.document);
}
