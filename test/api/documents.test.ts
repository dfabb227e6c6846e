/** The register of normative documents over HTTP: entered by publishing, changed, cleaned up, counted by the report, shown to the public. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { rebuild } from '#work/ledger/rebuild';
import { type RunningApp, startApp } from '../support/app.ts';
import { published } from './published.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let head: Visitor;
let leader: Visitor;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  head = await signedIn(running, 'shili');
  leader = await signedIn(running, 'shili-zs');
});
afterAll(() => running.stop());

interface Line {
  readonly caseId: string;
  readonly title: string;
  readonly validity: string;
  readonly publication: string | null;
}
const register = async (query = '') => (await officer.get(`/api/documents${query}`)).json();
const named = async (text: string): Promise<Line> => {
  const [line] = (await register(`?text=${encodeURIComponent(text)}`)).documents;
  return line;
};
const page = async (path: string) => (await running.app.inject({ url: path })).body;
const change = (who: Visitor, id: string, body: object) => who.post(`/api/documents/${id}/changes`, body);
const figures = async (year: number) =>
  (await head.get(`/api/reports/shili-spj/${year}/live?cutOff=${year}-12-31`)).json().report.activeDisclosure
    .normativeDocuments;
const code = (answer: { json(): { code: string } }) => answer.json().code;

test('publishing a normative document enters it; its marks follow its days and links, both ways', async () => {
  const old = await published(running, { title: '旧的停水办法', documentNumber: '示审政规〔2026〕71号' });
  const fresh = await published(running, {
    title: '新的停水办法',
    documentNumber: '示审政规〔2026〕72号',
    effectiveOn: '2027-01-01',
    expiresOn: '2031-01-01',
  });
  const before = await named('旧的停水办法');
  const after = await named('示审政规(2026)72号');
  expect(before).toMatchObject({ validity: 'inForce', publication: old });
  expect(after).toMatchObject({ validity: 'pending', publication: fresh });
  expect(await page(`/xxgk/publications/${fresh}`)).toContain('尚未施行');

  const wish = { act: 'repeal', on: '2026-11-20', by: '新的停水办法（示审政规〔2026〕72号）', document: after.caseId };
  expect(code(await change(officer, before.caseId, wish))).toBe('roleMissing');
  expect(code(await change(head, before.caseId, { ...wish, by: ' ' }))).toBe('document-text');
  expect(code(await change(head, before.caseId, { ...wish, on: '2026-12-20' }))).toBe('document-dates');
  expect(code(await change(head, before.caseId, { ...wish, document: 'none' }))).toBe('document-link');
  expect((await change(head, before.caseId, wish)).statusCode).toBe(204);
  expect(code(await change(head, before.caseId, wish))).toBe('document-ended');
  const shown = await page(`/xxgk/publications/${old}`);
  expect(shown).toContain('废止，供查阅');
  expect(shown).toContain(`href="/xxgk/publications/${fresh}"`);
  expect(await page(`/xxgk/publications/${fresh}`)).toContain(`href="/xxgk/publications/${old}"`);
  expect(await page('/xxgk/documents?validity=repealed')).toContain('旧的停水办法');
  expect(await page('/xxgk/documents?validity=inForce')).not.toContain('旧的停水办法');

  const stranger = await signedIn(running, 'xixian');
  expect((await stranger.get(`/api/documents/${before.caseId}`)).statusCode).toBe(404);
  expect(code(await change(stranger, before.caseId, wish))).toBe('document-missing');
});

test('by hand: dates that make no sense, a kind that no county makes, a text that is taken are refused', async () => {
  const entry = {
    kind: 'normativeDocuments',
    title: '老办法',
    documentNumber: '示政〔2019〕3号',
    issuedOn: '2019-05-01',
  };
  const enter = (body: object) => officer.post('/api/documents', { ...entry, ...body });
  expect(code(await enter({ kind: 'regulations' }))).toBe('document-kind');
  expect(code(await enter({ expiresOn: '2019-05-01' }))).toBe('document-dates');
  expect(code(await enter({ issuedOn: '2027-01-01' }))).toBe('document-dates');
  expect(code(await enter({ documentNumber: '' }))).toBe('document-text');
  const { publication } = await named('新的停水办法');
  expect(code(await enter({ publication }))).toBe('document-link');
  const { caseId } = (await enter({ expiresOn: '2024-05-01' })).json();
  expect((await head.get(`/api/documents/${caseId}`)).json()).toMatchObject({
    validity: 'expired',
    endedOn: '2024-05-01',
  });
});

test('the report counts the register: what came and went adds up over the years, each figure opens into its documents', async () => {
  for (const year of [2024, 2025, 2026]) {
    const [last, now] = [await figures(year - 1), await figures(year)];
    expect(now.inForce, String(year)).toBe(last.inForce + now.made - now.repealed);
    for (const column of ['made', 'repealed', 'inForce']) {
      const path = `/api/reports/shili-spj/${year}/cells/activeDisclosure/normativeDocuments/${column}`;
      const { cases } = (await head.get(`${path}?cutOff=${year}-12-31`)).json();
      expect(cases, `${year} ${column}`).toHaveLength(now[column]);
    }
  }
  expect((await figures(2026)).repealed).toBeGreaterThan(0);
});

test('清理: every document in force is judged, the marks change when another person concludes it', async () => {
  const opened = await officer.post('/api/document-rounds', { title: '2026年清理', basis: '上级通知' });
  expect(opened.statusCode, opened.body).toBe(201);
  const { caseId: round } = opened.json();
  const view = async () => (await officer.get(`/api/document-rounds/${round}`)).json();
  const { documents } = (await view()) as { documents: readonly Line[] };
  expect(documents.map(({ title }) => title)).not.toContain('旧的停水办法');
  const conclude = (who: Visitor) => who.post(`/api/document-rounds/${round}/conclusion`, {});
  expect(code(await conclude(leader))).toBe('round-unfinished');
  const judge = (document: string, more: object) =>
    officer.post(`/api/document-rounds/${round}/judgements`, {
      document,
      verdict: 'keep',
      reason: '仍然适用',
      ...more,
    });
  expect(code(await judge('none', {}))).toBe('round-document');
  const [first, second, third, ...rest] = documents;
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few');
  expect(code(await judge(first.caseId, { reason: '' }))).toBe('round-text');
  const verdicts = [
    [first, { verdict: 'repeal', reason: '与上位法不一致' }],
    [second, { verdict: 'lapse', reason: '任务已经完成' }],
    [third, { verdict: 'keep', expiresOn: '2030-01-01' }],
    ...rest.map((line) => [line, {}] as const),
  ] as const;
  for (const [line, more] of verdicts) expect((await judge(line.caseId, more)).statusCode, line.title).toBe(204);
  expect((await named(first.title)).validity).toBe(first.validity);
  const done = await conclude(leader);
  expect(done.statusCode, done.body).toBe(204);
  expect((await named(first.title)).validity).toBe('repealed');
  expect((await named(second.title)).validity).toBe('expired');
  expect(await named(third.title)).toMatchObject({ expiresOn: '2030-01-01', reviewed: { verdict: 'keep' } });
  expect(code(await judge(third.caseId, {}))).toBe('round-over');
  expect(code(await conclude(leader))).toBe('round-over');
  const now = await figures(2026);
  expect(now.inForce).toBe((await figures(2025)).inForce + now.made - now.repealed);
  expect((await rebuild(running.office)).changed).toEqual([]);
});

test('who judged in a round does not conclude it', async () => {
  const opened = await head.post('/api/document-rounds', { title: '再次清理', basis: '' });
  const answer = await head.post(`/api/document-rounds/${opened.json().caseId}/conclusion`, {});
  expect(code(answer)).toBe('samePerson');
});
