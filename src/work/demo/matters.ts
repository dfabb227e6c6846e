/** Matters of the demo: some hundred of an approval system, pushed as it would push them, and a few of the counter. */

import { addDays, type Day } from '#law/calendar/day';
import type { MatterEvent, MatterFact, Rating } from '#law/matter/events';
import { guideOn, type MatterGuide } from '#law/matter/guide';
import type { MetAsked } from '#law/matter/met';
import type { Decided } from '#law/ruling';
import { guidesOf } from '#store/matter/guides';
import { openServices } from '#store/matter/matters';
import { openMatter, proceedMatter } from '../matter/counter.ts';
import { type BatchRow, receiveBatch } from '../matter/ingest.ts';
import { callBack, rateMatter } from '../matter/rate.ts';
import type { Office, Who } from '../office.ts';

const source = '审批系统（示例）';
const pushed = 320;
const counted = 14;

type Done = <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>;
interface People {
  readonly officer: Who;
  readonly counter: Who;
}

/** The last four months: most are closed, some run, a few are late, suspended or wait for what is missing. */
export async function loadMatters(
  on: (today: Day) => Office,
  { officer, counter }: People,
  end: Day,
  done: Done,
): Promise<void> {
  const office = on(end);
  const services = await openServices(office.db, officer.agency, '', end, 60);
  const all = await guidesOf(
    office.db,
    officer.agency,
    services.map(({ code }) => code),
  );
  const guides = services.flatMap(({ code }) => guideOn(all.get(code) ?? [], end) ?? []);
  const rows = Array.from({ length: pushed }, (_, i) => lifeOf(i, guides[(i * 7) % guides.length], end)).flat();
  await done(receiveBatch(office, officer, source, rows), 'matters');
  for (let i = 0; i < counted; i += 1) await atTheCounter(on, counter, guides[(i * 5) % guides.length], i, end, done);
}

/** One life, day by day; what would lie after the demo's end has not happened. */
function lifeOf(i: number, guide: MatterGuide | undefined, end: Day): readonly BatchRow[] {
  if (guide === undefined) return [];
  const received = addDays(end, -Math.floor((i * 113) % 120));
  const events: MatterEvent[] = [];
  const tell = (days: number, fact: MatterFact) => {
    const day = addDays(received, days);
    const minute = String((i + events.length) % 60).padStart(2, '0');
    if (day <= end)
      events.push({ id: String(events.length + 1), at: `${day}T0${1 + (i % 6)}:${minute}:00.000Z`, ...fact });
  };
  const keys = guide.materials.map(({ key }) => key);
  const lacks = i % 11 === 3;
  tell(0, { type: 'received', materials: lacks ? keys.slice(1) : keys });
  const first = keys[0];
  if (lacks && first !== undefined) {
    tell(1, { type: 'correctionAsked', asked: [{ material: first, defect: 'filledIn' }] });
    if (i % 22 === 3) return rowsOf(i, guide, events);
    tell(4, { type: 'correctionClosed', materials: [first] });
  }
  const from = lacks ? 5 : 1;
  tell(from, { type: 'accepted' });
  if (i % 29 === 5) return rowsOf(i, guide, events);
  const [, , ...steps] = guide.steps;
  steps.slice(0, -1).forEach(({ key }, n) => {
    tell(from + 1 + n * 2, { type: 'stepBegun', step: key });
    tell(from + 2 + n * 2, { type: 'stepEnded', step: key, result: 'passed' });
  });
  if (i % 17 === 4) {
    tell(from + 5, { type: 'specialBegun', special: 'inspection', kind: 'stop', expectedDays: 5 });
    tell(from + 11, { type: 'specialEnded', special: 'inspection' });
  }
  const last = from + (i % 17 === 4 ? 12 : 6);
  tell(last, { type: 'decided', granted: i % 13 !== 6 });
  tell(last + 1, { type: 'closed', result: i % 13 === 6 ? 'failed' : 'passed' });
  if (i % 3 !== 0) tell(last + 2, { type: 'delivered', how: i % 2 === 0 ? 'counter' : 'post' });
  return rowsOf(i, guide, events);
}

function rowsOf(i: number, { service }: MatterGuide, events: readonly MatterEvent[]): readonly BatchRow[] {
  const number = `SL-2026-${String(i + 1).padStart(5, '0')}`;
  return events.map((event) => ({ number, service, event }));
}

const levels: readonly Rating[] = [1, 1, 2, 1, 4, 3, 2, 1, 5];

async function atTheCounter(
  on: (today: Day) => Office,
  who: Who,
  guide: MatterGuide | undefined,
  i: number,
  end: Day,
  done: Done,
): Promise<void> {
  if (guide === undefined) return;
  const day = addDays(end, -20 + i);
  const keys = guide.materials.map(({ key }) => key);
  const later = i === levels.length ? laterOf(guide) : [];
  const opening = {
    service: guide.service,
    materials: i % 5 === 4 ? [] : keys.filter((key) => !later.some(({ material }) => material === key)),
    met: later,
    person: { name: `示例办事人${i + 1}`, contact: '' },
  };
  const { id, missing } = await done(openMatter(on(day), who, opening), 'matter');
  if (missing.length > 0 || i >= counted - 2) return;
  const lead = async (days: number, fact: Parameters<typeof proceedMatter>[3]) => {
    const at = addDays(day, days);
    if (at <= end) await done(proceedMatter(on(at), who, id, fact), `matter ${fact.type}`);
  };
  await lead(0, { type: 'accepted' });
  const step = guide.steps.at(1)?.key;
  if (step !== undefined) await lead(1, { type: 'stepBegun', step });
  if (i >= levels.length) return;
  if (step !== undefined) await lead(2, { type: 'stepEnded', step, result: 'passed' });
  await lead(3, { type: 'decided', granted: true });
  await lead(4, { type: 'closed', result: 'passed' });
  const level = levels[i] ?? 1;
  await done(rateMatter(on(addDays(day, 5)), id, level, 'demo'), 'rating');
  if (level === 4)
    await done(
      callBack(on(addDays(day, 6)), who, id, {
        ...{ result: 'corrected', doneBy: null },
        measure: '当面说明办理经过，补发办理结果，窗口增设叫号提示。',
      }),
      'call',
    );
}

/** What its guide lets follow later, promised so. */
function laterOf({ materials }: MatterGuide): readonly MetAsked[] {
  return materials.flatMap(({ key, other }) =>
    other?.laterDays == null ? [] : [{ material: key, way: 'later' as const }],
  );
}
