/** Services over HTTP: a guide through three people to the public page, what is refused on the way, and what the public finds. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Guide } from '#law/service/guide';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let officer: Visitor;
let legal: Visitor;
let leader: Visitor;
let today: string;
beforeAll(async () => {
  running = await startApp();
  officer = await signedIn(running, 'shili-jb');
  legal = await signedIn(running, 'shili-fz');
  leader = await signedIn(running, 'shili-ld');
  today = (await officer.get('/api/me')).json().today;
});
afterAll(() => running.stop());

const page = async (path: string) => {
  const { statusCode, body } = await running.app.inject({ url: path });
  return { status: statusCode, body };
};
const first = async (text: string) => (await officer.get(`/api/services?text=${encodeURIComponent(text)}`)).json();
const view = async (who: Visitor, id: string) => (await who.get(`/api/services/${id}`)).json();

describe('a guide', () => {
  let id: string;
  let code: string;
  let guide: Guide;

  it('is found in the list, and opens with its edition', async () => {
    const { services, total } = await first('食品经营许可');
    expect(total).toBeGreaterThan(0);
    ({ caseId: id, code } = services[0]);
    const one = await view(officer, id);
    guide = one.editions[0].content;
    expect(guide.materials.length).toBeGreaterThan(0);
    expect(one).toMatchObject({ draft: null, round: null, can: ['draft'] });
  });

  it('is saved on top of what the writer has seen, and not over a colleague’s', async () => {
    const changed = { ...guide, telephone: '0376-7654321' };
    const head = await signedIn(running, 'shili');
    expect((await legal.put(`/api/services/${id}/draft`, { content: changed, seen: 0 })).json().code).toBe(
      'roleMissing',
    );
    expect((await officer.put(`/api/services/${id}/draft`, { content: changed, seen: 0 })).json()).toEqual({
      version: 1,
    });
    expect((await head.put(`/api/services/${id}/draft`, { content: guide, seen: 0 })).json().code).toBe(
      'draft-changed',
    );
    const faulty = { ...changed, materials: [{ ...guide.materials[0], name: '其他材料' }] };
    expect((await officer.put(`/api/services/${id}/draft`, { content: faulty, seen: 1 })).json()).toEqual({
      version: 2,
    });
    const refused = (await officer.post(`/api/services/${id}/submission`, { seen: 2 })).json();
    expect(refused.refusals).toMatchObject([{ code: 'guide-faulty', rule: 'SVC-14' }]);
    expect((await officer.put(`/api/services/${id}/draft`, { content: changed, seen: 2 })).json()).toEqual({
      version: 3,
    });
  });

  it('goes through three people, and stands on the public page from its day', async () => {
    const { hash } = (await officer.post(`/api/services/${id}/submission`, { seen: 3 })).json();
    expect(await view(legal, id)).toMatchObject({ can: ['review'], round: { changed: ['telephone'], review: null } });
    expect((await view(officer, id)).can).toEqual(['draft']);
    const review = { hash, passed: true, opinion: '' };
    expect((await leader.post(`/api/services/${id}/reviews`, review)).json().code).toBe('roleMissing');
    expect((await legal.post(`/api/services/${id}/reviews`, review)).statusCode).toBe(204);
    expect((await legal.post(`/api/services/${id}/reviews`, review)).json().code).toBe('guide-reviewed');
    const issue = { hash, from: today, note: '改咨询电话' };
    expect((await leader.post(`/api/services/${id}/editions`, { ...issue, note: '' })).json().code).toBe('guide-note');
    expect((await page(`/services/${code}?agency=shili-spj`)).body).not.toContain('0376-7654321');
    expect((await leader.post(`/api/services/${id}/editions`, issue)).statusCode).toBe(204);
    const { body } = await page(`/services/${code}?agency=shili-spj`);
    expect(body).toContain('0376-7654321');
    expect(body).toContain('办事指南第2版');
    expect((await page('/services?agency=shili-spj&changed=1')).body).toContain(code);
  });

  it('of a suspended service says so', async () => {
    const suspend = { act: 'suspend', reason: '系统升级' };
    expect((await officer.post(`/api/services/${id}/standing`, suspend)).json().code).toBe('roleMissing');
    expect((await leader.post(`/api/services/${id}/standing`, suspend)).statusCode).toBe(204);
    expect((await page(`/services/${code}?agency=shili-spj`)).body).toContain('这个事项暂停办理');
    expect((await leader.post(`/api/services/${id}/standing`, { act: 'resume' })).statusCode).toBe(204);
  });

  it('of another agency is answered as one that does not exist', async () => {
    const stranger = await signedIn(running, 'xixian');
    expect((await stranger.get(`/api/services/${id}`)).json().code).toBe('service-missing');
    expect((await stranger.get('/api/services/nothing')).json().code).toBe('service-missing');
  });
});

describe('the public catalogue', () => {
  it('has the 2,457 services of the site’s agency by theme and department, searched and narrowed', async () => {
    const { body } = await page('/services');
    expect(body).toContain('2457 项可以申请办理的事项');
    expect(body).toContain('市场监督管理局');
    const found = (await page(`/services?q=${encodeURIComponent('驾驶证 补领')}`)).body;
    expect(found).toContain('驾驶证（补领证件）');
    expect(found).not.toContain('食品经营许可');
    expect((await page('/services?page=9999')).status).toBe(404);
  });

  it('a guide shows what is asked in a situation, and its code for the phone', async () => {
    const { body } = await page(`/services?q=${encodeURIComponent('食品经营许可（首次申请）')}`);
    const code = /href="\/services\/(YS\d+)"/.exec(body)?.[1] ?? '';
    const whole = (await page(`/services/${code}`)).body;
    expect(whole).toContain('授权委托书');
    expect(whole).toContain('场所使用证明');
    expect((await page(`/services/${code}?situation=`)).body).not.toContain('授权委托书和经办人身份证复印件');
    const agent = (await page(`/services/${code}?situation=${encodeURIComponent('委托他人办理')}`)).body;
    expect(agent).toContain('授权委托书和经办人身份证复印件');
    expect(agent).not.toContain('场所使用证明');
    expect((await page(`/services/${code}/qr.svg`)).body).toContain('<svg');
    expect((await page('/services/nothing')).status).toBe(404);
  });
});
