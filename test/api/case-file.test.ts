/** The file of a case as one PDF: its parts in order, contents, bookmarks, signed letters; for a purpose, and sealed when it is archived. */

import { sql } from 'kysely';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewPoints } from '#law/application/review-points';
import { type RunningApp, startApp } from '../support/app.ts';
import { completed, everySort, type facts as sampleFacts } from '../support/letter.ts';
import { accountWith, type Staff, signedIn, type Visitor } from './visitor.ts';

const agency = 'shili-spj';
const today = '2026-11-23';
let running: RunningApp;
let clerk: Staff;
let officer: Visitor;
let caseId: string;

interface Read {
  readonly pages: readonly string[];
  readonly bookmarks: readonly { readonly title: string; readonly items: readonly { readonly title: string }[] }[];
}

async function exported(id: string, purpose: string, who: Visitor = clerk) {
  return who.post(`/api/applications/${id}/case-file`, { purpose });
}

async function read(bytes: Buffer): Promise<Read> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    );
  }
  const bookmarks = await document.getOutline();
  await document.loadingTask.destroy();
  return { pages, bookmarks };
}

const done = async (answer: Promise<{ statusCode: number; body: string }>) => {
  const { statusCode, body } = await answer;
  expect(statusCode, body).toBeLessThan(300);
  return body === '' ? {} : JSON.parse(body);
};

beforeAll(async () => {
  running = await startApp();
  clerk = await accountWith(running, agency, ['officer']);
  officer = await signedIn(running, 'shili-jb');
  const legal = await accountWith(running, agency, ['legal']);
  const signer = await accountWith(running, agency, ['finalReviewer']);
  const taken = await done(
    clerk.post(`/api/agencies/${agency}/applications`, {
      channel: 'counter',
      on: today,
      applicantType: 'naturalPerson',
      name: '王𠮷明',
      identityKind: 'idCard',
      identity: null,
      telephone: '0376-1234567',
      email: '',
      address: '',
      description: '2025年度行政审批事项目录 #strong[不是标记]',
      carrier: 'paper',
      route: 'counter',
    }),
  );
  caseId = taken.caseId;
  const act = (body: object, who: Staff = clerk) =>
    done(who.post(`/api/applications/${caseId}/acts`, { on: today, ...body }));
  await act({ act: 'assign', to: '信息公开组' });
  await act({ act: 'recordSearch', where: '档案室', by: '信息公开组', terms: '审批事项目录', result: '找到一份' });
  const plain = { kind: 'reply', outcome: 'granted', notHeld: null, otherReason: null } as const;
  const { id } = await done(clerk.post(`/api/applications/${caseId}/letters`, plain));
  const { facts, version } = (await done(clerk.get(`/api/letters/${id}`))) as {
    facts: typeof sampleFacts;
    version: number;
  };
  const sort = everySort.find((one) => one.outcome === 'granted');
  if (sort === undefined) throw new Error('no such letter');
  await done(clerk.put(`/api/letters/${id}`, { version, content: completed(sort, facts) }));
  await act({ act: 'sendToReview' });
  await act({ act: 'review', checks: reviewPoints('granted').map(({ text }) => text) }, legal);
  await done(signer.post(`/api/letters/${id}/signature`));
  await act({ act: 'deliver', by: 'counter', proof: '签收单第9号' });
}, 300_000);
afterAll(() => running.stop());

test('its parts stand in order, with contents, page numbers and bookmarks, the signed letter in it', async () => {
  const answer = await exported(caseId, 'file');
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
  expect(answer.headers['content-type']).toBe('application/pdf');
  const { pages, bookmarks } = await read(answer.rawPayload);
  const headings = bookmarks.flatMap(({ title, items }) => [title, ...items.map((one) => one.title)]);
  const parts = ['一、申请', '二、收到和期限', '三、办理经过', '四、检索记录', '五、征求意见', '六、信息处理费'];
  const rest = ['七、文书目录', '八、送达', '九、附件目录', '十、行政复议、行政诉讼', '已签发的文书'];
  expect(headings.filter((one) => [...parts, ...rest].includes(one))).toEqual([...parts, ...rest]);
  expect(pages[1]).toContain('目录');
  for (const part of [...parts, ...rest]) expect(pages[1], part).toContain(part);
  const text = pages.join('\n');
  for (const words of ['王𠮷明', '#strong[不是标记]', '档案室', '签收单第9号']) expect(text).toContain(words);
  // The letter's own page, numbered as a page of the file.
  const letter = pages.findIndex((page) => page.includes('政府信息公开告知书') && page.includes('申请行政复议'));
  // Ten short parts fill few pages, none of them with hardly a word.
  expect(letter).toBeGreaterThan(2);
  expect(letter).toBeLessThan(7);
  for (const page of pages.slice(2, letter - 1)) expect(page.length, page).toBeGreaterThan(200);
  expect(pages[letter]).toContain(`案卷第${letter + 1}页`);
});

