/** A document checked by anybody: its file, its number, its code; the proof kept and checked offline; forgeries told. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { consistencyRanges } from '#law/log/merkle';
import { isConsistent } from '#law/log/prove';
import { suiteOf } from '#store/log/suite';
import { addEditionFiles } from '#store/report/edition-files';
import { reportEdition } from '#store/report/editions';
import { takeCheckpoint } from '#work/log/checkpoint';
import { verifyAll } from '#work/log/verify';
import { asProgram } from '#work/scope';
import { run } from '../../build/cli/run.js';
import { type RunningApp, startApp } from '../support/app.ts';
import { type TestWitness, witnessIn } from '../support/witness.ts';

let running: RunningApp;
let witness: TestWitness;
beforeAll(async () => {
  running = await startApp();
  witness = witnessIn();
  await takeCheckpoint(running.office, witness);
});
afterAll(() => running.stop());

async function upload(bytes: Uint8Array<ArrayBuffer>, name = 'file'): Promise<Response> {
  const form = new FormData();
  form.set(name, new File([bytes], '报告.docx'));
  return fetch(`${running.origin}/verify/file`, { method: 'POST', body: form });
}
const page = async (path: string) => (await fetch(`${running.origin}${path}`)).text();
const report = async (format: string) =>
  new Uint8Array(await (await fetch(`${running.origin}/xxgk/reports/shili-spj/2024.${format}`)).arrayBuffer());

/** The offline check, with files given by name. Returns the exit code and what was said. */
async function offline(files: Readonly<Record<string, Uint8Array>>, ...words: string[]) {
  const said: string[] = [];
  const exit = await run(['verify', ...words], {
    io: {
      readFile: async (path: string) => files[path] ?? Promise.reject(new Error('ENOENT')),
      writeFile: async () => {},
      out: (text: string) => said.push(text),
      err: (text: string) => said.push(text),
    },
    today: () => '2026-11-23',
    now: () => '2026-11-23T09:00:00.000+08:00',
    demoAccounts: async () => [],
    openOffice: () => Promise.reject(new Error('no database here')),
    archives: () => Promise.reject(new Error('no archives here')),
    serve: async () => 0 as const,
  });
  return { exit, said: said.join('\n') };
}

describe('a document', () => {
  it.each(['docx', 'json', 'html', 'csv', 'md', 'xlsx', 'pdf'])(
    'that was downloaded as %s is genuine',
    async (format) => {
      const answer = await upload(await report(format));
      expect(answer.status).toBe(200);
      expect(answer.url).toContain('/verify?digest=');
      const html = await answer.text();
      expect(html).toContain('真实：文件与登记的一致');
      expect(html).toContain('政府信息公开工作年度报告');
    },
  );

  it('is sent as it was issued, however this program would write it today', async () => {
    const { db } = running.office;
    const address = { agency: 'shili-spj', year: 2019, edition: 1 };
    const published = await asProgram(() => reportEdition(db, 'shili-spj', 2024));
    await asProgram(async () => {
      const row = {
        ...address,
        published_on: day('2020-01-20'),
        note: null,
        report: JSON.stringify(published?.report),
      };
      await db.insertInto('report_edition').values(row).execute();
      const md = { format: 'md', bytes: Buffer.from('当年发出的文件') };
      await db.transaction().execute((tx) => addEditionFiles(tx, address, [md]));
    });
    const at = `${running.origin}/xxgk/reports/shili-spj/2019`;
    expect(await (await fetch(`${at}.md`)).text()).toBe('当年发出的文件');
    expect(await (await fetch(`${at}.csv`)).text()).toContain('息');
    expect(await (await fetch(at)).text()).toContain('21 字节');
  });

  it('with one byte changed is not known', async () => {
    const bytes = await report('docx');
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    expect(await (await upload(bytes)).text()).toContain('没有登记');
  });

  it('too large, or none at all, is told so and nothing is kept', async () => {
    expect(await (await upload(new Uint8Array(60 * 1024 * 1024 + 1))).text()).toContain('超过了 60 MB');
    expect(await (await upload(new Uint8Array())).text()).toContain('没有收到文件');
    const plain = await fetch(`${running.origin}/verify/file`, {
      method: 'POST',
      body: new URLSearchParams({ a: '1' }),
    });
    expect(await plain.text()).toContain('没有收到文件');
  });

  it('goes by its number, however it is written, and by its code', async () => {
    const html = await page(`/verify?q=${encodeURIComponent('示审政公开告（2024）1号')}`);
    expect(html).toContain('登记过');
    expect(html).toContain('政府信息公开申请答复');
    const code = /<code>([0-9A-Z-]{19})<\/code>/.exec(html)?.[1] ?? '';
    expect(await page(`/verify?q=${code.toLowerCase().replaceAll('-', ' ')}`)).toContain(code);
    expect(await page('/verify?q=%3Cscript%3E')).not.toContain('<script>');
    expect(await page('/verify?q=nothing')).toContain('没有登记');
  });
});

