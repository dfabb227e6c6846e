/** A clock that stands where a test puts it, and the whole program by that clock. */

import type { FastifyInstance } from 'fastify';
import { day } from '#law/calendar/day';
import { buildApp } from '../../build/serve.js';
import type { DemoOffice } from './app.ts';
import { testSettings } from './settings.ts';

export interface Clocked extends Pick<DemoOffice, 'office' | 'accounts'> {
  readonly app: FastifyInstance;
  /** Lets time pass. */
  wait(minutes: number): void;
}

/** Another node of the program on the demo's database. Its time begins now and moves by {@link Clocked.wait} alone. */
export async function clocked(demo: DemoOffice): Promise<Clocked> {
  let now = Date.parse(demo.office.now());
  const instant = () => new Date(now).toISOString();
  const today = () => day(new Date(now + 8 * 3_600_000).toISOString().slice(0, 10));
  const office = { ...demo.office, now: instant, today };
  const app = await buildApp(office, testSettings());
  return {
    office,
    accounts: demo.accounts,
    app,
    wait: (minutes) => {
      now += minutes * 60_000;
    },
  };
}
