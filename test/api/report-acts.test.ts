import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;
let leader: Visitor;
let agency: string;
beforeAll(async () => {
  running = await startApp();
  head = await signedIn(running, 'shili');
  leader = await signedIn(running, 'shili-ld');
  agency = (await head.get('/api/me')).json().agency;
});
afterAll(() => running.stop());

const report = (rest: string) => `/api/reports/${agency}/2026/${rest}`;

describe('the report of a year', () => {
  test('shows a figure that was entered with its source; fees in 万元', async () => {
    const figures = [
      { row: 'administrativePenalty', value: 7, source: '行政处罚台账' },
      { row: 'administrativeFees', value: 1_250_000, source: '非税收入系统' },
    ];
    expect((await head.post(report('figures'), { figures })).statusCode).toBe(204);
    const { activeDisclosure } = (await head.get(report('live'))).json().report;
    expect(activeDisclosure).toMatchObject({ administrativePenalty: 7, administrativeFees: 1.25 });
  });

  test('shows section five as it was written', async () => {
    expect((await head.post(report('problems'), { text: '  一是栏目更新不够及时。  ' })).statusCode).toBe(204);
    expect((await head.get(report('live'))).json().report.sections.problems).toBe('一是栏目更新不够及时。');
  });

  test('is not published before the year is over, and says why', async () => {
    const answer = await leader.post(report('publication'), {});
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'year-not-over', refusals: [{ rule: 'AR-03' }] });
  });

  test('is published by those only who may', async () => {
    const answer = await head.post(report('publication'), {});
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('roleMissing');
  });

  test('a further edition needs a note, and is listed first', async () => {
    const past = (rest: string) => `/api/reports/${agency}/2025/${rest}`;
    const before = (await leader.get(past('editions'))).json().editions;
    expect(before.length).toBeGreaterThan(0);
    expect((await leader.post(past('publication'), {})).json().code).toBe('note-missing');
    const answer = await leader.post(past('publication'), { note: '更正一处文字。' });
    expect(answer.statusCode, answer.body).toBe(201);
    const after = (await leader.get(past('editions'))).json().editions;
    expect(after[0]).toMatchObject({ edition: before.length + 1, note: '更正一处文字。' });
  });

  test('the agencies are those that the person may look at', async () => {
    expect((await head.get('/api/agencies')).json().agencies).toEqual([
      { code: agency, name: expect.any(String), example: true },
    ]);
  });
});
