/** Medians of several alternating rounds, so that a busy moment of the machine falls on all alike. */

import { performance } from 'node:perf_hooks';

/** Median milliseconds of each work, in order, after one warm-up round. */
export async function medianMs<const W extends readonly (() => unknown)[]>(
  rounds: number,
  works: W,
): Promise<{ readonly [K in keyof W]: number }> {
  const times = works.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= 0) times[i]?.push(performance.now() - start);
    }
  }
  const medians = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN);
  return medians as { readonly [K in keyof W]: number };
}
