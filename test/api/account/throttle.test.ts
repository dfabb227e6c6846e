/** Guessing passwords and codes gets nowhere, costs little, and locks nobody out but the one who guesses (DB-02, DB-04, A-12). */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashesComputed } from '#store/account/password';
import { type DemoOffice, demoOffice, freshCode, withoutHaste } from '../../support/app.ts';
import { type Clocked, clocked } from '../../support/clock.ts';
import { cookiesOf, sessionCookie, visitor } from '../visitor.ts';

let demo: DemoOffice;
let node: Clocked;
beforeAll(async () => {
  demo = await demoOffice();
  node = await clocked(demo);
});
afterAll(async () => {
  await node.app.close();
  await demo.close();
});
beforeEach(() => node.wait(120));

const right = (login: string) => demo.accounts.find((account) => account.login === login)?.password ?? '';

async function tryPassword(from: string, login: string, password: string, cookie?: string) {
  return visitor(node.app, cookie, from).post('/api/session', { login, password });
}

/** The whole sign-in from one address; the codes of the answers. */
async function enter(from: string, login: string, cookie?: string): Promise<string> {
  const begun = await tryPassword(from, login, right(login), cookie);
  if (begun.statusCode !== 200) return begun.json().code;
  const code = await freshCode(node, login);
  const cookies = cookie === undefined ? cookiesOf(begun) : `${cookie}; ${cookiesOf(begun)}`;
  const done = await visitor(node.app, cookies, from).post('/api/session/code', { code });
  return done.json().stage ?? done.json().code;
}

describe('wrong passwords', () => {
  test('the sixth try from one place is refused even with the right password; half an hour later it is not', async () => {
    for (let i = 0; i < 5; i += 1) {
      expect((await tryPassword('10.9.0.1', 'shili', 'wrong')).statusCode).toBe(401);
      node.wait(1);
    }
    const answer = await tryPassword('10.9.0.1', 'shili', right('shili'));
    expect(answer.statusCode).toBe(423);
    expect(answer.json()).toMatchObject({ code: 'sign-in-locked', detail: expect.stringContaining('30分钟') });
    node.wait(31);
    expect(await enter('10.9.0.1', 'shili')).toBe('done');
  });

  test('a thousand of them from elsewhere do not keep the owner out, and hardly any is computed', async () => {
    const before = hashesComputed();
    const answers = new Map<number, number>();
    for (let i = 0; i < 1000; i += 50) {
      const some = Array.from({ length: 50 }, (_, n) => tryPassword('10.9.0.2', 'shili', `wrong ${i + n}`));
      for (const { statusCode } of await Promise.all(some)) answers.set(statusCode, (answers.get(statusCode) ?? 0) + 1);
    }
    expect(hashesComputed() - before).toBeLessThanOrEqual(6);
    expect(answers.get(200)).toBeUndefined();
    expect(await enter('10.9.0.3', 'shili')).toBe('done');
  });

  test('of one who sits behind the same address, the owner is told apart by the browser', async () => {
    const browser = await sessionCookie(node, 'shili-jb');
    for (let i = 0; i < 6; i += 1) await tryPassword('127.0.0.1', 'shili-jb', 'wrong');
    expect((await tryPassword('127.0.0.1', 'shili-jb', right('shili-jb'))).statusCode).toBe(423);
    expect(await enter('127.0.0.1', 'shili-jb', browser)).toBe('done');
  });

  test('one address may not go through all accounts', async () => {
    const codes: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await withoutHaste(node);
      codes.push((await tryPassword('10.9.0.4', `somebody-${i}`, 'wrong')).json().code);
    }
    expect(codes.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'sign-in-wrong'));
    expect(new Set(codes.slice(30))).toEqual(new Set(['sign-in-address']));
  });

  test('from two hundred addresses at once, no more than fifty digests a minute; who is known still gets in', async () => {
    await enter('10.8.0.1', 'shili');
    await withoutHaste(node);
    node.wait(2);
    const before = hashesComputed();
    for (let second = 0; second < 6; second += 1) {
      const some = Array.from({ length: 60 }, (_, i) => `10.9.1.${(second * 60 + i) % 200}`);
      await Promise.all(some.map((from, i) => tryPassword(from, `person-${i}`, 'wrong')));
      node.wait(1 / 6);
    }
    expect(hashesComputed() - before).toBeLessThanOrEqual(50);
    expect(hashesComputed() - before).toBeGreaterThan(10);
    expect(await enter('10.8.0.1', 'shili')).toBe('done');
  });

  test('the networks of one subscriber are one place', async () => {
    for (let i = 0; i < 5; i += 1) {
      await tryPassword(`2001:db8:1:2::${i + 1}`, 'shili-ld', 'wrong');
      node.wait(1);
    }
    expect((await tryPassword('2001:db8:1:2:ffff::9', 'shili-ld', right('shili-ld'))).statusCode).toBe(423);
    expect(await enter('2001:db8:1:3::1', 'shili-ld')).toBe('done');
  });
});

describe('codes', () => {
  test('one that was used does not open a second time', async () => {
    const code = await freshCode(node, 'shili');
    const statuses: number[] = [];
    for (let i = 0; i < 2; i += 1) {
      const begun = await tryPassword('10.9.2.1', 'shili', right('shili'));
      const done = await visitor(node.app, cookiesOf(begun), '10.9.2.1').post('/api/session/code', { code });
      statuses.push(done.statusCode);
    }
    expect(statuses).toEqual([200, 401]);
  });

  test('the one before and the one after are good, others are not', async () => {
    for (const [away, status] of [
      [-0.5, 200],
      [0.5, 200],
      [-1, 401],
      [1, 401],
    ] as const) {
      node.wait(60);
      const code = await freshCode(node, 'shili');
      node.wait(away);
      const begun = await tryPassword('10.9.2.2', 'shili', right('shili'));
      const done = await visitor(node.app, cookiesOf(begun), '10.9.2.2').post('/api/session/code', { code });
      expect(done.statusCode, String(away)).toBe(status);
      node.wait(-away);
    }
  });

  test('five wrong ones end the sign-in, and the next one is locked: guessing on is of no use', async () => {
    const begun = await tryPassword('10.9.2.3', 'shili-zs', right('shili-zs'));
    const way = visitor(node.app, cookiesOf(begun), '10.9.2.3');
    const good = await freshCode(node, 'shili-zs');
    const bad = good === '000000' ? '000001' : '000000';
    const codes: string[] = [];
    for (let i = 0; i < 5; i += 1) codes.push((await way.post('/api/session/code', { code: bad })).json().code);
    expect(new Set(codes)).toEqual(new Set(['code-wrong']));
    expect((await way.post('/api/session/code', { code: good })).statusCode).toBe(401);
    const again = await tryPassword('10.9.2.3', 'shili-zs', right('shili-zs'));
    const locked = await visitor(node.app, cookiesOf(again), '10.9.2.3').post('/api/session/code', { code: good });
    expect(locked.statusCode).toBe(423);
  });
});
