/** A bureau on a database of its own, served over HTTP, whose days pass when the test says so. */

import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays, type Day, day } from '#law/calendar/day';
import { addAgencies } from '#store/agency/agencies';
import type { Office } from '#work/office';
import { buildApp } from '../../build/serve.js';
import { accountWith } from '../api/visitor.ts';
import { officeOn } from './app.ts';
import { migratedDatabase } from './postgres.ts';
import { testSettings } from './settings.ts';

export const bureau = 'sui-spj';

/** Whoever is at the keyboard; `all` only looks, with the eyes of every role. */
export type Person = 'officer' | 'head' | 'legal' | 'signer' | 'all';

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Cookies that the answer sets, as a browser sends them back. */
  readonly cookies: string;
  readonly location: string | null;
}

export interface Bureau {
  readonly office: Office;
  readonly origin: string;
  today(): Day;
  /** Sleeps until this day begins. */
  wake(on: Day): Promise<void>;
  /** The cookie of this person's session: name=value. */
  cookieOf(person: Person): string;
  /** A request of the back office; with a key it may be sent again. */
  call(person: Person, method: 'GET' | 'POST' | 'PUT', path: string, body?: object, key?: string): Promise<Answer>;
  /** A form of the public site, sent from an address of its own. */
  form(path: string, fields: Readonly<Record<string, string>>, from: string, cookies?: string): Promise<Answer>;
  /** A page of the public site. */
  page(path: string, from: string, cookies?: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens the doors on the morning of `first`. `proxy`: people come through one, each from the address that it names. */
export async function openBureau(first: Day, { proxy }: { readonly proxy: boolean }): Promise<Bureau> {
  const database = await migratedDatabase();
  let today = first;
  const instant = () => `${today}T09:00:00.000+08:00`;
  const office: Office = {
    ...officeOn(database.db),
    today: () => today,
    now: () => new Date(instant()).toISOString(),
  };
  await foundAgencies(office);
  const app = await buildApp(office, testSettings({ ...(proxy ? { GONGKAI_SECURE: '1' } : {}) }));
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const staff = {
    officer: await accountWith({ app, office }, bureau, ['officer']),
    head: await accountWith({ app, office }, bureau, ['head']),
    legal: await accountWith({ app, office }, bureau, ['legal']),
    signer: await accountWith({ app, office }, bureau, ['finalReviewer']),
    all: await accountWith({ app, office }, bureau, ['officer', 'head', 'legal', 'finalReviewer']),
  };
  // Behind TLS a session's cookie has a name that only this site can set.
  const cookieOf = (person: Person) => (proxy ? `__Host-${staff[person].cookie}` : staff[person].cookie);
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await untilThereIsRoom(() => fetch(origin + path, { redirect: 'manual', ...init }));
    const cookies = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0] ?? '');
    return {
      status: answer.status,
      text: await answer.text(),
      cookies: cookies.join('; '),
      location: answer.headers.get('location'),
    };
  };
  return {
    office,
    origin,
    cookieOf,
    today: () => today,
    async wake(on) {
      today = on;
      // Everybody has signed in again this morning.
      const morning = {
        seen_at: office.now(),
        created_at: office.now(),
        expires_at: `${addDays(on, 1)}T09:00:00.000Z`,
      };
      await database.db.updateTable('session').set(morning).execute();
    },
    call(person, method, path, body, key) {
      const headers = {
        'x-gongkai': '1',
        cookie: cookieOf(person),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      };
      return send(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    },
    form(path, fields, from, cookies = '') {
      const headers = { 'x-forwarded-for': from, cookie: cookies };
      return send(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
    },
    page: (path, from, cookies = '') => send(path, { headers: { 'x-forwarded-for': from, cookie: cookies } }),
    async close() {
      (app.server as Server).closeAllConnections();
      await app.close();
      await database.close();
    },
  };
}

const patience = 100;

/** A busy server says 503 before it has done anything, and wants to be asked again. */
async function untilThereIsRoom(ask: () => Promise<Response>): Promise<Response> {
  for (let left = patience; ; left -= 1) {
    const answer = await ask();
    if (answer.status !== 503 || left === 0) return answer;
    await answer.arrayBuffer();
    await pause(300);
  }
}

async function foundAgencies(office: Office): Promise<void> {
  const begin = day('2019-01-01');
  const common = { level: 'county', example: true, from_day: begin, to_day: null } as const;
  await addAgencies(
    office.db,
    [
      {
        ...common,
        code: 'sui',
        name: '岁县人民政府',
        short_name: '岁县',
        document_prefix: '岁政',
        kind: 'government',
      },
      {
        ...common,
        code: bureau,
        name: '岁县审批局',
        short_name: '审批局',
        document_prefix: '岁审',
        kind: 'department',
      },
    ],
    [{ child: bureau, parent: 'sui', kind: 'territory', from_day: begin, to_day: null }],
  );
}
