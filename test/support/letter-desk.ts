/** A desk at which letters are drafted, reviewed, signed and delivered over HTTP, by four people of one agency. */

import { expect } from 'vitest';
import type { LetterContent } from '#law/letter/letter';
import { queryCode } from '#work/application/query-code';
import { accountWith, type Staff, type Visitor } from '../api/visitor.ts';
import type { RunningApp } from './app.ts';
import { completed, everySort, type Sort, type facts as sampleFacts } from './letter.ts';
import { typedApplicant } from './typed-applicant.ts';

interface Answered {
  readonly statusCode: number;
  readonly body: string;
  readonly json: () => unknown;
}

/** The answer's JSON; a failure of the test where it is a refusal. */
export async function ok<T>(answer: Promise<Answered>): Promise<T> {
  const got = await answer;
  expect(got.statusCode, got.body).toBeLessThan(300);
  return got.statusCode === 204 ? (undefined as T) : (got.json() as T);
}

export type LetterDesk = Awaited<ReturnType<typeof letterDesk>>;

export async function letterDesk(running: RunningApp, agency: string, today: string) {
  const person = (roles: Parameters<typeof accountWith>[2]) => accountWith(running, agency, roles);
  const [clerk, head, legal, signer] = await Promise.all([
    person(['officer']),
    person(['head']),
    person(['legal']),
    person(['finalReviewer']),
  ]);

  const act = (who: Staff, caseId: string, body: object) =>
    ok<unknown>(who.post(`/api/applications/${caseId}/acts`, { on: today, ...body }));

  async function received(more: object = {}): Promise<string> {
    const { caseId } = await ok<{ caseId: string }>(
      clerk.post(`/api/agencies/${agency}/applications`, {
        channel: 'counter',
        on: today,
        ...typedApplicant,
        ...more,
      }),
    );
    await act(clerk, caseId, { act: 'assign', to: '信息公开组' });
    return caseId;
  }

  /** A draft of this kind, filled in. */
  async function drafted(
    caseId: string,
    sort: Partial<Sort> & Pick<Sort, 'kind'>,
    change: Partial<LetterContent> = {},
  ): Promise<string> {
    const wanted = { outcome: null, notHeld: null, otherReason: null, ...sort };
    const { id } = await ok<{ id: string }>(clerk.post(`/api/applications/${caseId}/letters`, wanted));
    const known = everySort.find(
      (one) => one.kind === wanted.kind && one.outcome === wanted.outcome && one.notHeld === wanted.notHeld,
    );
    if (known === undefined) throw new Error('no such letter');
    const { facts, version } = await ok<{ facts: typeof sampleFacts; version: number }>(
      clerk.get(`/api/letters/${id}`),
    );
    const content = { ...completed(known, facts), ...change };
    await ok(clerk.put(`/api/letters/${id}`, { version, content }));
    return id;
  }

  async function reviewed(caseId: string): Promise<void> {
    await act(clerk, caseId, { act: 'sendToReview' });
    await act(legal, caseId, { act: 'review', checks: await pointsOf(legal, caseId) });
  }

  /** Sends a file to the case as its officer; returns the file's id. */
  async function attached(caseId: string, name: string, bytes: Buffer, who: Staff = clerk): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    const query = new URLSearchParams({ subject: 'application', case: caseId });
    const answer = await fetch(`${running.origin}/api/files?${query}`, {
      method: 'POST',
      body: form,
      headers: { cookie: who.cookie, 'x-gongkai': '1' },
    });
    const text = await answer.text();
    expect(answer.status, text).toBe(201);
    return JSON.parse(text).id;
  }

  /** The cookie of whoever has opened the case with its number and code. */
  async function openedBy(caseId: string): Promise<string> {
    const { number } = await ok<{ number: string }>(clerk.get(`/api/applications/${caseId}`));
    const answer = await running.app.inject({
      method: 'POST',
      url: '/progress',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ number, code: queryCode(running.office.vault, caseId) }).toString(),
    });
    return String(answer.headers['set-cookie']).split(';')[0] ?? '';
  }

  const sign = (who: Staff, id: string) => who.post(`/api/letters/${id}/signature`);

  return { clerk, head, legal, signer, act, received, drafted, reviewed, attached, openedBy, sign };
}

/** The points that the desk shows to whoever reviews this case now. */
export async function pointsOf(reviewer: Visitor, caseId: string): Promise<readonly string[]> {
  const { reviewPoints } = (await reviewer.get(`/api/applications/${caseId}`)).json();
  return reviewPoints.map(({ text }: { text: string }) => text);
}
