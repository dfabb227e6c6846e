/** The sum over real HTTP: of what was accepted only, each cell with its members, worded and published by different people. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeReport } from '#paper/report/formats';
import { readWaiting } from '#work/report/collect/read-waiting';
import { bureauCode, bureauName, type CollectionApp, collectionApp, soundReport } from '../support/collection.ts';
import { accountWith, type Staff } from './visitor.ts';

const home = 'shili-zfb';
const root = `/api/collections/${home}/2025`;

let running: CollectionApp;
let clerk: Staff;
let chief: Staff;
let leader: Staff;
beforeAll(async () => {
  running = await collectionApp(4);
  clerk = await accountWith(running, home, ['superior']);
  chief = await accountWith(running, home, ['superior']);
  leader = await accountWith(running, home, ['superior', 'leader']);
  await collected(2025, [1, 2, 3, 4]);
  await clerk.post(`${root}/editions`, { children: ['shili-spj'] });
  for (const child of ['shili-spj', bureauCode(1), bureauCode(2), bureauCode(3)]) {
    expect((await chief.post(`${root}/reports/${child}/accept`, {})).statusCode).toBe(204);
  }
});
afterAll(() => running.stop());

async function collected(year: number, numbers: readonly number[]): Promise<void> {
  const batch = randomUUID();
  const path = `/api/collections/${home}/${year}/files`;
  for (const n of numbers) {
    const form = new FormData();
    const bytes = await writeReport(soundReport(bureauName(n), year, n + (2025 - year)), 'json');
    form.append('file', new Blob([new Uint8Array(bytes)]), `${n}.json`);
    const headers = { cookie: clerk.cookie, 'x-gongkai': '1' };
    await fetch(`${running.origin}${path}?batch=${batch}`, { method: 'POST', body: form, headers });
  }
  await readWaiting(running.office, new AbortController().signal);
  const { files } = (await clerk.get(`${path}?batch=${batch}`)).json();
  const ids = files.map(({ id }: { id: string }) => id);
  const { taken } = (await clerk.post(`${path}/take`, { files: ids })).json();
  expect(taken.map(({ done }: { done: boolean }) => done)).toEqual(numbers.map(() => true));
}

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

it('sums what was accepted and nothing else, and names who is missing and who is late', async () => {
  const view = (await clerk.get(`${root}/rollup`)).json();
  expect(view.of.code).toBe('shili');
  expect(view.counted.map(({ code }: { code: string }) => code)).toEqual([
    bureauCode(1),
    bureauCode(2),
    bureauCode(3),
    'shili-spj',
  ]);
  expect(view.missing).toEqual([bureauName(4), '示例县人民政府办公室（示例）']);
  // 1 + 2 + 3 + 5.
  expect(view.report.applications.newlyReceived.total).toBe(11);
  expect(view.report.activeDisclosure.administrativeFees).toBe(2);
  const found = view.findings as readonly Found[];
  expect(found.filter(({ rule, severity }) => rule === 'AR-70' && severity === 'error')).toHaveLength(2);
  expect(found.filter(({ rule }) => rule === 'AR-74').map(({ message }) => message)).toHaveLength(5);
});

it('opens every cell into the figures of its members, which add up', async () => {
  const cell = (await clerk.get(`${root}/rollup/cells/applications/granted?column=total`)).json();
  expect(cell.value).toBe(11);
  expect(cell.parts.map(({ name, value }: { name: string; value: number }) => [name, value])).toEqual([
    [bureauName(1), 1],
    [bureauName(2), 2],
    [bureauName(3), 3],
    ['示例县行政审批和政务信息管理局（示例）', 5],
  ]);
  const fees = (await clerk.get(`${root}/rollup/cells/activeDisclosure/administrativeFees`)).json();
  expect([fees.value, fees.parts[0].value]).toEqual([2, 0.5]);
  expect((await clerk.get(`${root}/rollup/cells/applications/nothing?column=total`)).statusCode).toBe(404);
});

it('is had in every format; the CSV holds the figures of every member', async () => {
  const csv = await clerk.get(`${root}/rollup/file?format=csv`);
  expect(csv.body).toContain(`${bureauName(2)},2.json,applications,granted`);
  for (const format of ['docx', 'pdf', 'xlsx', 'html', 'md', 'json']) {
    expect((await clerk.get(`${root}/rollup/file?format=${format}`)).statusCode, format).toBe(200);
  }
});

it('sets agencies and years beside each other, with the breaks explained', async () => {
  const agencies = (await clerk.get(`${root}/comparison?children=${bureauCode(1)},${bureauCode(3)}`)).json();
  expect([agencies.kind, agencies.codes]).toEqual(['agencies', [bureauCode(1), bureauCode(3)]]);
  expect(agencies.lines[0]).toEqual({ label: '本年新收申请', unit: '件', values: [1, 3] });
  expect(agencies.breaks[0].rule).toBe('AR-71');
  expect((await clerk.get(`${root}/reports/${bureauCode(2)}/comparison`)).json().code).toBe('collection-too-few');
  await collected(2024, [2]);
  const years = (await clerk.get(`${root}/reports/${bureauCode(2)}/comparison`)).json();
  expect(years.columns.map(({ year }: { year: number }) => year)).toEqual([2024, 2025]);
  // In force: 3, then 2 though one was made and none repealed.
  expect(years.breaks.map(({ rule }: { rule: string }) => rule)).toContain('AR-64');
});

it('checks the office’s words against the sums, and is published by another person, the missing explained', async () => {
  const path = `${root}/rollup`;
  const publish = (person: Staff, body = {}) => person.post(`${path}/publication`, body);
  expect((await publish(leader)).json().code).toBe('collection-unwritten');
  const text = {
    overview: '本年新收政府信息公开申请12件，办结11件。',
    problems: '各单位更新不够及时。将按季度检查。',
    other: '本年度未产生信息公开处理费。',
  };
  expect((await clerk.put(`${path}/text`, text)).statusCode).toBe(204);
  const found = (await clerk.get(path)).json().findings as readonly Found[];
  expect(found.filter(({ rule, severity }) => rule === 'AR-80' && severity === 'error')).toHaveLength(1);
  const wrong = (await publish(leader, { note: '第4局机构改革，未能按时报送。' })).json();
  expect([wrong.code, wrong.detail]).toEqual(['report-inconsistent', expect.stringContaining('12件')]);
  const right = { ...text, overview: '本年新收政府信息公开申请11件，办结11件。' };
  expect((await clerk.put(`${path}/text`, right)).statusCode).toBe(204);
  expect((await publish(clerk, { note: '原因' })).json().code).toBe('roleMissing');
  const writer = await accountWith(running, home, ['superior', 'leader']);
  expect((await writer.put(`${path}/text`, right)).statusCode).toBe(204);
  expect((await publish(writer, { note: '原因' })).json().code).toBe('samePerson');
  expect((await publish(leader)).json().code).toBe('collection-members-missing');
  const note = '第4局机构改革，未能按时报送。';
  expect((await publish(leader, { note })).json().code).toBe('report-unreviewed');
  const review = async (person: Staff, passed: boolean, opinion = '', hash?: string) =>
    person.post(`${path}/reviews`, { hash: hash ?? (await reviewer.get(path)).json().review.hash, passed, opinion });
  const reviewer = await accountWith(running, home, ['superior', 'legal']);
  expect((await review(writer, true)).json().code).toBe('samePerson');
  expect((await review(reviewer, true, '', '0'.repeat(64))).json().code).toBe('report-changed');
  expect((await review(reviewer, false)).json().code).toBe('opinion-missing');
  expect((await review(reviewer, false, '第五部分写得太空。')).statusCode).toBe(204);
  expect((await publish(leader, { note })).json().detail).toContain('退回');
  expect((await review(reviewer, true)).statusCode).toBe(204);
  expect(
    (await writer.put(`${path}/text`, { ...right, problems: '各单位更新不够及时。将按月检查。' })).statusCode,
  ).toBe(204);
  expect((await reviewer.get(path)).json().review).toMatchObject({ standing: 'outdated', last: { passed: true } });
  expect((await publish(leader, { note })).json().detail).toContain('又有变化');
  expect((await review(reviewer, true)).statusCode).toBe(204);
  const done = await publish(leader, { note });
  expect([done.statusCode, done.json()]).toEqual([201, { agency: 'shili', edition: 1 }]);
  expect((await publish(leader)).json().code).toBe('collection-members-missing');
});

it('stands on the public site with the list of who is in it', async () => {
  const page = await (await fetch(`${running.origin}/xxgk/reports/shili/2025`)).text();
  expect(page).toContain('示例县人民政府（示例）2025年政府信息公开工作年度报告');
  expect(page).toContain('计入汇总的机关如下');
  expect(page).toContain(bureauName(3));
});
