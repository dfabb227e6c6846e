/** Matters beside the ledger: computed again from their events nothing differs, what was damaged is named and put right; whom they belonged to is erased in time; a step waits from its own beginning. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mattersRebuild } from '#cli/matters';
import { type Day, day } from '#law/calendar/day';
import { waitingSteps } from '#store/warning/guide-facts';
import { eraseMatterPeople } from '#work/matter/erase';
import { rebuildMatters } from '#work/matter/rebuild';
import { asProgram } from '#work/scope';
import { type DemoOffice, demoOffice } from '../support/app.ts';

let demo: DemoOffice;
beforeAll(async () => {
  demo = await demoOffice();
});
afterAll(() => demo.close());

const all = async <R>(query: ReturnType<typeof sql<R>>) => (await query.execute(demo.office.db)).rows;

test('what stands is what the events say; a damaged row is named, left by a check, and put right', async () => {
  const sound = await asProgram(() => rebuildMatters(demo.office, false));
  expect(sound.matters).toBeGreaterThan(20);
  expect(sound.different).toEqual([]);
  const before = await all(sql`select * from matter order by id`);
  await sql`update matter set state = 'withdrawn', due_on = '2020-01-01', last_at = first_at
    where id = (select max(id) from matter where ended_on is not null)`.execute(demo.office.db);
  const told: string[] = [];
  const io = { out: (line: string) => void told.push(line), err: (line: string) => void told.push(line) };
  expect(await asProgram(() => mattersRebuild(['--check'], io, demo.office))).toBe(1);
  expect(told.at(-1)).toMatch(/其中1个不同，没有改动/);
  expect(told[0]).toMatch(/state、dueOn/);
  expect((await asProgram(() => rebuildMatters(demo.office, false))).different).toHaveLength(1);
  expect(await all(sql`select * from matter order by id`)).toEqual(before);
  expect(await asProgram(() => mattersRebuild(['--x'], io, demo.office))).toBe(2);
});

test('whom a matter belonged to is erased ten years after its end, not a day earlier; the events stand', async () => {
  await sql`insert into matter_person (id, matter, agency, key_version, name, contact)
    select id::text, id, agency, 1, ${demo.office.vault.seal('张三', 'x')}, ${demo.office.vault.seal('', 'x')} from matter
    where ended_on is not null and not exists (select from matter_person p where p.matter = matter.id)
    order by ended_on limit 3`.execute(demo.office.db);
  const [{ ended } = { ended: day('2020-01-01') }] = await all(
    sql<{ ended: Day }>`select min(ended_on) as ended from matter m join matter_person p on p.matter = m.id`,
  );
  const [{ n: events } = { n: 0 }] = await all(sql<{ n: number }>`select count(*)::int as n from matter_event`);
  const on = (offset: number) => {
    const due = new Date(
      Date.UTC(Number(ended.slice(0, 4)) + 10, Number(ended.slice(5, 7)) - 1, Number(ended.slice(8))),
    );
    return day(new Date(due.getTime() + offset * 86_400_000).toISOString().slice(0, 10));
  };
  const eraseOn = (today: Day) => asProgram(() => eraseMatterPeople({ ...demo.office, today: () => today }));
  expect(await eraseOn(on(-1))).toBe(0);
  const erased = await eraseOn(on(0));
  expect(erased).toBeGreaterThan(0);
  expect(await eraseOn(on(0))).toBe(0);
  const trail = await all(sql<{ n: number }>`select count(*)::int as n from audit where act = 'matterPerson.erase'`);
  expect(trail).toEqual([{ n: erased }]);
  expect(await all(sql`select count(*)::int as n from matter_event`)).toEqual([{ n: events }]);
});

test('a step waits from its own beginning, by the guide that the matter was received under', async () => {
  const today = day('2030-01-02');
  const rows = await all(sql<{ id: string; agency: string; since: Day }>`
    select m.id::text as id, m.agency, min((e.at at time zone 'Asia/Shanghai')::date) as since
    from matter m join matter_event e on e.matter = m.id and e.type = 'stepBegun'
      and not exists (select from matter_event f where f.matter = m.id and f.type = 'stepEnded'
        and f.fact ->> 'step' = e.fact ->> 'step')
    where m.ended_on is null and m.step is not null group by 1, 2`);
  expect(rows.length).toBeGreaterThan(0);
  const waiting = (
    await Promise.all(
      [...new Set(rows.map((one) => one.agency))].map((one) => waitingSteps(demo.office.db, one, today)),
    )
  ).flat();
  expect(waiting.length).toBeGreaterThan(0);
  const since = new Map(rows.map((row) => [row.id, row.since]));
  for (const one of waiting) expect(one.since).toBe(since.get(one.id));
});
