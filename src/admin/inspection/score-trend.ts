/** Scores of a site, day by day, for a chart; a day that was vetoed or could not be judged has no point. */

import { passing } from '#law/inspection/indicators';

export interface ScoredDay {
  readonly on: string;
  readonly score: number | null;
  readonly vetoed: boolean;
}

/** `days`: oldest first. */
export function scoreTrend(days: readonly ScoredDay[]) {
  return {
    form: 'line',
    unit: '分',
    most: 100,
    bar: { at: passing, name: `${passing}分合格` },
    labels: days.map(({ on }) => on),
    series: [{ name: '得分', values: days.map(({ score, vetoed }) => (vetoed ? null : score)) }],
  } as const;
}
