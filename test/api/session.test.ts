import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mountApi } from '#api/mount';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, visitor } from './visitor.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

const password = (login: string) => running.accounts.find((account) => account.login === login)?.password ?? '';
const signIn = (login: string, secret: string) =>
  visitor(running.app).post('/api/session', { login, password: secret });

describe('signing in', () => {
  test('the right password gives a cookie that scripts and other sites can not use', async () => {
    const answer = await signIn('shili', password('shili'));
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ agency: expect.any(String), roles: ['head'] });
    expect(answer.headers['set-cookie']).toMatch(/^gongkai=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('over https the cookie is bound to the host', async () => {
    const app = Fastify();
    const ready = async () => ({ database: true, migrations: true });
    await mountApi(app, running.office, { ready, adminFolder: '/nowhere', secure: true });
    const answer = await visitor(app).post('/api/session', { login: 'shili', password: password('shili') });
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-gongkai=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const plain = String(answer.headers['set-cookie']).replace(/^__Host-gongkai=([0-9a-f]+).*/, 'gongkai=$1');
    expect((await visitor(app, plain).get('/api/me')).statusCode).toBe(401);
    await app.close();
  });

  test('over plain http from another machine no password is taken', async () => {
    const answer = await running.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-gongkai': '1', host: 'gongkai.example' },
      payload: { login: 'shili', password: password('shili') },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('https-required');
  });

  test('a wrong password and an unknown login are answered alike', async () => {
    const wrong = await signIn('shili', 'not the password');
    const unknown = await signIn('nobody', 'not the password');
    expect(wrong.statusCode).toBe(401);
    expect(unknown.body).toBe(wrong.body);
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  test('after five wrong passwords the right one does not open either', async () => {
    for (let i = 0; i < 5; i += 1) await signIn('shili-zs', 'not the password');
    const answer = await signIn('shili-zs', password('shili-zs'));
    expect(answer.statusCode).toBe(423);
    expect(answer.json()).toMatchObject({ code: 'sign-in-locked', detail: expect.stringContaining('锁定') });
  });

  test('one address may not try without end', async () => {
    const app = Fastify();
    const ready = async () => ({ database: true, migrations: true });
    await mountApi(app, running.office, { ready, adminFolder: '/nowhere', secure: false });
    let last = 0;
    for (let i = 0; i < 31; i += 1) {
      last = (await visitor(app).post('/api/session', { login: 'nobody', password: 'x' })).statusCode;
    }
    expect(last).toBe(429);
    await app.close();
  });
});

describe('signing out', () => {
  test('ends the session on the server and clears the browser', async () => {
    const person = await signedIn(running, 'shili-jb');
    const again = await visitor(running.app).post('/api/session', {
      login: 'shili-jb',
      password: password('shili-jb'),
    });
    const cookie = `gongkai=${again.cookies[0]?.value}`;
    const out = await running.app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { 'x-gongkai': '1', cookie },
    });
    expect(out.statusCode).toBe(204);
    expect(out.headers['clear-site-data']).toContain('"cookies"');
    expect((await visitor(running.app, cookie).get('/api/me')).statusCode).toBe(401);
    expect((await person.get('/api/me')).statusCode).toBe(200);
  });
});
