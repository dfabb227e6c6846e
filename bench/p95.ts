/** Several works, call by call in turn, so that a busy moment of the machine falls on all alike. */

import { performance } from 'node:perf_hooks';

/** What the calls of one work took, in milliseconds. */
export interface Times {
  /** What 95 of 100 calls stay below. */
  readonly p95: number;
  /** All of them one after another, by their number. */
  readonly mean: number;
}

/** Of each work in order, after as many calls to warm up: a server runs for months. */
export async function timesOf<const W extends readonly ((call: number) => unknown)[]>(
  calls: number,
  works: W,
): Promise<{ readonly [K in keyof W]: Times }> {
  const times = works.map((): number[] => []);
  for (let call = -calls; call < calls; call += 1) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      await work(Math.abs(call));
      if (call >= 0) times[i]?.push(performance.now() - start);
    }
  }
  const found = times.map((list) => ({
    p95: list.sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? Number.NaN,
    mean: list.reduce((sum, ms) => sum + ms, 0) / list.length,
  }));
  return found as { readonly [K in keyof W]: Times };
}

/** The 95th percentile alone. */
export async function p95Ms<const W extends readonly ((call: number) => unknown)[]>(
  calls: number,
  works: W,
): Promise<{ readonly [K in keyof W]: number }> {
  const found = (await timesOf(calls, works)).map(({ p95 }) => p95);
  return found as { readonly [K in keyof W]: number };
}