test('for a purpose that the audit trail keeps, as a look at the applicant’s whole data', async () => {
  expect((await exported(caseId, 'curiosity')).statusCode).toBe(400);
  const { rows } = await sql<{ result: string; reason: string }>`
    select result, reason from audit where act = 'caseFile.export' and object = ${caseId} order by entry desc limit 1`.execute(
    running.office.db,
  );
  expect(rows).toEqual([{ result: 'done', reason: 'file' }]);
  const counter = await accountWith(running, agency, ['counter']);
  expect((await exported(caseId, 'file', counter)).statusCode).toBe(403);
  const stranger = await accountWith(running, 'xixian-spj', ['officer']);
  const foreign = await exported(caseId, 'file', stranger);
  const missing = await exported('nothing', 'file', stranger);
  expect([foreign.statusCode, foreign.body]).toEqual([404, missing.body]);
});

describe('once archived', () => {
  const cover = async () => (await read((await exported(caseId, 'file')).rawPayload)).pages[0] ?? '';

  test('the digest of what it held is kept, and shows that nothing was changed since', async () => {
    expect(await cover()).toContain('没有归档');
    const archivist = await accountWith(running, agency, ['officer', 'head', 'counter']);
    await done(archivist.post(`/api/applications/${caseId}/acts`, { act: 'archive', on: today }));
    const { rows } = await sql<{ digest: string }>`
      select payload->>'digest' as digest from ledger where case_id = ${caseId} and type = 'archived'`.execute(
      running.office.db,
    );
    expect(rows[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
    const archived = await cover();
    expect(archived).toContain(rows[0]?.digest);
    expect(archived).toContain('归档后没有改动');
  });

  test('what comes later is no change; a file that is gone from it is', async () => {
    const filing = { on: today, block: 'reconsideration', number: '复1号', ground: 'reply', organ: '示例县人民政府' };
    await done(officer.post(`/api/applications/${caseId}/appeals`, filing));
    expect(await cover()).toContain('归档后没有改动');
    const { db } = running.office;
    await sql`alter table ledger disable trigger user`.execute(db);
    await sql`update ledger set payload = payload || '{"result":"没有找到"}' where case_id = ${caseId} and type = 'searched'`.execute(
      db,
    );
    await sql`alter table ledger enable trigger user`.execute(db);
    expect(await cover()).toContain('现在核对不一致');
  });
});

test('of a case that was merged it says why both were held to ask for the same', async () => {
  const typed = (description: string) => ({
    ...{ channel: 'counter', on: today, applicantType: 'naturalPerson', name: '李四', identityKind: 'idCard' },
    ...{ identity: null, telephone: '0376-1234567', email: '', address: '', description },
    ...{ carrier: 'paper', route: 'counter' },
  });
  const intake = `/api/agencies/${agency}/applications`;
  const first = await done(clerk.post(intake, typed('2025年度示例县城东片区征地补偿安置方案批复')));
  const other = await done(clerk.post(intake, typed('2025年示例县城东片区征地补偿方案的批复文件')));
  const ground = '两件指的是同一份批复，名称写法不同';
  const acts = `/api/applications/${other.caseId}/acts`;
  await done(clerk.post(acts, { act: 'merge', on: today, into: first.number, ground }));
  const { pages } = await read((await exported(other.caseId, 'file')).rawPayload);
  expect(pages.join('')).toContain(`认定为同一信息的理由：${ground}`);
});
