/** A case of a journey: how it comes in and moves by the API up to where people take over in the browser. */

import type { z } from 'zod';
import type { applicationAct } from '#contract/application-acts';
import type { letterAnswer } from '#contract/letter';
import type { LetterFacts } from '#law/letter/letter';
import type { OutcomeKey } from '#law/report/report';
import { queryCode } from '#work/application/query-code';
import { type Bureau, bureau, type Person } from '../../support/bureau.ts';
import { completed, type Sort } from '../../support/letter.ts';

type ActBody = z.input<typeof applicationAct>;
/** An act without its day: it is done today. */
type Today<T> = T extends unknown ? Omit<T, 'on'> : never;

export interface Case {
  readonly caseId: string;
  readonly number: string;
  readonly code: string;
}

export async function comesIn(at: Bureau, channel: 'counter' | 'ordinaryMail' = 'counter'): Promise<Case> {
  const body = {
    ...{ channel, on: at.today(), applicantType: 'naturalPerson', name: '欧阳𠮷', identity: null },
    ...{ identityKind: 'otherPersonal', telephone: '0376-1234567', email: '', address: '' },
    ...{ description: '2025年度行政审批事项目录', carrier: 'paper', route: 'counter' },
  };
  const taken = await said(at.call('officer', 'POST', `/api/agencies/${bureau}/applications`, body), 201);
  return { ...taken, code: queryCode(at.office.vault, taken.caseId) };
}

/** Received and assigned. */
export async function inHand(at: Bureau): Promise<Case> {
  const one = await comesIn(at);
  await doneBy(at, 'officer', one, { act: 'assign', to: '审批服务股' });
  return one;
}

export async function doneBy(at: Bureau, person: Person, { caseId }: Case, act: Today<ActBody>): Promise<void> {
  await said(at.call(person, 'POST', `/api/applications/${caseId}/acts`, { on: at.today(), ...act }), 204);
}

/** The draft of the reply with every open place filled in, as the officer leaves it. Returns the letter's id. */
export async function drafted(at: Bureau, one: Case, sort: Sort): Promise<string> {
  const { id } = await said(at.call('officer', 'POST', `/api/applications/${one.caseId}/letters`, sort), 201);
  const letter: z.output<typeof letterAnswer> = await said(at.call('officer', 'GET', `/api/letters/${id}`), 200);
  const content = completed(sort, letter.facts as LetterFacts);
  await said(at.call('officer', 'PUT', `/api/letters/${id}`, { version: letter.version, content }), 200);
  return id;
}

export function replyOf(outcome: OutcomeKey): Sort {
  return {
    kind: 'reply',
    outcome,
    notHeld: outcome === 'unavailableNotHeld' ? 'doesNotExist' : null,
    otherReason: outcome === 'otherReason' ? 'notCovered' : null,
  };
}

async function said(asked: ReturnType<Bureau['call']>, status: number) {
  const answer = await asked;
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${answer.text.slice(0, 600)}`);
  return answer.text === '' ? null : JSON.parse(answer.text);
}
