import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mountApi } from '#api/mount';
import { freshCode, type RunningApp, startApp } from '../support/app.ts';
import { cookiesOf, sessionCookie, signedIn, visitor } from './visitor.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

const password = (login: string) => running.accounts.find((account) => account.login === login)?.password ?? '';
const signIn = (login: string, secret: string, cookie?: string) =>
  visitor(running.app, cookie).post('/api/session', { login, password: secret });
const tokenIn = (cookies: string, name: string) => new RegExp(`${name}=([0-9a-f]{64})`).exec(cookies)?.[1];

describe('signing in', () => {
  test('password and code give a cookie that scripts and other sites can not use', async () => {
    const begun = await signIn('shili', password('shili'));
    expect(begun.statusCode).toBe(200);
    expect(begun.json()).toEqual({ stage: 'factor' });
    const done = await visitor(running.app, cookiesOf(begun)).post('/api/session/code', {
      code: await freshCode(running, 'shili'),
    });
    expect(done.json()).toMatchObject({ stage: 'done', me: { agency: expect.any(String), roles: ['head'] } });
    const cookies = [done.headers['set-cookie']].flat().join('\n');
    expect(cookies).toMatch(/^gongkai=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/m);
    expect(cookies).toMatch(/^gongkai-sign-in=; .*Expires=Thu, 01 Jan 1970/m);
    expect(done.headers['cache-control']).toBe('no-store');
  });

  test('over https the cookies are bound to the host', async () => {
    const app = Fastify();
    const well = { database: true, migrations: true, jobs: 'ok', clocks: 'ok', draining: false } as const;
    const ready = async () => well;
    await mountApi(app, running.office, { ready, adminFolder: '/nowhere', secure: true, origin: 'http://localhost' });
    const begun = await visitor(app).post('/api/session', { login: 'shili', password: password('shili') });
    expect(begun.headers['set-cookie']).toMatch(
      /^__Host-gongkai-sign-in=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const done = await visitor(app, cookiesOf(begun)).post('/api/session/code', {
      code: await freshCode(running, 'shili'),
    });
    const cookies = cookiesOf(done);
    expect((await visitor(app, cookies).get('/api/me')).statusCode).toBe(200);
    expect((await visitor(app, cookies.replaceAll('__Host-', '')).get('/api/me')).statusCode).toBe(401);
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

  test('the name may be typed in any case and width', async () => {
    expect((await signIn('ＳｈｉＬｉ ', password('shili'))).json()).toEqual({ stage: 'factor' });
  });

  test('a browser that reloads in the middle is told where it stands', async () => {
    expect((await visitor(running.app).get('/api/session')).json()).toEqual({ stage: 'password' });
    const begun = await signIn('shili', password('shili'));
    expect((await visitor(running.app, cookiesOf(begun)).get('/api/session')).json()).toEqual({ stage: 'factor' });
  });

  test('what the browser brought is never made a session: the tokens are new each time (A-13)', async () => {
    const planted = 'a'.repeat(64);
    const cookies = `gongkai=${planted}; gongkai-sign-in=${planted}; gongkai-device=${planted}`;
    const begun = await signIn('shili', password('shili'), cookies);
    const way = tokenIn(cookiesOf(begun), 'gongkai-sign-in');
    const kept = cookies.replace(/gongkai-sign-in=\w+/, cookiesOf(begun));
    const done = await visitor(running.app, kept).post('/api/session/code', {
      code: await freshCode(running, 'shili'),
    });
    expect(done.json().stage).toBe('done');
    const session = tokenIn(cookiesOf(done), 'gongkai');
    expect(new Set([planted, way, session, tokenIn(cookiesOf(done), 'gongkai-device')]).size).toBe(4);
    expect((await visitor(running.app, `gongkai=${planted}`).get('/api/me')).statusCode).toBe(401);
    expect((await visitor(running.app, `gongkai=${way}`).get('/api/me')).statusCode).toBe(401);
  });

  test('signing in again in the same browser ends the session before', async () => {
    const first = await sessionCookie(running, 'shili');
    const begun = await signIn('shili', password('shili'), first);
    const cookies = `${first}; ${cookiesOf(begun)}`;
    await visitor(running.app, cookies).post('/api/session/code', { code: await freshCode(running, 'shili') });
    expect((await visitor(running.app, first).get('/api/me')).statusCode).toBe(401);
  });
});

describe('with the password alone', () => {
  test('no route of the back office opens (DB-04)', async () => {
    const cookie = cookiesOf(await signIn('shili', password('shili')));
    const { paths } = (await visitor(running.app).get('/api/openapi.json')).json() as {
      paths: Record<string, Record<string, unknown>>;
    };
    const asked = Object.entries(paths)
      .filter(([path]) => path.startsWith('/api/') && !/^\/api\/(session|openapi|bootstrap|open\/)/.test(path))
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ path, method })));
    expect(asked.length).toBeGreaterThan(8);
    for (const { path, method } of asked) {
      const url = path.replace(/\{\w+\}/g, 'x');
      const answer = await running.app.inject({
        method: method.toUpperCase() as 'GET',
        url,
        headers: { 'x-gongkai': '1', cookie },
      });
      expect(answer.statusCode, `${method} ${path}`).toBe(401);
    }
  });
});

describe('signing out', () => {
  test('ends the session on the server and clears the browser', async () => {
    const person = await signedIn(running, 'shili-jb');
    const cookie = await sessionCookie(running, 'shili-jb');
    const out = await visitor(running.app, cookie).delete('/api/session');
    expect(out.statusCode).toBe(204);
    expect(out.headers['clear-site-data']).toContain('"storage"');
    expect([out.headers['set-cookie']].flat().join('\n')).toMatch(/^gongkai=; .*Expires=Thu, 01 Jan 1970/m);
    expect((await visitor(running.app, cookie).get('/api/me')).statusCode).toBe(401);
    expect((await person.get('/api/me')).statusCode).toBe(200);
  });
});
