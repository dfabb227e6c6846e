/** Bundles over HTTP: from a name through three people to the public page, and what is refused on the way. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '#law/bundle/bundle';
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

describe('a bundle', () => {
  let id: string;
  let bundle: Bundle;

  it('of the demo stands on the public pages with what it merges to, marked as a sample', async () => {
    const { bundles } = (await officer.get('/api/bundles')).json();
    expect(bundles).toHaveLength(5);
    const list = (await page('/services/bundles?agency=shili-spj')).body;
    for (const { caseId, name } of bundles) {
      expect(list).toContain(name);
      const { status, body } = await page(`/services/bundles/${caseId}?agency=shili-spj`);
      expect(status).toBe(200);
      expect(body).toContain('示例数据');
      expect(body).toContain('省去的材料和理由');
    }
    expect((await page('/services?agency=shili-spj')).body).toContain('/services/bundles?agency=shili-spj');
    expect((await page('/services/bundles')).body).toContain('开办餐饮店一件事');
    const { editions } = (await officer.get(`/api/bundles/${bundles[0].caseId}`)).json();
    bundle = editions[0].content;
  });

  it('is opened by its name, saved, and refused for what it must not be', async () => {
    expect((await legal.post('/api/bundles', { name: '某事' })).json().code).toBe('roleMissing');
    expect((await officer.post('/api/bundles', { name: ' ' })).json().refusals).toMatchObject([
      { code: 'bundle-nameless' },
    ]);
    ({ id } = (await officer.post('/api/bundles', { name: '试办一件事' })).json());
    expect((await officer.post(`/api/bundles/${id}/submission`, { seen: 1 })).json().code).toBe('bundle-draftless');
    const slow = { ...bundle, name: '试办一件事', promised: { n: 99, unit: 'month' } };
    expect((await officer.put(`/api/bundles/${id}/draft`, { content: slow, seen: 0 })).json()).toEqual({ version: 1 });
    expect((await officer.put(`/api/bundles/${id}/draft`, { content: slow, seen: 0 })).json().code).toBe(
      'draft-changed',
    );
    expect((await officer.post(`/api/bundles/${id}/submission`, { seen: 1 })).json().refusals).toMatchObject([
      { code: 'bundle-faulty', rule: 'SVC-34b' },
    ]);
    expect((await officer.get(`/api/bundles/${id}`)).json().draft.faults).toHaveLength(1);
  });

  it('goes through three people, and is no page before', async () => {
    const content = { ...bundle, name: '试办一件事' };
    expect((await officer.put(`/api/bundles/${id}/draft`, { content, seen: 1 })).json()).toEqual({ version: 2 });
    const { hash } = (await officer.post(`/api/bundles/${id}/submission`, { seen: 2 })).json();
    expect((await legal.get(`/api/bundles/${id}`)).json()).toMatchObject({ can: ['review'], round: { review: null } });
    const review = { hash, passed: true, opinion: '' };
    expect((await leader.post(`/api/bundles/${id}/reviews`, review)).json().code).toBe('roleMissing');
    const issue = { hash, from: today, note: '' };
    expect((await leader.post(`/api/bundles/${id}/editions`, issue)).json().code).toBe('guide-unreviewed');
    expect((await legal.post(`/api/bundles/${id}/reviews`, review)).statusCode).toBe(204);
    const address = `/services/bundles/${id}?agency=shili-spj`;
    expect((await page(address)).status).toBe(404);
    expect((await leader.post(`/api/bundles/${id}/editions`, issue)).statusCode).toBe(204);
    expect((await page(address)).body).toContain('试办一件事');
  });

  it('asks what its members’ guides ask: a suspended member says so', async () => {
    const [{ code }] = bundle.members as [Bundle['members'][number]];
    const { services } = (await officer.get(`/api/services?text=${code}`)).json();
    const standing = `/api/services/${services[0].caseId}/standing`;
    await leader.post(standing, { act: 'suspend', reason: '系统升级' });
    expect((await page(`/services/bundles/${id}?agency=shili-spj`)).body).toContain('（暂停办理）');
    await leader.post(standing, { act: 'resume' });
  });

  it('cancelled is no page any more; of another agency it does not exist', async () => {
    const stranger = await signedIn(running, 'xixian');
    expect((await stranger.get(`/api/bundles/${id}`)).json().code).toBe('bundle-missing');
    expect((await officer.post(`/api/bundles/${id}/cancellation`, { reason: '并入他事' })).json().code).toBe(
      'roleMissing',
    );
    expect((await leader.post(`/api/bundles/${id}/cancellation`, { reason: '' })).json().code).toBe('service-reason');
    expect((await leader.post(`/api/bundles/${id}/cancellation`, { reason: '并入他事' })).statusCode).toBe(204);
    expect((await page(`/services/bundles/${id}?agency=shili-spj`)).status).toBe(404);
  });
});
