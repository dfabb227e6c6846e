/** The whole machine: every state × act answers, and no walk leads outside the table. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApplicationState } from '#law/application/application-state';
import { rowsOf } from '#law/application/counting';
import { actsAllowed, decide, rowsFor } from '#law/application/decide';
import type { ApplicationEvent } from '#law/application/events';
import { flagsOn } from '#law/application/flags';
import { foldApplication } from '#law/application/fold';
import { stateKeys, states } from '#law/application/states';
import { transitions } from '#law/application/transitions';
import { addDays, type Day, day } from '#law/calendar/day';
import { stateCalendar as calendar } from '#law/calendar/working-days';
import type { Refusal } from '#law/ruling';
import { actNames, anyAct } from './any-act.ts';
import { readCases } from './case-language.ts';

/** One ledger that ends in each state, taken from the lawyers' cases. */
function ledgersByState(): ReadonlyMap<string, readonly ApplicationEvent[]> {
  const found = new Map<string, readonly ApplicationEvent[]>([['unsubmitted', []]]);
  for (const { lines } of readCases(new URL('../../cases/application/', import.meta.url))) {
    let events: readonly ApplicationEvent[] = [];
    for (const { act, today, refused } of lines) {
      if (refused !== null) continue;
      const decided = decide(foldApplication(events, calendar), act, { calendar, today });
      if (!decided.ok) throw new Error(`${act.act}: ${decided.refusals[0]?.message}`);
      events = [...events, ...decided.value];
      const { state } = foldApplication(events, calendar);
      if (!found.has(state)) found.set(state, events);
    }
  }
  return found;
}
const ledgers = ledgersByState();

function checkRefusal({ code, rule, article, message }: Refusal): void {
  expect(code).toMatch(/^[a-zA-Z][a-zA-Z.-]+$/);
  expect(rule).toMatch(/^(REG|OUT|FEE|AR)-\d+[a-c]?$/);
  expect(article).toMatch(/第.+条|表三|第一部分/);
  expect(message).toMatch(/\p{Script=Han}{6}/u);
  expect(message).toMatch(/。$/);
  expect(message).not.toMatch(/undefined|null|NaN/);
}

/** Either events that lead where the table says, or refusals in words. Returns the new ledger. */
function check(events: readonly ApplicationEvent[], act: Parameters<typeof decide>[1]): readonly ApplicationEvent[] {
  const state = foldApplication(events, calendar);
  const rows = rowsFor(state, act.act, act);
  expect(rows.length, `${state.state} × ${act.act} is ambiguous`).toBeLessThanOrEqual(1);
  const decided = decide(state, act, { calendar, today: act.on });
  if (!decided.ok) {
    expect(decided.refusals.length).toBeGreaterThan(0);
    for (const one of decided.refusals) checkRefusal(one);
    return events;
  }
  const [row] = rows;
  expect(row, `${state.state} × ${act.act} passed without a row`).toBeDefined();
  expect(decided.value.length).toBeGreaterThan(0);
  const after = foldApplication([...events, ...decided.value], calendar);
  expect(after.state).toBe(row?.to === 'same' ? state.state : row?.to);
  return [...events, ...decided.value];
}

describe('totality', () => {
  it('there is a ledger for every state', () => expect([...ledgers.keys()].sort()).toEqual([...stateKeys].sort()));

  it('every act has a row, every open state a way out', () => {
    expect(transitions.every((row) => row.from.length > 0 && row.who.length > 0 && row.label !== '')).toBe(true);
    expect(new Set(transitions.map((row) => row.id)).size).toBe(transitions.length);
    for (const key of stateKeys) {
      if (states[key].open)
        expect(transitions.some((row) => row.from.includes(key) && row.to === 'concluded')).toBe(true);
    }
  });

  for (const [key, events] of ledgers) {
    for (const name of actNames) {
      it(`${key} × ${name}`, () => {
        const last = foldApplication(events, calendar).lastOn ?? day('2025-09-18');
        const act = fc.integer({ min: -3, max: 80 }).chain((n) => anyAct(name, addDays(last, n)));
        fc.assert(
          fc.property(act, (one) => void check(events, one)),
          { numRuns: 12 },
        );
      });
    }
  }
});

/** What holds after any walk of allowed acts. */
function invariants(events: readonly ApplicationEvent[], state: ApplicationState): void {
  const rounds = events
    .map((event) => event.type)
    .join(' ')
    .split('reopened');
  for (const round of rounds) expect(round.split(/\bconcluded\b/).length - 1, '两个办理结果').toBeLessThanOrEqual(1);
  const first = events.find((event) => event.type === 'concluded');
  expect(state.concludedOn).toBe(first?.on ?? null);
  const receipt = events.findIndex((event) => event.type === 'received');
  if (first !== undefined) expect(receipt).toBeGreaterThanOrEqual(0);
  expect(events.filter((event) => event.type === 'correctionAsked').length).toBeLessThanOrEqual(1);
  expect(events.filter((event) => event.type === 'feeNoticeReceived').length).toBeLessThanOrEqual(1);
  expect(state.clockRefusals).toEqual([]);
  expect(events.every((event, i) => i === 0 || (events[i - 1]?.on ?? event.on) <= event.on)).toBe(true);
  // The balance on every cut-off day (AR-54, AR-96): one way in, one way out.
  for (const cutOff of [state.lastOn ?? day('2025-09-18'), day('2025-12-31'), day('2026-12-31')]) {
    const rows = rowsOf(state, cutOff);
    const into = rows.filter((row) => row === 'newlyReceived' || row === 'carriedOver').length;
    const out = rows.filter((row) => row === 'concluded' || row === 'carriedForward').length;
    expect(into).toBe(out);
    expect(into).toBeLessThanOrEqual(1);
  }
}

function walk(start: Day, steps: readonly { readonly pick: number; readonly wait: number; readonly seed: number }[]) {
  let events: readonly ApplicationEvent[] = [];
  let on = start;
  for (const { pick, wait, seed } of steps) {
    on = addDays(on, wait);
    const state = foldApplication(events, calendar);
    const buttons = actsAllowed(state, on, calendar);
    // Mostly what the buttons offer, sometimes anything at all.
    const names = seed % 8 === 0 || buttons.length === 0 ? actNames : buttons.map((row) => row.act);
    const name = names[pick % names.length];
    if (name === undefined) continue;
    const [act] = fc.sample(anyAct(name, on), { seed, numRuns: 1 });
    if (act !== undefined) events = check(events, act);
  }
  return events;
}

describe('random walks', () => {
  it('never two outcomes in a round; the fold stands where the table says; the balance holds', () => {
    const step = fc.record({
      pick: fc.nat(1000),
      wait: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.integer({ min: 20, max: 45 })),
      seed: fc.nat(),
    });
    const ends = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
        const events = walk(day('2025-09-01'), steps);
        const state = foldApplication(events, calendar);
        ends.set(state.state, (ends.get(state.state) ?? 0) + 1);
        invariants(events, state);
        flagsOn(state, day('2026-06-01'));
      }),
      { numRuns: 150 },
    );
    // The walks go somewhere: a walk that is refused at every step would prove nothing.
    expect(ends.size).toBeGreaterThanOrEqual(4);
  });

  it('the fold answers any ledger whatever, also one that no act wrote', () => {
    const pool = [...ledgers.values()].flat();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 12 }), (events) => {
        const state = foldApplication(events, calendar);
        expect(stateKeys).toContain(state.state);
        actsAllowed(state, day('2026-01-05'), calendar);
      }),
      { numRuns: 150 },
    );
  });
});
