/** Which archives stay: the newest of each of the last days, and the newest of each of the last weeks. */

export interface Kept {
  readonly file: string;
  /** Day on which it was made, in Shanghai: days since an epoch. */
  readonly dayNumber: number;
}

const daysOfWeek = 7;

/** The archives to remove. `archives`: newest first. The newest of all is never among them. */
export function superfluous(archives: readonly Kept[], keepDaily: number, keepWeekly: number): readonly string[] {
  const stay = new Set<string>();
  for (const [many, period] of [
    [keepDaily, 1],
    [keepWeekly, daysOfWeek],
  ] as const) {
    const seen = new Set<number>();
    for (const { file, dayNumber } of archives) {
      const turn = Math.floor(dayNumber / period);
      if (seen.has(turn)) continue;
      if (seen.size >= many) break;
      seen.add(turn);
      stay.add(file);
    }
  }
  const newest = archives[0];
  if (newest !== undefined) stay.add(newest.file);
  return archives.filter(({ file }) => !stay.has(file)).map(({ file }) => file);
}
