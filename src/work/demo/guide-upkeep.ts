/** Who keeps the sample guides and when each was last looked through: most not long ago, some soon again, one too late. */

import { addDays, type Day } from '#law/calendar/day';
import type { Decided } from '#law/ruling';
import { usualReviewDays } from '#law/service/upkeep';
import { servicesOfDepartment, upkeepByDepartment } from '#store/service/upkeep';
import type { Office, Who } from '../office.ts';
import { keepDepartment, reviewedGuides } from '../service/upkeep.ts';

type Done = <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>;

/** Days before `today` on which guides were looked through, a share of each department on each. */
const usual = [12, 41, 69, 97, 133, 160, 188, 224, 251, 279];
/** Looked through so long ago that a review is near; and longer ago than the term. */
const [near, late] = [usualReviewDays - 20, usualReviewDays + 7] as const;
const nearOnes = 8;

/** Departments go round among the keepers; the first names them. Each keeper has looked through the guides of the own departments. */
export async function loadGuideUpkeep(
  on: (today: Day) => Office,
  keepers: readonly [head: Who, ...others: Who[]],
  today: Day,
  done: Done,
): Promise<void> {
  const [head] = keepers;
  const { db } = on(today);
  const departments = await upkeepByDepartment(db, head.agency);
  const byDay = new Map<string, string[]>();
  for (const [d, { department }] of departments.entries()) {
    const owner = keepers[d % keepers.length] ?? head;
    const wish = { department, owner: owner.accountId, days: usualReviewDays };
    await done(keepDepartment(on(today), head, wish), department);
    const ids = await servicesOfDepartment(db, head.agency, department);
    for (const [i, id] of ids.entries()) {
      const ago = d < nearOnes && i === 0 ? near - d : d === nearOnes && i === 0 ? late : usual[(i + d) % usual.length];
      const key = `${keepers.indexOf(owner)} ${ago}`;
      byDay.set(key, [...(byDay.get(key) ?? []), id]);
    }
  }
  for (const [key, ids] of byDay) {
    const [who = 0, ago = 0] = key.split(' ').map(Number);
    await done(reviewedGuides(on(addDays(today, -ago)), keepers[who] ?? head, ids), key);
  }
}
