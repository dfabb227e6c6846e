/** The one door to change: permitted first, all or nothing, two at once, foreign and missing alike. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { proceed } from '#work/application/proceed';
import { submitApplication } from '#work/application/submit';
import { bureau, exampleBureau } from '#work/demo/agencies';
import type { Office, Who } from '#work/office';
import { type DemoOffice, demoOffice } from '../support/app.ts';
import { grantedReply } from '../support/draft.ts';

let demo: DemoOffice;
let office: Office;
const officer: Who = { accountId: 'o', name: '测试', agency: exampleBureau, roles: ['officer'], from: 'test' };
const stranger: Who = { ...officer, accountId: 's', agency: bureau };
const today = day('2026-11-23');
const applicant = {
  name: '某人',
  identity: 'X1',
  contact: { telephone: '0376-1234567', email: '', address: '' },
  request: { description: '某文件', identityKind: 'otherPersonal', carrier: 'paper', route: 'counter', notice: null },
} as const;

beforeAll(async () => {
  demo = await demoOffice();
  office = demo.office;
});
afterAll(() => demo.close());

async function newApplication(): Promise<string> {
  const submitted = await submitApplication(office, officer, {
    agency: exampleBureau,
    channel: 'counter',
    applicantType: 'naturalPerson',
    applicant,
    on: today,
  });
  if (!submitted.ok) throw new Error('refused');
  return submitted.value.caseId;
}

const counts = async () => ({
  ledger: (
    await office.db
      .selectFrom('ledger')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n,
  applicants: (
    await office.db
      .selectFrom('applicant')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n,
});

it('numbers applications without gaps, also when one in between was refused', async () => {
  const numbers: string[] = [];
  for (const on of [today, day('2026-11-24'), today]) {
    const submitted = await submitApplication(office, officer, {
      agency: exampleBureau,
      channel: 'web',
      applicantType: 'naturalPerson',
      applicant,
      on,
    });
    if (submitted.ok) numbers.push(submitted.value.number);
  }
  const [first, second] = numbers.map((number) => Number(number.slice(5)));
  expect(numbers).toHaveLength(2);
  expect(second).toBe((first ?? 0) + 1);
});

it('leaves nothing behind when it is refused', async () => {
  const before = await counts();
  const refused = await submitApplication(
    office,
    { ...officer, roles: ['firstReviewer'] },
    {
      agency: exampleBureau,
      channel: 'web',
      applicantType: 'naturalPerson',
      applicant,
      on: today,
    },
  );
  expect(refused.ok).toBe(false);
  expect(await counts()).toEqual(before);
});

it('answers a foreign case exactly as a missing one', async () => {
  const caseId = await newApplication();
  const input = { act: 'assign', on: today, to: '甲股' } as const;
  const foreign = await proceed(office, stranger, caseId, input);
  const missing = await proceed(office, stranger, 'no-such-case', input);
  expect(foreign.ok).toBe(false);
  expect(foreign).toEqual(missing);
});

it('lets one of two writers win and tells the other that the case has changed', async () => {
  const caseId = await newApplication();
  const both = await Promise.all([
    proceed(office, officer, caseId, { act: 'assign', on: today, to: '甲股' }),
    proceed(office, officer, caseId, { act: 'assign', on: today, to: '乙股' }),
    proceed(office, officer, caseId, { act: 'assign', on: today, to: '丙股' }),
  ]);
  const won = both.filter((one) => one.ok);
  const codes = both.flatMap((one) => (one.ok ? [] : one.refusals.map((refusal) => refusal.code)));
  // Those who came a moment later read the case after the first and may assign again; those beside it are refused.
  expect(won.length).toBeGreaterThanOrEqual(1);
  expect(new Set(codes).size <= 1).toBe(true);
  for (const code of codes) expect(code).toBe('case-changed');
});

it('keeps drafter and reviewer two persons, whatever roles one holds', async () => {
  const caseId = await newApplication();
  const both: Who = { ...officer, accountId: 'both', roles: ['officer', 'finalReviewer'] };
  await proceed(office, both, caseId, { act: 'assign', on: today, to: '甲股' });
  expect((await proceed(office, both, caseId, { act: 'sendToReview', on: today, reply: grantedReply })).ok).toBe(true);
  const signed = await proceed(office, both, caseId, { act: 'conclude', on: today });
  expect(signed.ok ? [] : signed.refusals.map((refusal) => refusal.code)).toContain('samePerson');
});
