/** A publication led over HTTP through six people to the site, for tests of what comes after. */

import { expect } from 'vitest';
import type { RunningApp } from '../support/app.ts';
import { signedIn, type Visitor } from './visitor.ts';

const cast = [
  ['firstProof', 'shili-jb'],
  ['firstReview', 'shili-cs'],
  ['secondProof', 'shili-jd2'],
  ['secondReview', 'shili-fs'],
  ['thirdProof', 'shili-jd3'],
  ['thirdReview', 'shili-zs'],
] as const;

const sessions = new WeakMap<RunningApp, Map<string, Visitor>>();

async function visitor(running: RunningApp, login: string): Promise<Visitor> {
  const known = sessions.get(running) ?? new Map<string, Visitor>();
  sessions.set(running, known);
  const one = known.get(login) ?? (await signedIn(running, login));
  known.set(login, one);
  return one;
}

export const text = (more: object = {}) => ({
  title: '示例县停水信息公开办法',
  summary: '停水前怎样告知。',
  body: '计划停水提前三天公布。',
  item: 1,
  documentNumber: '示审政规〔2026〕70号',
  issuer: '示例县审批政务局',
  genre: '通知',
  formedOn: '2026-11-02',
  effectiveOn: null,
  expiresOn: null,
  topic: '公用事业',
  keywords: [],
  attribute: 'active',
  attributeBasis: '条例第二十条第（一）项',
  normative: true,
  interpretation: '文字解读',
  consultation: '不涉及',
  secrecy: '已审查，可以公开。',
  ...more,
});

/** Drafted, handed in and marked by all six; its case id and the approved hash. */
export async function approved(running: RunningApp, more: object = {}): Promise<{ id: string; hash: string }> {
  const officer = await visitor(running, 'shili-jb');
  const begun = await officer.post('/api/publications', { content: text(more) });
  expect(begun.statusCode, begun.body).toBe(201);
  const id: string = begun.json().caseId;
  const submitted = await officer.post(`/api/publications/${id}/submission`, { seen: 1 });
  expect(submitted.statusCode, submitted.body).toBe(200);
  const { hash } = submitted.json();
  await markedBySix(running, id, hash);
  return { id, hash };
}

/** All six marks on a text that was handed in. */
export async function markedBySix(running: RunningApp, id: string, hash: string): Promise<void> {
  for (const [step, login] of cast) {
    const who = await visitor(running, login);
    const answer = await who.post(`/api/publications/${id}/marks`, { step, hash, verdict: 'passed', note: '' });
    expect(answer.statusCode, `${step} ${answer.body}`).toBe(204);
  }
}

/** Its case id. */
export async function published(running: RunningApp, more: object = {}): Promise<string> {
  const { id, hash } = await approved(running, more);
  const leader = await visitor(running, 'shili-zs');
  const answer = await leader.post(`/api/publications/${id}/edition`, { hash, note: '' });
  expect(answer.statusCode, answer.body).toBe(204);
  return id;
}
