/** From the empty form to the followed case, over HTTP and without scripts, as a browser sends it. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readDocument } from '#paper/read/read';
import { lookUp } from '#work/application/look-up';
import { bureau } from '#work/demo/agencies';
import { asPublic } from '#work/scope';
import { type RunningApp, startApp } from '../support/app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

const filled = {
  agency: bureau,
  applicantType: 'naturalPerson',
  name: '𠮷䶮㛃',
  identityKind: 'idCard',
  identity: '11010519491231002X',
  telephone: '0376-1234567',
  description: '2025年度行政审批事项目录<script>alert(1)</script>',
  carrier: 'electronic',
  route: 'web',
};

async function post(path: string, body: Readonly<Record<string, string>>, headers: Record<string, string> = {}) {
  return running.app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(body).toString(),
  });
}

async function get(path: string, cookie = '') {
  return running.app.inject({ url: path, headers: { accept: 'text/html', cookie } });
}

/** The cookie that an answer set, as the browser sends it back. */
function cookieOf(answer: { headers: Record<string, unknown> }): string {
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

async function applied(body: Readonly<Record<string, string>> = {}) {
  const sent = await post('/xxgk/apply', { ...filled, key: randomUUID(), ...body });
  expect(sent.statusCode).toBe(303);
  const cookie = cookieOf(sent);
  const receipt = (await get('/xxgk/apply/receipt', cookie)).body;
  const [, number = ''] = /<dt>编号<\/dt><dd class="code">([^<]+)</.exec(receipt) ?? [];
  const [, code = ''] = /<dt>查询码<\/dt><dd class="code">([^<]+)</.exec(receipt) ?? [];
  return { cookie, receipt, number, code };
}

const applications = async () =>
  Number(
    (
      await running.office.db
        .selectFrom('application')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('agency', '=', bureau)
        .executeTakeFirstOrThrow()
    ).n,
  );

describe('applying', () => {
  it('gives a receipt with number, code, the day of receipt and why the due day is this one', async () => {
    const { receipt, number, code } = await applied();
    expect(number).toMatch(/^2026-\d{5}$/);
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect(receipt).toContain('2026年11月23日');
    expect(receipt).toContain('第三十一条');
    expect(receipt).toContain('2026年12月21日（周一）');
    expect(receipt).toContain('为什么是这一天？');
    expect(receipt).toContain('&lt;script>alert(1)&lt;/script>');
    expect(receipt).not.toContain('11010519491231002X');
  });

  it('gives the receipt as PDF as well, to the browser that sent the form', async () => {
    const { cookie, number, code } = await applied();
    const answer = await running.app.inject({ url: '/xxgk/apply/receipt.pdf', headers: { cookie } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    const read = await readDocument(answer.rawPayload, 'a.pdf');
    const text = read.ok ? JSON.stringify(read.document.blocks).replace(/\s/g, '') : read.reason;
    for (const words of ['政府信息公开申请登记回执', number, code, '2026年11月23日', '平台出具回执'])
      expect(text).toContain(words);
    expect((await get('/xxgk/apply/receipt.pdf')).statusCode).toBe(303);
  });

  it('keeps what was typed and says what is wrong at its field and in the summary', async () => {
    const answer = await post('/xxgk/apply', {
      ...filled,
      key: randomUUID(),
      identity: '110105194912310021',
      email: 'a@b',
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('还有2处需要改正');
    expect(answer.body).toContain('<a href="#identity">');
    expect(answer.body).toContain('id="email-error"');
    expect(answer.body).toContain('value="𠮷䶮㛃"');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('a text of 100 kB is refused with a sentence and nothing of it is lost', async () => {
    const description = '息'.repeat(34_000);
    const answer = await post('/xxgk/apply', { ...filled, key: randomUUID(), description });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('有34000个字，超过5000个字的上限');
    expect(answer.body).toContain(description);
  });

  it('fifty sendings of one page are one application, and reloading the receipt makes none', async () => {
    const before = await applications();
    const key = randomUUID();
    const sent = await Promise.all(Array.from({ length: 50 }, () => post('/xxgk/apply', { ...filled, key })));
    expect(new Set(sent.map(({ statusCode }) => statusCode))).toEqual(new Set([303]));
    const receipts = await Promise.all(sent.slice(0, 5).map((one) => get('/xxgk/apply/receipt', cookieOf(one))));
    const numbers = receipts.map(({ body }) => /<dd class="code">(2026-\d{5})</.exec(body)?.[1]);
    expect(new Set(numbers).size).toBe(1);
    expect(await applications()).toBe(before + 1);
  });

  it('numbers run without gaps, whatever fails in between', async () => {
    const first = await applied();
    await post('/xxgk/apply', { ...filled, key: randomUUID(), name: '' });
    const second = await applied();
    expect(Number(second.number.slice(5))).toBe(Number(first.number.slice(5)) + 1);
  });

  it('points to another door where the words do, without standing in the way', async () => {
    const answer = await post('/xxgk/apply', { ...filled, key: randomUUID(), name: '', description: '我要举报某超市' });
    expect(answer.body).toContain('您可能是要投诉、举报或者信访');
    await applied({ description: '我要举报某超市' });
  });

  it('a page that is asked for again before the answer came bears the same key, after it another one', async () => {
    const keyIn = (body: string) => /name="key" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const first = await get('/xxgk/apply');
    const cookie = cookieOf(first);
    expect(cookie).toMatch(/^apply=[0-9a-f-]{36}$/);
    const again = await get('/xxgk/apply', cookie);
    expect(keyIn(again.body)).toBe(keyIn(first.body));
    const before = await applications();
    const lost = await post('/xxgk/apply', { ...filled, key: keyIn(first.body) }, { cookie });
    const sent = await post('/xxgk/apply', { ...filled, key: keyIn(again.body) }, { cookie });
    expect([lost.statusCode, sent.statusCode]).toEqual([303, 303]);
    expect(await applications()).toBe(before + 1);
    expect(String(sent.headers['set-cookie'])).toContain('apply=; Path=/xxgk/apply; Max-Age=0');
    expect(keyIn((await get('/xxgk/apply')).body)).not.toBe(keyIn(first.body));
  });

  it('is not taken from a page of another site', async () => {
    const answer = await post('/xxgk/apply', { ...filled, key: randomUUID() }, { 'sec-fetch-site': 'cross-site' });
    expect(answer.statusCode).toBe(400);
  });
});

describe('what might be found already', () => {
  const ask = (description: string, agency: string = bureau) => post('/xxgk/apply/hints', { agency, description });

  it('is told as a piece of a page: doors, the report, what is published, guides', async () => {
    const said = async (description: string) => (await ask(description)).body.replace(/<[^>]+>/g, '');
    expect(await said('2025年政务服务大厅窗口业务办理统计')).toMatch(/已经公开的.*政务服务大厅窗口业务办理统计.*公开/);
    expect(await said('低保怎么办')).toMatch(/办事指南最低生活保障.*民政局办理/);
    expect(await said('调取我父亲的人事档案')).toContain('自己的档案或者缴费、就诊等记录');
    const report = (await ask('2024年收到多少件公开申请')).body;
    expect(report).toContain('第三部分');
    expect(report).toMatch(/href="\/xxgk\/reports\/[a-z-]+\/20\d\d#section-3"/);
    const { headers, body } = await ask('息县某年某月某日的天气');
    expect([body, headers['cache-control']]).toEqual(['', 'no-store']);
  });

  it('never tells of a case, a draft or what was withdrawn', async () => {
    await applied({ description: '蒲公英种植补贴发放花名册' });
    const { db } = running.office;
    const one = db.selectFrom('publication').select('case_id').where('published_on', 'is not', null).limit(1);
    await db
      .updateTable('publication')
      .set({ title: '蒲公英种植补贴发放花名册', withdrawn_on: running.office.today() })
      .where('case_id', 'in', one)
      .execute();
    expect((await ask('蒲公英种植补贴发放花名册')).body).toBe('');
    await db.updateTable('publication').set({ withdrawn_on: null }).where('title', 'like', '蒲公英%').execute();
    expect((await ask('蒲公英种植补贴发放花名册')).body).toContain('已经公开的');
  });

  it('without a script the form comes back as it was filled in, nothing sent; the receipt tells it as well', async () => {
    const before = await applications();
    const key = randomUUID();
    const description = '低保怎么办';
    const answer = await post('/xxgk/apply/look', { ...filled, key, description });
    expect(answer.statusCode).toBe(200);
    for (const part of ['最低生活保障', 'value="𠮷䶮㛃"', `value="${key}"`, description])
      expect(answer.body).toContain(part);
    expect(answer.body).not.toContain('需要改正');
    expect(await applications()).toBe(before);
    expect((await get('/xxgk/apply/look')).headers.location).toBe('/xxgk/apply');
    expect((await applied({ description })).receipt).toContain('最低生活保障');
  });

  it('is asked sixty times a minute from one place, not more', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 61 && !statuses.includes(429); i += 1) statuses.push((await ask('abc')).statusCode);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a terminal in the hall', () => {
  it('keeps no draft, no key and nothing that the browser would offer to the next person', async () => {
    const cookie = cookieOf(await get('/terminal?on=1'));
    expect(cookie).toBe('terminal=1');
    const { body, headers } = await get('/xxgk/apply', cookie);
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toContain('data-draft');
    expect(body).not.toMatch(/autocomplete="(?:name|tel|email|address-line1)"/);
    expect(cookieOf(await get('/terminal?on=0'))).toBe('terminal=');
  });
});

describe('following', () => {
  it('opens with number and code, however they are typed, and shows nothing personal', async () => {
    const { number, code } = await applied();
    const typed = { number: ` ${number.replace('-', '－')}`, code: code.toLowerCase().replaceAll('-', ' ') };
    const found = await post('/progress', typed);
    expect(found.statusCode).toBe(303);
    const { body } = await get(String(found.headers.location), cookieOf(found));
    expect(body).toContain(`申请 ${number}`);
    expect(body).toContain('将在2026年12月21日（周一）前答复，还有20个工作日');
    expect(body).not.toContain('𠮷䶮㛃');
    expect(body).not.toContain('0376-1234567');
  });

  it('a wrong number and a wrong code are answered alike, and guessing is slowed down', async () => {
    const { number, code } = await applied();
    const wrongCode = await post('/progress', { number, code: 'AAAA-AAAA-AAAA' });
    const wrongNumber = await post('/progress', { number: '2026-99999', code });
    const plain = (body: string) => body.replaceAll(number, 'N').replaceAll('2026-99999', 'N');
    expect(plain(wrongNumber.body)).toBe(plain(wrongCode.body));
    let last = wrongCode;
    for (let i = 0; i < 10; i += 1) last = await post('/progress', { number, code: 'AAAA-AAAA-AAAA' });
    expect(last.body).toContain('查询次数过多');
  });

  it('guesses that are sent at once are heard one by one: none slips by uncounted', async () => {
    const { number, code } = await applied();
    const look = (typed: string) =>
      asPublic(() => lookUp(running.office, { number, code: typed }, 'somebody with many hands'));
    const guesses = Array.from({ length: 12 }, () => look('AAAA-AAAA-AAAA'));
    const answers = await Promise.all([...guesses, look(code)]);
    expect(answers.map(({ ok }) => ok)).toEqual(Array(13).fill(false));
  });

  it('a code opens however it is typed, and no other code does', async () => {
    const { number, code } = await applied();
    const look = (typed: string, from: string) =>
      asPublic(() => lookUp(running.office, { number, code: typed }, from)).then(({ ok }) => ok);
    const letters = code.replaceAll('-', '');
    for (const typed of [letters, letters.toLowerCase(), `${code} `, code.replaceAll('-', '—'), `${letters}X`]) {
      expect([typed, await look(typed, 'owner')]).toEqual([typed, true]);
    }
    const alphabet = 'ACDEFGHJKMNPQRTWXY34679';
    const near = [...letters].map((letter, i) => {
      const next = alphabet[(alphabet.indexOf(letter) + 1) % alphabet.length] ?? '';
      return letters.slice(0, i) + next + letters.slice(i + 1);
    });
    for (const typed of [...near, letters.slice(0, -1), [...letters].reverse().join(''), '!', '０'.repeat(12)]) {
      expect([typed, await look(typed, `who typed ${typed}`)]).toEqual([typed, false]);
    }
  });

  it('a wrong number, a wrong code and no number at all take the same work', async () => {
    const { number, code } = await applied();
    const { db, vault } = running.office;
    const counted = vi.spyOn(vault, 'index');
    const work = async (typed: { number: string; code: string }, from: string) => {
      counted.mockClear();
      const found = await asPublic(() => lookUp({ ...running.office, db }, typed, from));
      return [found.ok, counted.mock.calls.filter(([, place]) => place === 'query code').length];
    };
    const computed = 16;
    expect(await work({ number, code: 'AAAA-AAAA-AAAA' }, 'a')).toEqual([false, computed]);
    expect(await work({ number: '2026-99999', code }, 'b')).toEqual([false, computed]);
    expect(await work({ number: '', code: '' }, 'c')).toEqual([false, computed]);
    expect(await work({ number, code }, 'd')).toEqual([true, computed]);
    counted.mockRestore();
  });

  it('without the cookie of an opened case there is nothing to see', async () => {
    for (const cookie of ['', 'case=AAAA', `case=${'A'.repeat(3000)}`]) {
      const answer = await get('/progress/case', cookie);
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/progress']);
    }
  });

  it('withdraws, once', async () => {
    const { cookie } = await applied();
    const done = await post('/progress/case/withdraw', { withdrawal: '不需要了' }, { cookie });
    expect(done.headers.location).toBe('/progress/case?done=withdraw');
    const { body } = await get('/progress/case?done=withdraw', cookie);
    expect(body).toContain('申请已经撤回');
    expect(body).toContain('您撤回了申请，不再办理');
    // Nothing is drafted yet, and nothing is on its way.
    expect(body).toContain('答复文书（撤回告知）正在制作');
    expect(body).toContain('<p class="standing-state">已办结</p>');
    expect(body).not.toContain('正在送达');
    expect(body).not.toContain('确认撤回');
    // A double click: it stands as it was wanted, and is written down once.
    const entries = async () => (await running.office.db.selectFrom('ledger').select('entry').execute()).length;
    const before = await entries();
    const again = await post('/progress/case/withdraw', { withdrawal: '' }, { cookie });
    expect(again.headers.location).toBe('/progress/case?done=withdraw');
    expect(await entries()).toBe(before);
  });
});

describe('attachments of the own application', () => {
  /** As a browser sends it, over a real line. */
  async function send(cookie: string, name: string, content: string | Uint8Array<ArrayBuffer>, key = randomUUID()) {
    const body = new FormData();
    body.append('file', new Blob([content]), name);
    const headers = { cookie, accept: 'text/html', origin: running.origin };
    const url = `${running.origin}/progress/case/files?key=${key}`;
    return fetch(url, { method: 'POST', body, headers, redirect: 'manual' });
  }

  it('one file at a time, once however often it is sent; the page lists them, the desk opens them', async () => {
    const { cookie } = await applied();
    expect((await get('/progress/case', cookie)).body).toContain('还没有附件');
    const key = randomUUID();
    const sent = await send(cookie, '授权委托书𠮷.txt', '兹委托……', key);
    expect(sent.status).toBe(303);
    expect((await send(cookie, '授权委托书𠮷.txt', '兹委托……', key)).status).toBe(303);
    const page = (await get('/progress/case?done=file', cookie)).body;
    expect(page.match(/授权委托书𠮷\.txt/g)).toHaveLength(1);
    expect(page).toContain('附件已经收到');
    const rows = await running.office.db.selectFrom('file').selectAll().where('personal', '=', true).execute();
    expect(rows.map(({ name }) => name)).toEqual(rows.map(() => null));
  });

  it('refuses with a sentence: too large, another kind, nothing chosen, too many', async () => {
    const { cookie } = await applied();
    const large = await send(cookie, '大.pdf', new Uint8Array(60 * 1_048_576));
    expect(large.status).toBe(422);
    expect(await large.text()).toMatch(/文件有 60(?:\.1)? MB，超过 20 MB 的上限/);
    const zip = await send(cookie, '包.zip', `PK\x05\x06${'\0'.repeat(18)}`);
    expect(await zip.text()).toContain('这里不接受ZIP 压缩包');
    const none = await send(cookie, '', '');
    expect(await none.text()).toContain('请先选择一个文件');
    for (let i = 0; i < 10; i += 1) expect((await send(cookie, `${i}.txt`, `第${i}份`)).status).toBe(303);
    expect((await get('/progress/case', cookie)).body).not.toContain('上传附件');
    expect(await (await send(cookie, '再.txt', '一份')).text()).toContain('已有10个附件');
  });

  it('nobody sends to a case that is not opened', async () => {
    const answer = await send('', '一.txt', '一');
    expect(answer.headers.get('location')).toBe('/progress');
  });
});
