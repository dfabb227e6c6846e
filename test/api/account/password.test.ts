/** Passwords over HTTP: weak ones refused, old ones refused, aged ones to be changed; and what a change ends (DB-01, A-13). */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoOffice, demoOffice, freshCode } from '../../support/app.ts';
import { type Clocked, clocked } from '../../support/clock.ts';
import { cookiesOf, sessionCookie, signedIn, type Visitor, visitor } from '../visitor.ts';

let demo: DemoOffice;
let node: Clocked;
let other: Clocked;
beforeAll(async () => {
  demo = await demoOffice();
  node = await clocked(demo);
  other = await clocked(demo);
});
afterAll(async () => {
  await Promise.all([node.app.close(), other.app.close()]);
  await demo.close();
});

/** Time passes on both nodes alike. */
function wait(minutes: number): void {
  node.wait(minutes);
  other.wait(minutes);
}

const passwords = new Map<string, string>();
const present = (login: string) =>
  passwords.get(login) ?? demo.accounts.find((account) => account.login === login)?.password ?? '';

async function change(person: Visitor, login: string, newPassword: string) {
  const answer = await person.post('/api/me/password', { password: present(login), newPassword });
  if (answer.statusCode === 204) passwords.set(login, newPassword);
  return answer;
}

const weak = readFileSync(new URL('../../cases/account/weak-passwords.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

describe('a new password', () => {
  test('that is weak is refused, and the refusal says why', async () => {
    const person = await signedIn(node, 'shili');
    for (const [password = '', code] of weak) {
      const answer = await change(person, 'shili', password);
      expect(answer.statusCode, password).toBe(422);
      expect(
        answer.json().refusals.map((refusal: { code: string }) => refusal.code),
        password,
      ).toContain(code);
      expect(answer.json().detail).not.toContain(password);
    }
  });

  test('is taken with the present one alone, and ends every other session on every node at once', async () => {
    const here = await signedIn(node, 'shili-ld');
    const there = await signedIn(other, 'shili-ld');
    expect((await there.get('/api/me')).statusCode).toBe(200);
    const wrong = await here.post('/api/me/password', { password: 'wrong', newPassword: 'Kj8$mq2Lwp9x' });
    expect(wrong.json()).toMatchObject({ status: 422, code: 'password-wrong' });
    expect((await change(here, 'shili-ld', 'Kj8$mq2Lwp9x')).statusCode).toBe(204);
    expect((await there.get('/api/me')).statusCode).toBe(401);
    expect((await here.get('/api/me')).statusCode).toBe(200);
  });

  test('is none of the last five', async () => {
    const person = await signedIn(node, 'shili-jb');
    const first = present('shili-jb');
    for (const one of ['a', 'b', 'c', 'd']) {
      wait(1);
      expect((await change(person, 'shili-jb', `Kj8$mq2Lwp9x${one}`)).statusCode).toBe(204);
    }
    for (const old of [first, 'Kj8$mq2Lwp9xa', 'Kj8$mq2Lwp9xd']) {
      expect((await change(person, 'shili-jb', old)).json().code).toBe('password-reused');
    }
    wait(1);
    await change(person, 'shili-jb', 'Kj8$mq2Lwp9xe');
    expect((await change(person, 'shili-jb', first)).statusCode).toBe(204);
  });
});

describe('a session', () => {
  test('ends when nothing is done for half an hour, and after eight hours in any case', async () => {
    const person = await signedIn(node, 'shili-zs');
    wait(29);
    expect((await person.get('/api/me')).statusCode).toBe(200);
    wait(29);
    expect((await person.get('/api/me')).statusCode).toBe(200);
    wait(31);
    expect((await person.get('/api/me')).statusCode).toBe(401);
    const busy = await signedIn(node, 'shili-zs');
    for (let minutes = 0; minutes < 8 * 60; minutes += 20) {
      expect((await busy.get('/api/me')).statusCode, String(minutes)).toBe(200);
      wait(20);
    }
    expect((await busy.get('/api/me')).statusCode).toBe(401);
  });

  test('of an administrator ends after a quarter of an hour', async () => {
    await demo.office.db
      .updateTable('account')
      .set({ roles: ['security'] })
      .where('login', '=', 'xixian-ld')
      .execute();
    const person = await signedIn(node, 'xixian-ld');
    wait(14);
    expect((await person.get('/api/me')).statusCode).toBe(200);
    wait(16);
    expect((await person.get('/api/me')).statusCode).toBe(401);
  });

  test('is listed with its browser and ended from another, on every node at once', async () => {
    const one = await sessionCookie(node, 'shili-zs');
    const two = await sessionCookie(other, 'shili-zs');
    const three = await signedIn(node, 'shili-zs');
    const { sessions } = (await visitor(node.app, one).get('/api/me/sessions')).json() as {
      sessions: { id: string; current: boolean; device: string }[];
    };
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const current = sessions.find((session) => session.current);
    const stranger = await signedIn(node, 'shili');
    expect((await stranger.delete(`/api/me/sessions/${current?.id}`)).statusCode).toBe(404);
    expect((await three.delete(`/api/me/sessions/${current?.id}`)).statusCode).toBe(204);
    expect((await visitor(other.app, one).get('/api/me')).statusCode).toBe(401);
    expect((await three.delete('/api/me/sessions')).json().ended).toBeGreaterThanOrEqual(1);
    expect((await visitor(other.app, two).get('/api/me')).statusCode).toBe(401);
    expect((await three.get('/api/me')).statusCode).toBe(200);
  });
});

test('on the ninetieth day it is still good, on the day after the sign-in asks for another', async () => {
  const begin = async () => {
    const begun = await visitor(node.app).post('/api/session', { login: 'xixian', password: present('xixian') });
    const code = await freshCode(node, 'xixian');
    const way = visitor(node.app, cookiesOf(begun));
    return { way, next: await way.post('/api/session/code', { code }) };
  };
  // Accounts that nobody uses are disabled at the same age: this one is used.
  wait(60 * 24 * 60);
  expect((await begin()).next.json().stage).toBe('done');
  wait(30 * 24 * 60);
  expect((await begin()).next.json().stage).toBe('done');
  wait(24 * 60);
  const { way, next } = await begin();
  expect(next.json()).toMatchObject({ stage: 'changePassword', because: 'expired', rules: expect.any(Array) });
  expect((await way.get('/api/me')).statusCode).toBe(401);
  const refused = await way.post('/api/session/password', { newPassword: present('xixian') });
  expect(refused.json().code).toBe('password-reused');
  const done = await way.post('/api/session/password', { newPassword: 'Kj8$mq2Lwp9x' });
  expect(done.json().stage).toBe('done');
});
