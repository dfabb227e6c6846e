import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { sessionCookie, signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;
let leader: Visitor;
let legal: Visitor;
let agency: string;
beforeAll(async () => {
  running = await startApp();
  head = await signedIn(running, 'shili');
  leader = await signedIn(running, 'shili-ld');
  legal = await signedIn(running, 'shili-fz');
  agency = (await head.get('/api/me')).json().agency;
});
afterAll(() => running.stop());

/** Sends a file as the page does. */
async function sent(login: string, name: string, text: string) {
  const form = new FormData();
  form.append('file', new Blob([text]), name);
  const headers = { cookie: await sessionCookie(running, login), 'x-gongkai': '1' };
  const answer = await fetch(`${running.origin}${report('figures-file')}`, { method: 'POST', body: form, headers });
  return { status: answer.status, body: (await answer.json()) as FiguresFile };
}

interface FiguresFile {
  readonly file: string;
  readonly name: string;
  readonly found: readonly { readonly place: object }[];
}

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
    const body = { text: '一是栏目更新不够及时。', links: [] };
    expect((await head.put(report('sections/5'), body)).statusCode).toBe(204);
    expect((await head.get(report('live'))).json().report.sections.problems).toBe('一是栏目更新不够及时。');
    expect((await head.put(report('sections/5'), { text: ' \n', links: [] })).json().code).toBe('text-empty');
  });

  test('a linked figure is marked when the ledger moves on, and publication waits for it', async () => {
    const past = (rest: string) => `/api/reports/${agency}/2025/${rest}`;
    const live = async () => (await head.get(past('live'))).json();
    const drafted = (await live()).writing.sections.find((one: { section: number }) => one.section === 1);
    expect(drafted).toMatchObject({ written: false });
    const known = (await live()).report.activeDisclosure.administrativePenalty;
    expect(drafted.links.map(({ name }: { name: string }) => name)).toContain('penalty');

    const text = `本年度作出行政处罚处理决定${known}件，另处理线索${known + 5}件。`;
    const start = text.indexOf(String(known));
    const links = [{ name: 'penalty', start, end: start + String(known).length }];
    const wrong = [{ name: 'penalty', start, end: 500 }];
    expect((await head.put(past('sections/1'), { text, links: wrong })).json().code).toBe('links-unsound');
    expect((await head.put(past('sections/1'), { text, links })).statusCode).toBe(204);
    expect(await live()).toMatchObject({ report: { sections: { overview: text } }, findings: [] });

    const figures = [{ row: 'administrativePenalty', value: known + 3, source: '行政处罚台账' }];
    expect((await head.post(past('figures'), { figures })).statusCode).toBe(204);
    const { findings } = await live();
    expect(findings).toMatchObject([{ severity: 'error', found: known, expected: expect.anything() }]);
    const refusal = await leader.post(past('publication'), { note: '更正行政处罚数。' });
    expect(refusal.json().refusals).toMatchObject([{ code: 'report-inconsistent' }]);

    expect((await head.put(past('sections/1'), { text: null, links: [] })).statusCode).toBe(204);
    expect((await live()).report.sections.overview).toContain(`行政处罚处理决定${known + 3}件`);
    const left = (await live()).findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(left).toEqual([]);
  });

  test('figures are read out of a file of another system, and keep it and the place in it', async () => {
    const csv = '\ufeff事项,全年件数,备注\r\n行政处罚,41,含当场处罚\r\n行政强制,—,\r\n合计,41,\r\n';
    const read = await sent('shili', '处罚统计.csv', csv);
    expect(read.status).toBe(201);
    const { file, name, found } = read.body;
    expect(found).toMatchObject([
      { row: 'administrativePenalty', value: 41, text: '41', place: { line: 2, column: 2 }, reason: null },
      { row: 'administrativeCoercion', value: null, reason: expect.stringContaining('不能当作0') },
    ]);
    const place = found[0]?.place;
    const figure = { row: 'administrativePenalty', value: 41, source: '处罚统计.csv，第2行第2列' };
    const other = { figures: [{ ...figure, from: { file: 'none', place } }] };
    expect((await head.post(report('figures'), other)).json().code).toBe('figure-file-missing');
    expect((await head.post(report('figures'), { figures: [{ ...figure, from: { file, place } }] })).statusCode).toBe(
      204,
    );
    const { entered } = (await head.get(report('live'))).json();
    expect(entered).toContainEqual(
      expect.objectContaining({ row: 'administrativePenalty', origin: { file, name, place } }),
    );
    expect((await head.get(`/api/files/${file}/content`)).statusCode).toBe(200);
    const nothing = await sent('shili', '说明.txt', '没有数字的说明。');
    expect(nothing.body).toMatchObject({ found: [], reason: expect.stringContaining('没有找到') });
    expect((await sent('shili-ld', '处罚统计.csv', csv)).status).toBe(403);
  });

  test('says what last year’s report named as problems', async () => {
    const { lastProblems } = (await head.get(report('live'))).json().writing;
    expect(lastProblems.length).toBeGreaterThan(0);
    expect(lastProblems[0]).toMatchObject({ became: expect.stringContaining('正在整改：') });
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
    const { review } = (await legal.get(past('live'))).json();
    expect(review).toMatchObject({ standing: 'none', last: null });
    const sentBack = { hash: review.hash, passed: false, opinion: '请核对第一部分。' };
    expect((await legal.post(past('reviews'), sentBack)).statusCode).toBe(204);
    expect((await leader.post(past('publication'), { note: '更正一处文字。' })).json().code).toBe('report-unreviewed');
    expect((await legal.post(past('reviews'), { ...sentBack, passed: true, opinion: '' })).statusCode).toBe(204);
    expect((await head.get(past('live'))).json().review).toMatchObject({
      standing: 'passed',
      last: { by: expect.stringContaining('法制'), passed: true },
    });
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
