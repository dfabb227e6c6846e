/** The audit trail as the auditor reads it: complete, filtered, followed, exported; and nobody else does. */

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actName, subjectName } from '#law/account/audited';
import { type RunningApp, startApp } from '../support/app.ts';
import { accountWith, type Staff, signedIn, visitor } from './visitor.ts';

let running: RunningApp;
let auditor: Staff;
let officer: Staff;
let caseId: string;
const agency = 'shili-spj';
const home = 'shili-zfb';

beforeAll(async () => {
  running = await startApp();
  auditor = await accountWith(running, home, ['audit']);
  officer = await accountWith(running, agency, ['officer', 'head']);
  const { db } = running.office;
  caseId = (
    await db.selectFrom('audit').select('object').where('act', '=', 'application.archive').executeTakeFirstOrThrow()
  ).object;
});
afterAll(() => running.stop());

type Line = Record<string, string | number | null> & { entry: number };
const ask = async (query: string) =>
  (await auditor.get(`/api/audit?${query}`)).json() as { entries: Line[]; next: number | null };

describe('the audit trail', () => {
  test('says all of an act that was done, and of one that was refused', async () => {
    const figures = { figures: [{ row: 'administrativeFees', value: 1, source: '测试' }] };
    expect((await officer.post(`/api/reports/${agency}/2026/figures`, figures)).statusCode).toBe(204);
    expect((await officer.post(`/api/reports/${agency}/2026/publication`, {})).statusCode).toBe(403);
    const { entries } = await ask(`person=${officer.accountId}&subject=report`);
    expect(entries.map(({ act, result, reason }) => [act, result, reason])).toEqual([
      ['report.publish', 'refused', 'roleMissing'],
      ['report.enter', 'done', null],
    ]);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        actor: officer.accountId,
        actorAgency: agency,
        agency,
        object: `report:${agency}:2026`,
        roles: ['officer', 'head'],
        from: '127.0.0.1',
      });
      expect(entry['session']).toMatch(/^[0-9a-f]{64}$/);
      expect(entry['request']).toMatch(/^[0-9a-f-]{36}$/);
      expect(entry['at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
    expect(entries[1]).toMatchObject({ before: expect.any(String), after: expect.any(String) });
    expect(entries[0]).toMatchObject({ before: null, after: null });
  });

  test('says who signed in from where, in which request, also of a try that failed', async () => {
    const stranger = visitor(running.app, undefined, '127.0.0.9');
    expect((await stranger.post('/api/session', { login: 'shili-jb', password: 'wrong' })).statusCode).toBe(401);
    await signedIn(running, 'shili-jb');
    const { entries } = await ask('deed=account.signIn');
    expect(entries.map(({ result }) => result)).toEqual(expect.arrayContaining(['done', 'refused']));
    for (const entry of entries) {
      expect(entry).toMatchObject({ object: expect.stringMatching(/./), from: expect.stringMatching(/./) });
      expect(entry['roles']).not.toEqual([]);
      expect(entry['request']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('where it can not be written nothing is done, and what is only looked at is still shown', async () => {
    const { db } = running.office;
    const publications = () =>
      db
        .selectFrom('ledger')
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirstOrThrow();
    const before = await publications();
    await sql`alter table audit add constraint broken check (at < '2000-01-01') not valid`.execute(db);
    try {
      const figures = { figures: [{ row: 'administrativeFees', value: 2, source: '测试' }] };
      const answer = await officer.post(`/api/reports/${agency}/2026/figures`, figures);
      expect(answer.statusCode).toBe(503);
      expect(answer.json().detail).toContain('审计记录现在写不进去');
      expect(await publications()).toEqual(before);
      expect((await officer.get('/api/work')).statusCode).toBe(200);
    } finally {
      await sql`alter table audit drop constraint broken`.execute(db);
    }
  });

  test('follows one object: what an act leaves is what the next one finds', async () => {
    const { entries } = await ask(`subject=application&object=${caseId}`);
    const done = entries.filter(({ result, after }) => result === 'done' && after !== null).reverse();
    expect(done.length).toBeGreaterThan(3);
    expect(done[0]?.['act']).toBe('application.submit');
    for (const [i, entry] of done.entries()) if (i > 0) expect(entry['before']).toBe(done[i - 1]?.['after']);
  });

  test.each([
    ['deed=application.submit', ({ act }: Line) => act === 'application.submit'],
    ['result=refused', ({ result }: Line) => result === 'refused'],
    ['agency=xixian-spj', (line: Line) => line['agency'] === 'xixian-spj'],
    [
      'from=2025-01-02&to=2025-01-31',
      ({ at }: Line) => String(at) >= '2025-01-01T16:00' && String(at) < '2025-01-31T16:00',
    ],
    [`text=${agency}:2026`, ({ object }: Line) => String(object).includes(`${agency}:2026`)],
  ])('is filtered by %s', async (query, fits) => {
    const { entries } = await ask(query);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((line) => !fits(line))).toEqual([]);
  });

  test('is paged without a gap: every entry once', async () => {
    const query = `agency=${agency}&deed=application.submit`;
    const all = (await ask(`${query}&limit=200`)).entries.map(({ entry }) => entry);
    const seen: number[] = [];
    let next: number | null = null;
    do {
      const page = await ask(`${query}&limit=47${next === null ? '' : `&before=${next}`}`);
      seen.push(...page.entries.map(({ entry }) => entry));
      next = page.next;
    } while (next !== null && seen.length < all.length);
    expect(seen.slice(0, all.length)).toEqual(all);
  });

  test('reading and exporting stand in it too, with what was asked', async () => {
    await ask('deed=application.submit');
    const csv = await auditor.get('/api/audit.csv?subject=report');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const { entries } = await ask(`person=${auditor.accountId}`);
    const asked = entries.map(({ act, object }) => `${act} ${object}`);
    expect(asked).toContain('audit.export subject=report');
    expect(asked).toContain('audit.read deed=application.submit');
  });

  test('is exported as a table that a spreadsheet does not run', async () => {
    const { db } = running.office;
    await db
      .insertInto('audit')
      .values({
        ...{ at: '2025-03-01T00:00:00Z', actor: 'x', actor_name: '=1+1', agency, act: 'x', subject: 'test' },
        ...{ object: '@sum', result: 'refused', reason: '-2', from_where: '+1', before: null, after: null },
      })
      .execute();
    const { body } = await auditor.get('/api/audit.csv?subject=test');
    const [head, line] = body.slice(1).split('\r\n');
    expect(head).toContain('编号,时间,账号,姓名');
    expect(line).toContain(",'=1+1,");
    expect(line).toContain(",'@sum,拒绝,'-2,'+1,");
  });

  test.each(['/api/audit', '/api/audit.csv'])(
    '%s is refused to everybody else, and that is written down',
    async (url) => {
      for (const role of ['officer', 'leader', 'superior', 'system', 'security'] as const) {
        const person = await accountWith(running, home, [role]);
        expect((await person.get(url)).statusCode).toBe(403);
      }
      expect((await ask('result=refused&subject=audit')).entries.length).toBeGreaterThan(0);
    },
  );

  test('calls every act and subject of the demo by a Chinese name', async () => {
    const { db } = running.office;
    const rows = await db.selectFrom('audit').select(['act', 'subject']).distinct().where('act', '!=', 'x').execute();
    expect(rows.length).toBeGreaterThan(5);
    for (const { act, subject } of rows) {
      expect(actName(act), act).toMatch(/[\u4e00-\u9fff]/);
      expect(subjectName(subject), subject).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
