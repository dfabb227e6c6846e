/** The 95th percentile of several works, call by call in turn, so that a busy moment of the machine falls on all alike. */

import { performance } from 'node:perf_hooks';

/** Milliseconds that 95 of 100 calls stay below, of each work in order, after as many to warm up: a server runs for months. */
export async function p95Ms<const W extends readonly ((call: number) => unknown)[]>(
  calls: number,
  works: W,
): Promise<{ readonly [K in keyof W]: number }> {
  const times = works.map((): number[] => []);
  for (let call = -calls; call < calls; call += 1) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      await work(Math.abs(call));
      if (call >= 0) times[i]?.push(performance.now() - start);
    }
  }
  const found = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? Number.NaN);
  return found as { readonly [K in keyof W]: number };
}
