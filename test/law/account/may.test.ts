/** Who may do what, and what one person never does twice. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deed, deedKeys, deeds, sentence } from '#law/account/deeds';
import { may, separated } from '#law/account/may';
import { type Role, roleKeys } from '#law/account/roles';
import { transitions } from '#law/application/transitions';

const check = (held: readonly Role[], own: boolean, deed: Deed, expected: true | string) => {
  const found = may(held, own, deed);
  expect(found.ok || (found.refusals[0]?.code ?? ''), `${held.join()} ${deed}`).toBe(expected);
  if (!found.ok) expect(found.refusals[0]?.message).toMatch(/。$/);
};

describe('may', () => {
  it('by role, in the own agency', () => {
    check(['officer'], true, 'application.register', true);
    check(['officer'], true, 'application.extend', 'roleMissing');
    check(['head'], true, 'application.extend', true);
    check(['officer'], true, 'application.conclude', 'roleMissing');
    check(['finalReviewer'], true, 'application.conclude', true);
    check(['finalReviewer'], true, 'application.sendToReview', 'roleMissing');
    check(['officer', 'finalReviewer'], true, 'report.publish', true);
    check(['officer'], true, 'report.publish', 'roleMissing');
    check([], true, 'report.viewLive', 'roleMissing');
  });

  it('the system administrator does no business', () => {
    for (const deed of deedKeys) check(['system'], true, deed, 'roleMissing');
  });

  it('across agencies only the supervisor, and only to look', () => {
    check(['superior'], false, 'report.openCell', true);
    check(['superior'], false, 'report.publish', 'otherAgency');
    check(['officer', 'head', 'finalReviewer'], false, 'report.openCell', 'otherAgency');
    check(['superior'], false, 'application.conclude', 'otherAgency');
    check(['superior'], true, 'application.assign', 'roleMissing');
  });

  it('every act of the machine is a deed, and whoever the table names may do it', () => {
    for (const row of transitions) for (const role of row.who) check([role], true, `application.${row.act}`, true);
  });

  it('more roles never take anything away', () => {
    const held = fc.subarray([...roleKeys]);
    fc.assert(
      fc.property(held, held, fc.boolean(), fc.constantFrom(...deedKeys), (a, b, own, deed) => {
        if (may(a, own, deed).ok) expect(may([...a, ...b], own, deed).ok).toBe(true);
      }),
    );
  });
});

describe('separation by person', () => {
  it('the drafter never reviews, whatever the roles', () => {
    const drafted: readonly Deed[] = ['application.register', 'application.sendToReview'];
    for (const deed of ['application.conclude', 'application.sendBack'] as const) {
      const found = separated(deed, drafted);
      expect(found.ok ? '' : found.refusals[0]?.code).toBe('samePerson');
      expect(separated(deed, ['application.register']).ok).toBe(true);
    }
    expect(separated('application.deliver', drafted).ok).toBe(true);
  });

  it('names only deeds of the table', () => {
    for (const deed of deedKeys) for (const one of deeds[deed].excludes) expect(deedKeys).toContain(one);
  });
});

it('the table reads as sentences', () => {
  for (const deed of deedKeys) expect(sentence(deed)).toMatch(/^\p{Script=Han}.*可以在本机关.*。$/u);
  expect(sentence('application.extend')).toBe('公开办负责人可以在本机关依申请公开：延长答复期限。');
});
