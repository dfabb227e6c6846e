/** The state of every matter computed again from its events: compared, and replaced where it differs. On sound tables nothing does. */

import type { MatterEvent } from '#law/matter/events';
import type { MatterGuide } from '#law/matter/guide';
import type { Tx } from '#store/db';
import { guidesOf } from '#store/matter/guides';
import { eventsOf, saveStandings } from '#store/matter/ingest';
import { type KeptStanding, mattersAfter } from '#store/matter/rebuild';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';
import { standingOf } from './ingest.ts';
import { windowIn } from './window.ts';

export interface Different {
  readonly number: string;
  readonly source: string;
  /** What differed. */
  readonly fields: readonly string[];
}

export interface RebuiltMatters {
  readonly matters: number;
  readonly different: readonly Different[];
}

/** So many in one transaction, locked: what comes in meanwhile waits for them and no longer. */
const batch = 1000;
const [always, ever] = ['0001-01-01T00:00:00.000Z', '9999-01-01T00:00:00.000Z'];

/** `check`: nothing is changed. */
export async function rebuildMatters(office: Office, check: boolean): Promise<RebuiltMatters> {
  const different: Different[] = [];
  let [matters, after] = [0, 0];
  for (;;) {
    const { kept, found } = await office.db.transaction().execute((tx) => rebuildBatch(tx, after, check));
    matters += kept.length;
    different.push(...found);
    after = kept.at(-1)?.id ?? after;
    if (kept.length < batch) return { matters, different };
  }
}

async function rebuildBatch(tx: Tx, after: number, check: boolean) {
  const kept = await mattersAfter(tx, after, batch);
  const ids = kept.map(({ id }) => id);
  const events = await eventsOf(tx, ids, always, ever);
  const guides = await guidesOfAll(tx, kept);
  const [calendar, window] = [await calendarIn(tx), await windowIn(tx)];
  const pairs = kept.map((before) => {
    const all = events.get(before.id) ?? [];
    const editions = guides.get(placeOf(before)) ?? [];
    const now = { ...standingOf(bareOf(before, all), editions, calendar, window), id: before.id };
    return { before, now, fields: differing(before, now) };
  });
  const changed = pairs.filter(({ fields }) => fields.length > 0);
  if (!check) {
    await saveStandings(
      tx,
      changed.map(({ now }) => now),
    );
  }
  return { kept, found: changed.map(({ before: { number, source }, fields }) => ({ number, source, fields })) };
}

const placeOf = ({ agency, service }: Pick<KeptStanding, 'agency' | 'service'>) => `${agency} ${service}`;

async function guidesOfAll(
  tx: Tx,
  kept: readonly KeptStanding[],
): Promise<ReadonlyMap<string, readonly MatterGuide[]>> {
  const found = new Map<string, readonly MatterGuide[]>();
  for (const agency of new Set(kept.map((one) => one.agency))) {
    const codes = new Set(kept.filter((one) => one.agency === agency).map(({ service }) => service));
    for (const [service, editions] of await guidesOf(tx, agency, [...codes])) {
      found.set(placeOf({ agency, service }), editions);
    }
  }
  return found;
}

/** As if nothing had been computed before: its bounds are those of its events. */
function bareOf({ id, number, service, firstAt, lastAt }: KeptStanding, all: readonly MatterEvent[]) {
  const [first = firstAt, last = lastAt] = [all[0]?.at, all[0]?.at];
  const events = new Map(all.map((event) => [event.id, event]));
  return { id, number, service, events, added: all, firstAt: first, lastAt: last };
}

function differing({ agency, source, ...before }: KeptStanding, now: Omit<KeptStanding, 'agency' | 'source'>) {
  return (Object.keys(before) as (keyof typeof before)[]).filter((key) => before[key] !== now[key]);
}
