/** Adding working days: our calendar against chinese-days, the same days in the same run. */

import chineseDays from 'chinese-days';
import { addDays, type Day, day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { medianMs } from './median.ts';
import type { Result } from './result.ts';

const workingDays = 20;
const rounds = 7;
const bar = 20;
/** Our pass over the days is repeated within a round, so that it lasts long enough to be timed. */
const repeats = 20;

/** Throws where the two answer differently: then speed would say nothing. */
export async function bench(): Promise<Result[]> {
  const days = tenYears();
  // A term that reaches into 2027 is left out: chinese-days takes years without a notice as bare weekends.
  const differing = days.filter((one) => one < '2026-11-01' && ours(one) !== theirs(one));
  if (differing.length > 0) throw new Error(`the answers differ: ${differing.slice(0, 5).join(', ')}`);
  const repeated = Array.from({ length: repeats }, () => days).flat();
  const [baseline = Number.NaN, own = Number.NaN] = await medianMs(rounds, [
    () => days.map(theirs),
    () => repeated.map(ours),
  ]);
  const mine = own / repeats;
  const ratio = baseline / mine;
  return [
    {
      name: `adding ${workingDays} working days to each of ${days.length} days`,
      baseline: 'chinese-days findWorkday',
      ratio,
      bar,
      pass: ratio >= bar,
      detail: `${mine.toFixed(2)} ms against ${baseline.toFixed(0)} ms`,
    },
  ];
}

/** Every day of 2019 to 2028. */
function tenYears(): readonly Day[] {
  const days: Day[] = [];
  for (let one = day('2019-01-01'); one < '2029-01-01'; one = addDays(one, 1)) days.push(one);
  return days;
}

function ours(from: Day): string {
  return stateCalendar.add(from, workingDays).day;
}

function theirs(from: Day): string {
  return chineseDays.findWorkday(workingDays, from);
}
