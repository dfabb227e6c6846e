/** The standard catalogue over HTTP: out of a file, its completeness, there is none this year, the work list, Article 21. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { published, text } from './published.ts';
import { sessionCookie, signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
beforeAll(async () => {
  running = await startApp();
  // The demo's own catalogue.
  await running.office.db.deleteFrom('standard_entry').execute();
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

const heads = '序号,领域,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体,公开渠道,公开对象,公开方式,公开层级';
const rows = [
  '1,社会救助,最低生活保障,政策法规,文件名称、文号,社会救助暂行办法,20个工作日,民政局,政府网站,全社会,主动,县级、乡级',
  '2,社会救助,最低生活保障,办理结果,低保对象名单,社会救助暂行办法,7个工作日,民政局,公示栏,全社会,主动,县级',
  '3,城乡规划,批后公开,,规划许可,城乡规划法,实时公开,自然资源局,政府网站,全社会,主动,乡级',
];
async function send(login: string, lines: readonly string[], dry = '') {
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
  const payload = `${head}${[heads, ...lines].join('\r\n')}\r\n--x--\r\n`;
  const headers = {
    cookie: await sessionCookie(running, login),
    'x-gongkai': '1',
    'content-type': 'multipart/form-data; boundary=x',
  };
  return running.app.inject({ method: 'POST', url: `/api/standard/imports${dry}`, headers, payload });
}
const view = async () => (await officer.get('/api/standard')).json();
const standing = async (code: string) => {
  const found = (await view()).entries.find((entry: { code: string }) => entry.code === code);
  return found?.standing;
};
const code = (answer: { json(): { code: string } }) => answer.json().code;
const tasks = async () =>
  (await officer.get('/api/work')).json().tasks.filter(({ kind }: { kind: string }) => kind === 'catalogue');

test('out of a file, tried first; bad rows are returned with their place and stop no other', async () => {
  expect(code(await send('shili-jb', rows))).toBe('roleMissing');
  const bad = [...rows, '3,重复,甲,,乙,,,,,,,', '5,,甲,,乙,,,,,,,', '6,社会救助,甲,,乙,,另行通知,,,,,'];
  const tried = await send('shili', bad, '?dry=1');
  expect(tried.statusCode, tried.body).toBe(200);
  expect(tried.json()).toMatchObject({ dry: true, entries: 3, returned: [{ row: 5 }, { row: 6 }, { row: 7 }] });
  expect((await view()).entries).toEqual([]);
  expect((await send('shili', bad)).json()).toMatchObject({ dry: false, entries: 3 });
  expect((await view()).counts).toMatchObject({ missing: 2, notOurs: 1 });
  expect(code(await send('shili', ['甲']))).toBe('standard-unsound');
  expect((await view()).entries).toHaveLength(3);
});

test('an entry is complete by a publication or by saying that there is none; the rest is on the work list', async () => {
  expect(await tasks()).toMatchObject([{ stateName: '2项待公开' }]);
  const plain = { normative: false, documentNumber: '', item: 107 };
  const strange = { content: text({ ...plain, standard: '99' }) };
  const { caseId } = (await officer.post('/api/publications', strange)).json();
  expect((await officer.post(`/api/publications/${caseId}/submission`, { seen: 1 })).body).toContain('没有序号');
  const id = await published(running, { ...plain, title: '低保政策', standard: '1' });
  expect(await standing('1')).toBe('published');
  expect((await running.app.inject({ url: '/xxgk/publications?item=107' })).body).toContain(id);
  expect(code(await officer.put('/api/standard/none', { code: '99', reason: '没有' }))).toBe('standard-missing');
  expect((await officer.put('/api/standard/none', { code: '2', reason: '今年没有新增对象' })).statusCode).toBe(204);
  expect(await standing('2')).toBe('none');
  expect(await tasks()).toEqual([]);
  expect((await officer.put('/api/standard/none', { code: '2', reason: '' })).statusCode).toBe(204);
  expect(await standing('2')).toBe('missing');
});

test('its period counts for what is drafted under it', async () => {
  const late = text({ normative: false, documentNumber: '', item: 5, standard: '2', formedOn: '2026-11-09' });
  const { caseId } = (await officer.post('/api/publications', { content: late })).json();
  const { duty, items } = (await officer.get(`/api/publications/${caseId}`)).json();
  expect(duty).toMatchObject({ due: '2026-11-18', step: { workingDays: 7 }, standing: { urgency: 'overdue' } });
  expect(items.map(({ item }: { item: number }) => item)).toContain(107);
  expect(items.map(({ item }: { item: number }) => item)).not.toContain(111);
});

test('whoever supervises sees how complete each agency is, nobody else does', async () => {
  const superior = await signedIn(running, 'shili-zfb');
  expect(code(await officer.get('/api/standard/agencies'))).toBe('roleMissing');
  const { agencies } = (await superior.get('/api/standard/agencies')).json();
  expect(agencies[0]).toMatchObject({ code: 'shili-spj', counts: { missing: 1, published: 1, notOurs: 1 } });
});

test('an item of another level is refused by the gate', async () => {
  const content = text({ normative: false, documentNumber: '', item: 111 });
  const { caseId } = (await officer.post('/api/publications', { content })).json();
  const answer = await officer.post(`/api/publications/${caseId}/submission`, { seen: 1 });
  expect(answer.body).toContain('不是本级机关的公开目录');
  expect((await officer.post('/api/publications', { content: text({ item: 16 }) })).statusCode).toBe(400);
});
