/** The superior office collects over real HTTP: files in bulk, one's own editions, sent back, accepted by another, never twice. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnualReport } from '#law/report/report';
import { type ReportFormat, writeReport } from '#paper/report/formats';
import { readWaiting } from '#work/report/collect/read-waiting';
import { bureauCode, bureauName, type CollectionApp, collectionApp, soundReport } from '../support/collection.ts';
import { type Part, zip } from '../support/zip.ts';
import { accountWith, type Staff } from './visitor.ts';

const year = 2025;
const home = 'shili-zfb';
const root = `/api/collections/${home}/${year}`;

let running: CollectionApp;
let clerk: Staff;
let chief: Staff;
beforeAll(async () => {
  running = await collectionApp(12);
  clerk = await accountWith(running, home, ['superior']);
  chief = await accountWith(running, home, ['superior']);
});
afterAll(() => running.stop());

interface Line {
  readonly code: string;
  readonly state: string;
  readonly source: string | null;
  readonly daysLate: number;
  readonly findings: { readonly error: number } | null;
}
interface Dropped {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly reason: string | null;
  readonly child: string | null;
  readonly certain: boolean;
  readonly findings: { readonly error: number } | null;
}

async function drop(name: string, bytes: Uint8Array, batch: string, person = clerk) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${running.origin}${root}/files?batch=${batch}`, {
    method: 'POST',
    body: form,
    headers: { cookie: person.cookie, 'x-gongkai': '1' },
  });
  return { status: response.status, body: (await response.json()) as { files: Dropped[]; code?: string } };
}

const read = () => readWaiting(running.office, new AbortController().signal);

async function files(batch: string, query = ''): Promise<readonly Dropped[]> {
  return (await clerk.get(`${root}/files?batch=${batch}${query}`)).json().files;
}

async function line(code: string): Promise<Line> {
  const { lines } = (await clerk.get(`${root}?limit=500`)).json() as { lines: Line[] };
  const found = lines.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no line ${code}`);
  return found;
}

const written = (n: number, format: ReportFormat, change: Partial<AnnualReport> = {}) =>
  writeReport({ ...soundReport(bureauName(n), year, n), ...change }, format);

describe('the table', () => {
  it('has every agency of the next level once, the missing with their days, the published as offered', async () => {
    const view = (await clerk.get(root)).json();
    expect(view.of.code).toBe('shili');
    expect(view.dueOn).toBe('2026-01-31');
    expect(view.lines).toHaveLength(14);
    expect(view.lines.map(({ code }: Line) => code)).toContain(home);
    // 31 January to 23 November.
    expect(await line(bureauCode(1))).toMatchObject({ state: 'missing', daysLate: 296, source: null, findings: null });
    expect(await line('shili-spj')).toMatchObject({ state: 'offered', daysLate: 0, source: 'edition' });
    expect(view.counts).toMatchObject({ all: 14, missing: 13, offered: 1, late: 13 });
  });

  it('is narrowed, comes a page at a time, and is had as CSV and XLSX', async () => {
    const first = (await clerk.get(`${root}?state=missing&limit=10`)).json();
    const second = (await clerk.get(`${root}?state=missing&limit=10&after=${first.next}`)).json();
    expect([first.lines.length, second.lines.length, second.next, first.found]).toEqual([10, 3, null, 13]);
    const named = (await clerk.get(`${root}?text=${encodeURIComponent('第7局')}`)).json();
    expect(named.lines.map(({ code }: Line) => code)).toEqual([bureauCode(7)]);
    const csv = await clerk.get(`${root}/export?format=csv`);
    expect(csv.body).toContain('shili-d7,示例县第7局,未报送,,,,296');
    expect((await clerk.get(`${root}/export?format=xlsx`)).rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it('counts days from the day that the office set', async () => {
    expect((await clerk.put(`${root}/due`, { dueOn: '2026-04-01' })).json().code).toBe('collection-due');
    expect((await clerk.put(`${root}/due`, { dueOn: '2026-01-26' })).statusCode).toBe(204);
    expect((await line(bureauCode(1))).daysLate).toBe(301);
    expect((await clerk.put(`${root}/due`, { dueOn: '2026-01-31' })).statusCode).toBe(204);
  });

  it('is the office’s own: others neither see nor touch it', async () => {
    const stranger = await accountWith(running, 'shili-spj', ['superior', 'head']);
    for (const answer of [
      await stranger.get(root),
      await stranger.post(`${root}/editions`, { children: ['shili-spj'] }),
      await stranger.get(`${root}/files`),
    ]) {
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'otherAgency']);
    }
    expect((await stranger.get(`/api/collections/shili-spj/${year}`)).json().code).toBe('collection-no-members');
  });
});

describe('files in bulk', () => {
  it('reads every layout, tells why the bad ones are not read, and takes in the good ones', async () => {
    const batch = randomUUID();
    const formats: readonly ReportFormat[] = ['html', 'docx', 'pdf', 'xlsx', 'md', 'json'];
    for (const [i, format] of formats.entries()) await drop(`${i + 1}.${format}`, await written(i + 1, format), batch);
    const bad: readonly (readonly [string, Uint8Array, string])[] = [
      ['空.html', new Uint8Array(), '空的'],
      ['图片.docx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '损坏'],
      ['别的.txt', Buffer.from('关于召开会议的通知，请准时参加。'), '没有找到政府信息公开工作年度报告'],
      ['坏的.docx', (await written(9, 'docx')).slice(0, 3000), '损坏'],
    ];
    for (const [name, bytes] of bad) expect((await drop(name, bytes, batch)).status).toBe(201);
    expect(await read()).toEqual({ read: 6, unread: 1 });
    const lines = await files(batch);
    expect(lines.filter(({ state }) => state === 'read').map(({ child }) => child)).toEqual(
      formats.map((_, i) => bureauCode(i + 1)),
    );
    expect(lines.filter(({ state }) => state === 'read').map(({ findings }) => findings?.error)).toEqual(
      formats.map(() => 0),
    );
    for (const [name, , words] of bad) {
      const found = lines.find((one) => one.name === name);
      expect([found?.state, found?.reason], name).toEqual(['unread', expect.stringContaining(words)]);
    }
    const ids = lines.filter(({ state }) => state === 'read').map(({ id }) => id);
    const { taken } = (await clerk.post(`${root}/files/take`, { files: ids })).json();
    expect(taken.map(({ done }: { done: boolean }) => done)).toEqual(formats.map(() => true));
    expect(await line(bureauCode(3))).toMatchObject({ state: 'collected', source: 'file', findings: { error: 0 } });
  });

  it('knows a file that was dropped before by its bytes, whatever its name', async () => {
    const batch = randomUUID();
    const { body } = await drop('换了名字.html', await written(1, 'html'), batch);
    expect(body.files).toEqual([
      { name: '换了名字.html', state: 'same', reason: '与“1.html”是同一个文件，没有重复读取。' },
    ]);
    const twice = await written(8, 'md');
    await Promise.all([drop('八.md', twice, batch), drop('八.md', twice, batch)]);
    expect((await files(batch)).map(({ state }) => state).sort()).toEqual(['same', 'same', 'waiting']);
  });

  it('unpacks a ZIP into its files, names in GBK too; a bomb or a locked one is a line with its reason', async () => {
    const batch = randomUUID();
    // 七局.html in GBK, as Windows writes it.
    const gbk = Buffer.from('c6dfbed62e68746d6c', 'hex');
    const parts: readonly Part[] = [
      { name: gbk, bytes: Buffer.from(await written(7, 'html')) },
      { name: '__MACOSX/._x.html', bytes: Buffer.from('x') },
      { name: 'sub/注记.txt', bytes: Buffer.from('不是报告') },
    ];
    expect((await drop('全县.zip', zip(parts), batch)).body.files.map(({ name }) => name)).toEqual([
      '七局.html',
      '注记.txt',
    ]);
    const bomb = zip([{ name: 'a.html', bytes: Buffer.alloc(60_000_000) }]);
    expect((await drop('炸弹.zip', bomb, batch)).body.files[0]).toMatchObject({ state: 'unread' });
    await read();
    expect((await files(batch)).map(({ name, state }) => `${name} ${state}`)).toEqual([
      '七局.html read',
      '注记.txt unread',
      '炸弹.zip unread',
    ]);
  });

  it('asks a person where the name says it not for certain, and refuses the report of another year', async () => {
    const batch = randomUUID();
    const short = { ...soundReport('县第10局', year, 10) };
    await drop('十.html', await writeReport(short, 'html'), batch);
    await drop('十去年.html', await writeReport(soundReport(bureauName(10), 2024, 3), 'html'), batch);
    await read();
    const [likely, old] = await files(batch);
    expect(likely).toMatchObject({ state: 'read', child: bureauCode(10), certain: false });
    expect(old?.reason).toContain('2024年度的报告');
    const ids = [likely?.id, old?.id];
    const { taken } = (await clerk.post(`${root}/files/take`, { files: ids })).json();
    expect(taken.map(({ reason }: { reason: string }) => reason)).toEqual([
      expect.stringContaining('请先选定机关'),
      expect.stringContaining('不能收取'),
    ]);
    expect((await clerk.put(`${root}/files/${likely?.id}/child`, { child: bureauCode(10) })).statusCode).toBe(204);
    expect((await clerk.post(`${root}/files/take`, { files: [likely?.id] })).json().taken[0].done).toBe(true);
    expect((await clerk.delete(`${root}/files/${old?.id}`)).statusCode).toBe(204);
  });

  it('puts no second file in the place of a report without being told to', async () => {
    const batch = randomUUID();
    await drop(
      '三改.html',
      await written(3, 'html', { title: `${bureauName(3)}2025年政府信息公开工作年度报告` }),
      batch,
    );
    await read();
    const [file] = await files(batch);
    const take = (replace: boolean) => clerk.post(`${root}/files/take`, { files: [file?.id], replace });
    expect((await take(false)).json().taken[0]).toMatchObject({ done: false, reason: expect.stringContaining('改收') });
    expect((await take(true)).json().taken[0]).toMatchObject({ done: true });
    expect((await take(true)).json().taken[0].reason).toContain('已经收取');
  });

  it('gives up a file over which the program died three times, and goes on with the next', async () => {
    const batch = randomUUID();
    await drop('致命.html', await written(11, 'html'), batch);
    await drop('之后.html', await written(12, 'html'), batch);
    await running.office.db.updateTable('collected_file').set({ tries: 3 }).where('name', '=', '致命.html').execute();
    await read();
    expect((await files(batch)).map(({ state, reason }) => [state, reason])).toEqual([
      ['unread', expect.stringContaining('几次中断')],
      ['read', null],
    ]);
  });
});

describe('review', () => {
  it('takes an edition of this program, with what the checks say of it', async () => {
    const { taken } = (await clerk.post(`${root}/editions`, { children: ['shili-spj', bureauCode(9)] })).json();
    expect(taken).toEqual([
      { id: 'shili-spj', done: true, reason: null },
      { id: bureauCode(9), done: false, reason: expect.stringContaining('还没有用本系统发布') },
    ]);
    expect(await line('shili-spj')).toMatchObject({ state: 'collected', source: 'edition', daysLate: 0 });
    const view = (await clerk.get(`${root}/reports/shili-spj`)).json();
    expect(view.report.year).toBe(year);
  });

  it('is accepted by another person than the one who collected it', async () => {
    const path = `${root}/reports/shili-spj/accept`;
    expect((await clerk.post(path, {})).json().code).toBe('samePerson');
    const errors = (await line('shili-spj')).findings?.error ?? 0;
    expect(errors).toBe(0);
    expect((await chief.post(path, {})).statusCode).toBe(204);
    expect((await chief.post(path, {})).json().code).toBe('collection-accepted');
  });

  it('is sent back with what was found; its people are told; what is sent back is not accepted', async () => {
    const person = await accountWith(running, 'shili-spj', ['head']);
    const path = `${root}/reports/shili-spj`;
    expect((await clerk.post(`${path}/return`, { note: ' ', mendBy: '2026-12-01' })).json().code).toBe(
      'collection-note',
    );
    expect((await clerk.post(`${path}/return`, { note: '请核对', mendBy: '2026-01-01' })).json().code).toBe(
      'collection-mend-by',
    );
    expect((await clerk.post(`${path}/return`, { note: '请核对结转数', mendBy: '2026-12-01' })).statusCode).toBe(204);
    expect((await chief.post(`${path}/accept`, {})).json().code).toBe('collection-returned');
    const told = (await person.get('/api/me/notifications')).json().notifications[0];
    expect([told.kind, told.object]).toEqual(['reportReturned', 'report:shili-spj:2025']);
    expect((await line('shili-spj')).state).toBe('returned');
    const notice = await clerk.get(`${path}/notice`);
    expect(notice.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('with errors in it is accepted for a reason only', async () => {
    const batch = randomUUID();
    const sound = soundReport(bureauName(8), year, 8);
    const broken = { ...sound, sections: { ...sound.sections, overview: '本年新收政府信息公开申请9件，办结8件。' } };
    await drop('八错.html', await writeReport(broken, 'html'), batch);
    await read();
    const [file] = await files(batch);
    expect((await clerk.post(`${root}/files/take`, { files: [file?.id] })).json().taken[0].done).toBe(true);
    const path = `${root}/reports/${bureauCode(8)}/accept`;
    const refused = (await chief.post(path, {})).json();
    expect([refused.code, refused.detail]).toEqual(['collection-errors', expect.stringContaining('1处错误')]);
    expect((await chief.post(path, { note: '与该局核实，正文笔误，已另行公告。' })).statusCode).toBe(204);
  });
});
