/** Over HTTP: reports in every format, all of them as open data, and the agencies of a year beside each other. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReport } from '#law/report/read/read';
import type { AnnualReport } from '#law/report/report';
import { readDocument } from '#paper/read/read';
import { type RunningApp, startApp } from '../support/app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${running.origin}/xxgk/reports${path}`, { headers });
const json = async (path: string) => (await get(path)).json() as Promise<unknown>;

interface Data {
  readonly licence: string;
  readonly reports: readonly { agencyCode: string; year: number; example: boolean; report: AnnualReport }[];
}

test.each(['pdf', 'xlsx', 'docx', 'csv'])('a report as %s is the one that its JSON is', async (format) => {
  const answer = await get(`/shili-spj/2024.${format}`);
  expect(answer.status).toBe(200);
  const source = await readDocument(new Uint8Array(await answer.arrayBuffer()), `a.${format}`);
  if (!source.ok) throw new Error(source.reason);
  const { activeDisclosure, applications, appeals } = (await json('/shili-spj/2024.json')) as AnnualReport;
  expect(readReport(source.document).report).toMatchObject({ activeDisclosure, applications, appeals });
});

test('the JSON holds every published report with its licence, as each stands on its own page', async () => {
  const data = (await json('/data.json')) as Data;
  expect(data.licence).toContain('注明来源');
  expect(data.reports.length).toBeGreaterThan(2);
  for (const { agencyCode, year, report } of data.reports) {
    expect(await json(`/${agencyCode}/${year}.json`)).toEqual(report);
  }
  expect(data.reports.some(({ example }) => example)).toBe(true);
});

test('the CSV has one line for each figure, by the columns that the page explains', async () => {
  const text = await (await get('/data.csv')).text();
  const lines = text.trim().split('\r\n');
  const data = (await json('/data.json')) as Data;
  expect(lines.length).toBe(1 + data.reports.length * 200);
  const page = await (await get('')).text();
  for (const column of lines[0]?.replace('\uFEFF', '').split(',') ?? [])
    expect(page).toContain(`<code>${column}</code>`);
});

test('data are kept by caches for a while and confirmed by their tag', async () => {
  const answer = await get('/data.csv');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
  expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''");
  const again = await get('/data.csv', { 'if-none-match': answer.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

test('the agencies of a year stand beside each other by name, with who is missing, and in no order of merit', async () => {
  const page = await (await get('?year=2024')).text();
  expect(page).toContain('2024年各机关并列');
  expect(page).toContain('不作排名');
  const names = [...page.matchAll(/<th scope="row"><a href="\/xxgk\/reports\/([^/]+)\/2024">/g)].map(
    (match) => match[1],
  );
  const data = (await json('/data.json')) as Data;
  expect(new Set(names)).toEqual(
    new Set(data.reports.filter(({ year }) => year === 2024).map((one) => one.agencyCode)),
  );
  expect(page).toMatch(/没有2024年报告的机关/);
  expect(await (await get('?year=2024&agency=shili-spj')).text()).not.toContain('2024年各机关并列</h2>');
});

test('whichever line is chosen, the chart of the agencies of a year shows it; one that is none is the first', async () => {
  const page = async (query: string) => (await get(query)).text();
  expect(await page('?year=2024')).toContain('2024年各机关：本年新收申请');
  const appeals = await page('?year=2024&line=10');
  expect(appeals).toContain('2024年各机关：行政复议');
  expect(appeals).toContain('<option value="10" selected>行政复议</option>');
  expect(await page('?year=2024&line=99')).toContain('2024年各机关：本年新收申请');
  expect((await get('?year=2024&line=x')).status).toBe(400);
});

test('agencies and years stand as a matrix for the figure that the address names, with columns drawn without script', async () => {
  const page = await (await get('?line=8')).text();
  const at = page.indexOf('id="matrix"');
  expect(page.slice(at)).toContain('各机关历年：办理结果总计');
  expect(page.slice(at)).toContain('<svg class="small-columns"');
  const report = (await json('/shili-spj/2025.json')) as AnnualReport;
  expect(page.slice(at)).toContain(`href="/xxgk/reports/shili-spj/2025">${report.applications?.concluded.total}</a>`);
  expect(await (await get('?year=2024')).text()).not.toContain('id="matrix"');
});
