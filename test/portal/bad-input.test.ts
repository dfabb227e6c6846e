/** Whatever is typed or sent, the answer is a sentence that says what to do, and nothing that was typed is lost. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormField, fieldNames, formFields } from '#law/applicant/apply-form';
import { readDocument } from '#paper/read/read';
import { applicantData } from '#store/applicant/applicant';
import { exampleBureau } from '#work/demo/agencies';
import { accountWith, type Staff } from '../api/visitor.ts';
import { activePdfs, pdfWithFile, quietPdf } from '../support/active-pdf.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { docxOf } from '../support/zip.ts';

let running: RunningApp;
let officer: Staff;
beforeAll(async () => {
  running = await startApp();
  officer = await accountWith(running, exampleBureau, ['officer', 'head', 'finalReviewer']);
});
afterAll(() => running.stop());

const filled = {
  agency: exampleBureau,
  applicantType: 'naturalPerson',
  name: '张三丰',
  identityKind: 'idCard',
  identity: '11010519491231002X',
  telephone: '0376-1234567',
  email: '',
  address: '',
  description: '2025年度窗口业务台账',
  carrier: 'electronic',
  route: 'web',
};

async function send(body: Readonly<Record<string, string>>) {
  return running.app.inject({
    method: 'POST',
    url: '/xxgk/apply',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...filled, key: randomUUID(), ...body }).toString(),
  });
}

const get = (url: string, cookie: string) => running.app.inject({ url, headers: { cookie } });

async function applied(body: Readonly<Record<string, string>>): Promise<string> {
  const sent = await send(body);
  expect(sent.statusCode).toBe(303);
  return String(sent.headers['set-cookie']).split(';')[0] ?? '';
}

/** As a browser shows it. */
function shown(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

async function newestApplicant() {
  const { db, vault } = running.office;
  const newest = db.selectFrom('application').select('applicant_id').where('agency', '=', exampleBureau);
  const { applicant_id: id } = await newest.orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();
  return applicantData(db, vault, id);
}

describe('typed by an applicant', () => {
  it('rare characters stand in every place as they were typed', async () => {
    const name = '𠮷野㛃䶮';
    const description = '𠮷㛃䶮村2024年宅基地审批台账';
    const cookie = await applied({ name, description });
    expect((await get('/xxgk/apply/receipt', cookie)).body).toContain(description);
    const pdf = await get('/xxgk/apply/receipt.pdf', cookie);
    const read = await readDocument(pdf.rawPayload, 'a.pdf');
    const text = read.ok ? JSON.stringify(read.document.blocks).replace(/\s/g, '') : read.reason;
    expect(text).toContain('村2024年宅基地审批台账');
    const data = await newestApplicant();
    expect([data?.name, data?.request.description]).toEqual([name, description]);
    const again = await send({ name, description, telephone: '' });
    expect(again.body).toContain(`value="${name}"`);
    expect(again.body).toContain(description);
  });

  it('marks that turn the direction of reading, and characters that nobody sees, are taken out of what is kept', async () => {
    await applied({ name: '张\u202e三\u2066丰\u200b', description: '报告\u202etxt.fdp\u2069，\u0000全文' });
    const data = await newestApplicant();
    expect([data?.name, data?.request.description]).toEqual(['张三丰', '报告txt.fdp，全文']);
  });

  it.each(formFields)('100 kB in the field %s: told at the field, all of it still there', async (field: FormField) => {
    const text = '息'.repeat(34_000);
    const answer = await send({ [field]: text });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`id="${field}-error"`);
    const chosen = ['applicantType', 'identityKind', 'carrier', 'route'].includes(field);
    if (chosen) return;
    expect(shown(answer.body)).toMatch(new RegExp(`${fieldNames[field]}有\\d+个字，超过\\d+个字的上限`));
    expect(answer.body).toContain(text);
  });

  it('scripts in every field are shown as text, on the form and on the receipt', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}';
    const all = Object.fromEntries(formFields.map((field) => [field, attack]));
    const answer = await send(all);
    expect(answer.statusCode).toBe(422);
    expect(answer.body.match(/<script/g)).toHaveLength(1);
    expect(answer.body).not.toMatch(/<img|<script>/);
    const cookie = await applied({ name: attack, address: attack, description: attack });
    for (const url of ['/xxgk/apply/receipt', '/progress/case']) {
      const { body } = await get(url, cookie);
      expect(body).not.toMatch(/<img|<script>/);
    }
    expect(shown((await get('/xxgk/apply/receipt', cookie)).body)).toContain(attack);
  });

  it.each(['correct', 'explain', 'withdraw'])(
    'too long a text in the form %s of a case is told, and still there',
    async (act) => {
      const field = { correct: 'correction', explain: 'explanation', withdraw: 'withdrawal' }[act] ?? '';
      const cookie = await applied({});
      const text = '补'.repeat(34_000);
      const answer = await running.app.inject({
        method: 'POST',
        url: `/progress/case/${act}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
        payload: new URLSearchParams({ [field]: text }).toString(),
      });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('填写了34000个字，超过5000个字的上限');
    },
  );
});

describe('sent as a form that does not fit', () => {
  const post = (payload: string, more: object = {}) =>
    running.app.inject({
      method: 'POST',
      url: '/xxgk/apply',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...more },
      payload,
    });
  const filledIn = (more: object) => new URLSearchParams({ ...filled, key: randomUUID(), ...more }).toString();

  it.each([500_000, 2_000_000])(
    'a description of %i letters is too long, and what was typed is a step back',
    async (n) => {
      const answer = await post(filledIn({ description: 'a'.repeat(n) }));
      expect(answer.statusCode).toBe(413);
      expect(shown(answer.body)).toMatch(/提交的内容太长.*按“后退”.*填写的内容还在/s);
      expect(answer.body).not.toContain('网址');
    },
  );

  it.each([
    ['a key that is none', filledIn({ key: '12' })],
    ['bytes that are no form', '%ff%fe%00\u0000=%zz&key'],
  ])('%s is a form that was not understood', async (_what, payload) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(400);
    expect(shown(answer.body)).toMatch(/提交的内容没有读懂.*按“后退”.*填写的内容还在/s);
    expect(answer.body).not.toContain('年份应为四位数字');
    expect((await post(payload, { accept: 'application/json' })).json().code).toBe('form-unread');
  });

  it('an address that is wrong is still told as one', async () => {
    const answer = await running.app.inject({ url: `/complaints?ref=${'a'.repeat(500)}` });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('网址写得不对');
  });
});

describe('sent to a case that has moved on', () => {
  const today = '2026-11-23';
  const act = async (caseId: string, body: object) => {
    const answer = await officer.post(`/api/applications/${caseId}/acts`, { on: today, ...body });
    expect(answer.statusCode, answer.body).toBe(204);
  };
  const post = (cookie: string, doing: string, body: Readonly<Record<string, string>>) =>
    running.app.inject({
      method: 'POST',
      url: `/progress/case/${doing}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      payload: new URLSearchParams(body).toString(),
    });

  async function asked() {
    const cookie = await applied({});
    const { db } = running.office;
    const newest = db.selectFrom('application').select('case_id').where('agency', '=', exampleBureau);
    const { case_id: caseId } = await newest.orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();
    await act(caseId, { act: 'assign', to: '信息公开组' });
    await act(caseId, { act: 'askCorrection', points: '请写明文号', applicantDue: '2026-12-15' });
    return { cookie, caseId };
  }

  it('a correction that the desk has registered meanwhile: the text is there to be copied', async () => {
    const { cookie, caseId } = await asked();
    await act(caseId, { act: 'receiveCorrection' });
    const answer = await post(cookie, 'correct', { correction: '示审政〔2025〕12号' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toMatch(/<textarea id="correction"[^>]*readonly[^>]*>示审政〔2025〕12号</);
    expect(shown(answer.body)).toContain('没有办成，您填写的内容都在');
    expect(shown(answer.body)).toContain('这件申请现在不需要补正');
  });

  it('sent twice is done once, and answered as the first time', async () => {
    const { cookie } = await asked();
    for (const correction of ['示审政〔2025〕12号', ' 示审政〔2025〕12号']) {
      const answer = await post(cookie, 'correct', { correction });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/progress/case?done=correct']);
    }
    expect((await post(cookie, 'correct', { correction: '另一份' })).statusCode).toBe(422);
    for (const withdrawal of ['', '']) {
      const answer = await post(cookie, 'withdraw', { withdrawal });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/progress/case?done=withdraw']);
    }
  });

  it('withdrawn: what is typed later is said in the words of residents', async () => {
    const { cookie } = await asked();
    await post(cookie, 'withdraw', { withdrawal: '' });
    const answer = await post(cookie, 'explain', { explanation: '用于论文' });
    expect(answer.statusCode).toBe(422);
    expect(shown(answer.body)).toContain('这件申请现在不需要说明理由');
    expect(answer.body).toContain('>用于论文</textarea>');
    const take = await post(cookie, 'take', { taking: '' });
    expect(shown(take.body)).toMatch(/没有办成(?!，您填写的内容都在)/);
  });

  it('a code that was wrong is blank again, and nothing else is claimed', async () => {
    const answer = await running.app.inject({
      method: 'POST',
      url: '/progress',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'number=2026-00012&code=AAAABBBBCCCC',
    });
    expect(answer.statusCode).toBe(422);
    expect(shown(answer.body)).toMatch(/还有\d处需要改正/);
    expect(shown(answer.body)).not.toContain('您填写的内容都在');
  });
});

describe('sent as a file', () => {
  async function upload(name: string, bytes: Uint8Array<ArrayBuffer>) {
    const cookie = await applied({});
    const body = new FormData();
    body.append('file', new Blob([bytes]), name);
    const url = `${running.origin}/progress/case/files?key=${randomUUID()}`;
    const headers = { cookie, accept: 'text/html', origin: running.origin };
    const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual' });
    return { status: answer.status, text: await answer.text(), cookie };
  }

  it('a DOCX that unpacks to a bomb is refused with a sentence', async () => {
    const { status, text } = await upload('说明.docx', new Uint8Array(docxOf(Buffer.alloc(60 * 1_048_576))));
    expect(status).toBe(422);
    expect(text).toMatch(/<p class="error" id="file-error">.*上限/);
    expect(text).not.toContain('您填写的内容都在');
  });

  it.each(activePdfs)('a PDF with %s is refused with a sentence, and nothing of it is kept', async (_what, make) => {
    const before = await running.office.db.selectFrom('file').select('id').execute();
    const { status, text } = await upload('说明.pdf', new Uint8Array(make()));
    expect(status).toBe(422);
    expect(shown(text)).toContain('PDF 中含有脚本，或者打开时启动程序的动作，没有接收。');
    expect(await running.office.db.selectFrom('file').select('id').execute()).toEqual(before);
  });

  it('the same PDF without an action is taken; one that holds another file is taken, and its sender told', async () => {
    expect((await upload('说明.pdf', new Uint8Array(quietPdf()))).status).toBe(303);
    const { status, cookie } = await upload('说明.pdf', new Uint8Array(pdfWithFile()));
    expect(status).toBe(303);
    expect((await get('/progress/case', cookie)).body).toContain('PDF 中嵌有其他文件');
  });

  it('a name that turns the direction of reading is shown without its marks', async () => {
    const { cookie } = await upload('说明\u202efdp.txt', new Uint8Array(Buffer.from('兹委托')));
    const { body } = await get('/progress/case', cookie);
    expect(body).toContain('说明fdp.txt');
    expect(body).not.toContain('\u202e');
  });
});

describe('entered at the desk', () => {
  const today = '2026-11-23';
  const person = {
    channel: 'registeredMail',
    applicantType: 'naturalPerson',
    name: '张三丰',
    identityKind: 'idCard',
    identity: null,
    telephone: '0376-1234567',
    email: '',
    address: '',
    description: '2025年度窗口业务台账',
    carrier: 'paper',
    route: 'counter',
  };
  const take = (on: string) => officer.post(`/api/agencies/${exampleBureau}/applications`, { ...person, on });
  const refusalOf = (answer: { statusCode: number; json: () => { refusals?: { message: string }[] } }) => ({
    status: answer.statusCode,
    said: (answer.json().refusals ?? []).map(({ message }) => message).join(''),
  });

  async function received() {
    const { caseId } = (await take(today)).json<{ caseId: string }>();
    const act = (body: object) => officer.post(`/api/applications/${caseId}/acts`, { on: today, ...body });
    await act({ act: 'register', how: 'signedFor' });
    await act({ act: 'assign', to: '信息公开组' });
    return act;
  }

  it('a day of receipt that has not come yet', async () => {
    const intake = refusalOf(await take('2027-01-04'));
    expect(intake.status).toBeGreaterThanOrEqual(400);
    expect(intake.said).toContain('不能登记还没有发生的事');
    const { caseId } = (await take(today)).json<{ caseId: string }>();
    const body = { act: 'register', how: 'signedFor', on: '2026-11-24' };
    expect(refusalOf(await officer.post(`/api/applications/${caseId}/acts`, body)).said).toContain(
      '不能登记还没有发生的事',
    );
  });

  it('days that lie before today where the applicant is given time', async () => {
    const act = await received();
    const asked = refusalOf(await act({ act: 'askCorrection', points: '请写明年份', applicantDue: '2026-11-20' }));
    expect(asked.said).toContain('申请人没有补正的时间');
    const before = refusalOf(await act({ act: 'assign', to: '另一组', on: '2026-11-20' }));
    expect(before.said).toContain('早于本件上一步的日期');
  });

  it('an outcome without reasons', async () => {
    const act = await received();
    const answer = await act({ act: 'answerOnTheSpot', outcome: 'refusedStateSecret', reasons: '  ', articles: [] });
    const { status, said } = refusalOf(answer);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(said).toMatch(/理由/);
  });

  it('a second correction notice', async () => {
    const act = await received();
    const ask = { act: 'askCorrection', points: '请写明年份', applicantDue: '2026-12-15' };
    expect((await act(ask)).statusCode).toBeLessThan(300);
    expect((await act({ act: 'receiveCorrection' })).statusCode).toBeLessThan(300);
    const { said } = refusalOf(await act(ask));
    expect(said).toContain('补正只能一次性告知');
  });
});
