import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor, visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;
beforeAll(async () => {
  running = await startApp();
  head = await signedIn(running, 'shili');
});
afterAll(() => running.stop());

const section = '/api/reports/shili-spj/2025/sections/5';

describe('what does not come from our own pages', () => {
  test.each([
    ['application/json', '{"login":"a","password":"b"}'],
    ['application/x-www-form-urlencoded', 'login=a&password=b'],
    ['text/plain', '{"login":"a","password":"b"}'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('%s without the header is refused', async (type, payload) => {
    const answer = await running.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': type },
      payload,
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('own-header-missing');
  });

  test('with the header, still only JSON is read', async () => {
    const headers = { 'x-gongkai': '1', 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await running.app.inject({ method: 'POST', url: '/api/session', headers, payload: 'login=a' });
    expect(answer.statusCode).toBe(415);
  });

  test('nobody who is not signed in learns what a body should be', async () => {
    expect((await visitor(running.app).put(section, { wrong: 1 })).statusCode).toBe(401);
  });
});

describe('what a request may say', () => {
  test('a key that nobody knows is refused by its name', async () => {
    const answer = await head.put(section, { text: '一是……', links: [], signedBy: 'me' });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      code: 'request-invalid',
      fields: [{ field: 'signedBy', message: expect.stringContaining('不认识的字段“signedBy”') }],
    });
  });

  test('a number as text is not a number', async () => {
    const figure = { row: 'administrativePenalty', value: '3', source: '台账' };
    const answer = await head.post('/api/reports/shili-spj/2025/figures', { figures: [figure] });
    expect(answer.json().fields).toEqual([{ field: 'figures/0/value', message: expect.stringContaining('“数字”') }]);
  });

  test('a day that does not exist is no cut-off', async () => {
    const answer = await head.get('/api/reports/shili-spj/2025/live?cutOff=2025-02-30');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toContain('“截止日”不是有效的日期');
  });

  test.each(['\u0000', '\u0007', '\ud800'])('text that a database can not keep is refused: %j', async (bad) => {
    const answer = await head.put(section, { text: `一是${bad}`, links: [] });
    expect(answer.statusCode, answer.body).toBe(400);
    expect(answer.json().fields).toEqual([{ field: 'text', message: expect.stringContaining('不能使用的字符') }]);
  });

  test('a key that reaches for the prototype is refused', async () => {
    const headers = { 'x-gongkai': '1', 'content-type': 'application/json' };
    const payload = '{"login":"a","password":"b","__proto__":{"x":1}}';
    const answer = await running.app.inject({ method: 'POST', url: '/api/session', headers, payload });
    expect(answer.statusCode).toBe(400);
  });
});

describe('every answer', () => {
  test('an unknown address of the API is a problem, not a page', async () => {
    const answer = await head.get('/api/nothing/here');
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ type: 'about:blank', status: 404, code: 'address-unknown' });
  });

  test('says nothing of the program in an error', async () => {
    const answers = await Promise.all([
      head.get('/api/applications/%00'),
      head.get('/api/applications/..%2f..%2fetc%2fpasswd'),
      head.get("/api/applications/'%20or%201=1--"),
      head.get('/api/reports/shili-spj/2025/cells/applications/granted/total?after=%00'),
    ]);
    for (const answer of answers) {
      expect(answer.body).not.toMatch(/\bat \w|\.js:|select |node_modules|Error:/i);
      expect(answer.statusCode, answer.body).toBeLessThan(500);
    }
  });

  test('may not be kept, framed or run', async () => {
    const answer = await head.get('/api/me');
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  test('lives, and can work', async () => {
    expect((await visitor(running.app).get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await visitor(running.app).get('/readyz')).json()).toEqual({
      ...{ database: true, migrations: true, jobs: 'ok', clocks: 'ok' },
    });
  });
});
