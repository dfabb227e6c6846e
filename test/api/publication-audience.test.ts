/** 面向对象 over HTTP: from the draft through six people to the page, the lists, the search and the data of the site. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { approved, markedBySix, published, text } from './published.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
});
afterAll(() => running.stop());

const page = async (path: string) => {
  const answer = await running.app.inject(path);
  expect(answer.statusCode, path).toBe(200);
  return answer.body;
};
interface Item {
  readonly id: string;
  readonly audience: readonly string[];
}
const openItem = async (id: string): Promise<Item | undefined> => {
  let after = '';
  for (;;) {
    const read = JSON.parse(await page(`/api/open/publications?limit=500${after}`));
    const found = read.items.find((one: Item) => one.id === id);
    if (found !== undefined || read.next === null) return found;
    after = `&after=${encodeURIComponent(read.next)}`;
  }
};

test('whom it is meant for stands on its page, narrows the lists and the search, and is in the data', async () => {
  const title = '示例县小微企业用水服务办法';
  const more = { title, documentNumber: '示审政规〔2026〕171号', audience: ['selfEmployed', 'enterprise'] };
  const id = await published(running, more);
  const address = `/xxgk/publications/${id}`;
  expect(await page(address)).toMatch(/面向对象<\/dt>\s*<dd>企业、个体工商户</);
  expect(await page(`${address}.txt`)).toContain('面向对象：企业、个体工商户');
  const lists = ['/xxgk/publications?', '/search?q=%E5%B0%8F%E5%BE%AE&', '/xxgk/documents?'];
  for (const list of lists) {
    expect(await page(`${list}audience=enterprise`), list).toContain(address);
    expect(await page(`${list}audience=agency`), list).not.toContain(address);
    expect(await page(`${list}audience=enterprise`), list).toContain('<option value="enterprise" selected');
    expect((await running.app.inject(`${list}audience=nobody`)).statusCode, list).toBe(400);
  }
  expect(await openItem(id)).toMatchObject({ audience: ['企业', '个体工商户'] });
  const [heads, ...rows] = (await page('/api/open/publications.csv')).split('\r\n').map((row) => row.split(','));
  const row = rows.find(([first]) => first === id);
  expect(row?.[heads?.indexOf('audience') ?? -1]).toBe('企业;个体工商户');
  expect(await page('/open-data')).toContain('<code>audience</code>');

  const head = await signedIn(running, 'shili');
  expect((await head.post(`/api/publications/${id}/withdrawal`, { reason: '依据已经废止' })).statusCode).toBe(204);
  for (const list of lists.slice(0, 2)) expect(await page(`${list}audience=enterprise`), list).not.toContain(address);
});

test('a service is found by whom its guide serves; individuals are of the public', async () => {
  const rows = await running.office.db
    .selectFrom('site_text' as never)
    .select(['audience' as never])
    .execute();
  expect((rows as { audience: string[] }[]).some(({ audience }) => audience.includes('person'))).toBe(false);
  const services = await page('/search?kind=service&audience=public');
  expect(services).toContain('/services/');
  expect(await page('/search?kind=service&audience=farming')).not.toContain('href="/services/');
});

test('whoever reviews reads it, a correction says what it was, and who is named for nobody has no row', async () => {
  const { id, hash } = await approved(running, { documentNumber: '示审政规〔2026〕172号' });
  const leader = await signedIn(running, 'shili-zs');
  expect((await leader.post(`/api/publications/${id}/edition`, { hash, note: '' })).statusCode).toBe(204);
  expect(await page(`/xxgk/publications/${id}`)).not.toContain('面向对象</dt>');
  expect(await openItem(id)).toMatchObject({ audience: [] });

  const { version } = (await officer.get(`/api/publications/${id}`)).json().draft;
  const content = text({ documentNumber: '示审政规〔2026〕172号', audience: ['public', 'farming'] });
  expect((await officer.put(`/api/publications/${id}/draft`, { content, seen: version })).statusCode).toBe(200);
  const second = (await officer.post(`/api/publications/${id}/submission`, { seen: version + 1 })).json().hash;
  const { round } = (await officer.get(`/api/publications/${id}`)).json();
  expect(round.changes).toEqual([{ field: 'audience', name: '面向对象', before: '', after: '社会公众、农业经营主体' }]);
  await markedBySix(running, id, second);
  const again = await leader.post(`/api/publications/${id}/edition`, { hash: second, note: '写明面向对象' });
  expect(again.statusCode, again.body).toBe(204);
  expect(await page(`/xxgk/publications/${id}`)).toContain('社会公众、农业经营主体');
  expect(await page(`/xxgk/publications/${id}?edition=1`)).not.toContain('面向对象</dt>');

  const strange = await officer.post('/api/publications', { content: text({ audience: ['<script>'] }) });
  expect(strange.statusCode).toBe(400);
});