describe('the proof of it', () => {
  it('holds offline, with the document and the key; a changed one of each does not', async () => {
    const docx = await report('docx');
    const html = await (await upload(docx)).text();
    const href = /href="(\/verify\/proof\?[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const proof = await (await fetch(`${running.origin}${href}`)).json();
    const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    const files = {
      'proof.json': encode(proof),
      'report.docx': docx,
      'other.docx': docx.slice(1),
      'moved.json': encode({ ...proof, position: proof.position + 1 }),
      'leaf.json': encode({ ...proof, leaf: proof.leaf.replace('report', 'reply') }),
      'head.json': encode({ ...proof, head: { ...proof.head, at: '2020-01-01T00:00:00.000Z' } }),
      'odd.json': encode({ ...proof, format: 'other' }),
    };
    const { key } = proof.head;
    const check = async (...words: string[]) => (await offline(files, ...words)).exit;
    expect(await check('--proof', 'proof.json', '--document', 'report.docx', '--key', key)).toBe(0);
    expect((await offline(files, '--proof', 'proof.json')).said).toContain('证明成立');
    expect(await check('--proof', 'proof.json', '--document', 'other.docx')).toBe(1);
    expect(await check('--proof', 'proof.json', '--key', 'ff')).toBe(1);
    for (const wrong of ['moved.json', 'leaf.json', 'head.json']) expect(await check('--proof', wrong), wrong).toBe(1);
    for (const wrong of ['odd.json', 'missing.json', 'report.docx'])
      expect(await check('--proof', wrong), wrong).toBe(2);
    expect(JSON.parse((await offline(files, '--proof', 'proof.json', '--json')).said)).toMatchObject({ holds: true });
  });
});

describe('the log', () => {
  it('holds every reply, publication and report of the demo, and is sound', async () => {
    const { db } = running.office;
    const counts = await db
      .selectFrom('log_leaf')
      .select((eb) => ['kind', eb.fn.countAll<number>().as('n')])
      .groupBy('kind')
      .execute();
    const issued = async (subject: 'application' | 'publication' | 'report', type: string) =>
      (
        await db
          .selectFrom('ledger')
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .where('subject', '=', subject)
          .where('type', '=', type)
          .executeTakeFirstOrThrow()
      ).n;
    expect(Object.fromEntries(counts.map(({ kind, n }) => [kind, n]))).toEqual({
      reply: await issued('application', 'concluded'),
      publication: await issued('publication', 'published'),
      report: await issued('report', 'published'),
      checkpoint: 1,
    });
    const verified = await verifyAll(running.office, witness);
    expect({ faults: verified.faults, problems: verified.problems }).toEqual({ faults: [], problems: [] });
  });

  it('shows heads, and that it has only grown', async () => {
    const first = await (await fetch(`${running.origin}/verify/head.json`)).json();
    const { heads } = await (await fetch(`${running.origin}/verify/heads.json`)).json();
    expect(heads[0]).toEqual(first);
    const asked = `/verify/consistency?first=5&second=${first.size}`;
    const grown = await (await fetch(`${running.origin}${asked}`)).json();
    const bytes = (hex: string) => Buffer.from(hex, 'hex');
    expect(grown.secondRoot).toBe(first.root);
    expect(grown.path).toHaveLength(consistencyRanges(5, first.size).length);
    const roots = { firstRoot: bytes(grown.firstRoot), secondRoot: bytes(grown.secondRoot) };
    const path = grown.path.map(bytes);
    expect(isConsistent(suiteOf('intl').hash, { first: 5, second: first.size, ...roots }, path)).toBe(true);
    for (const wrong of ['first=0&second=3', 'first=9&second=3', 'first=1&second=99999999', 'first=a&second=3']) {
      const { status } = await fetch(`${running.origin}/verify/consistency?${wrong}`);
      expect([400, 404]).toContain(status);
    }
  });

  it('says nothing of persons', async () => {
    const leaves = await running.office.db.selectFrom('log_leaf').select('body').where('kind', '=', 'reply').execute();
    for (const { body } of leaves) {
      expect(Object.keys(JSON.parse(body)).sort()).toEqual(['agency', 'day', 'documents', 'kind', 'numbers', 'v']);
      expect(body).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
